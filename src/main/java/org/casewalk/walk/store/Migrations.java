package org.casewalk.walk.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Brings a file to the form that this release writes. A step is never changed once released; the next form is another step. */
final class Migrations {

    private static final List<Step> STEPS = List.of(
            statements("""
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
            """),
            statements("""
            CREATE TABLE draft (
                walk TEXT NOT NULL,
                place TEXT NOT NULL,
                body TEXT NOT NULL,
                PRIMARY KEY (walk, place)
            ) STRICT
            """),
            Migrations::sealed,
            statements(
                    """
            CREATE TABLE typed (
                walk TEXT NOT NULL,
                place TEXT NOT NULL,
                writer TEXT NOT NULL,
                body TEXT NOT NULL,
                PRIMARY KEY (walk, place, writer)
            ) STRICT
            """,
                    "INSERT INTO typed SELECT walk, place, '', body FROM draft",
                    "DROP TABLE draft",
                    "ALTER TABLE typed RENAME TO draft"));

    private Migrations() {}

    /** From one form to the next. */
    private interface Step {
        void take(Connection connection, Seal seal) throws SQLException;
    }

    private static Step statements(String... all) {
        return (connection, seal) -> {
            try (Statement statement = connection.createStatement()) {
                for (String one : all) {
                    statement.execute(one);
                }
            }
        };
    }

    static void run(Connection connection, Path file, Seal seal) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            int version = version(statement);
            if (version > STEPS.size()) {
                throw StoreProblem.later(file, version, STEPS.size());
            }
            for (int step = version; step < STEPS.size(); step++) {
                statement.execute("BEGIN IMMEDIATE");
                // Two first starts at once: the second finds the step done.
                if (version(statement) == step) {
                    STEPS.get(step).take(connection, seal);
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

    /** Seals what stands there as far as it holds together; from an entry that does not, the log stays without seals and shows it. */
    private static void sealed(Connection connection, Seal seal) throws SQLException {
        statements("ALTER TABLE event ADD COLUMN seal TEXT NOT NULL DEFAULT ''", """
                CREATE TABLE head (
                    walk TEXT NOT NULL PRIMARY KEY,
                    seq INTEGER NOT NULL,
                    hash TEXT NOT NULL,
                    seal TEXT NOT NULL
                ) STRICT, WITHOUT ROWID
                """)
                .take(connection, seal);
        EventTable table = new EventTable(connection);
        for (String walk : walks(connection)) {
            List<StoredEvent> events = table.events(walk);
            String previous = Chain.START;
            long holds = 0;
            for (StoredEvent event : events) {
                if (!event.follows(previous, holds + 1)) {
                    break;
                }
                holds++;
                previous = event.hash();
                seal(connection, event, seal.of(event.hash()));
            }
            StoredEvent last = events.get(events.size() - 1);
            table.put(new Head(walk, last.seq(), last.hash(), seal.ofHead(walk, last.seq(), last.hash())));
        }
    }

    private static List<String> walks(Connection connection) throws SQLException {
        List<String> walks = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery("SELECT DISTINCT walk FROM event ORDER BY walk")) {
            while (rows.next()) {
                walks.add(rows.getString(1));
            }
        }
        return walks;
    }

    private static void seal(Connection connection, StoredEvent event, String seal) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE event SET seal = ? WHERE walk = ? AND seq = ?")) {
            update.setString(1, seal);
            update.setString(2, event.walk());
            update.setLong(3, event.seq());
            update.executeUpdate();
        }
    }
}
