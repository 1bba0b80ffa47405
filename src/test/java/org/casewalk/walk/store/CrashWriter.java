package org.casewalk.walk.store;

import java.nio.file.Path;
import java.time.Clock;
import org.casewalk.walk.WalkEvent;

/** A process in which several append at once until it is killed, each saying each of its numbers once that was acknowledged. */
final class CrashWriter {

    /** So many that some are committed together. */
    static final int PEOPLE = 4;

    private CrashWriter() {}

    static String walk(int person) {
        return "walk-" + person;
    }

    public static void main(String[] args) {
        SqliteWalkLog log = SqliteWalkLog.open(Path.of(args[0]), Clock.systemUTC());
        for (int person = 0; person < PEOPLE; person++) {
            String walk = walk(person);
            new Thread(() -> append(log, walk)).start();
        }
    }

    private static void append(SqliteWalkLog log, String walk) {
        for (long seq = log.read(walk).size() + 1L; ; seq++) {
            log.append(walk, seq, new WalkEvent.TakenBack("entry-" + seq));
            System.out.println(walk + " " + seq);
        }
    }
}
