package org.casewalk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.HeadForm;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Entered;
import org.casewalk.checklist.Overview;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.Result;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.fact.Truth;
import org.casewalk.render.page.ScreenWords;
import org.casewalk.term.Burden;
import org.casewalk.term.DrugClass;
import org.casewalk.term.DrugTerm;
import org.casewalk.term.Effort;
import org.casewalk.term.Vocabulary;
import org.casewalk.walk.Change;
import org.casewalk.walk.NextQuestion;
import org.casewalk.walk.Question;
import org.casewalk.walk.Questions;
import org.casewalk.walk.Recorded;
import org.casewalk.walk.Replay;
import org.casewalk.walk.StepMark;
import org.casewalk.walk.Walk;
import org.casewalk.walk.WalkEvent;

/** The words of the site that are not those of every form of the checklist. */
public final class Words {

    /**
     * Something that can be chosen.
     *
     * @param value as a case file writes it
     * @param label as a person reads it
     * @param note a second line; the empty string where there is none
     */
    public record Choice(String value, String label, String note) {}

    public static final List<Choice> FINDING_CHOICES = List.of(
            new Choice("present", "Present", ""),
            new Choice("absent", "Absent", "looked for, not found"),
            new Choice("not-asked", "Not asked", ""),
            new Choice("asked-not-known", "Asked, not known", ""),
            new Choice("could-not-assess", "Could not be assessed", ""));

    public static final List<Choice> RESULTS = choices("normal", "abnormal", "pending", "not-done", "not-known");
    public static final List<Choice> SAMPLES = choices("before-antibiotics", "after-antibiotics");
    public static final List<Choice> BASELINES = choices("new", "worse", "unchanged");
    public static final List<Choice> HOWS = choices("seen", "reported", "read-in-notes");
    public static final List<Choice> CONTEXTS =
            choices("sedated", "restrained", "paralysed", "after-antipyretic", "refused");
    public static final List<Choice> EVENTS = choices(
            "start", "increase", "ongoing", "resumed", "switch", "injection", "decrease", "stop", "missed-dose");
    public static final List<Choice> ROUTES =
            choices("oral", "intramuscular", "intravenous", "long-acting-injection", "other");
    public static final List<Choice> TAKEN = List.of(
            new Choice("known", "yes, known to have been taken", ""),
            new Choice("prescribed-only", "prescribed; not known whether taken", ""));
    public static final List<Choice> SEXES = choices("female", "male", "other", "not-stated");

    private static final int LONGEST_SOURCE = 60;
    private static final int MOST_RAISING = 6;

    private Words() {}

    private static List<Choice> choices(String... values) {
        return List.of(values).stream()
                .map(value -> new Choice(value, value.replace('-', ' '), ""))
                .toList();
    }

    /** What it takes to get an answer. */
    public static String burden(Burden burden) {
        return switch (burden) {
            case LOOK -> "look";
            case ASK -> "ask";
            case EXAMINE -> "examine";
            case BLOOD -> "blood test";
            case IMAGING -> "imaging";
        };
    }

    /** The same with how long it usually takes, where a table says so. */
    public static String effort(Optional<Effort> effort, Burden burden) {
        return effort.map(known -> known.label() + ", " + known.delay()).orElse(burden(burden));
    }

    /** The class of a mark. */
    public static String mark(Truth status) {
        return switch (status) {
            case MET -> "yes";
            case NOT_MET -> "no";
            case OPEN -> "open";
        };
    }

    /** How a red flag stands. */
    public static String flag(Truth status, boolean nothing) {
        return ScreenWords.sentence(ScreenWords.flag(status, nothing));
    }

    /** What a red flag on record rests on, the first of it, in the order of the record; a finding that is present by its name alone. */
    public static String raisedBy(RedFlag flag, Overview overview) {
        List<String> on = raising(flag, overview);
        return on.size() <= MOST_RAISING
                ? String.join(", ", on)
                : String.join(", ", on.subList(0, MOST_RAISING - 1)) + " and " + (on.size() - MOST_RAISING + 1)
                        + " more";
    }

    /** All of it. */
    public static List<String> raising(RedFlag flag, Overview overview) {
        return overview.entered().stream()
                .filter(entered -> flag.because().contains(entered.id()))
                .map(entered -> entered.statement().equals("present")
                        ? entered.label()
                        : entered.label() + " " + entered.statement())
                .distinct()
                .toList();
    }

    /** A status before or after a change, in a few words. */
    public static String status(Change change, Truth status) {
        return switch (change.kind()) {
            case RED_FLAG -> ScreenWords.flag(status, false);
            case REVIEW_STEP -> ScreenWords.trigger(status, false);
            case CRITERION -> ScreenWords.recorded(status, false);
            case PATTERN, CRITERIA_SET ->
                status == Truth.NOT_MET && status == change.after() && !change.applies()
                        ? "does not apply"
                        : brief(status);
        };
    }

