package org.casewalk.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.casewalk.casefile.When;
import org.casewalk.pack.Pattern;
import org.casewalk.term.Interval;
import org.casewalk.term.TestTerm;

/** Answers to "what was measured": around every threshold in use, exactly, vaguely and in words; alone and as a series. */
final class ReadingAnswers {

    /** A laboratory's own limit, so that multiples are exact. */
    private static final double LIMIT = 200;

    private static final Interval OWN_LIMIT = Interval.exactly(LIMIT);

    private final TestTerm test;
    private final String id;
    private final List<Answer> answers = new ArrayList<>();

    private ReadingAnswers(TestTerm test) {
        this.test = test;
        this.id = "r-" + test.id();
    }

    static List<Answer> to(TestTerm test, List<Pattern> patterns) {
        ReadingAnswers made = new ReadingAnswers(test);
        Set<Double> values = new TreeSet<>(Answers.thresholds(patterns, "value"));
        Set<Double> multiples = new TreeSet<>(Answers.thresholds(patterns, "timesUpperLimit"));
        multiples.addAll(Answers.thresholds(patterns, "timesLowerLimit"));
        patterns.stream()
                .filter(pattern ->
                        Set.of("Occasions", "Sustained").contains(pattern.type().name()))
                .forEach(pattern -> values.add((Double) pattern.selected("above")));
        made.ends(values, multiples);
        values.forEach(made::around);
        multiples.forEach(made::multiples);
        Answers.thresholds(patterns, "hoursAfterOnset").forEach(hours -> made.times(hours, values));
        boolean since = patterns.stream()
                .flatMap(pattern -> pattern.claims().stream())
                .anyMatch(claim -> claim.field().equals("sinceOnset"));
        if (since) {
            made.days(values);
        }
        for (Pattern pattern : patterns) {
            made.series(pattern);
        }
        return made.answers.stream().distinct().toList();
    }

    private void ends(Set<Double> values, Set<Double> multiples) {
        double low = 0.01;
        double high = 1_000_000;
        one("very low", Interval.exactly(low), OWN_LIMIT);
        one("very high", Interval.exactly(high), OWN_LIMIT);
        answers.add(Answer.NONE);
        one("very high, no limit", Interval.exactly(high), Interval.UNKNOWN);
        one("not legible", Interval.UNKNOWN, Interval.UNKNOWN);
        answers.add(Answer.of(
                "normal, no number",
                Entries.reading(id, test.id(), Interval.UNKNOWN, Interval.UNKNOWN, Entries.day(0), "", true, false)));
        answers.add(Answer.of(
                "one low, one high",
                Entries.reading(id, test.id(), Interval.exactly(low), OWN_LIMIT, Entries.day(0), ""),
                Entries.reading(id + "-2", test.id(), Interval.exactly(high), OWN_LIMIT, Entries.day(1), "")));
    }

    private void one(String label, Interval value, Interval limit) {
        answers.add(Answer.of(label, Entries.reading(id, test.id(), value, limit, Entries.day(0), "")));
    }

    private void around(double limit) {
        double step = 0.1;
        for (double value : new double[] {limit - step, limit, limit + step}) {
            one("value " + value, Interval.exactly(value), Interval.UNKNOWN);
        }
        one("value above " + (limit - step), new Interval(limit - step, Double.POSITIVE_INFINITY), Interval.UNKNOWN);
        one("value about " + limit, new Interval(limit - step, limit + step), Interval.UNKNOWN);
        for (String site : test.sites().stream().limit(2).toList()) {
            answers.add(Answer.of(
                    "above at " + site,
                    Entries.reading(
                            id, test.id(), Interval.exactly(limit + step), Interval.UNKNOWN, Entries.day(0), site)));
        }
    }

    private void multiples(double times) {
        for (double value : new double[] {times * LIMIT - 1, times * LIMIT, times * LIMIT + 1}) {
            one("times the limit: " + value / LIMIT, Interval.exactly(value), OWN_LIMIT);
        }
        one("some times the limit", new Interval(times * LIMIT - 1, times * LIMIT + 1), OWN_LIMIT);
        one("no limit recorded", Interval.exactly(times * LIMIT), Interval.UNKNOWN);
    }

