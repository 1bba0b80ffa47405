package org.casewalk.casefile;

import java.util.OptionalInt;

/**
 * A drug event as recorded. No dose has a field.
 *
 * @param id entry id
 * @param drug id of the drug; empty string where only the class is known
 * @param drugClass id of the class where only the class is known; empty string where the drug is
 * @param event what happened
 * @param route how it was given; {@code NOT_STATED} where the record is silent
 * @param taken what is known about it having been taken
 * @param at when
 * @param product name of a long-acting product; empty string otherwise
 * @param intervalDays days between injections of a long-acting product; empty otherwise
 * @param because why it was changed, as recorded; empty string when not stated
 * @param wording words as recorded; empty string when there are none
 * @param episode id of the episode; empty string for the current one
 * @param place where it stands in the file
 */
public record ExposureEntry(
        String id,
        String drug,
        String drugClass,
        ExposureEvent event,
        Route route,
        Taken taken,
        When at,
        String product,
        OptionalInt intervalDays,
        String because,
        String wording,
        String episode,
        Place place)
        implements Entry {

    /** How a drug was given. */
    public enum Route {
        ORAL,
        INTRAMUSCULAR,
        INTRAVENOUS,
        LONG_ACTING_INJECTION,
        OTHER,
        NOT_STATED
    }

    /** What is known about a drug having been taken. */
    public enum Taken {
        /** Known to have been taken or given. */
        KNOWN,
        /** Prescribed; nobody recorded that it was taken. */
        PRESCRIBED_ONLY
    }
}
