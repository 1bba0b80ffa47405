package org.casewalk.walk;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.Casewalk;
import org.casewalk.fact.Truth;

/**
 * When something could have been seen: the case as it stood at each of its times. An entry counts from the moment by which it was certainly
 * there; until then, from the moment at which it may have been there, it is unknown. Hindsight, not a finding about anyone's care.
 *
 * @param moments times at which something was added, in order
 * @param courses how each red flag, pattern and set went, in library order; only those that were ever decided
 * @param unplaced what is met on the whole record and was so at no moment, in library order
 * @param withoutTime labels of entries that no time places, and that no moment has
 */
public record Replay(List<Moment> moments, List<Course> courses, List<Unplaced> unplaced, List<String> withoutTime) {

    /** Which clock counts. */
    public enum Clock {
        /** When something was there, was measured or collected. */
        OBSERVED,
        /** When a result was available; where that is not on record, when it was measured or collected. */
        AVAILABLE
    }

    /**
     * A time of the case.
     *
     * @param hours clock hours since 00:00 of day 0
     * @param label as a person reads it
     * @param added labels of the entries that count from here
     */
    public record Moment(double hours, String label, List<String> added) {
        public Moment {
            added = List.copyOf(added);
        }
    }

    /**
     * How one status went.
     *
     * @param id of the red flag, pattern or set
     * @param title as a person reads it
     * @param redFlag whether it is a red flag
     * @param turns each change of its status
     */
    public record Course(String id, String title, boolean redFlag, List<Turn> turns) {
        public Course {
            turns = List.copyOf(turns);
        }

        /** The turns to what is on record, and away from it again. */
        public List<Turn> reached() {
            return about(Truth.MET);
        }

        /** The turns to what is not reached, and away from it again. */
        public List<Turn> notReached() {
            return about(Truth.NOT_MET);
        }

        private List<Turn> about(Truth status) {
            List<Turn> about = new ArrayList<>();
            Truth before = Truth.OPEN;
            for (Turn turn : turns) {
                if (turn.status() == status || before == status) {
                    about.add(turn);
                }
                before = turn.status();
            }
            return about;
        }
    }

    /**
     * A status from a moment on.
     *
     * @param moment by which it was certainly so
     * @param status the status
     * @param applies false where it is not met because the set does not apply
     * @param notBefore the first moment at which it can have been so, where that lies on another day; the empty string otherwise
     */
    public record Turn(Moment moment, Truth status, boolean applies, String notBefore) {

        /** Says when, with both bounds where they differ. */
        public String when() {
            if (status == Truth.OPEN) {
                return "from " + beginning(moment.hours());
            }
            String by = moment.label().startsWith("end of ") ? "by the " + moment.label() : moment.label();
            return notBefore.isEmpty() ? by : "not before %s, at the latest %s".formatted(notBefore, by);
        }
    }

    /**
     * What is met on the whole record, though at no moment, because something it rests on has no time.
     *
     * @param id of the red flag, pattern or set
     * @param title as a person reads it
     * @param redFlag whether it is a red flag
     * @param restsOn what it rests on, in the order of the record
     */
    public record Unplaced(String id, String title, boolean redFlag, List<Resting> restsOn) {
        public Unplaced {
            restsOn = List.copyOf(restsOn);
        }
    }

    /**
     * An entry that something rests on.
     *
     * @param label what was recorded, in words
     * @param question id of the question that it answers
     * @param placed whether a time places it
     */
    public record Resting(String label, String question, boolean placed) {}

    public Replay {
        moments = List.copyOf(moments);
        courses = List.copyOf(courses);
        unplaced = List.copyOf(unplaced);
        withoutTime = List.copyOf(withoutTime);
    }

    /** Replays a walk by one of the two clocks. */
    public static Replay of(Casewalk casewalk, Walk walk, Clock clock) {
        return new Replaying(casewalk, walk, clock).all();
    }

    /** A moment in words: the end of a day, or a minute of it. */
    static String label(double hours) {
        return hours % 24 == 0 ? "end of day " + (day(hours) - 1) : minute(hours);
    }

    /** The same as the beginning of something: a day, or a minute of it. */
    static String beginning(double hours) {
        return hours % 24 == 0 ? "day " + day(hours) : minute(hours);
    }

    static int day(double hours) {
        return (int) Math.floor(hours / 24);
    }

    private static String minute(double hours) {
        long minutes = Math.round((hours - day(hours) * 24.0) * 60);
        return "day %d %02d:%02d".formatted(day(hours), minutes / 60, minutes % 60);
    }
}
