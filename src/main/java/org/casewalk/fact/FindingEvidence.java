package org.casewalk.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.When;
import org.casewalk.term.Interval;

/**
 * What one case has on record about one finding: its own entries, those of findings that imply it, those of findings it implies and
 * those of findings that exclude it.
 * An entry that is unknown proves nothing; it stands for either state, so that filling it can only narrow what is claimed here.
 */
final class FindingEvidence {

    /** How the finding of an entry stands to the finding that is asked about. */
    enum Relation {
        OWN,
        /** Present there, present here. */
        STRONGER,
        /** Absent there, absent here. */
        WEAKER,
        /** Present there, absent here at that moment. */
        EXCLUDING
    }

    /** One time at which a state was, or may have been, so; {@code implied} where another finding says it. */
    private record Look(FindingEntry entry, Interval at, boolean implied) {
        Look(FindingEntry entry, Interval at) {
            this(entry, at, false);
        }
    }

    private static final Interval UNKNOWN_DURATION = new Interval(0, Double.POSITIVE_INFINITY);

    private final String id;
    private final Span episode;
    private final List<String> entries = new ArrayList<>(2);
    private final List<Presence> seen = new ArrayList<>(2);
    private final List<Look> notSeen = new ArrayList<>(2);
    private final List<Look> gone = new ArrayList<>(0);
    private final List<Look> maybeSeen = new ArrayList<>(0);
    private final List<Look> maybeNotSeen = new ArrayList<>(0);
    private List<FindingEvidence> weaker = List.of();
    private List<FindingEvidence> excluding = List.of();
    private boolean lookedFor;

    /** Evidence on a finding about which a case is silent. */
    FindingEvidence(String id) {
        this(id, Span.UNKNOWN);
    }

    /**
     * @param episode its time: who looked before or after it has not looked in it
     */
    FindingEvidence(String id, Span episode) {
        this.id = id;
        this.episode = episode;
    }

    /** Takes the evidence on the findings that this one implies. */
    void implies(List<FindingEvidence> implied) {
        weaker = implied;
    }

    /** Takes the evidence on the findings that cannot be there at the same moment as this one. */
    void excludes(List<FindingEvidence> excluded) {
        excluding = excluded;
    }

    void add(FindingEntry entry, Relation relation) {
        int before = looks();
        if (relation == Relation.EXCLUDING) {
            excluded(entry);
        } else {
            own(entry, relation);
        }
        // The links of one entry come one after the other, so that only the last can be the same.
        boolean known = !entries.isEmpty() && entries.get(entries.size() - 1).equals(entry.id());
        if (looks() > before && !known) {
            entries.add(entry.id());
        }
    }

    private void own(FindingEntry entry, Relation relation) {
        switch (entry.state()) {
            case PRESENT -> present(entry, relation);
            case ABSENT -> {
                if (relation != Relation.STRONGER) {
                    notSeen.add(new Look(entry, entry.at().hours(), relation == Relation.WEAKER));
                }
                lookedFor |= relation == Relation.OWN && episode.holds(entry.at());
            }
            case UNKNOWN -> unknown(entry, relation);
        }
    }

    /** What excludes this finding was seen, or may have been; that it was not seen says nothing here. */
    private void excluded(FindingEntry entry) {
        List<Look> looks =
                switch (entry.state()) {
                    case PRESENT -> notSeen;
                    case UNKNOWN -> maybeNotSeen;
                    case ABSENT -> new ArrayList<>(0);
                };
        looks.add(new Look(entry, entry.at().hours(), true));
        if (!entry.worst().unknown()) {
            looks.add(new Look(entry, entry.worst().hours(), true));
        }
    }

    private int looks() {
        return seen.size() + notSeen.size() + gone.size() + maybeSeen.size() + maybeNotSeen.size();
    }

    private void present(FindingEntry entry, Relation relation) {
        When ended = entry.ended();
        boolean over = !ended.unknown();
        if (relation != Relation.WEAKER) {
            seen.add(Presence.of(entry, relation == Relation.OWN));
        }
        // The end of a stronger finding leaves this one open; the end of a weaker one ends this one too.
        if (over && relation != Relation.STRONGER) {
            gone.add(new Look(entry, Presence.endOf(entry), relation == Relation.WEAKER));
        } else if (relation != Relation.WEAKER && (over || !ended.written().isEmpty())) {
            maybeNotSeen.add(new Look(entry, Presence.endOf(entry)));
        }
    }

    private void unknown(FindingEntry entry, Relation relation) {
        if (relation != Relation.WEAKER) {
            maybeSeen.add(new Look(entry, entry.at().hours()));
            if (!entry.worst().unknown()) {
                maybeSeen.add(new Look(entry, entry.worst().hours()));
            }
        }
        if (relation != Relation.STRONGER) {
            maybeNotSeen.add(new Look(entry, entry.at().hours()));
        }
        if (!entry.ended().unknown()) {
            maybeNotSeen.add(new Look(entry, Presence.endOf(entry)));
        }
    }

    /** Present at a time that is certainly not one at which it was looked for and not found. */
    boolean present() {
        for (Presence presence : seen) {
            if (proven(presence)) {
                return true;
            }
        }
        return false;
    }

    private boolean proven(Presence presence) {
        return apartFromAll(presence.start()) || apartFromAll(presence.worst());
    }

    private boolean apartFromAll(Interval moment) {
        for (Look look : notSeen) {
            if (!Times.apart(moment, look.at())) {
                return false;
            }
        }
        return true;
    }

