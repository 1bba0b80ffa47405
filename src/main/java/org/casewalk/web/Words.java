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
import org.casewalk.walk.NextQuestion;
import org.casewalk.walk.Question;
import org.casewalk.walk.Questions;
import org.casewalk.walk.Recorded;
import org.casewalk.walk.StepMark;
import org.casewalk.walk.Walk;
import org.casewalk.walk.WalkEvent;

/** The words of the site that are not those of every form of the checklist. */
public final class Words {

    private static final int MOST_RAISING = 6;

    private Words() {}

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
