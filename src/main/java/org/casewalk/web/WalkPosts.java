package org.casewalk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import org.casewalk.casefile.CaseProblem;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.walk.Drafts;
import org.casewalk.walk.Outcome;
import org.casewalk.walk.StepMark;
import org.casewalk.walk.Walk;
import org.casewalk.walk.WalkEvent;
import org.casewalk.walk.Walks;

/** What a person sends while walking: answers, taking back, undo. Each is on the disk before the page comes back. */
final class WalkPosts {

    private static final Attempt.Message LACKS = new Attempt.Message(
            "A mark needs the role of its owner, and a reason where the step was not done.",
            "Maybe the role is \"resident\" or \"ward pharmacist\".");

    private static final Attempt.Message OTHERWISE = new Attempt.Message(
            "Somebody else has answered this since you opened the page. What stands now is shown below it.",
            "Maybe send yours again if it is meant to stand instead.");
    private static final Attempt.Message GONE = new Attempt.Message(
            "It was taken back since you opened the page, by somebody else or by a second press, and is not on record any more.",
            "Maybe send yours again if it is meant to stand all the same.");

    private final Walks walks;
    private final WalkPages pages;
    private final ClockPosts clock;

    WalkPosts(Walks walks, WalkPages pages, ClockPosts clock) {
        this.walks = walks;
        this.pages = pages;
        this.clock = clock;
    }

    void install(RoutesConfig routes) {
        routes.post("/w/{id}/answer", context -> walks.first(() -> answer(context)));
        routes.post("/w/{id}/draft", this::draft);
        routes.post("/w/{id}/head", context -> walks.first(() -> head(context)));
        routes.post("/w/{id}/undo", context -> walks.first(() -> undo(context)));
        routes.post("/w/{id}/mark", this::mark);
    }

    private void mark(Context context) {
        Walk walk = pages.walk(context);
        if (discarded(context, walk)) {
            return;
        }
        String done = Forms.text(context, "done");
        StepMark mark = new StepMark(
                Forms.needed(context, "step"),
                Forms.text(context, "owner"),
                done.equals("done"),
                Forms.text(context, "why"));
        boolean known = walk.checklist().reviewSteps().stream()
                .anyMatch(step -> step.id().equals(mark.step()));
        boolean lacks = mark.owner().isEmpty() || !mark.done() && (mark.why().isEmpty() || !done.equals("not-done"));
        if (!known || lacks) {
            unmarked(context, walk, mark, List.of(LACKS));
            return;
        }
        Outcome outcome = walks.mark(walk.id(), mark, Forms.seen(context));
        if (outcome instanceof Outcome.Refused refused) {
            unmarked(context, walk, mark, told(refused.problems()));
            return;
        }
        walks.drafts().drop(walk.id(), Guard.writer(context), "step-" + mark.step());
        String steps = Addresses.walk(walk.id(), "steps");
        boolean made = outcome instanceof Outcome.Overtaken;
        context.redirect(made ? Notice.MARKED_ALREADY.on(steps) : steps + "#" + mark.step(), HttpStatus.SEE_OTHER);
    }

    private void unmarked(Context context, Walk walk, StepMark mark, List<Attempt.Message> messages) {
        refused(context, HttpStatus.UNPROCESSABLE_CONTENT);
        EntryForm typed = Forms.words(context, Forms.MARK);
        pages.steps(context, walk, List.of(new Attempt("step-" + mark.step(), typed, messages, Attempt.Why.WRONG)));
    }

    private void answer(Context context) {
        Walk walk = pages.walk(context);
        if (discarded(context, walk)) {
            return;
        }
        EntryForm form = clock.dated(context, Forms.entry(context, walk.document()));
        boolean takeBack = Forms.text(context, "answer").equals("take-back");
        WalkEvent edit = takeBack ? new WalkEvent.TakenBack(form.id()) : new WalkEvent.Put(form);
        send(context, walk, form, edit);
    }

    /** What was typed earlier and never kept may be let go, wherever it stands. */
    private boolean discarded(Context context, Walk walk) {
        if (Forms.text(context, "discard").isEmpty()) {
            return false;
        }
        walks.drafts().drop(walk.id(), Guard.writer(context), place(context));
        back(context, walk);
        return true;
    }

    /** What is being typed, sent by the page itself; nothing is answered by it. */
    private void draft(Context context) {
        Walk walk = pages.walk(context);
        String place = place(context);
        if (place.matches("[a-z0-9-]{1,80}")) {
            Drafts drafts = walks.drafts();
            String writer = Guard.writer(context);
            switch (Forms.text(context, "kind")) {
                case "head" ->
                    drafts.keep(
                            walk,
                            writer,
                            place,
                            Forms.words(context, Forms.HEAD).fields());
                case "mark" ->
                    drafts.keep(
                            walk,
                            writer,
                            place,
                            Forms.words(context, Forms.MARK).fields());
                default -> drafts.keep(walk, writer, place, Forms.entry(context, walk.document()));
            }
        }
        context.status(HttpStatus.NO_CONTENT);
    }

