package org.casewalk.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

    private int begun;

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
    void by_the_time_of_results_what_has_none_is_seen_when_it_was_measured() {
        Replay replay = replay(Replay.Clock.AVAILABLE, """
            "readings":[{"test":"oxygen-saturation","value":85,"unit":"%","at":"day 0 10:00"}]\
            """);
        assertEquals("day 0 10:00", turn(replay, "rf-low-values").moment().label());
    }

    @Test
    void that_a_list_is_complete_needs_no_time() {
        Replay replay = replay(Replay.Clock.OBSERVED, """
            "drugHistory":[{"drugClass":"dopamine-blocker","state":"complete"}]\
            """);
        assertEquals(List.of(), replay.withoutTime());
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

    @Test
    void a_drug_without_a_time_may_have_been_there_all_along_so_that_nothing_is_not_reached_for_want_of_it() {
        Replay replay = replay(Replay.Clock.OBSERVED, """
            "onset":"day 0","exposures":[{"drug":"haloperidol","event":"start","taken":"known"}],
            "drugHistory":[{"drugClass":"dopamine-blocker","state":"complete"}],
            "findings":[{"finding":"rigidity","state":"present","at":"day 1"}]\
            """);
        assertEquals(List.of(), notReached(replay, "nms", "caroff-mann", "acute-akathisia"));
    }

    @Test
    void a_drug_whose_vague_time_has_begun_may_have_been_there() {
        Replay replay = replay(Replay.Clock.OBSERVED, """
            "onset":"day 0",
            "exposures":[{"drug":"haloperidol","event":"start","taken":"known","at":"day -9..4"}],
            "drugHistory":[{"drugClass":"dopamine-blocker","state":"complete"}],
            "findings":[{"finding":"rigidity","state":"present","at":"day 1 08:00"}]\
            """);
        assertEquals(List.of(), notReached(replay, "nms", "caroff-mann"));
    }

    @Test
    void a_list_is_complete_only_once_all_of_it_is_there() {
        Replay replay = replay(Replay.Clock.OBSERVED, """
            "onset":"day 0",
            "exposures":[{"drug":"haloperidol","event":"start","taken":"known","at":"day 3"}],
            "drugHistory":[{"drugClass":"dopamine-blocker","state":"complete"}],
            "findings":[{"finding":"rigidity","state":"present","at":"day 1"}]\
            """);
        assertTrue(
                turns(replay, "nms").stream().allMatch(turn -> turn.moment().hours() >= 96),
                turns(replay, "nms").toString());
    }

    @Test
    void a_list_of_which_one_drug_is_there_and_another_is_not_is_not_complete() {
        Replay replay = replay(Replay.Clock.OBSERVED, """
            "onset":"day 0",
            "exposures":[{"drug":"metoclopramide","event":"start","taken":"known","at":"day 1"},
            {"drug":"haloperidol","event":"start","taken":"known","at":"day 3"}],
            "drugHistory":[{"drugClass":"dopamine-blocker","state":"complete"}],
            "findings":[{"finding":"rigidity","state":"present","at":"day 1"}]\
            """);
        assertEquals("end of day 3", turn(replay, "rf-clozapine").moment().label());
    }

    @Test
    void a_sign_without_a_time_may_have_been_there_when_another_look_found_nothing() {
        Replay replay = replay(Replay.Clock.OBSERVED, """
            "onset":"day 0","findings":[{"finding":"rigidity","state":"present"},
            {"finding":"rigidity","state":"absent","at":"day 1"}]\
            """);
        assertEquals(List.of(), notReached(replay, "nms"));
        Replay placed = replay(Replay.Clock.OBSERVED, """
            "onset":"day 0","findings":[{"finding":"rigidity","state":"absent","at":"day 1"}]\
            """);
        assertEquals(List.of("nms"), notReached(placed, "nms"));
    }

    @Test
    void that_a_sign_lasted_is_seen_only_when_it_had_lasted() {
        Replay replay = replay(Replay.Clock.OBSERVED, """
            "onset":"day 0",
            "exposures":[{"drug":"haloperidol","event":"start","taken":"known","at":"day -100"}],
            "findings":[{"finding":"choreiform","state":"present","at":"day 1","ended":"day 95"},
            {"finding":"other-cause-of-movements","state":"absent","at":"day 2"}]\
            """);
        assertEquals(
                "by the end of day 95",
                turn(replay, "dsm-iv-tr-tardive-dyskinesia").when());
    }

    @Test
    void a_result_that_is_still_out_may_be_the_other_one() {
        String two = """
            "onset":"day 0","readings":[
            {"test":"creatine-kinase","value":90,"unit":"U/L","at":"day 1","resulted":"day 1 09:00"},
            {"test":"creatine-kinase","value":9000,"unit":"U/L","at":"day 0","resulted":"day 3 09:00"}]\
            """;
        assertEquals(List.of(), notReached(replay(Replay.Clock.AVAILABLE, two), "creatine-kinase-alone"));
    }

    @Test
    void a_vague_time_is_told_with_both_of_its_bounds() {
        Replay replay = replay(Replay.Clock.OBSERVED);
        assertEquals(
                "not before day 2, at the latest by the end of day 4",
                turn(replay, "rf-airway").when());
        assertEquals("day 0 10:00", turn(replay, "rf-low-values").when());
        Replay oneDay = replay(Replay.Clock.OBSERVED, """
            "findings":[{"finding":"stridor","state":"present","at":"day 2"}]\
            """);
        assertEquals("by the end of day 2", turn(oneDay, "rf-airway").when());
        Replay dayBefore = replay(Replay.Clock.OBSERVED, """
            "findings":[{"finding":"stridor","state":"present","at":"day -1"}]\
            """);
        assertEquals("by the end of day -1", turn(dayBefore, "rf-airway").when());
    }

    @Test
    void what_is_met_on_the_whole_record_and_at_no_moment_says_what_has_no_time() {
        Replay replay = replay(Replay.Clock.OBSERVED);
        assertEquals(
                List.of("rf-neurological"),
                replay.unplaced().stream().map(Replay.Unplaced::id).toList());
        Replay.Unplaced flag = replay.unplaced().get(0);
        assertTrue(flag.redFlag());
        assertEquals(
                List.of("finding:seizure false"),
                flag.restsOn().stream()
                        .map(resting -> resting.question() + " " + resting.placed())
                        .toList());
    }

    @Test
    void what_is_not_reached_stands_apart_from_what_was() {
        Replay replay = replay(Replay.Clock.OBSERVED, """
            "onset":"day 0","findings":[{"finding":"rigidity","state":"absent","at":"day 1"},
            {"finding":"stridor","state":"present","at":"day 2"}]\
            """);
        Replay.Course nms = course(replay, "nms");
        assertEquals(List.of(), nms.reached());
        assertEquals(1, nms.notReached().size());
        assertEquals(List.of(), course(replay, "rf-airway").notReached());
    }

    @Test
    void a_set_whose_gate_is_closed_does_not_apply() {
        Replay replay = replay(Replay.Clock.OBSERVED, """
            "exposures":[{"drug":"haloperidol","event":"start","taken":"known","at":"day -2","route":"oral"}],
            "onset":"day 0","findings":[{"finding":"rigidity","state":"absent","at":"day 1"}]\
            """);
        assertFalse(course(replay, "sternbach").notReached().get(0).applies());
        assertTrue(course(replay, "nms").notReached().get(0).applies());
    }

    @Test
    void a_usual_value_without_a_time_leaves_a_rise_open() {
        assertEquals(List.of("pope"), reached(replay(Replay.Clock.OBSERVED, rise(",\"at\":\"day -20\"")), "pope"));
        Replay replay = replay(Replay.Clock.OBSERVED, rise(""));
        assertEquals(List.of(), turns(replay, "pope"));
        assertEquals(1, replay.moments().size());
    }

    /** All of a set, where the heart rate has risen by 70 from the usual value. */
    private static String rise(String time) {
        return """
            "onset":"day 0","findings":[{"finding":"rigidity-lead-pipe","state":"present","at":"day 1"},
            {"finding":"rigidity-cogwheel","state":"present","at":"day 1"},
            {"finding":"diaphoresis","state":"present","at":"day 1"}],
            "readings":[{"test":"body-temperature","value":38,"unit":"Cel","site":"oral","at":"day 1"},
            {"test":"heart-rate","value":70,"unit":"/min","baseline":true%s},
            {"test":"heart-rate","value":140,"unit":"/min","at":"day 1"}]\
            """.formatted(time);
    }

    private static List<String> reached(Replay replay, String... ids) {
        return replay.courses().stream()
                .filter(course -> List.of(ids).contains(course.id()))
                .filter(course -> !course.reached().isEmpty())
                .map(Replay.Course::id)
                .toList();
    }

    private static List<String> notReached(Replay replay, String... ids) {
        return replay.courses().stream()
                .filter(course -> List.of(ids).contains(course.id()))
                .filter(course -> !course.notReached().isEmpty())
                .map(Replay.Course::id)
                .toList();
    }

    private static List<Replay.Turn> turns(Replay replay, String id) {
        return replay.courses().stream()
                .filter(course -> course.id().equals(id))
                .flatMap(course -> course.turns().stream())
                .toList();
    }

    private Replay replay(Replay.Clock clock, String entries) {
        return begun(clock, "{\"id\":\"a\",\"title\":\"A\",\"origin\":{\"kind\":\"fictional\"},%s}".formatted(entries));
    }

    private Replay replay(Replay.Clock clock) {
        return begun(clock, """
            {"id":"a","title":"A","origin":{"kind":"fictional"},"findings":[
            {"finding":"stridor","state":"present","at":"day 2..4"},
            {"finding":"seizure","state":"present"}],"readings":[
            {"test":"oxygen-saturation","value":85,"unit":"%","at":"day 0 10:00","resulted":"day 0 15:30"}]}\
            """);
    }

    private Replay begun(Replay.Clock clock, String text) {
        try (SqliteWalkLog log = SqliteWalkLog.open(folder.resolve("walks-" + ++begun + ".db"), Clock.systemUTC())) {
            Outcome begun = new Walks(CASEWALK, log, () -> "one").begin("a.json", text);
            return Replay.of(CASEWALK, ((Outcome.Taken) begun).walk(), clock);
        }
    }

    private static Replay.Turn turn(Replay replay, String id) {
        return course(replay, id).turns().get(0);
    }

    private static Replay.Course course(Replay replay, String id) {
        return replay.courses().stream()
                .filter(course -> course.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(replay.courses().toString()));
    }
}
