package org.casewalk.compare;

import org.casewalk.checklist.Comparison.Kind;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Pattern;

/**
 * One condition of a set that a case itself answers, whatever the case.
 *
 * @param criterion its criterion
 * @param part its place among the conditions of that criterion
 * @param topic id of what it asks about
 * @param pattern the condition
 * @param key equal for conditions that ask and claim the same
 */
record Asked(Node criterion, int part, String topic, Pattern pattern, String key) {

    boolean sameAs(Asked other) {
        return key.equals(other.key);
    }

    /** On what this condition and another one about the same topic part. */
    Kind parts(Asked other) {
        String here = pattern.type().name();
        String there = other.pattern.type().name();
        if (topic.startsWith("class:")) {
            return Kind.WINDOW;
        }
        if (repeated(here) || repeated(there)) {
            return Kind.OCCASIONS;
        }
        if (here.equals("Finding") || there.equals("Finding")) {
            return pattern.subject().equals(other.pattern.subject()) && here.equals(there) ? Kind.WINDOW : Kind.GRADE;
        }
        return here.equals(there) && stem().equals(other.stem()) ? Kind.THRESHOLD : Kind.UNIT;
    }

    private static boolean repeated(String type) {
        return type.equals("Occasions") || type.equals("Sustained");
    }

    private String stem() {
        return pattern.claims().stream()
                .filter(Claim.Compares.class::isInstance)
                .map(claim -> claim.field().replaceFirst("At(Least|Most)$", ""))
                .findFirst()
                .orElse("");
    }
}
