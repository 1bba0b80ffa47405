package org.casewalk.walk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The entries of walks and how far each has come, as they stand in the file. Whoever asks has the connection for himself. No statement is kept
 * for the next time: SQLite takes one that is not closed for one that goes on, and neither shrinks the file nor shows what came since.
 */
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

    private List<StoredEvent> select(String sql, String walk) throws SQLException {
        return about(sql, walk, rows -> {
            List<StoredEvent> events = new ArrayList<>();
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
            return events;
        });
    }

    /**
     * Where a walk ends.
     *
     * @param seq number of its last entry; 0 where there is none
     * @param hash of that entry
     * @param head where it says that it ends
     */
    record End(long seq, String hash, Optional<Head> head) {}

    End end(String walk) throws SQLException {
        String sql = "SELECT event.seq, event.hash, head.seq, head.hash, head.seal FROM event"
                + " LEFT JOIN head ON head.walk = event.walk WHERE event.walk = ? ORDER BY event.seq DESC LIMIT 1";
        return about(sql, walk, rows -> {
            if (!rows.next()) {
                return new End(0, Chain.START, Optional.empty());
            }
            String headHash = rows.getString(4);
            Optional<Head> head = headHash == null
                    ? Optional.empty()
                    : Optional.of(new Head(walk, rows.getLong(3), headHash, rows.getString(5)));
            return new End(rows.getLong(1), rows.getString(2), head);
        });
    }

    /** The number of the last entry; 0 where there is none. */
    long lastNumber(String walk) throws SQLException {
        return about("SELECT max(seq) FROM event WHERE walk = ?", walk, rows -> rows.next() ? rows.getLong(1) : 0L);
    }

    void add(StoredEvent event) throws SQLException {
        Sql.change(
                connection,
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
        return about(
                "SELECT seq, hash, seal FROM head WHERE walk = ?",
                walk,
                rows -> rows.next()
                        ? Optional.of(new Head(walk, rows.getLong(1), rows.getString(2), rows.getString(3)))
                        : Optional.empty());
    }

    void put(Head head) throws SQLException {
        Sql.change(
                connection,
                "INSERT OR REPLACE INTO head (walk, seq, hash, seal) VALUES (?, ?, ?, ?)",
                head.walk(),
                head.seq(),
                head.hash(),
                head.seal());
    }

    /** What is read from rows. */
    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    private <T> T about(String sql, String walk, Reading<T> reading) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, walk);
            try (ResultSet rows = select.executeQuery()) {
                return reading.of(rows);
            }
        }
    }
}
