package org.casewalk.explain;

import java.util.List;
import java.util.Set;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Pattern;

/**
 * Whether the answers that thought experiments try are all that rules can tell apart. Only then may a set of questions be said to
 * settle something; an answer that nobody tried could decide otherwise. Single answers are true as they stand and need no such care.
 */
final class Completeness {

    private static final Set<String> STATES = Set.of("present", "absent", "newOrWorse", "longStanding");

    private Completeness() {}

    /**
     * Says whether the answers tried for a question cover every answer that a person could enter, in every case; never where that
     * depends on the case, as with drugs.
     *
     * @param patterns all that answers can touch: a sign that is over may leave open whether the weaker one is still there
     */
    static boolean covers(String question, List<Pattern> patterns) {
        if (question.equals("onset") || question.startsWith("class:")) {
            return false;
        }
        if (question.startsWith("finding:")) {
            return patterns.stream().allMatch(pattern -> pattern.type().name().equals("Finding"))
                    && claims(patterns).allMatch(claim -> STATES.contains(claim.field()));
        }
        return !question.startsWith("test:")
                || claims(patterns).noneMatch(claim -> claim.field().startsWith("hoursAfterOnset"));
    }

    /**
     * Says the same of a question about drugs, as far as the patterns go: answers name the class only, and are placed by whole days.
     * What {@link #placed} says of the case has to hold besides.
     */
    static boolean namesClassAndDay(String question, List<Pattern> patterns) {
        return question.startsWith("class:")
                && claims(patterns)
                        .noneMatch(claim -> claim.field().startsWith("hoursBeforeOnset")
                                || claim.field().startsWith("lastDoseHours"))
                && patterns.stream()
                        .allMatch(pattern -> pattern.selected("drug").toString().isEmpty());
    }

    /** Answers about drugs are placed around one exactly known onset, among events whose days are known. */
    static boolean placed(CaseFile caseFile, boolean needsOnset) {
        return (!needsOnset || caseFile.episode().onset().days().exact())
                && caseFile.exposures().stream().map(ExposureEntry::at).allMatch(at -> at.days()
                        .exact());
    }

    private static java.util.stream.Stream<Claim> claims(List<Pattern> patterns) {
        return patterns.stream().flatMap(pattern -> pattern.claims().stream());
    }
}
