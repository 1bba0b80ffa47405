package org.casewalk.walk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What becomes of changes that come together where one of them fails. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CommitsTest {

    private Connection connection;
    private Commits commits;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        commits = new Commits(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE kept (what TEXT NOT NULL PRIMARY KEY)");
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void a_fault_of_the_program_in_the_middle_of_a_change_keeps_nothing_of_it_and_leaves_the_file_usable()
            throws Exception {
        assertThrows(
                IllegalStateException.class,
                () -> commits.make(() -> {
                    keep("half");
                    throw new IllegalStateException("broken");
                }));
        commits.make(() -> keep("next"));
        assertEquals(List.of("next"), kept());
    }

    @Test
    void nobody_is_told_that_his_change_is_kept_where_one_that_came_with_it_broke_all_off() throws Exception {
        List<Commits.Work> works = List.of(() -> keep("first"), () -> {
            throw new StackOverflowError();
        });
        int told = 0;
        for (Future<?> each : together(works)) {
            told += fails(each) ? 0 : 1;
        }
        assertEquals(kept().size(), told);
    }

    @Test
    void one_that_is_refused_keeps_nobody_elses_change_back() throws Exception {
        commits.make(() -> keep("taken"));
        List<Future<?>> all = together(List.of(() -> keep("one"), () -> keep("taken"), () -> keep("two")));
        assertTrue(fails(all.get(1)));
        assertEquals(List.of("one", "taken", "two"), kept());
    }

    /** Lets these come while somebody has the file, so that they are made at once. */
    private List<Future<?>> together(List<Commits.Work> works) {
        ExecutorService people = Executors.newFixedThreadPool(works.size());
        List<Future<?>> all = new ArrayList<>();
        synchronized (connection) {
            for (Commits.Work work : works) {
                all.add(people.submit(() -> {
                    commits.make(work);
                    return true;
                }));
            }
            while (commits.waiting() < works.size()) {
                Thread.onSpinWait();
            }
        }
        people.shutdown();
        return all;
    }

    private static boolean fails(Future<?> change) throws InterruptedException {
        try {
            change.get();
            return false;
        } catch (ExecutionException failed) {
            return true;
        }
    }

    private void keep(String what) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO kept (what) VALUES ('" + what + "')");
        }
    }

    private List<String> kept() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT what FROM kept ORDER BY what")) {
            List<String> kept = new ArrayList<>();
            while (rows.next()) {
                kept.add(rows.getString(1));
            }
            return kept;
        }
    }
}
