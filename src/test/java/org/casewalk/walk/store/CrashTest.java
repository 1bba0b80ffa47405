package org.casewalk.walk.store;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed in the middle of writing; {@code -Dcrash.rounds=50} for more rounds. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CrashTest {

    private static final int ROUNDS = Integer.getInteger("crash.rounds", 10);

    @TempDir
    Path folder;

    @Test
    void no_acknowledged_event_is_lost_and_the_chain_holds() throws Exception {
        Path file = folder.resolve("walks.db");
        Random random = new Random(20);
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, Long> acknowledged = writeAndKill(file, 20 + random.nextInt(160));
            try (SqliteWalkLog log = SqliteWalkLog.open(file, Clock.systemUTC())) {
                for (Map.Entry<String, Long> walk : acknowledged.entrySet()) {
                    List<StoredEvent> events = log.stored(walk.getKey());
                    assertTrue(events.size() >= walk.getValue(), events.size() + " of " + walk + " in round " + round);
                    assertTrue(StoredEvent.unbroken(events), "chain after round " + round);
                }
            }
        }
    }

    /** Starts a writer, kills it after so many acknowledgements, and tells the last number it acknowledged of each walk. */
    private static Map<String, Long> writeAndKill(Path file, int after) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashWriter.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, Long> last = new HashMap<>();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            for (int i = 0; line != null; i++) {
                String[] words = line.split(" ");
                if (words.length == 2 && line.matches("walk-[0-9] [0-9]+")) {
                    last.put(words[0], Long.parseLong(words[1]));
                }
                if (i == after) {
                    // Whatever it has said by now counts; what is still in the pipe may be cut off.
                    ProcessHandle.of(writer.pid()).ifPresent(ProcessHandle::destroyForcibly);
                }
                line = said.readLine();
            }
        }
        writer.waitFor();
        assertTrue(!last.isEmpty(), "The writer acknowledged nothing.");
        return last;
    }
}
