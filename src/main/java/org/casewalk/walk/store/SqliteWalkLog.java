package org.casewalk.walk.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.walk.Recorded;
import org.casewalk.walk.WalkEvent;
import org.casewalk.walk.WalkLog;

/**
 * Keeps walks in one SQLite file. An event is on the disk before {@link #append} returns; those that come at the same time are committed
 * together. One connection writes and one reads, so that reading waits for no disk; each is used by one thread at a time.
 */
public final class SqliteWalkLog implements WalkLog, AutoCloseable {

    private final Connection connection;
    private final Connection reading;
    private final Commits commits;
    private final Clock clock;

    private SqliteWalkLog(Connection connection, Connection reading, Clock clock) {
        this.connection = connection;
        this.reading = reading;
        this.commits = new Commits(connection);
        this.clock = clock;
    }

    /**
     * Opens a file, and makes it where there is none.
     *
     * @throws StoreProblem when it cannot be used: broken, of a later release, or not writable
     */
    public static SqliteWalkLog open(Path file, Clock clock) {
        try {
            Connection connection = connect(file);
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = FULL");
            }
            Migrations.run(connection, file);
            Connection reading = connect(file);
            try (Statement statement = reading.createStatement()) {
                statement.execute("PRAGMA query_only = ON");
            }
            return new SqliteWalkLog(connection, reading, clock);
        } catch (SQLException broken) {
            throw StoreProblem.at(file, broken);
        }
    }

    private static Connection connect(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 5000");
        }
        return connection;
    }

    /** The clock that its entries are stamped by. */
    public Clock clock() {
        return clock;
    }

    @Override
    public Recorded append(String walkId, long seq, WalkEvent event) {
        String at = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        try {
            commits.make(() -> insert(walkId, seq, at, EventText.kind(event), EventText.body(event)));
            return new Recorded(seq, at, event);
        } catch (SQLException refused) {
            throw new IllegalStateException(
                    "Event %d of the walk %s was not kept: %s".formatted(seq, walkId, refused.getMessage()), refused);
        }
    }

    private void insert(String walkId, long seq, String at, String kind, String body) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO event (walk, seq, at, kind, body, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            String previous = seq == 1 ? Chain.START : hash(walkId, seq - 1);
            insert.setString(1, walkId);
            insert.setLong(2, seq);
            insert.setString(3, at);
            insert.setString(4, kind);
            insert.setString(5, body);
            insert.setString(6, previous);
            insert.setString(7, Chain.hash(previous, walkId, seq, at, kind, body));
            insert.executeUpdate();
        }
    }

    private String hash(String walkId, long seq) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT hash FROM event WHERE walk = ? AND seq = ?")) {
            select.setString(1, walkId);
            select.setLong(2, seq);
            try (ResultSet rows = select.executeQuery()) {
                if (!rows.next()) {
                    throw new SQLException("there is no event %d before it".formatted(seq));
                }
                return rows.getString(1);
            }
        }
    }

    @Override
    public List<Recorded> read(String walkId) {
        return stored(walkId).stream()
                .map(event -> new Recorded(event.seq(), event.at(), EventText.event(event.kind(), event.body())))
                .toList();
    }

    /** The events of a walk with their hashes, for an export. */
    public List<StoredEvent> stored(String walkId) {
        synchronized (reading) {
            try (PreparedStatement select = reading.prepareStatement(
                    "SELECT seq, at, kind, body, previous, hash FROM event WHERE walk = ? ORDER BY seq")) {
                select.setString(1, walkId);
                List<StoredEvent> events = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        events.add(new StoredEvent(
                                walkId,
                                rows.getLong(1),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4),
                                rows.getString(5),
                                rows.getString(6)));
                    }
                }
                return events;
            } catch (SQLException broken) {
                throw new IllegalStateException("The walk %s cannot be read.".formatted(walkId), broken);
            }
        }
    }

    @Override
    public List<String> walks() {
        synchronized (reading) {
            try (Statement select = reading.createStatement();
                    ResultSet rows = select.executeQuery(
                            "SELECT walk FROM event GROUP BY walk ORDER BY max(at) DESC, walk LIMIT 500")) {
                List<String> walks = new ArrayList<>();
                while (rows.next()) {
                    walks.add(rows.getString(1));
                }
                return walks;
            } catch (SQLException broken) {
                throw new IllegalStateException("The walks cannot be listed.", broken);
            }
        }
    }

    @Override
    public void draft(String walkId, String place, EntryForm typed) {
        change(
                "INSERT OR REPLACE INTO draft (walk, place, body) VALUES (?, ?, ?)",
                walkId,
                place,
                EventText.body(typed));
    }

    @Override
    public void dropDraft(String walkId, String place) {
        change("DELETE FROM draft WHERE walk = ? AND place = ?", walkId, place);
    }

    private void change(String sql, String... values) {
        try {
            commits.make(() -> {
                try (PreparedStatement change = connection.prepareStatement(sql)) {
                    for (int i = 0; i < values.length; i++) {
                        change.setString(i + 1, values[i]);
                    }
                    change.executeUpdate();
                }
            });
        } catch (SQLException broken) {
            throw new IllegalStateException("What was typed cannot be kept.", broken);
        }
    }

    @Override
    public Map<String, EntryForm> drafts(String walkId) {
        synchronized (reading) {
            try (PreparedStatement select =
                    reading.prepareStatement("SELECT place, body FROM draft WHERE walk = ? ORDER BY place")) {
                select.setString(1, walkId);
                Map<String, EntryForm> drafts = new LinkedHashMap<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        drafts.put(rows.getString(1), EventText.entry(rows.getString(2)));
                    }
                }
                return drafts;
            } catch (SQLException broken) {
                throw new IllegalStateException("What was typed cannot be read.", broken);
            }
        }
    }

    @Override
    public void purge(String walkId) {
        change("DELETE FROM draft WHERE walk = ?", walkId);
        // Nobody may read meanwhile: what somebody reads cannot be taken out of the file.
        synchronized (connection) {
            synchronized (reading) {
                remove(walkId);
            }
        }
    }

    private void remove(String walkId) {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM event WHERE walk = ?");
                Statement checkpoint = connection.createStatement()) {
            delete.setString(1, walkId);
            delete.executeUpdate();
            // What was deleted must not stay readable in the file or beside it.
            checkpoint.execute("VACUUM");
            checkpoint.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException broken) {
            throw new IllegalStateException("The walk %s cannot be removed.".formatted(walkId), broken);
        }
    }

    @Override
    public void close() {
        synchronized (connection) {
            close(connection);
        }
        synchronized (reading) {
            close(reading);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException nothingLost) {
            // Every event was on the disk when it was acknowledged.
        }
    }
}
