package org.casewalk.compare;

import org.casewalk.checklist.Comparison.Kind;
import org.casewalk.checklist.Evidence;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Pattern;

/**
 * One condition of a set that the case itself answers.
 *
 * @param criterion id of its criterion with the owner
 * @param title title of that criterion
 * @param topic id of what it asks about
 * @param pattern the condition
 * @param key equal for conditions that ask and claim the same
 * @param evidence what the record says to it
 */
record Leaf(String criterion, String title, String topic, Pattern pattern, String key, Evidence evidence) {

    Truth says() {
        return evidence.says();
    }

    boolean sameAs(Leaf other) {
        return key.equals(other.key);
    }

    /** On what this condition and another one about the same topic part. */
    Kind parts(Leaf other) {
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
