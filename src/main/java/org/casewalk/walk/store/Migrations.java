package org.casewalk.walk.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Brings a file to the form that this release writes. A step is never changed once released; the next form is another step. */
final class Migrations {

    private static final List<String> STEPS = List.of("""
            CREATE TABLE event (
                walk TEXT NOT NULL,
                seq INTEGER NOT NULL,
                at TEXT NOT NULL,
                kind TEXT NOT NULL,
                body TEXT NOT NULL,
                previous TEXT NOT NULL,
                hash TEXT NOT NULL,
                PRIMARY KEY (walk, seq)
            ) STRICT
            """, """
            CREATE TABLE draft (
                walk TEXT NOT NULL,
                place TEXT NOT NULL,
                body TEXT NOT NULL,
                PRIMARY KEY (walk, place)
            ) STRICT
            """);

    private Migrations() {}

    static void run(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int version = version(statement);
            if (version > STEPS.size()) {
                throw StoreProblem.later(file, version, STEPS.size());
            }
            for (int step = version; step < STEPS.size(); step++) {
                statement.execute("BEGIN IMMEDIATE");
                // Two first starts at once: the second finds the step done.
                if (version(statement) == step) {
                    statement.execute(STEPS.get(step));
                    statement.execute("PRAGMA user_version = " + (step + 1));
                }
                statement.execute("COMMIT");
            }
        }
    }

    private static int version(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("PRAGMA user_version")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }
}
