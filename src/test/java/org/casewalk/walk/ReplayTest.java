package org.casewalk.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.casewalk.Casewalk;
import org.casewalk.fact.Truth;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.casewalk.walk.store.SqliteWalkLog;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReplayTest {

    private static final Casewalk CASEWALK = Casewalk.of(
            LibraryReader.read(List.of(RulesFolder.shipped())).library().orElseThrow());

    @TempDir
    Path folder;

    @Test
    void a_low_saturation_is_seen_when_it_was_measured() {
        Replay replay = replay(Replay.Clock.OBSERVED);
        assertEquals("day 0 10:00", turn(replay, "rf-low-values").moment().label());
    }

    @Test
    void by_the_time_of_results_it_is_seen_when_the_result_was_there() {
        Replay replay = replay(Replay.Clock.AVAILABLE);
        assertEquals("day 0 15:30", turn(replay, "rf-low-values").moment().label());
        assertEquals(Truth.MET, turn(replay, "rf-low-values").status());
    }

    @Test
    void a_vague_time_counts_at_its_end() {
        Replay replay = replay(Replay.Clock.OBSERVED);
        assertEquals("end of day 4", turn(replay, "rf-airway").moment().label());
    }

    @Test
    void what_no_time_places_is_named_and_in_no_moment() {
        Replay replay = replay(Replay.Clock.OBSERVED);
        assertEquals(1, replay.withoutTime().size());
        assertTrue(
                replay.withoutTime().get(0).contains("Seizure"),
                replay.withoutTime().toString());
        assertTrue(replay.courses().stream().noneMatch(course -> course.id().equals("rf-neurological")));
    }

    private Replay replay(Replay.Clock clock) {
        String text = """
                {"id":"a","title":"A","origin":{"kind":"fictional"},"findings":[
                {"finding":"stridor","state":"present","at":"day 2..4"},
                {"finding":"seizure","state":"present"}],"readings":[
                {"test":"oxygen-saturation","value":85,"unit":"%","at":"day 0 10:00","resulted":"day 0 15:30"}]}""";
        try (SqliteWalkLog log = SqliteWalkLog.open(folder.resolve("walks.db"), Clock.systemUTC())) {
            Outcome begun = new Walks(CASEWALK, log, () -> "one").begin("a.json", text);
            return Replay.of(CASEWALK, ((Outcome.Taken) begun).walk(), clock);
        }
    }

    private static Replay.Turn turn(Replay replay, String id) {
        return replay.courses().stream()
                .filter(course -> course.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(replay.courses().toString()))
                .turns()
                .get(0);
    }
}
