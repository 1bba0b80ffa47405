package org.casewalk.casefile;

/** One thing that was recorded. Its id is stable: given by the author, or made from the content, never from the position. */
public sealed interface Entry
        permits FindingEntry,
                ReadingEntry,
                UnmeasuredEntry,
                ExposureEntry,
                ClassHistory,
                InvestigationEntry,
                TreatmentEntry {

    /** Unique within the case. */
    String id();

    /** The place in the file, for messages and reports. */
    Place place();
}
