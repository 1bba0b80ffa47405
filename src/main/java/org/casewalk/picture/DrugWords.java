package org.casewalk.picture;

import java.util.Locale;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.ExposureEvent;
import org.casewalk.term.Vocabulary;

/** Drugs and what happened with them, in words and signs. */
record DrugWords(Vocabulary vocabulary) {

    /** The drug, or the class where only that is known. */
    String name(ExposureEntry entry) {
        return entry.drug().isEmpty() ? drugClass(entry.drugClass()) + ", drug not named" : drug(entry.drug());
    }

    /** The drug without what stands in brackets, and what happened. */
    String inShort(ExposureEntry entry) {
        return name(entry).replaceAll(" \\(.*?\\)", "") + ", " + event(entry);
    }

    String drug(String id) {
        return vocabulary.drug(id).map(term -> term.label()).orElse(id);
    }

    String drugClass(String id) {
        var term = vocabulary.drugClasses().get(id);
        return term == null ? id : term.label();
    }

    static boolean longActing(ExposureEntry entry) {
        return entry.route() == ExposureEntry.Route.LONG_ACTING_INJECTION
                || entry.intervalDays().isPresent();
    }

    static Sign sign(ExposureEntry entry) {
        if (!entry.event().addition()) {
            return Sign.LESS;
        }
        return longActing(entry) ? Sign.DEPOT : Sign.MORE;
    }

    static String event(ExposureEntry entry) {
        return entry.event().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The event with what else the record says of it. */
    static String inFull(ExposureEntry entry) {
        String depot = longActing(entry) && entry.event() != ExposureEvent.INJECTION ? ", long-acting injection" : "";
        String interval = entry.intervalDays().isPresent()
                ? ", every " + entry.intervalDays().getAsInt() + " days"
                : "";
        String taken = entry.taken() == ExposureEntry.Taken.KNOWN ? "" : ", prescribed; not recorded as taken";
        return event(entry) + depot + interval + taken;
    }
}
