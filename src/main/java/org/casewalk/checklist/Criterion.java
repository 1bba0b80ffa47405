package org.casewalk.checklist;

import java.util.List;
import org.casewalk.fact.Truth;

/**
 * One criterion with its status and the reasons for it.
 *
 * @param id id within its pattern or set
 * @param title short statement
 * @param note our reading where the source is ambiguous; empty string when there is none
 * @param role core, supporting, contrary or timing
 * @param status met, not met or open
 * @param basis rule and source
 * @param because ids of the entries that the status rests on, sorted: what proves it when it is met, otherwise all that answers its
 *     question; of "and", "or" and counts only the parts that decide
 * @param evidence part by part, in the order of the rule
 * @param missing what a review would have to ask to decide it; empty when it is decided, and where only what exists later could tell
 * @param points weight in a total, 0 where it has none
 * @param laterObservation true where it only exists after something was tried or time has passed
 */
public record Criterion(
        String id,
        String title,
        String note,
        String role,
        Truth status,
        Basis basis,
        List<String> because,
        List<Evidence> evidence,
        List<Missing> missing,
        double points,
        boolean laterObservation) {
    public Criterion {
        because = List.copyOf(because);
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
    }
}