    private static String brief(Truth status) {
        return switch (status) {
            case MET -> "all on record";
            case NOT_MET -> "not reached, not excluded";
            case OPEN -> "cannot be decided yet";
        };
    }

    /** The class of a change. */
    public static String changeClass(Change change) {
        return change.kind() == Change.Kind.RED_FLAG && change.after() == Truth.MET ? "flagged" : "";
    }

    /** The rule that made a change, with its source. */
    public static String because(Change change) {
        String locator =
                change.basis().locator().isEmpty() ? "" : ", " + change.basis().locator();
        return "by rule “" + change.basis().rule() + "”, after "
                + brief(change.basis().sourceText()) + locator;
    }

    /** The beginning of a source, as far as it takes to know it. */
    private static String brief(String source) {
        int end = 0;
        while (end < source.length() && source.charAt(end) != ':' && source.charAt(end) != ';') {
            end++;
        }
        String head = source.substring(0, source.startsWith(".", end - 1) ? end - 1 : end);
        return head.length() <= LONGEST_SOURCE ? head : head.substring(0, head.lastIndexOf(' ', LONGEST_SOURCE)) + " …";
    }

    /** The last answer of a walk, in words. */
    public static String answer(Walk walk) {
        if (walk.lastAnswer().isEmpty()) {
            return "";
        }
        WalkEvent event = walk.lastAnswer().get(0).event();
        if (event instanceof WalkEvent.Put put) {
            return walk.overview().entered().stream()
                    .filter(entered -> entered.id().equals(put.entry().id()))
                    .map(entered -> entered.label() + ": " + entered.statement())
                    .findFirst()
                    .orElse(put.entry().id());
        }
        return event instanceof WalkEvent.TakenBack back
                ? "Taken back: " + back.entryId().replace('-', ' ')
                : "Onset, age, sex or place of care";
    }

    /** What became of a last answer that changed no status. */
    public static String changedNothing(Walk walk) {
        boolean back = walk.lastAnswer().stream().anyMatch(last -> last.event() instanceof WalkEvent.TakenBack);
        return back
                ? "It changed no status. What it said stays in the log."
                : "It changed no status. It is kept, and shown where it belongs.";
    }

    /** How much the last answer changed. */
    public static String changed(Walk walk) {
        int changes = walk.changes().size();
        return changes == 0 ? "nothing changed" : ScreenWords.counted(changes, "change", "changes");
    }

    /** A word of a case file as a person reads it. */
    public static String spoken(String token) {
        return token.replace('-', ' ');
    }

    /** What an entry is about. */
    public static String label(Checklist checklist, String entryId) {
        return checklist.entered().stream()
                .filter(entered -> entered.id().equals(entryId))
                .map(Entered::label)
                .findFirst()
                .orElse(spoken(entryId));
    }

    /** What an entry says. */
    public static String statement(Checklist checklist, String entryId) {
        return checklist.entered().stream()
                .filter(entered -> entered.id().equals(entryId))
                .map(entered -> (entered.statement() + " " + time(entered.at())).strip())
                .findFirst()
                .orElse("");
    }

    /** A status that began at a moment. */
    public static String turn(Replay.Turn turn, boolean redFlag) {
        if (!turn.applies()) {
            return "does not apply";
        }
        return redFlag ? ScreenWords.flag(turn.status(), false) : brief(turn.status());
    }

    /** A mark of a review step in words. */
    public static String mark(Recorded recorded) {
        if (!(recorded.event() instanceof WalkEvent.StepMarked marked)) {
            return "";
        }
        StepMark mark = marked.mark();
        String time = recorded.at().replace('T', ' ').replaceAll(":[0-9.]+Z$", " UTC");
        return "%s, marked by %s%s. %s"
                .formatted(
                        mark.done() ? "Done" : "Not done",
                        mark.owner(),
                        mark.why().isEmpty() ? "" : ": " + mark.why(),
                        time);
    }

    /** The step that a mark is about. */
    public static String step(Walk walk, Recorded recorded) {
        return recorded.event() instanceof WalkEvent.StepMarked marked
                ? walk.checklist().reviewSteps().stream()
                        .filter(step -> step.id().equals(marked.mark().step()))
                        .map(ReviewStep::title)
                        .findFirst()
                        .orElse(marked.mark().step())
                : "";
    }

