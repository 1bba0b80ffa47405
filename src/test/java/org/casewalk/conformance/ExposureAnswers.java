package org.casewalk.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.ClassHistory.Statement;
import org.casewalk.casefile.Entry;
import org.casewalk.casefile.ExposureEntry.Route;
import org.casewalk.casefile.ExposureEntry.Taken;
import org.casewalk.casefile.ExposureEvent;
import org.casewalk.casefile.When;
import org.casewalk.pack.Pattern;
import org.casewalk.term.DrugTerm;
import org.casewalk.term.Vocabulary;

/** Answers to "what of this class was taken": not taken, complete or not, every event, each window in, out, astride and unknown. */
final class ExposureAnswers {

    private final String drugClass;
    private final String drug;
    private final List<Answer> answers = new ArrayList<>();

    private ExposureAnswers(String drugClass, String drug) {
        this.drugClass = drugClass;
        this.drug = drug;
    }

    static List<Answer> to(String drugClass, List<Pattern> patterns, Vocabulary vocabulary) {
        String asked = patterns.stream()
                .map(pattern -> pattern.selected("drug").toString())
                .filter(drug -> !drug.isEmpty())
                .findFirst()
                .orElse("");
        ExposureAnswers made =
                new ExposureAnswers(drugClass, asked.isEmpty() ? fewestClasses(drugClass, vocabulary) : asked);
        made.ends();
        made.windows(patterns);
        made.odd(vocabulary, asked);
        return made.answers;
    }

    private static String fewestClasses(String drugClass, Vocabulary vocabulary) {
        return vocabulary.drugs().values().stream()
                .filter(term -> term.classes().contains(drugClass))
                .min(java.util.Comparator.comparingInt(
                                (DrugTerm term) -> term.classes().size())
                        .thenComparing(DrugTerm::id))
                .map(DrugTerm::id)
                .orElse("");
    }

    private void ends() {
        ClassHistory complete = history(Statement.COMPLETE);
        ClassHistory notTaken = history(Statement.NOT_TAKEN);
        Entry started = event("started", ExposureEvent.START, Taken.KNOWN, Entries.day(-10));
        Entry stopped = event("stopped", ExposureEvent.STOP, Taken.KNOWN, Entries.day(-2));
        answers.add(Answer.of("started, stopped, complete", started, stopped, complete));
        answers.add(Answer.of("not taken", notTaken));
        answers.add(Answer.NONE);
        answers.add(Answer.of("complete with nothing", complete));
        answers.add(Answer.of("not taken, yet taken", notTaken, started));
        answers.add(Answer.of("started, stopped", started, stopped));
        answers.add(Answer.of("started, complete", started, complete));
        answers.add(Answer.of("started", started));
    }

    private void windows(List<Pattern> patterns) {
        Set<Double> days = new TreeSet<>(Set.of(0.0));
        for (String stem :
                List.of("daysBeforeOnset", "exposedDays", "noneWithinDays", "lastDoseDays", "lastRaisedDays")) {
            days.addAll(Answers.thresholds(patterns, stem));
        }
        for (String stem : List.of("hoursBeforeOnset", "lastDoseHours")) {
            Answers.thresholds(patterns, stem).forEach(hours -> days.add(Math.ceil(hours / 24)));
        }
        for (double limit : days) {
            int day = (int) limit;
            for (When at : List.of(
                    Entries.day(-day + 1),
                    Entries.day(-day),
                    Entries.day(-day - 1),
                    Entries.days(-day - 1, -day + 1))) {
                timed(at);
            }
        }
        timed(When.UNKNOWN);
    }

    private void timed(When at) {
        Entry started = event("started", ExposureEvent.START, Taken.KNOWN, at);
        Entry stopped = event("stopped", ExposureEvent.STOP, Taken.KNOWN, at);
        Entry before = event("began", ExposureEvent.START, Taken.KNOWN, Entries.day(-400));
        answers.add(Answer.of("started " + at.written(), started));
        answers.add(Answer.of("started, complete " + at.written(), started, history(Statement.COMPLETE)));
        answers.add(Answer.of("stopped, complete " + at.written(), before, stopped, history(Statement.COMPLETE)));
    }

    private void odd(Vocabulary vocabulary, String asked) {
        for (ExposureEvent kind : ExposureEvent.values()) {
            answers.add(Answer.of(kind.name(), event("odd", kind, Taken.KNOWN, Entries.day(-1))));
        }
        answers.add(
                Answer.of("prescribed", event("started", ExposureEvent.START, Taken.PRESCRIBED_ONLY, Entries.day(-1))));
        for (Route route : List.of(Route.LONG_ACTING_INJECTION, Route.NOT_STATED)) {
            answers.add(Answer.of(
                    "injected, " + route,
                    Entries.exposure(
                            id("injected"),
                            drug,
                            drug.isEmpty() ? drugClass : "",
                            ExposureEvent.INJECTION,
                            route,
                            Taken.KNOWN,
                            Entries.day(-3)),
                    history(Statement.COMPLETE)));
        }
        answers.add(Answer.of(
                "something of the class, complete",
                Entries.exposure(
                        id("some"), "", drugClass, ExposureEvent.START, Route.ORAL, Taken.KNOWN, Entries.day(-1)),
                history(Statement.COMPLETE)));
        if (!asked.isEmpty()) {
            vocabulary.drugs().values().stream()
                    .filter(term ->
                            term.classes().contains(drugClass) && !term.id().equals(asked))
                    .limit(1)
                    .forEach(term -> answers.add(Answer.of(
                            "another of the class, complete",
                            Entries.exposure(
                                    id("other"),
                                    term.id(),
                                    "",
                                    ExposureEvent.START,
                                    Route.ORAL,
                                    Taken.KNOWN,
                                    Entries.day(-1)),
                            history(Statement.COMPLETE))));
        }
    }

    private Entry event(String suffix, ExposureEvent event, Taken taken, When at) {
        return Entries.exposure(id(suffix), drug, drug.isEmpty() ? drugClass : "", event, Route.ORAL, taken, at);
    }

    private ClassHistory history(Statement statement) {
        return Entries.history("h-" + drugClass, drugClass, statement);
    }

    private String id(String suffix) {
        return "e-" + drugClass + "-" + suffix;
    }
}
