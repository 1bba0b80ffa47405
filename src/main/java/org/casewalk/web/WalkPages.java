package org.casewalk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewalk.checklist.Later;
import org.casewalk.checklist.Result;
import org.casewalk.pack.Library;
import org.casewalk.term.TermEntry;
import org.casewalk.term.TermKind;
import org.casewalk.term.TermSearch;
import org.casewalk.term.Vocabulary;
import org.casewalk.walk.LogCheck;
import org.casewalk.walk.NextQuestions;
import org.casewalk.walk.Question;
import org.casewalk.walk.Section;
import org.casewalk.walk.Walk;
import org.casewalk.walk.Walks;

/** The pages of a walk. */
final class WalkPages {

    private static final int MOST_FOUND = 25;
    private static final int LONGEST_ASKED = 100;

    private final Pages pages;
    private final Guard guard;
    private final Walks walks;
    private final Later<TermSearch> search;
    private final Rows rows;
    private final Answered answered;

    WalkPages(Pages pages, Guard guard, Walks walks) {
        this.pages = pages;
        this.guard = guard;
        this.walks = walks;
        this.search = Later.of(() -> new TermSearch(vocabulary()));
        this.rows = new Rows(walks);
        this.answered = new Answered(walks, rows);
    }

    void install(RoutesConfig routes) {
        routes.get("/w/{id}", context -> context.redirect(GoOn.at(walk(context), walks.questions())));
        routes.get("/w/{id}/s/{section}", context -> section(context, walk(context), List.of()));
        routes.get("/w/{id}/q/{question}", context -> question(context, walk(context), List.of()));
        routes.get("/w/{id}/find", context -> find(context, walk(context)));
        routes.get("/w/{id}/checklist", context -> show(context, walk(context), "checklist", Map.of()));
        routes.get("/w/{id}/c/{result}", context -> result(context, walk(context)));
        routes.get("/w/{id}/steps", context -> steps(context, walk(context), List.of()));
        routes.get("/w/{id}/pictures", context -> pictures(context, walk(context), "pictures"));
        routes.get("/w/{id}/print", context -> pictures(context, walk(context), "print"));
        routes.get("/w/{id}/next", context -> next(context, walk(context)));
        routes.get("/w/{id}/asks", this::asks);
    }

    Walk walk(Context context) {
        return walks.open(context.pathParam("id")).orElseThrow(Refusal::noSuchPage);
    }

    /** Shows the page with questions again from which an answer came; false where it is another page. */
    boolean again(Context context, Walk walk, String here) {
        Optional<Section> section = section(here);
        section.ifPresent(asked -> section(context, walk, asked, List.of()));
        boolean question = here.startsWith("q/")
                && walks.questions().question(here.substring(2)).isPresent();
        if (question) {
            question(context, walk, here.substring(2), List.of());
        }
        return question || section.isPresent();
    }

    static Optional<Section> section(String here) {
        return here.startsWith("s/") ? Section.at(here.substring(2)) : Optional.empty();
    }

    /** Shows what an answer changed on the page it came from; false where that page has to be made whole. */
    boolean changed(Context context, Walk before, Walk now, String here, List<Attempt> tried) {
        String where = Forms.text(context, "where");
        if (!Answered.fits(context, before, now, where)) {
            return false;
        }
        List<Attempt> attempts = withDrafts(context, tried, now);
        context.header("HX-Reswap", "none");
        context.contentType(Pages.HTML)
                .result(walks.turn(() -> pages.page("answered", answered(context, before, now, here, attempts))));
        return true;
    }

    private Map<String, Object> answered(Context context, Walk before, Walk now, String here, List<Attempt> attempts) {
        Standing standing = Standing.of(now);
        return Map.of(
                "shell",
                shell(context, now, here),
                "standing",
                standing,
                "rows",
                answered.rows(here, before, now, Forms.text(context, "where"), attempts),
                "standsElsewhere",
                !Standing.of(before).untouched().equals(standing.untouched()),
                "focus",
                moved(context));
    }

    /** The question that the focus goes to, because what was pressed is there no more; where it is still there the focus stays on it. */
    private static String moved(Context context) {
        String answer = Forms.text(context, "answer");
        boolean stays = Stream.of(Choices.FINDING_CHOICES, Choices.RESULTS)
                .flatMap(List::stream)
                .anyMatch(choice -> choice.value().equals(answer));
        return stays ? "" : Forms.text(context, "where");
    }

    /** Shows the page again from which something came that was not taken. */
    void again(Context context, Walk walk, String here, Attempt attempt) {
        Optional<Section> section = section(here);
        if (section.isPresent()) {
            section(context, walk, section.get(), List.of(attempt));
        } else {
            String key =
                    switch (attempt.form().kind()) {
                        case FINDING -> "finding:" + attempt.form().text("finding");
                        case READING, UNMEASURED -> "test:" + attempt.form().text("test");
                        case INVESTIGATION -> "investigation:" + attempt.form().text("investigation");
                        case EXPOSURE, CLASS_HISTORY, TREATMENT -> "";
                    };
            question(context, walk, key, List.of(attempt));
        }
    }

    private void section(Context context, Walk walk, List<Attempt> attempts) {
        Section section = Section.at(context.pathParam("section")).orElseThrow(Refusal::noSuchPage);
        section(context, walk, section, attempts);
    }

    /** What was just tried, and behind it what was typed before and never sent. */
    private List<Attempt> withDrafts(Context context, List<Attempt> attempts, Walk walk) {
        List<Attempt> all = new ArrayList<>(attempts);
        walks.drafts()
                .of(walk.id(), Guard.writer(context))
                .forEach((place, form) -> all.add(Attempt.typed(place, form)));
        return all;
    }