    /** Where what is typed on a form is kept: under a name of its own, or that of the place of the form. */
    private static String place(Context context) {
        String own = Forms.text(context, "place");
        return own.isEmpty() ? Forms.text(context, "where") : own;
    }

    private void head(Context context) {
        Walk walk = pages.walk(context);
        if (discarded(context, walk)) {
            return;
        }
        WalkEvent edit =
                new WalkEvent.HeadSet(Forms.head(context, walk.document().headForm()));
        send(context, walk, Forms.words(context, Forms.HEAD), edit);
    }

    /** A page with a script shows the message in its place; a code of refusal would only be an error in the browser's console. */
    private static void refused(Context context, HttpStatus status) {
        context.status(WalkPages.hypermedia(context) ? HttpStatus.OK : status);
    }

    private void send(Context context, Walk walk, EntryForm form, WalkEvent edit) {
        boolean confirmed = Forms.text(context, "confirmed").equals("yes");
        Outcome outcome = walks.answer(walk.id(), edit, Forms.seen(context), confirmed);
        String where = Forms.text(context, "where");
        if (outcome instanceof Outcome.Refused refused) {
            refused(context, HttpStatus.UNPROCESSABLE_CONTENT);
            again(context, walk, walk, new Attempt(where, form, told(refused.problems()), Attempt.Why.WRONG));
        } else if (outcome instanceof Outcome.Asks asks) {
            refused(context, HttpStatus.UNPROCESSABLE_CONTENT);
            Attempt.Why why = asks.twice() ? Attempt.Why.TWICE : Attempt.Why.UNUSUAL;
            // What it is asked about may have come to stand since this request began.
            again(context, walk, asks.walk(), new Attempt(where, form, told(asks.problems()), why));
        } else if (outcome instanceof Outcome.Overtaken overtaken) {
            overtaken(context, walk, overtaken.walk(), form);
        } else if (outcome instanceof Outcome.Taken taken) {
            walks.drafts().drop(walk.id(), Guard.writer(context), place(context));
            if (!pages.changed(context, walk, taken.walk(), here(context), List.of())) {
                back(context, taken.walk());
            }
        }
    }

    private void overtaken(Context context, Walk before, Walk now, EntryForm form) {
        String entry = Forms.text(context, "entry");
        boolean gone = !entry.isEmpty() && now.document().entry(entry).isEmpty();
        refused(context, HttpStatus.CONFLICT);
        String where = Forms.text(context, "where");
        again(context, before, now, new Attempt(where, form, List.of(gone ? GONE : OTHERWISE), Attempt.Why.OVERTAKEN));
    }

    private List<Attempt.Message> told(List<CaseProblem> problems) {
        return Messages.of(problems, walks.casewalk().library().vocabulary());
    }

    private void again(Context context, Walk before, Walk now, Attempt attempt) {
        if (!pages.changed(context, before, now, here(context), List.of(attempt))) {
            pages.again(context, now, here(context), attempt);
        }
    }

    private void undo(Context context) {
        Walk walk = pages.walk(context);
        Outcome outcome = walks.undo(walk.id(), Forms.seen(context));
        if (outcome instanceof Outcome.Taken taken) {
            back(context, taken.walk());
        } else if (outcome instanceof Outcome.Refused refused) {
            throw new Refusal(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Nothing was undone: without the last answer the packs in use cannot read the case. "
                            + refused.problems().get(0).message()
                            + " Maybe correct that answer first.");
        } else {
            context.redirect(Notice.NOT_UNDONE.on(Addresses.walk(walk.id(), here(context))), HttpStatus.SEE_OTHER);
        }
    }

    /** A page with a script gets the new page at once, others a redirect, so that loading again sends nothing twice. */
    private void back(Context context, Walk walk) {
        if (WalkPages.hypermedia(context) && pages.again(context, walk, here(context))) {
            return;
        }
        String where = left(context);
        String anchor = where.matches("[a-z0-9-]{1,80}") ? "#" + where : "";
        context.redirect(Addresses.walk(walk.id(), here(context)) + anchor, HttpStatus.SEE_OTHER);
    }

    /** The place that the page goes on at: an entry that was taken back, or is new, has none any more, but those around it do. */
    private static String left(Context context) {
        String around = Forms.text(context, "around");
        boolean stays = !Forms.text(context, "entry").isEmpty()
                && !Forms.text(context, "answer").equals("take-back");
        return around.isEmpty() || stays ? Forms.text(context, "where") : around;
    }

    /** The page the form stood on, within the walk. */
    static String here(Context context) {
        String here = Forms.text(context, "here");
        return here.matches("[A-Za-z0-9/:?=+%.-]{1,160}") ? here : "s/safety";
    }
}
