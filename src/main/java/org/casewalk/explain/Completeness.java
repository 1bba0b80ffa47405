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
     * Says whether the answers tried for a question cover every answer that a person could enter.
     *
     * @param patterns all that answers can touch: a sign that is over may leave open whether the weaker one is still there
     */
    static boolean covers(String question, CaseFile caseFile, List<Pattern> patterns) {
        if (question.equals("onset")) {
            return false;
        }
        if (question.startsWith("finding:")) {
            return patterns.stream().allMatch(pattern -> pattern.type().name().equals("Finding"))
                    && claims(patterns).allMatch(claim -> STATES.contains(claim.field()));
        }
        if (question.startsWith("test:")) {
            return claims(patterns).noneMatch(claim -> claim.field().startsWith("hoursAfterOnset"));
        }
        return !question.startsWith("class:") || exposures(caseFile, patterns);
    }

    /** Answers about drugs are placed by whole days around one exactly known onset, and name the class only. */
    private static boolean exposures(CaseFile caseFile, List<Pattern> patterns) {
        boolean onset =
                caseFile.episode().onset().days().exact() || patterns.stream().noneMatch(Questions::needsOnset);
        return onset
                && caseFile.exposures().stream().map(ExposureEntry::at).allMatch(at -> at.days()
                        .exact())
                && claims(patterns)
                        .noneMatch(claim -> claim.field().startsWith("hoursBeforeOnset")
                                || claim.field().startsWith("lastDoseHours"))
                && patterns.stream()
                        .allMatch(pattern -> pattern.selected("drug").toString().isEmpty());
    }

    private static java.util.stream.Stream<Claim> claims(List<Pattern> patterns) {
        return patterns.stream().flatMap(pattern -> pattern.claims().stream());
    }
}