    private void section(Context context, Walk walk, Section section, List<Attempt> tried) {
        List<Attempt> attempts = withDrafts(context, tried, walk);
        Map<String, Object> values = new HashMap<>();
        values.put("section", section);
        values.put("attempts", attempts);
        values.put("vocabulary", vocabulary());
        values.put("classes", walks.questions().drugClasses());
        values.put("drug", asked(context, "drug"));
        values.put("dated", ClockPosts.dates(section));
        values.put("groups", rows.groups(section, walk, attempts));
        show(context, walk, "s/" + section.path(), "section", values);
    }

    private void question(Context context, Walk walk, List<Attempt> attempts) {
        question(context, walk, context.pathParam("question"), attempts);
    }

    private void question(Context context, Walk walk, String id, List<Attempt> attempts) {
        Question question = walks.questions().question(id).orElseThrow(Refusal::noSuchPage);
        show(
                context,
                walk,
                "q/" + id,
                "question-page",
                Map.of(
                        "row",
                        rows.row(question, walk, withDrafts(context, attempts, walk)),
                        "section",
                        walks.questions().section(id)));
    }

    private void find(Context context, Walk walk) {
        String wanted = asked(context, "q");
        List<TermEntry> terms = search.get().find(wanted, MOST_FOUND).stream()
                .map(TermSearch.Hit::term)
                .toList();
        List<Question> found = terms.stream()
                .flatMap(term -> walks.questions().question(questionId(term)).stream())
                .toList();
        List<TermEntry> drugs =
                terms.stream().filter(term -> term.kind() == TermKind.DRUG).toList();
        show(
                context,
                walk,
                "find?q=" + Addresses.encoded(wanted),
                "find",
                Map.of("wanted", wanted, "rows", rows.rows(found, walk), "drugs", drugs));
    }

    private static String asked(Context context, String key) {
        String value = context.queryParam(key);
        return value == null || value.length() > LONGEST_ASKED ? "" : value;
    }

    /** One pattern or set alone. */
    private void result(Context context, Walk walk) {
        String id = context.pathParam("result");
        Result result = Stream.of(walk.checklist().patterns(), walk.checklist().criteriaSets())
                .flatMap(List::stream)
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::noSuchPage);
        show(context, walk, "c/" + id, "result-page", Map.of("result", result));
    }

    private void pictures(Context context, Walk walk, String template) {
        Library library = walks.casewalk().library();
        if (template.equals("print")) {
            LogCheck log = walks.check(walk.id());
            show(
                    context,
                    walk,
                    template,
                    Map.of(
                            "brief",
                            InShort.of(walk, library),
                            "pictures",
                            Drawn.timeline(walk, library),
                            "log",
                            Notice.words(log)));
            return;
        }
        show(context, walk, template, Map.of("pictures", Drawn.all(walk, library)));
    }

    /** Shows the review steps, and what was wrong with a mark that was not taken. */
    void steps(Context context, Walk walk, List<Attempt> tried) {
        show(context, walk, "steps", Map.of("attempts", withDrafts(context, tried, walk)));
    }

    private static String questionId(TermEntry term) {
        return switch (term.kind()) {
            case FINDING -> "finding:" + term.id();
            case TEST -> "test:" + term.id();
            case INVESTIGATION -> "investigation:" + term.id();
            case DRUG_CLASS -> "class:" + term.id();
            case DRUG, SETTING -> "";
        };
    }

    private void next(Context context, Walk walk) {
        NextQuestions next = new NextQuestions(walks.questions(), walk.checklist());
        show(
                context,
                walk,
                "next",
                Map.of("ranked", walk.ranked(), "together", next.together(), "questions", walks.questions()));
    }

    private void show(Context context, Walk walk, String template, Map<String, Object> values) {
        show(context, walk, template, template, values);
    }

    void show(Context context, Walk walk, String here, String template, Map<String, Object> values) {
        LogCheck log = walks.check(walk.id());
        List<Attempt.Message> notices = Stream.of(Notice.of(context), Notice.of(log))
                .flatMap(List::stream)
                .toList();
        context.contentType(Pages.HTML).result(walks.after(() -> {
            Map<String, Object> all = new HashMap<>(values);
            all.put("shell", shell(context, walk, here).saying(notices));
            return pages.page(template, all);
        }));
    }

    private Shell shell(Context context, Walk walk, String here) {
        List<Shell.Count> counts = Arrays.stream(Section.values())
                .map(section -> rows.count(section, walk))
                .toList();
        return new Shell(
                guard.csrf(context),
                walk,
                here,
                counts,
                hypermedia(context) && !walk.next().known()
                        ? Asks.later()
                        : Asks.first(walk.next().get()),
                ClockPosts.of(context),
                hypermedia(context));
    }

    /** The part of a page that may come a moment after the rest. */
    private void asks(Context context) {
        Walk walk = walk(context);
        Optional<Asks> asks = walks.next(walk.id(), Forms.seen(context)).map(Asks::first);
        if (asks.isEmpty()) {
            context.status(HttpStatus.NO_CONTENT);
            return;
        }
        Shell shell = new Shell(guard.csrf(context), walk, "next", List.of(), asks.get(), "", true);
        pages.show(context, "asks-part", Map.of("shell", shell));
    }

    /** Whether a page asks for a part of itself, which only pages with a script do. */
    static boolean hypermedia(Context context) {
        return "true".equals(context.header("HX-Request"));
    }

    private Vocabulary vocabulary() {
        return walks.casewalk().library().vocabulary();
    }
}
