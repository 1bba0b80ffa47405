package org.casewalk.walk.store;

import java.nio.file.Path;
import java.time.Clock;
import org.casewalk.walk.WalkEvent;

/** A process that appends until it is killed, and says each number once it was acknowledged. */
final class CrashWriter {

    private CrashWriter() {}

    public static void main(String[] args) {
        SqliteWalkLog log = SqliteWalkLog.open(Path.of(args[0]), Clock.systemUTC());
        for (long seq = log.read("walk").size() + 1L; ; seq++) {
            log.append("walk", seq, new WalkEvent.TakenBack("entry-" + seq));
            System.out.println(seq);
        }
    }
}
