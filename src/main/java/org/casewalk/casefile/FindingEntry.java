package org.casewalk.casefile;

import java.util.List;

/**
 * A finding as recorded.
 *
 * @param id entry id
 * @param finding id of the term
 * @param state present, absent ("looked for, not found") or unknown
 * @param whyUnknown reason when the state is unknown, {@code NOT_STATED} otherwise
 * @param at when it was looked for, asked or first noticed
 * @param worst when it was worst
 * @param ended when it was gone
 * @param baseline how it stands to the person's usual state
 * @param how seen, reported, read in notes
 * @param by role of the observer; empty string when not stated
 * @param context limits of the examination, in the enum's order
 * @param wording words as recorded, apart from the label; empty string when there are none
 * @param episode id of the episode; empty string for the current one
 * @param place where it stands in the file
 */
public record FindingEntry(
        String id,
        String finding,
        State state,
        WhyUnknown whyUnknown,
        When at,
        When worst,
        When ended,
        Baseline baseline,
        How how,
        String by,
        List<ExaminationContext> context,
        String wording,
        String episode,
        Place place)
        implements Entry {

    public FindingEntry {
        context = List.copyOf(context);
    }
}
