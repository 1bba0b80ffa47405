package org.casewalk.casefile;

import java.util.List;
import org.casewalk.term.Interval;

/**
 * One measured value as recorded, with its converted value beside it.
 *
 * @param id entry id
 * @param test id of the test
 * @param value bounds of the value in the test's canonical unit; an exact value has both equal, "&gt; 22,000" is open above, "normal, no
 *     number" is unknown here
 * @param normalNoNumber true where the record only says "normal"
 * @param written value, comparator and unit as entered, for instance {@code > 22000 U/L}
 * @param upperLimit the laboratory's own upper limit in the canonical unit; unknown where not recorded
 * @param lowerLimit the laboratory's own lower limit in the canonical unit; unknown where not recorded
 * @param upperLimitWritten the upper limit as entered, in the unit of the value; the empty string where there is none
 * @param lowerLimitWritten the same for the lower limit
 * @param at when it was measured or collected
 * @param resulted when the result was available
 * @param site measuring site, empty string when not stated
 * @param baseline true where this is the person's usual value, not one of this episode
 * @param how seen, reported, read in notes
 * @param context limits of the measurement
 * @param wording words as recorded; empty string when there are none
 * @param episode id of the episode; empty string for the current one
 * @param place where it stands in the file
 */
public record ReadingEntry(
        String id,
        String test,
        Interval value,
        boolean normalNoNumber,
        String written,
        Interval upperLimit,
        Interval lowerLimit,
        String upperLimitWritten,
        String lowerLimitWritten,
        When at,
        When resulted,
        String site,
        boolean baseline,
        How how,
        List<ExaminationContext> context,
        String wording,
        String episode,
        Place place)
        implements Entry {

    public ReadingEntry {
        context = List.copyOf(context);
    }

    /** A value that nobody entered, for a thought: what its limits would be in another unit is not asked. */
    public ReadingEntry(
            String id,
            String test,
            Interval value,
            boolean normalNoNumber,
            String written,
            Interval upperLimit,
            Interval lowerLimit,
            When at,
            When resulted,
            String site,
            boolean baseline,
            How how,
            List<ExaminationContext> context,
            String wording,
            String episode,
            Place place) {
        this(
                id,
                test,
                value,
                normalNoNumber,
                written,
                upperLimit,
                lowerLimit,
                "",
                "",
                at,
                resulted,
                site,
                baseline,
                how,
                context,
                wording,
                episode,
                place);
    }
}
