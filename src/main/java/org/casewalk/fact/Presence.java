package org.casewalk.fact;

import java.util.List;
import org.casewalk.casefile.Baseline;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.term.Interval;

/**
 * A stretch of time over which a finding was there.
 *
 * @param entry the entry that says so
 * @param start clock hours at which it was first noticed
 * @param worst clock hours at which it was worst; the start where that is not recorded
 * @param end clock hours at which it was gone; open above where no end of this very finding is recorded
 */
record Presence(FindingEntry entry, Interval start, Interval worst, Interval end) {

    /** Reads an entry; nothing is worst or gone before it is noticed, which narrows vague times. */
    static Presence of(FindingEntry entry, boolean own) {
        Interval at = entry.at().hours();
        Interval worst = entry.worst().hours();
        Interval ended = entry.ended().hours();
        Interval start = between(at.atLeast(), Math.min(at.atMost(), Math.min(worst.atMost(), ended.atMost())));
        double lastSeen = Math.max(at.atLeast(), worst.atLeast());
        Interval end = own && !entry.ended().unknown()
                ? endOf(entry)
                : between(Math.max(lastSeen, ended.atLeast()), Double.POSITIVE_INFINITY);
        return new Presence(entry, start, entry.worst().unknown() ? start : worst, end);
    }

    /** Gives the time at which the finding of an entry was gone. */
    static Interval endOf(FindingEntry entry) {
        Interval ended = entry.ended().hours();
        double lastSeen =
                Math.max(entry.at().hours().atLeast(), entry.worst().hours().atLeast());
        return between(Math.max(ended.atLeast(), lastSeen), ended.atMost());
    }

    /** Gives the hours between two stretches: 0 where they overlap. */
    static Interval gap(Presence a, Presence b) {
        double least = Math.max(b.start.atLeast() - a.end.atMost(), a.start.atLeast() - b.end.atMost());
        double most = Math.max(b.start.atMost() - a.end.atLeast(), a.start.atMost() - b.end.atLeast());
        return new Interval(Times.toTheMinute(Math.max(0, least)), Times.toTheMinute(Math.max(0, most)));
    }

    /**
     * Says whether some presence is new or worse than usual and none is unchanged.
     *
     * @param proven those among them that no other entry contradicts: only such a one proves anything
     */
    static boolean newOrWorse(List<Presence> presences, List<Presence> proven) {
        return any(proven, Baseline.NEW, Baseline.WORSE) && !any(presences, Baseline.UNCHANGED);
    }

    private static boolean any(List<Presence> presences, Baseline... baselines) {
        return presences.stream().anyMatch(presence -> List.of(baselines).contains(presence.entry.baseline()));
    }

    /** Says whether there are presences and every one is unchanged: a baseline that is not recorded could be new. */
    static boolean longStanding(List<Presence> presences) {
        for (Presence presence : presences) {
            if (presence.entry.baseline() != Baseline.UNCHANGED) {
                return false;
            }
        }
        return !presences.isEmpty();
    }

    /**
     * Gives the longest certain stretch, and from the first start to the last end, in hours; open above where there may be more.
     *
     * @param proven those among them that no other entry contradicts
     */
    static Interval lastedHours(List<Presence> presences, List<Presence> proven, boolean maybeMore) {
        double low = 0;
        double start = Double.POSITIVE_INFINITY;
        double end = Double.NEGATIVE_INFINITY;
        for (Presence presence : proven) {
            low = Math.max(low, presence.end.atLeast() - presence.start.atMost());
        }
        for (Presence presence : presences) {
            start = Math.min(start, presence.start.atLeast());
            end = Math.max(end, presence.end.atMost());
        }
        double high = maybeMore ? Double.POSITIVE_INFINITY : end - start;
        return new Interval(Times.toTheMinute(low), Times.toTheMinute(Math.max(low, high)));
    }

    /** Times in the wrong order are refused on reading; here they must not break anything. */
    private static Interval between(double low, double high) {
        return new Interval(Math.min(low, high), high);
    }
}
