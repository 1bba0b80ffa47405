package org.casewalk.walk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.EntryKind;
import org.casewalk.walk.LogCheck;
import org.casewalk.walk.NumberTaken;
import org.casewalk.walk.Recorded;
import org.casewalk.walk.WalkEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
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
    void what_another_program_has_appended_is_seen_and_its_number_is_taken() {
        try (SqliteWalkLog other = SqliteWalkLog.open(file, Clock.systemUTC())) {
            other.append("one", 4, new WalkEvent.TakenBack("theirs"));
            assertEquals(4, log.last("one"));
            assertThrows(NumberTaken.class, () -> log.append("one", 4, new WalkEvent.TakenBack("mine")));
            log.append("one", 5, new WalkEvent.TakenBack("mine"));
            assertEquals(0, other.check("one").changedFrom());
        }
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
        back();
        edit("DROP TABLE draft");
        edit("PRAGMA user_version = 1");
        try (SqliteWalkLog forward = SqliteWalkLog.open(file, Clock.systemUTC())) {
            assertTrue(StoredEvent.unbroken(forward.stored("one")));
            assertEquals(3, forward.read("one").size());
            assertEquals(Map.of(), forward.drafts("one", "somebody"));
        }
    }

    @Test
    void a_file_of_the_release_before_is_sealed_when_it_is_brought_forward() throws SQLException {
        back();
        try (SqliteWalkLog forward = SqliteWalkLog.open(file, Clock.systemUTC())) {
            assertFalse(forward.check("one").changed());
            forward.append("one", 4, new WalkEvent.Undone());
            assertEquals(0, forward.check("one").changedFrom());
        }
    }

    @Test
    void what_was_typed_before_it_was_known_by_whom_is_everybodys_until_somebody_keeps_it() throws SQLException {
        back();
        edit("INSERT INTO draft VALUES ('one', 'q-somewhere', '{\"id\":\"a\",\"kind\":\"findings\",\"fields\":{}}')");
        try (SqliteWalkLog forward = SqliteWalkLog.open(file, Clock.systemUTC())) {
            assertEquals(
                    Set.of("q-somewhere"), forward.drafts("one", "somebody").keySet());
            forward.dropDraft("one", "somebody", "q-somewhere");
            assertEquals(Map.of(), forward.drafts("one", "another"));
        }
    }

    @Test
    void what_was_changed_before_it_was_brought_forward_is_not_sealed() throws SQLException {
        back();
        edit("UPDATE event SET body = '{\"id\":\"c\"}' WHERE seq = 2");
        try (SqliteWalkLog forward = SqliteWalkLog.open(file, Clock.systemUTC())) {
            assertEquals(2, forward.check("one").changedFrom());
        }
    }

    /** Makes of the file one of the release before. */
    private void back() throws SQLException {
        log.close();
        edit("DROP TABLE draft");
        edit(
                "CREATE TABLE draft (walk TEXT NOT NULL, place TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (walk, place)) STRICT");
        edit("DROP TABLE head");
        edit("ALTER TABLE event DROP COLUMN seal");
        edit("PRAGMA user_version = 2");
    }

    @Test
    void a_log_that_stands_as_it_was_written_says_how_long_it_is_and_how_it_ends() {
        LogCheck check = log.check("one");
        assertEquals(3, check.entries());
        assertEquals(0, check.changedFrom());
        assertEquals(log.stored("one").get(2).hash(), check.last());
    }

    @Test
    void entries_that_were_cut_off_the_end_are_missed() throws SQLException {
        edit("DELETE FROM event WHERE seq >= 2");
        assertEquals(2, log.check("one").changedFrom());
    }

    @Test
    void what_is_appended_where_the_end_was_cut_off_does_not_make_up_for_it() throws SQLException {
        edit("DELETE FROM event WHERE seq >= 2");
        log.append("one", 2, new WalkEvent.TakenBack("other"));
        log.append("one", 3, new WalkEvent.TakenBack("other"));
        log.append("one", 4, new WalkEvent.TakenBack("other"));
        assertEquals(2, log.check("one").changedFrom());
    }

    @Test
    void an_end_that_was_cut_off_with_what_says_where_it_is_is_missed_too() throws SQLException {
        edit("DELETE FROM event WHERE seq = 3");
        edit("UPDATE head SET seq = 2, hash = (SELECT hash FROM event WHERE seq = 2)");
        assertEquals(3, log.check("one").changedFrom());
    }

    @Test
    void an_edit_with_new_hashes_shows_for_the_seal_is_not_that_of_the_folder() throws SQLException {
        StoredEvent second = log.stored("one").get(1);
        String body = "{\"id\":\"c\"}";
        String hash = Chain.hash(second.previous(), "one", 2, second.at(), second.kind(), body);
        StoredEvent third = log.stored("one").get(2);
        String last = Chain.hash(hash, "one", 3, third.at(), third.kind(), third.body());
        edit("UPDATE event SET body = '" + body + "', hash = '" + hash + "' WHERE seq = 2");
        edit("UPDATE event SET previous = '" + hash + "', hash = '" + last + "' WHERE seq = 3");
        edit("UPDATE head SET hash = '" + last + "'");
        assertTrue(StoredEvent.unbroken(log.stored("one")));
        assertEquals(2, log.check("one").changedFrom());
    }

    @Test
    void an_export_ends_with_how_many_entries_there_are() {
        List<String> lines = log.export("one").lines().toList();
        assertEquals(4, lines.size());
        assertTrue(lines.get(3).contains("\"entries\":3") && lines.get(3).contains("\"changedFrom\":0"), lines.get(3));
    }

    @Test
    void what_is_typed_on_a_walk_that_is_gone_is_not_kept() {
        log.purge("one");
        log.draft("one", "somebody", "q-somewhere", new EntryForm(EntryKind.FINDING, "a", Map.of()));
        assertEquals(Map.of(), log.drafts("one", "somebody"));
    }

    @Test
    void a_removal_while_somebody_else_reads_the_file_says_that_something_is_left_and_the_next_start_takes_it_out()
            throws Exception {
        log.append("two", 1, new WalkEvent.TakenBack("entry-nobody-else-has"));
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            other.setAutoCommit(false);
            try (Statement select = other.createStatement();
                    ResultSet rows = select.executeQuery("SELECT count(*) FROM event")) {
                assertTrue(rows.next());
                assertFalse(log.purge("two"));
            }
            // As where the process is killed: nobody closes what is open.
            other.rollback();
        }
        assertTrue(left("entry-nobody-else-has"), "still beside the file");
        try (SqliteWalkLog next = SqliteWalkLog.open(file, Clock.systemUTC())) {
            assertFalse(left("entry-nobody-else-has"));
            assertEquals(List.of("one"), next.walks());
        }
    }

    private boolean left(String text) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                if (new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void nobody_but_its_owner_may_read_what_is_kept_in_a_folder_that_others_may_enter() throws IOException {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (var files = Files.list(folder)) {
            for (Path kept : files.toList()) {
                assertEquals(
                        "rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)),
                        kept.toString());
            }
        }
    }

    @Test
    void what_an_earlier_release_left_open_to_others_becomes_its_owners_alone() throws IOException {
        Assumptions.assumeTrue(
                folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        log.close();
        Path secret = folder.resolve("secret");
        for (Path kept : List.of(file, secret)) {
            Files.setPosixFilePermissions(kept, PosixFilePermissions.fromString("rw-r--r--"));
        }
        try (SqliteWalkLog again = SqliteWalkLog.open(file, Clock.systemUTC())) {
            assertEquals(List.of("one"), again.walks());
            for (Path kept : List.of(file, secret)) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)));
            }
        }
    }

    @Test
    void a_secret_that_was_lost_half_is_told() throws IOException {
        log.close();
        Files.write(folder.resolve("secret"), new byte[3]);
        StoreProblem problem = assertThrows(StoreProblem.class, () -> SqliteWalkLog.open(file, Clock.systemUTC()));
        assertTrue(problem.maybe().startsWith("Maybe "));
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
