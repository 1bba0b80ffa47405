package org.casewalk.checklist;

import java.util.List;

/**
 * The parts of a pattern or set on one record, and what stands beside it.
 *
 * @param criteria in the order of the source
 * @param bounds counts and totals that its rule compares
 * @param speaksAgainst titles of contrary criteria that are met and core criteria that are not met, with their ids
 * @param missing observations that its open criteria lack, each once, in order
 * @param lookAlikes what resembles it, and how that stands on the same record where a pack decides it
 * @param notes current literature beside the source
 */
public record Parts(
        List<Criterion> criteria,
        List<Bounds> bounds,
        List<Result.Against> speaksAgainst,
        List<Missing> missing,
        List<Result.LookAlike> lookAlikes,
        List<Result.Note> notes) {
    public Parts {
        criteria = List.copyOf(criteria);
        bounds = List.copyOf(bounds);
        speaksAgainst = List.copyOf(speaksAgainst);
        missing = List.copyOf(missing);
        lookAlikes = List.copyOf(lookAlikes);
        notes = List.copyOf(notes);
    }
}
