package org.casewalk.checklist;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answer to one case: what follows from what was entered, and what does not follow yet.
 *
 * @param format version of this form, raised when a field changes its meaning
 * @param caseId id of the case
 * @param title title of the case
 * @param origin where the case comes from, in words
 * @param teaches what the case is for; empty string when not stated
 * @param recordedUpTo latest time on record, in words; empty string when nothing has a time
 * @param entered every entry of the case, sorted by id
 * @param conflicts entries that cannot both hold and whose order is not known, sorted
 * @param safetyQuestions how many of the safety questions have an answer
 * @param redFlags all red flags in pack order, whatever their status
 * @param patterns described patterns and fragments: emergencies first, then pack order; never ranked, and the same on every case
 * @param criteriaSets criteria sets in the same order
 * @param comparing the criteria sets beside each other; compared when somebody looks
 * @param timing timing notes and other shared criteria in pack order
 * @param reviewSteps in pack order
 * @param packs packs in use, in order
 * @param bibliography every source that the packs may cite, in its order
 */
public record Checklist(
        int format,
        String caseId,
        String title,
        String origin,
        String teaches,
        String recordedUpTo,
        List<Entered> entered,
        List<String> conflicts,
        SafetyQuestions safetyQuestions,
        List<RedFlag> redFlags,
        List<Result> patterns,
        List<Result> criteriaSets,
        Later<Comparison> comparing,
        List<Result> timing,
        List<ReviewStep> reviewSteps,
        List<PackUsed> packs,
        List<Cited> bibliography) {

    /** The version of the form that this release writes. */
    public static final int FORMAT = 2;

    public Checklist {
        entered = List.copyOf(entered);
        conflicts = List.copyOf(conflicts);
        redFlags = List.copyOf(redFlags);
        patterns = List.copyOf(patterns);
        criteriaSets = List.copyOf(criteriaSets);
        timing = List.copyOf(timing);
        reviewSteps = List.copyOf(reviewSteps);
        packs = List.copyOf(packs);
        bibliography = List.copyOf(bibliography);
    }

    /** The criteria sets beside each other. */
    public Comparison comparison() {
        return comparing.get();
    }

    /** Ids of the entries that are about signs, values or investigations. */
    public Set<String> signs() {
        return entered.stream().filter(Entered::sign).map(Entered::id).collect(Collectors.toSet());
    }

    /** Patterns and sets together: emergencies first, then pack by pack, patterns before sets in each. */
    public List<Result> patternsAndSets() {
        List<String> order = packs.stream().map(PackUsed::id).toList();
        return Stream.concat(patterns.stream(), criteriaSets.stream())
                .sorted(Comparator.comparing((Result result) -> !result.emergency())
                        .thenComparingInt(result -> order.indexOf(result.pack())))
                .toList();
    }
}
