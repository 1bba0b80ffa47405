package org.casewalk.walk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The entries of walks and how far each has come, as they stand in the file. Whoever asks has the connection for himself. */
final class EventTable {

    private static final String COLUMNS = "SELECT seq, at, kind, body, previous, hash, seal FROM event WHERE walk = ?";

    private final Connection connection;

    EventTable(Connection connection) {
        this.connection = connection;
    }

    /** All of a walk, in order. */
    List<StoredEvent> events(String walk) throws SQLException {
        return select(COLUMNS + " ORDER BY seq", walk);
    }

    Optional<StoredEvent> first(String walk) throws SQLException {
        return select(COLUMNS + " ORDER BY seq LIMIT 1", walk).stream().findFirst();
    }

    Optional<StoredEvent> last(String walk) throws SQLException {
        return select(COLUMNS + " ORDER BY seq DESC LIMIT 1", walk).stream().findFirst();
    }

    private List<StoredEvent> select(String sql, String walk) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, walk);
            List<StoredEvent> events = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    events.add(new StoredEvent(
                            walk,
                            rows.getLong(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getString(6),
                            rows.getString(7)));
                }
            }
            return events;
        }
    }

    /** The number of the last entry; 0 where there is none. */
    long lastNumber(String walk) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT max(seq) FROM event WHERE walk = ?")) {
            select.setString(1, walk);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    void add(StoredEvent event) throws SQLException {
        change(
                "INSERT INTO event (walk, seq, at, kind, body, previous, hash, seal) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                event.walk(),
                event.seq(),
                event.at(),
                event.kind(),
                event.body(),
                event.previous(),
                event.hash(),
                event.seal());
    }

    Optional<Head> head(String walk) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT seq, hash, seal FROM head WHERE walk = ?")) {
            select.setString(1, walk);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Head(walk, rows.getLong(1), rows.getString(2), rows.getString(3)))
                        : Optional.empty();
            }
        }
    }

    void put(Head head) throws SQLException {
        change(
                "INSERT OR REPLACE INTO head (walk, seq, hash, seal) VALUES (?, ?, ?, ?)",
                head.walk(),
                head.seq(),
                head.hash(),
                head.seal());
    }

    /** Makes a change with these values in their order. */
    void change(String sql, Object... values) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            change.executeUpdate();
        }
    }
}
