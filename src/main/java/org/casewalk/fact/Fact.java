package org.casewalk.fact;

import java.util.List;

/**
 * Something a rule can compare. Certainty comes in pairs: a flag and its opposite may both be false (not known), never both true;
 * {@code xAtLeast} and {@code xAtMost} enclose the true number, −∞ and +∞ where nothing is known.
 */
public sealed interface Fact
        permits Finding,
                Reading,
                Occasions,
                Sustained,
                Rise,
                Swing,
                Trend,
                Together,
                Exposure,
                ExposureHistory,
                Investigation,
                Person,
                Setting,
                Count,
                Total,
                Status {

    /** Ids of the entries of the case that this rests on, sorted; empty when the case is silent or the fact is computed. */
    List<String> entries();
}
