package org.casewalk.explain;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.casefile.Baseline;
import org.casewalk.casefile.CaseEdit;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.How;
import org.casewalk.casefile.Place;
import org.casewalk.casefile.State;
import org.casewalk.casefile.When;
import org.casewalk.casefile.WhyUnknown;
import org.casewalk.pack.Pattern;

/** Answers to questions about findings. */
final class FindingFillings {

    List<Filling> open(String question, String id, CaseFile caseFile, List<Pattern> patterns) {
        When onset = caseFile.episode().onset();
        List<FindingEntry> known = caseFile.findings().stream()
                .filter(entry -> Answered.now(entry, question, id, caseFile) && entry.state() != State.UNKNOWN)
                .filter(entry -> !outside(entry, caseFile))
                .toList();
        boolean baseline = claims(patterns, "newOrWorse") || claims(patterns, "longStanding");
        if (known.isEmpty()) {
            boolean outside = caseFile.findings().stream()
                    .anyMatch(entry -> Answered.now(entry, question, id, caseFile) && outside(entry, caseFile));
            return unanswered(question, id, outside ? within(onset) : When.UNKNOWN, baseline);
        }
        boolean untold = known.stream()
                .anyMatch(entry -> entry.state() == State.PRESENT && entry.baseline() == Baseline.UNKNOWN);
        return baseline && untold ? baselines(question, known) : List.of();
    }

    /** A time that is certainly not before the first sign; none where nobody knows of one. */
    private static When within(When onset) {
        double latest = onset.days().atMost();
        return onset.days().exact() || Double.isInfinite(latest) ? onset : DrugAnswer.day(latest);
    }

    /** Looked for before the first sign or after the end: another answer, of a time between them, is still to come. */
    private static boolean outside(FindingEntry entry, CaseFile caseFile) {
        return entry.state() == State.ABSENT && Answered.outside(entry.at(), caseFile);
    }

    private static List<Filling> unanswered(String question, String id, When at, boolean baseline) {
        List<Filling> answers = new ArrayList<>();
        answers.add(answer(question, "looked for, not found", entry(id, State.ABSENT, at, Baseline.UNKNOWN)));
        if (baseline) {
            answers.add(answer(question, "present, new", entry(id, State.PRESENT, at, Baseline.NEW)));
            answers.add(answer(question, "present, unchanged", entry(id, State.PRESENT, at, Baseline.UNCHANGED)));
        } else {
            answers.add(answer(question, "present", entry(id, State.PRESENT, at, Baseline.UNKNOWN)));
        }
        return answers;
    }

    private static Filling answer(String question, String words, FindingEntry entry) {
        return new Filling(question, words, base -> CaseEdit.with(base, entry));
    }

    private static List<Filling> baselines(String question, List<FindingEntry> known) {
        return List.of(
                new Filling(question, "new", base -> rebased(base, known, Baseline.NEW)),
                new Filling(question, "unchanged against usual", base -> rebased(base, known, Baseline.UNCHANGED)));
    }

    private static CaseFile rebased(CaseFile base, List<FindingEntry> known, Baseline baseline) {
        return CaseEdit.with(
                base,
                known.stream()
                        .filter(entry -> entry.state() == State.PRESENT && entry.baseline() == Baseline.UNKNOWN)
                        .map(entry -> rebased(entry, baseline))
                        .toList());
    }

    private static FindingEntry rebased(FindingEntry entry, Baseline baseline) {
        return new FindingEntry(
                entry.id(),
                entry.finding(),
                entry.state(),
                entry.whyUnknown(),
                entry.at(),
                entry.worst(),
                entry.ended(),
                baseline,
                entry.how(),
                entry.by(),
                entry.context(),
                entry.wording(),
                entry.episode(),
                entry.place());
    }

    private static FindingEntry entry(String id, State state, When at, Baseline baseline) {
        return new FindingEntry(
                Fillings.THOUGHT + id,
                id,
                state,
                WhyUnknown.NOT_STATED,
                at,
                When.UNKNOWN,
                When.UNKNOWN,
                baseline,
                How.NOT_STATED,
                "",
                List.of(),
                "",
                "",
                Place.NONE);
    }

    private static boolean claims(List<Pattern> patterns, String field) {
        return patterns.stream().flatMap(pattern -> pattern.claims().stream()).anyMatch(claim -> claim.field()
                .equals(field));
    }
}
