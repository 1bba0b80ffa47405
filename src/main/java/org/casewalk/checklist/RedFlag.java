package org.casewalk.checklist;

import java.util.List;
import org.casewalk.fact.Truth;

/**
 * A red flag; it needs no pattern and cannot be switched off.
 *
 * @param id id of the flag
 * @param title as a person reads it
 * @param text what it says when it is met
 * @param scope what it does not say; empty string when there is nothing to add
 * @param status met, not met or open
 * @param basis rule and source
 * @param because ids of the entries that the status rests on, sorted
 * @param evidence part by part
 * @param missing what would be needed to decide it
 */
public record RedFlag(
        String id,
        String title,
        String text,
        String scope,
        Truth status,
        Basis basis,
        List<String> because,
        List<Evidence> evidence,
        List<Missing> missing) {
    public RedFlag {
        because = List.copyOf(because);
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
    }
}
