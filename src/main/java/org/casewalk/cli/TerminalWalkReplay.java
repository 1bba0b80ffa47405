package org.casewalk.cli;

import java.io.IOException;
import org.casewalk.walk.Replay;
import org.casewalk.web.ChangeWords;

/** When something could have been seen, in words of hindsight. */
final class TerminalWalkReplay {

    private final TerminalWalkDesk desk;

    TerminalWalkReplay(TerminalWalkDesk desk) {
        this.desk = desk;
    }

    /** Replays by the time results were available, or of the observations. */
    void show(String typed) throws IOException {
        if (!typed.isEmpty() && !typed.equals("observed")) {
            throw new TerminalWalkUnclear(
                    "“%s” is no clock.".formatted(typed),
                    "Maybe “replay”, by the time results were available, or “replay observed”.");
        }
        Replay.Clock clock = typed.isEmpty() ? Replay.Clock.AVAILABLE : Replay.Clock.OBSERVED;
        Replay replay = Replay.of(desk.walks().casewalk(), desk.walk(), clock);
        Prose prose = desk.screen().prose();
        prose.line("The earliest moment at which the entered record would have reached a red flag, pattern or set, "
                + (clock == Replay.Clock.AVAILABLE
                        ? "by the time results were available"
                        : "by the time of the observation")
                + ". Hindsight: not a finding about anyone's care. A vague time counts at its end.");
        unplaced(replay, prose);
        courses(replay, prose);
        moments(replay, prose);
        desk.screen().show(prose);
    }

    private static void unplaced(Replay replay, Prose prose) {
        if (replay.unplaced().isEmpty()) {
            return;
        }
        prose.blank().line("On record, but not placed: no time was entered");
        for (Replay.Unplaced one : replay.unplaced()) {
            prose.bullet(named(one.redFlag(), one.title()));
            one.restsOn().stream()
                    .filter(resting -> !resting.placed())
                    .forEach(resting -> prose.line("    ", "      ", resting.label() + " – needs a time"));
        }
        prose.blank().line("First moments");
    }

    private static String named(boolean redFlag, String title) {
        return redFlag ? "RED FLAG " + title : title;
    }

    private static void courses(Replay replay, Prose prose) {
        if (replay.courses().isEmpty()) {
            prose.line("Nothing on record with a time decides a red flag, pattern or set.");
        }
        for (Replay.Course course : replay.courses()) {
            prose.bullet(named(course.redFlag(), course.title()));
            for (Replay.Turn turn : course.turns()) {
                prose.line("    ", "      ", turn.when() + " " + ChangeWords.turn(turn, course.redFlag()));
            }
        }
    }

    private static void moments(Replay replay, Prose prose) {
        if (!replay.moments().isEmpty()) {
            prose.blank().line("What was added when");
        }
        replay.moments().forEach(moment -> prose.bullet(moment.label() + ": " + String.join("; ", moment.added())));
        if (!replay.withoutTime().isEmpty()) {
            prose.blank()
                    .line("Without a time that places them, and so in no moment: "
                            + String.join("; ", replay.withoutTime()));
        }
    }
}