    /** Every source behind red flags, these patterns and sets, and the steps shown, each once, sorted by key. */
    public static List<String> sources(Checklist checklist, List<Result> results) {
        TreeMap<String, String> sources = new TreeMap<>();
        checklist
                .redFlags()
                .forEach(flag -> sources.put(flag.basis().source(), flag.basis().sourceText()));
        results.stream()
                .flatMap(result -> Stream.concat(
                        result.decidedBy().stream(), result.criteria().stream().map(Criterion::basis)))
                .forEach(basis -> sources.put(basis.source(), basis.sourceText()));
        checklist.reviewSteps().stream()
                .filter(ReviewStep::shown)
                .forEach(step -> sources.put(step.basis().source(), step.basis().sourceText()));
        return sources.entrySet().stream()
                .map(source -> source.getKey() + ": " + source.getValue())
                .toList();
    }

    /** Where a question can be answered. */
    public static String address(Shell shell, Question question) {
        return switch (question.kind()) {
            case DRUG_HISTORY -> shell.at("s/exposures") + "#classes";
            case HEAD -> shell.at(question.id().equals("onset") ? "s/course" : "s/background") + "#head";
            case FINDING, READING, INVESTIGATION -> shell.at("q/" + Addresses.encoded(question.id()));
        };
    }

    /** Where a question can be answered. */
    public static String address(Shell shell, Question question, Questions questions) {
        return questions.question(question.id()).isPresent() ? address(shell, question) : shell.at("next");
    }

    /** Why a question stands where it stands. */
    public static String reason(NextQuestion next) {
        List<String> reasons = new ArrayList<>();
        if (!next.decides().isEmpty()) {
            reasons.add("could decide " + next.decides().size());
        }
        if (!next.redFlags().isEmpty()) {
            reasons.add(ScreenWords.counted(next.redFlags().size(), "red flag lacks it", "red flags lack it"));
        }
        reasons.add(burden(next.question().burden()));
        return String.join(" · ", reasons);
    }

    /** What the questions of a tier are asked for. */
    public static String tier(NextQuestion.Tier tier) {
        return switch (tier) {
            case EMERGENCIES -> "For emergencies that something on record speaks for";
            case ON_RECORD -> "For other patterns and sets that something on record speaks for";
            case REST -> "For what nothing on record speaks for yet";
        };
    }

    /** The time of an entry. */
    public static String time(EntryForm entry) {
        return entry.text("at").isEmpty() ? "no time on record" : time(entry.text("at"));
    }

    /** A time of a case file as a person reads it. */
    public static String time(String written) {
        return written.replace("..", " to ");
    }

    /** The line that folds away the details of an entry. */
    public static String summary(EntryForm entry) {
        List<String> parts = new ArrayList<>();
        for (String key : List.of("at", "baseline", "how", "by", "resulted")) {
            if (!entry.text(key).isEmpty()) {
                parts.add(key.equals("at") || key.equals("resulted") ? time(entry.text(key)) : spoken(entry.text(key)));
            }
        }
        return parts.isEmpty() ? "When, how and by whom" : String.join(" · ", parts);
    }

    /** What stands at the head of a case, or what was typed there and not taken. A form has only some of its fields. */
    public static HeadForm head(Walk walk, List<Attempt> tried) {
        HeadForm known = walk.document().headForm();
        if (tried.isEmpty()) {
            return known;
        }
        EntryForm typed = tried.get(0).form();
        return new HeadForm(
                typed.text("age"),
                typed.text("sex"),
                typed.text("setting"),
                typed.text("onset"),
                typed.text("riskNotes"));
    }

    /** A unit as people write it; the reader takes it so. A count of points has none. */
    public static String unit(String ucum) {
        return ucum.replace("Cel", "°C").replace("mm[Hg]", "mmHg").replaceAll("^\\{.*\\}$", "");
    }

    /** A measured value as entered. */
    public static String value(EntryForm entry) {
        return entry.text("normal").isEmpty()
                ? String.join(" ", entry.text("comparator"), entry.text("value"), unit(entry.text("unit")))
                        .strip()
                : "normal, no number";
    }

    /** A drug event in words. */
    public static String exposure(EntryForm entry, Vocabulary vocabulary) {
        DrugTerm drug = vocabulary.drugs().get(entry.text("drug"));
        DrugClass drugClass = vocabulary.drugClasses().get(entry.text("drugClass"));
        String name = drug != null ? drug.label() : drugClass != null ? drugClass.label() : entry.text("drug");
        return name + ": " + entry.text("event").replace('-', ' ');
    }

    /** A trigger of a review step with the reason for showing it. */
    public static String trigger(ReviewStep step, boolean nothing) {
        return step.status() == Truth.MET
                ? ScreenWords.sentence(step.reason()) + "."
                : "%s; %s.".formatted(ScreenWords.sentence(ScreenWords.trigger(step.status(), nothing)), step.reason());
    }
}
