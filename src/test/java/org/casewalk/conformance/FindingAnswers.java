package org.casewalk.conformance;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.casefile.Baseline;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.State;
import org.casewalk.casefile.When;
import org.casewalk.casefile.WhyUnknown;
import org.casewalk.pack.Pattern;

/** Answers to "was this finding there": three ways, each reason for unknown, and what baseline, length and order can add. */
final class FindingAnswers {

    private static final WhyUnknown STATED = WhyUnknown.NOT_STATED;

    private FindingAnswers() {}

    static List<Answer> to(String finding, List<Pattern> patterns) {
        String id = "f-" + finding;
        List<Answer> answers = new ArrayList<>();
        answers.add(Answer.of("present", Entries.present(id, finding, Entries.day(0))));
        answers.add(Answer.of("absent", Entries.absent(id, finding, Entries.day(0))));
        answers.add(Answer.NONE);
        for (WhyUnknown why : WhyUnknown.values()) {
            answers.add(Answer.of("unknown, " + why, Entries.finding(id, finding, State.UNKNOWN, why, Entries.day(0))));
        }
        List<String> claims = patterns.stream()
                .flatMap(pattern -> pattern.claims().stream())
                .map(claim -> claim.field().replaceFirst("At(Least|Most)$", ""))
                .toList();
        if (claims.contains("newOrWorse") || claims.contains("longStanding")) {
            baselines(id, finding, answers);
        }
        if (claims.contains("presentNow") || claims.contains("absentNow")) {
            orders(id, finding, answers);
        }
        for (double days : Answers.thresholds(patterns, "lastedDays")) {
            lengths(id, finding, days, answers);
        }
        for (double hours : Answers.thresholds(patterns, "hoursApart")) {
            for (double at : new double[] {0, hours - 1, hours, hours + 1}) {
                FindingEntry entry = Entries.finding(
                        id, finding, State.PRESENT, STATED, Entries.hour(at), Entries.hour(at), Baseline.UNKNOWN);
                answers.add(Answer.of("present at hour " + at, entry));
            }
            answers.add(Answer.of("present some time", Entries.present(id, finding, When.UNKNOWN)));
        }
        return answers;
    }

    private static void baselines(String id, String finding, List<Answer> answers) {
        for (Baseline baseline : List.of(Baseline.NEW, Baseline.WORSE, Baseline.UNCHANGED)) {
            answers.add(Answer.of(
                    "present, " + baseline,
                    Entries.finding(id, finding, State.PRESENT, STATED, Entries.day(0), When.UNKNOWN, baseline)));
        }
        answers.add(Answer.of(
                "present, new and unchanged",
                Entries.finding(id, finding, State.PRESENT, STATED, Entries.day(0), When.UNKNOWN, Baseline.NEW),
                Entries.finding(
                        id + "-later",
                        finding,
                        State.PRESENT,
                        STATED,
                        Entries.day(2),
                        When.UNKNOWN,
                        Baseline.UNCHANGED)));
    }

    private static void orders(String id, String finding, List<Answer> answers) {
        FindingEntry absentBefore = Entries.absent(id + "-before", finding, Entries.day(-2));
        FindingEntry absentAfter = Entries.absent(id + "-after", finding, Entries.day(2));
        FindingEntry absentSomeTime = Entries.absent(id + "-some-time", finding, When.UNKNOWN);
        FindingEntry present = Entries.present(id, finding, Entries.day(0));
        FindingEntry asked =
                Entries.finding(id + "-asked", finding, State.UNKNOWN, WhyUnknown.COULD_NOT_ASSESS, Entries.day(4));
        answers.add(Answer.of("absent, then present", absentBefore, present));
        answers.add(Answer.of("present, then absent", present, absentAfter));
        answers.add(Answer.of("present and absent, order not known", present, absentSomeTime));
        answers.add(Answer.of("present, then not assessed", present, asked));
        answers.add(Answer.of("absent, then not assessed", absentAfter, asked));
        answers.add(Answer.of(
                "present and over",
                Entries.finding(id, finding, State.PRESENT, STATED, Entries.day(0), Entries.day(2), Baseline.UNKNOWN)));
    }

    private static void lengths(String id, String finding, double days, List<Answer> answers) {
        for (double hours : new double[] {days * 24 - 1, days * 24, days * 24 + 1}) {
            answers.add(Answer.of(
                    "present for hours: " + hours,
                    Entries.finding(
                            id,
                            finding,
                            State.PRESENT,
                            STATED,
                            Entries.hour(0),
                            Entries.hour(Math.max(0, hours)),
                            Baseline.UNKNOWN)));
        }
        answers.add(Answer.of(
                "present until some day",
                Entries.finding(
                        id,
                        finding,
                        State.PRESENT,
                        STATED,
                        Entries.day(0),
                        Entries.days(0, (int) days + 2),
                        Baseline.UNKNOWN)));
    }
}
