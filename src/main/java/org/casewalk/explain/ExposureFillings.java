package org.casewalk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casewalk.casefile.CaseEdit;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.ExposureEntry.Route;
import org.casewalk.pack.Pattern;

/**
 * Answers to questions about a class of drugs and about the onset. An answer about a class is always complete: the events on record,
 * at most one more, and the statement that there were no others.
 */
final class ExposureFillings {

    private static final List<String> STEMS =
            List.of("daysBeforeOnset", "exposedDays", "noneWithinDays", "lastDoseDays", "lastRaisedDays");

    List<Filling> open(String question, String drugClass, CaseFile caseFile, List<Pattern> patterns) {
        boolean stated = caseFile.classHistories().stream()
                .anyMatch(history -> history.drugClass().equals(drugClass));
        if (stated) {
            return List.of();
        }
        List<Filling> answers = new ArrayList<>();
        if (caseFile.exposures().isEmpty()) {
            answers.add(new Filling(
                    question, "nothing of this class taken", DrugAnswer.of(drugClass, DrugAnswer.Kind.NOT_TAKEN)));
        }
        answers.add(new Filling(
                question, "nothing further taken", DrugAnswer.of(drugClass, DrugAnswer.Kind.NOTHING_FURTHER)));
        double onset = caseFile.episode().onset().days().exact()
                ? caseFile.episode().onset().days().atLeast()
                : 0;
        for (double days : days(patterns)) {
            for (Route route : routes(patterns)) {
                answers.add(started(question, drugClass, onset - days, days, route));
                answers.add(stopped(question, drugClass, onset - days, days, route));
            }
        }
        return answers;
    }

    /** Days before the first sign that the rules can tell apart; also the day itself, on which nobody knows what came first. */
    private static List<Double> days(List<Pattern> patterns) {
        SortedSet<Double> thresholds = new TreeSet<>();
        STEMS.forEach(stem -> thresholds.addAll(Representatives.thresholds(patterns.stream(), stem)));
        for (String stem : List.of("hoursBeforeOnset", "lastDoseHours")) {
            Representatives.thresholds(patterns.stream(), stem).forEach(hours -> thresholds.add(hours / 24));
        }
        SortedSet<Double> whole = new TreeSet<>(List.of(-1.0, 0.0, 1.0));
        Representatives.of(thresholds).forEach(days -> whole.add(Math.floor(days)));
        return List.copyOf(whole);
    }

    private static List<Route> routes(List<Pattern> patterns) {
        boolean longActing = patterns.stream()
                .flatMap(pattern -> pattern.claims().stream())
                .anyMatch(claim -> claim.field().equals("longActing"));
        return longActing ? List.of(Route.ORAL, Route.LONG_ACTING_INJECTION) : List.of(Route.ORAL);
    }

    private static Filling started(String question, String drugClass, double day, double before, Route route) {
        return new Filling(
                question,
                "started " + words(before) + ", nothing further",
                new DrugAnswer(drugClass, DrugAnswer.Kind.STARTED, day, route));
    }

    private static Filling stopped(String question, String drugClass, double day, double before, Route route) {
        return new Filling(
                question,
                "taken for long and stopped " + words(before) + ", nothing further",
                new DrugAnswer(drugClass, DrugAnswer.Kind.STOPPED, day, route));
    }

    private static String words(double before) {
        if (before == 0) {
            return "on the day of the first sign";
        }
        String days = Math.abs(before) == 1 ? " day" : " days";
        return Numbers.text(Math.abs(before)) + days + (before < 0 ? " after" : " before") + " the first sign";
    }

    /** Onsets at every distance from a recorded event that the rules can tell apart; empty when the onset has a time. */
    List<Filling> onsets(String question, CaseFile caseFile, List<Pattern> patterns) {
        if (!caseFile.episode().onset().unknown()) {
            return List.of();
        }
        SortedSet<Double> onsets = new TreeSet<>(List.of(0.0));
        caseFile.exposures().stream()
                .map(ExposureEntry::at)
                .filter(at -> at.days().exact())
                .flatMap(at -> days(patterns).stream().map(days -> at.days().atLeast() + days))
                .forEach(onsets::add);
        return onsets.stream()
                .map(onset -> new Filling(
                        question,
                        "day " + Numbers.text(onset),
                        base -> CaseEdit.withOnset(base, DrugAnswer.day(onset))))
                .toList();
    }
}
