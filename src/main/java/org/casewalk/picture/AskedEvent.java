package org.casewalk.picture;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.ExposureEvent;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Pattern;

/** What kind of drug event a criterion measures its window from, by the name of a claim. */
enum AskedEvent {
    RAISED("raised", "start or increase", AskedEvent::raises),
    INJECTED("injected", "injection", entry -> entry.event() == ExposureEvent.INJECTION),
    ADDED("added", "start, increase or injection", entry -> entry.event().addition()),
    WITHDRAWN("withdrawn", "stop or decrease", entry -> entry.event().withdrawal()),
    LAST_RAISED("lastRaised", "start or increase", AskedEvent::raises),
    FIRST_INTAKE("exposedDays", "first intake", entry -> entry.event().addition()),
    LAST_INTAKE("lastDose", "last intake", entry -> true),
    FREE("noneWithin", "last intake", entry -> true);

    private final String claim;
    private final String words;
    private final Predicate<ExposureEntry> fits;

    AskedEvent(String claim, String words, Predicate<ExposureEntry> fits) {
        this.claim = claim;
        this.words = words;
        this.fits = fits;
    }

    String words() {
        return words;
    }

    /** The kinds that a pattern names; none where any event will do. */
    static List<AskedEvent> of(Pattern pattern) {
        return Stream.of(values())
                .filter(kind ->
                        pattern.claims().stream().map(Claim::field).anyMatch(field -> field.startsWith(kind.claim)))
                .toList();
    }

    /** Says whether an event is of one of the kinds; any is where no kind is named. */
    static boolean fits(List<AskedEvent> kinds, ExposureEntry entry) {
        return kinds.isEmpty() || kinds.stream().anyMatch(kind -> kind.fits.test(entry));
    }

    private static boolean raises(ExposureEntry entry) {
        return switch (entry.event()) {
            case START, INCREASE, RESUMED, SWITCH -> true;
            case ONGOING, INJECTION, DECREASE, STOP, MISSED_DOSE -> false;
        };
    }
}
