package org.casewalk.walk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.casewalk.walk.Recorded;
import org.casewalk.walk.WalkEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SqliteWalkLogTest {

    @TempDir
    Path folder;

    private Path file;
    private SqliteWalkLog log;

    @BeforeEach
    void open() {
        file = folder.resolve("walks.db");
        log = SqliteWalkLog.open(file, Clock.systemUTC());
        log.append("one", 1, new WalkEvent.TakenBack("a"));
        log.append("one", 2, new WalkEvent.TakenBack("b"));
        log.append("one", 3, new WalkEvent.Undone());
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_number_that_is_taken_is_refused_and_the_first_event_stays() {
        assertThrows(IllegalStateException.class, () -> log.append("one", 2, new WalkEvent.TakenBack("late")));
        assertEquals(new WalkEvent.TakenBack("b"), log.read("one").get(1).event());
    }

    @Test
    void a_gap_is_refused() {
        assertThrows(IllegalStateException.class, () -> log.append("one", 9, new WalkEvent.Undone()));
    }

    @Test
    void the_chain_of_what_was_written_is_unbroken() {
        assertTrue(StoredEvent.unbroken(log.stored("one")));
    }

    @Test
    void an_event_that_was_edited_in_the_file_shows() throws SQLException {
        edit("UPDATE event SET body = '{\"id\":\"c\"}' WHERE seq = 2");
        assertFalse(StoredEvent.unbroken(log.stored("one")));
    }

    @Test
    void an_event_that_was_taken_out_shows() throws SQLException {
        edit("DELETE FROM event WHERE seq = 2");
        assertFalse(StoredEvent.unbroken(log.stored("one")));
    }

    @Test
    void a_time_that_was_edited_shows() throws SQLException {
        edit("UPDATE event SET at = '2020-01-01T00:00:00Z' WHERE seq = 1");
        assertFalse(StoredEvent.unbroken(log.stored("one")));
    }

    @Test
    void a_file_of_a_later_release_is_refused_and_left_as_it_is() throws SQLException {
        edit("PRAGMA user_version = 99");
        StoreProblem problem = assertThrows(StoreProblem.class, () -> SqliteWalkLog.open(file, Clock.systemUTC()));
        assertTrue(problem.maybe().startsWith("Maybe "));
    }

    @Test
    void a_file_of_the_first_release_is_brought_forward_with_what_it_holds() throws SQLException {
        edit("DROP TABLE draft");
        edit("PRAGMA user_version = 1");
        try (SqliteWalkLog forward = SqliteWalkLog.open(file, Clock.systemUTC())) {
            assertTrue(StoredEvent.unbroken(forward.stored("one")));
            assertEquals(3, forward.read("one").size());
            assertEquals(Map.of(), forward.drafts("one"));
        }
    }

    @Test
    void one_that_is_refused_keeps_back_none_that_came_with_it() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(20);
        List<Future<Recorded>> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String walk = "at-once-" + i;
            all.add(people.submit(() -> log.append(walk, walk.endsWith("7") ? 9 : 1, new WalkEvent.Undone())));
        }
        people.shutdown();
        assertTrue(people.awaitTermination(1, TimeUnit.MINUTES));
        long refused = all.stream().filter(SqliteWalkLogTest::refused).count();
        assertEquals(10, refused);
        assertEquals(1 + 90, log.walks().size());
    }

    private static boolean refused(Future<Recorded> appended) {
        try {
            appended.get();
            return false;
        } catch (ExecutionException refused) {
            return refused.getCause() instanceof IllegalStateException;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void a_file_that_is_no_file_of_walks_is_refused() throws IOException {
        Path other = Files.writeString(folder.resolve("other.db"), "This is a text and no file of walks.".repeat(99));
        assertThrows(StoreProblem.class, () -> SqliteWalkLog.open(other, Clock.systemUTC()));
    }

    @Test
    void nothing_of_a_purged_walk_is_left_in_the_files() throws IOException {
        log.append("two", 1, new WalkEvent.TakenBack("entry-nobody-else-has"));
        log.purge("two");
        assertEquals(List.of("one"), log.walks());
        try (var files = Files.list(folder)) {
            for (Path left : files.toList()) {
                String bytes = new String(Files.readAllBytes(left), StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains("entry-nobody-else-has"), left.toString());
            }
        }
    }

    private void edit(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