    private void times(double hours, Set<Double> values) {
        double value = values.isEmpty() ? 1_000_000 : values.iterator().next() + 1;
        for (When at : List.of(
                Entries.hour(hours),
                Entries.hour(hours + 9),
                Entries.hour(hours - 9),
                Entries.days(-30, 30),
                When.UNKNOWN)) {
            answers.add(Answer.of(
                    "measured " + at.written(),
                    Entries.reading(id, test.id(), Interval.exactly(value), OWN_LIMIT, at, "oral")));
        }
    }

    /** On the day before the first sign, on its day, on either and on no known one. */
    private void days(Set<Double> values) {
        for (double value : values.isEmpty() ? Set.of(LIMIT) : values) {
            for (When at :
                    List.of(Entries.day(-1), Entries.hour(-1), Entries.days(-1, 0), Entries.hour(4), When.UNKNOWN)) {
                answers.add(Answer.of(
                        "%s on %s".formatted(value, at.written()),
                        Entries.reading(id, test.id(), Interval.exactly(value), OWN_LIMIT, at, "oral")));
            }
        }
    }

    private void series(Pattern pattern) {
        switch (pattern.type().name()) {
            case "Occasions" ->
                occasions(
                        (Double) pattern.selected("above"),
                        pattern.selected("site").toString());
            case "Rise" -> {
                Answers.thresholds(List.of(pattern), "percent").forEach(this::rise);
                Answers.thresholds(List.of(pattern), "units").forEach(this::rise);
            }
            case "Sustained" ->
                sustained(
                        (Double) pattern.selected("above"),
                        (Double) pattern.selected("hours"),
                        pattern.selected("site").toString());
            case "Swing" ->
                Answers.thresholds(List.of(pattern), "units")
                        .forEach(units -> swing(units, (Double) pattern.selected("withinHours")));
            case "Trend" -> trend();
            default -> {}
        }
    }

    private void occasions(double above, String asked) {
        String site = asked.equals("any") ? "" : asked;
        pair("twice above", above + 1, above + 2, site, 6);
        pair("once above", above, above + 2, site, 6);
        pair("never above", above, above - 1, site, 6);
        pair("twice above elsewhere", above + 1, above + 2, "rectal", 6);
        pair("twice above at the same time", above + 1, above + 2, site, 0);
        answers.add(Answer.of("once above, alone", at("", above + 1, site, Entries.hour(2))));
    }

    private void sustained(double above, double hours, String asked) {
        String site = asked.equals("any") ? "" : asked;
        for (double apart : new double[] {hours - 1, hours, hours + 1}) {
            pair("above for " + apart, above + 1, above + 2, site, apart);
            pair("above, then not, " + apart, above + 1, above, site, apart);
        }
        pair("above elsewhere", above + 1, above + 2, "rectal", hours);
        answers.add(Answer.of(
                "above, not, above",
                at("", above + 1, site, Entries.hour(1)),
                at("-2", above, site, Entries.hour(1 + hours / 2)),
                at("-3", above + 1, site, Entries.hour(1 + hours))));
    }

    private void rise(double percent) {
        for (double value : new double[] {99 + percent, 100 + percent, 101 + percent}) {
            answers.add(Answer.of(
                    "from 100 to " + value,
                    at("", value, "", Entries.hour(2)),
                    Entries.reading(
                            id + "-usual",
                            test.id(),
                            Interval.exactly(100),
                            Interval.UNKNOWN,
                            Entries.day(-9),
                            "",
                            false,
                            true)));
        }
    }

    private void swing(double units, double withinHours) {
        for (double value : new double[] {99 + units, 100 + units, 101 + units}) {
            pair("swing to " + value, 100, value, "", withinHours);
            pair("too slow a swing to " + value, 100, value, "", withinHours + 1);
        }
        answers.add(Answer.of(
                "a swing at some time",
                at("", 100, "", Entries.hour(1)),
                at("-2", 101 + units, "", Entries.days(0, 9))));
    }

    private void trend() {
        pair("rising", 100, 200, "", 12);
        pair("falling", 200, 100, "", 12);
        pair("even", 200, 200, "", 12);
        pair("no order", 100, 200, "", 0);
        pair("rising high", 900_000, 900_001, "", 12);
    }

    private void pair(String label, double first, double second, String site, double hoursApart) {
        answers.add(Answer.of(
                label, at("", first, site, Entries.hour(1)), at("-2", second, site, Entries.hour(1 + hoursApart))));
    }

    private org.casewalk.casefile.ReadingEntry at(String suffix, double value, String site, When when) {
        return Entries.reading(id + suffix, test.id(), Interval.exactly(value), OWN_LIMIT, when, site);
    }
}
