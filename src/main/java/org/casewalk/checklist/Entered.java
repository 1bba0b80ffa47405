package org.casewalk.checklist;

import java.util.List;
import java.util.Set;

/**
 * One entry of the case, as it was recorded.
 *
 * @param id entry id
 * @param kind finding, reading, unmeasured, exposure, drug-history, investigation, treatment, person, setting or onset
 * @param term id of the finding, test, drug, class or investigation; empty string for the rest
 * @param label the term as a person reads it
 * @param statement what was recorded, in words: state, value with unit as entered and converted, event
 * @param at when, as written; empty string when no time is recorded
 * @param details baseline, observer, context, limits used and the like, in a fixed order
 * @param wording the recorder's own words; empty string when there are none
 * @param used true when a rule of the loaded packs asks about it
 */
public record Entered(
        String id,
        String kind,
        String term,
        String label,
        String statement,
        String at,
        List<String> details,
        String wording,
        boolean used) {

    /** How the statement of a drug event ends that was prescribed, and of which nobody says that it was taken. */
    public static final String PRESCRIBED_ONLY = "prescribed and not recorded as taken";

    private static final Set<String> NO_SIGNS =
            Set.of("exposure", "drug-history", "person", "setting", "onset", "treatment");

    public Entered {
        details = List.copyOf(details);
    }

    /** Whether it is a drug event that was prescribed only: no rule takes such a drug as taken. */
    public boolean prescribedOnly() {
        return kind.equals("exposure") && statement.endsWith(PRESCRIBED_ONLY);
    }

    /** Whether it is about a sign, a value or an investigation, and not about drugs, times, the person or the place. */
    public boolean sign() {
        return !NO_SIGNS.contains(kind);
    }
}