    /**
     * Looked for and not found, and no entry may say otherwise: one that is unknown could still turn out present. A weaker finding
     * proves it only where that one was never there: no fever on one day says nothing about the height of a fever on another. To find
     * what excludes it is to have looked for it. Who looked before the first sign only has not looked: what was not there yet may have come.
     */
    boolean absent() {
        return seen.isEmpty()
                && maybeSeen.isEmpty()
                && (lookedFor
                        || any(weaker, FindingEvidence::absent)
                        || any(excluding, FindingEvidence::presentInEpisode));
    }

    /** Present at a time of the episode. */
    private boolean presentInEpisode() {
        for (Presence presence : seen) {
            FindingEntry entry = presence.entry();
            boolean within = episode.holds(entry.at()) || !entry.worst().unknown() && episode.holds(entry.worst());
            if (within && proven(presence)) {
                return true;
            }
        }
        return false;
    }

    private static boolean any(List<FindingEvidence> others, Predicate<FindingEvidence> proven) {
        for (FindingEvidence other : others) {
            if (proven.test(other)) {
                return true;
            }
        }
        return false;
    }

    private boolean presentNow() {
        if (seen.isEmpty()) {
            return false;
        }
        Interval last = Interval.UNKNOWN;
        for (Presence presence : seen) {
            last = laterBeginning(laterBeginning(last, presence.start()), presence.worst());
        }
        return allBefore(notSeen, last) && allBefore(gone, last) && allBefore(maybeNotSeen, last);
    }

    /** Whatever is before the one that begins last is before some of them, and the other way round. */
    private static Interval laterBeginning(Interval one, Interval other) {
        return one.atLeast() >= other.atLeast() ? one : other;
    }

    private static boolean allBefore(List<Look> looks, Interval time) {
        for (Look look : looks) {
            if (!Times.before(look.at(), time)) {
                return false;
            }
        }
        return true;
    }

    private boolean absentNow() {
        if (any(weaker, FindingEvidence::absentNow)
                || any(excluding, other -> other.presentNow() && other.presentInEpisode())) {
            return true;
        }
        if (!lookedFor && !anyOwn(gone)) {
            return false;
        }
        Interval last = laterBeginning(lastOwn(notSeen), lastOwn(gone));
        Set<FindingEntry> ended = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Look look : gone) {
            if (!look.implied()) {
                ended.add(look.entry());
            }
        }
        for (Presence presence : seen) {
            boolean over = ended.contains(presence.entry());
            if (!over && !(Times.before(presence.start(), last) && Times.before(presence.worst(), last))) {
                return false;
            }
        }
        for (Look look : maybeSeen) {
            if (!ended.contains(look.entry()) && !Times.before(look.at(), last)) {
                return false;
            }
        }
        return true;
    }

    private static Interval lastOwn(List<Look> looks) {
        Interval last = Interval.UNKNOWN;
        for (Look look : looks) {
            if (!look.implied()) {
                last = laterBeginning(last, look.at());
            }
        }
        return last;
    }

    private static boolean anyOwn(List<Look> looks) {
        for (Look look : looks) {
            if (!look.implied()) {
                return true;
            }
        }
        return false;
    }

    /** Gives the fact. */
    Finding fact() {
        boolean present = present();
        boolean absent = absent();
        Interval lasted = absent
                ? Interval.exactly(0)
                : present ? Presence.lastedHours(seen, presences(true), !maybeSeen.isEmpty()) : UNKNOWN_DURATION;
        return new Finding(
                id,
                present,
                absent,
                present && presentNow(),
                absentNow(),
                present && Presence.newOrWorse(seen, presences(true)),
                present && maybeSeen.isEmpty() && Presence.longStanding(seen),
                lasted.atLeast() / 24,
                lasted.atMost() / 24,
                sortedEntries());
    }

    List<String> sortedEntries() {
        return Order.sorted(entries);
    }

    /** Says whether an entry that is unknown could still add a time at which the finding was there. */
    boolean mayHaveBeenSeenAgain() {
        return !maybeSeen.isEmpty();
    }

    /** Lists every presence on record; with {@code onlyProven}, those that no other entry contradicts. */
    List<Presence> presences(boolean onlyProven) {
        if (!onlyProven) {
            return seen;
        }
        List<Presence> proven = new ArrayList<>(seen.size());
        for (Presence presence : seen) {
            if (proven(presence)) {
                proven.add(presence);
            }
        }
        return proven;
    }

    /** Reports states that may be of the same time: always where the clock says so, otherwise where they leave the claim open. */
    void conflict(List<Conflict> conflicts) {
        if (seen.isEmpty() || notSeen.isEmpty()) {
            return;
        }
        boolean open = !present();
        boolean same = false;
        Set<String> involved = new TreeSet<>();
        for (Presence presence : seen) {
            for (Look look : notSeen) {
                boolean clash = Times.sameMoment(presence.start(), look.at());
                same |= clash;
                if (clash || (open && !Times.apart(presence.start(), look.at()))) {
                    involved.add(presence.entry().id());
                    involved.add(look.entry().id());
                }
            }
        }
        if (!involved.isEmpty()) {
            conflicts.add(new Conflict(
                    id,
                    List.copyOf(involved),
                    same
                            ? "Recorded as present and as absent at the same time: %s.".formatted(id)
                            : "Recorded as present and as absent, and which came first cannot be known: %s."
                                    .formatted(id)));
        }
    }
}
