package org.casewalk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewalk.casefile.CaseProblem;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.EntryKind;
import org.casewalk.walk.Section;
import org.casewalk.walk.Walk;
import org.casewalk.walk.Walks;

/** The time that goes with new answers: said once by who enters what was seen at one time, kept by their browser alone. */
final class ClockPosts {

    /** Place of its form on a page. */
    static final String PLACE = "clock";

    private static final String COOKIE = "casewalk-at";
    private static final Set<String> SEEN = Set.of("present", "absent");

    private final Walks walks;
    private final WalkPages pages;

    ClockPosts(Walks walks, WalkPages pages) {
        this.walks = walks;
        this.pages = pages;
    }

    void install(RoutesConfig routes) {
        routes.post("/w/{id}/clock", this::set);
    }

    private void set(Context context) {
        Walk walk = pages.walk(context);
        String at = Typed.meant("at", Forms.text(context, "at"));
        List<CaseProblem> problems = at.isEmpty() ? List.of() : walks.time(at);
        boolean wrong = problems.stream().anyMatch(problem -> problem.severity() == CaseProblem.Severity.ERROR);
        boolean confirmed = Forms.text(context, "confirmed").equals("yes");
        if (wrong || !problems.isEmpty() && !confirmed) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            EntryForm typed = new EntryForm(EntryKind.TREATMENT, "", Map.of("at", List.of(at)));
            List<Attempt.Message> messages =
                    Messages.of(problems, walks.casewalk().library().vocabulary());
            pages.again(
                    context,
                    walk,
                    WalkPosts.here(context),
                    new Attempt(PLACE, typed, messages, wrong ? Attempt.Why.WRONG : Attempt.Why.UNUSUAL));
            return;
        }
        Cookie cookie = new Cookie(COOKIE, Addresses.encoded(at));
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setPath(Addresses.walk(walk.id(), ""));
        context.cookie(cookie);
        context.redirect(Addresses.walk(walk.id(), WalkPosts.here(context)), HttpStatus.SEE_OTHER);
    }

    /** The time that goes with new answers; the empty string where nobody has said one. */
    static String of(Context context) {
        String kept = context.cookie(COOKIE);
        return kept == null ? "" : Addresses.decoded(kept);
    }

    /** Whether the questions of a section are about what was seen at a time. */
    static boolean dates(Section section) {
        return section != Section.EXPOSURES && section != Section.BACKGROUND;
    }

    /** A new answer with that time, where it is about something that was seen and has no time of its own. */
    EntryForm dated(Context context, EntryForm form) {
        String question =
                switch (form.kind()) {
                    case FINDING -> SEEN.contains(form.text("state")) ? "finding:" + form.text("finding") : "";
                    case INVESTIGATION -> "investigation:" + form.text("investigation");
                    case UNMEASURED, READING, EXPOSURE, CLASS_HISTORY, TREATMENT -> "";
                };
        boolean dates = !question.isEmpty()
                && form.text("at").isEmpty()
                && Forms.text(context, "entry").isEmpty()
                && dates(walks.questions().section(question));
        return dates ? form.with("at", of(context)) : form;
    }
}
