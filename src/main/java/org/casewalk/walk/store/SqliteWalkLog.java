package org.casewalk.walk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.walk.LogCheck;
import org.casewalk.walk.NumberTaken;
import org.casewalk.walk.Recorded;
import org.casewalk.walk.WalkEvent;
import org.casewalk.walk.WalkLog;

/**
 * Keeps walks in one SQLite file. An event is on the disk before {@link #append} returns; those that come at the same time are committed
 * together. One connection writes and one reads, so that reading waits for no disk; each is used by one thread at a time. Several programs
 * may use one file.
 */
public final class SqliteWalkLog implements WalkLog, AutoCloseable {

    private final Connection connection;
    private final EventTable written;
    private final Connection reading;
    private final EventTable read;
    private final DraftTable draftsWritten;
    private final DraftTable draftsRead;
    private final Commits commits;
    private final Seal seal;
    private final Clock clock;

    private SqliteWalkLog(Connection connection, Connection reading, Seal seal, Clock clock) {
        this.connection = connection;
        this.written = new EventTable(connection);
        this.reading = reading;
        this.read = new EventTable(reading);
        this.draftsWritten = new DraftTable(connection);
        this.draftsRead = new DraftTable(reading);
        this.commits = new Commits(connection);
        this.seal = seal;
        this.clock = clock;
    }

    /**
     * Opens a file, and makes it where there is none. The secret of its folder seals it.
     *
     * @throws StoreProblem when it cannot be used: broken, of a later release, or not writable
     */
    public static SqliteWalkLog open(Path file, Clock clock) {
        Seal seal =
                new Seal(Secret.in(Objects.requireNonNull(file.toAbsolutePath().getParent())));
        try {
            Connection connection = StoreFile.writing(file, seal);
            return new SqliteWalkLog(connection, StoreFile.reading(file), seal, clock);
        } catch (SQLException broken) {
            throw StoreProblem.at(file, broken);
        } catch (IOException broken) {
            throw StoreProblem.at(file, broken);
        }
    }

    /** The clock that its entries are stamped by. */
    public Clock clock() {
        return clock;
    }

    @Override
    public Recorded append(String walkId, long seq, WalkEvent event) {
        String at = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        String kind = EventText.kind(event);
        String body = EventText.body(event);
        try {
            commits.make(() -> insert(walkId, seq, at, kind, body));
            return new Recorded(seq, at, event);
        } catch (NotNext taken) {
            throw new NumberTaken(walkId, seq);
        } catch (SQLException refused) {
            throw new IllegalStateException(
                    "Event %d of the walk %s was not kept: %s".formatted(seq, walkId, refused.getMessage()), refused);
        }
    }

    /** The number is not the one after the last. */
    private static final class NotNext extends SQLException {
        private static final long serialVersionUID = 1L;
    }

    private void insert(String walkId, long seq, String at, String kind, String body) throws SQLException {
        EventTable.End end = written.end(walkId);
        if (end.seq() + 1 != seq) {
            throw new NotNext();
        }
        String previous = end.hash();
        String hash = Chain.hash(previous, walkId, seq, at, kind, body);
        // What is appended to a log that lacks its end gets no seal: it would make up for what was taken off.
        boolean whole = seq == 1
                || end.head()
                        .filter(known -> known.isAt(seq - 1, previous) && seal.holds(known))
                        .isPresent();
        written.add(new StoredEvent(walkId, seq, at, kind, body, previous, hash, whole ? seal.of(hash) : ""));
        if (whole) {
            written.put(new Head(walkId, seq, hash, seal.ofHead(walkId, seq, hash)));
        }
    }

    /** Looks into the file, one at a time. */
    private interface Look<T> {
        T at(EventTable table) throws SQLException;
    }

    private <T> T look(String walkId, Look<T> look) {
        synchronized (reading) {
            try {
                return look.at(read);
            } catch (SQLException broken) {
                throw new IllegalStateException("The walk %s cannot be read.".formatted(walkId), broken);
            }
        }
    }

    @Override
    public List<Recorded> read(String walkId) {
        return stored(walkId).stream().map(SqliteWalkLog::recorded).toList();
    }

    private static Recorded recorded(StoredEvent event) {
        return new Recorded(event.seq(), event.at(), EventText.event(event.kind(), event.body()));
    }

    @Override
    public Recorded first(String walkId) {
        return recorded(look(walkId, table -> table.first(walkId).orElseThrow()));
    }

    @Override
    public long last(String walkId) {
        return look(walkId, table -> table.lastNumber(walkId));
    }

    /** The events of a walk as they stand in the file. */
    public List<StoredEvent> stored(String walkId) {
        return look(walkId, table -> table.events(walkId));
    }

    /** What stands in the file at one moment. */
    private record Whole(List<StoredEvent> events, Optional<Head> head) {
        LogCheck check(Seal seal) {
            String last = events.isEmpty() ? "" : events.get(events.size() - 1).hash();
            return new LogCheck(events.size(), last, seal.broken(events, head));
        }
    }

    private Whole whole(String walkId) {
        return look(walkId, table -> {
            // Between the two somebody may append; a transaction sees neither or both.
            try (Statement statement = reading.createStatement()) {
                statement.execute("BEGIN");
                try {
                    return new Whole(table.events(walkId), table.head(walkId));
                } finally {
                    statement.execute("COMMIT");
                }
            }
        });
    }

    @Override
    public LogCheck check(String walkId) {
        return whole(walkId).check(seal);
    }

    /** The log of a walk to take along: a line of JSON for each event, and one that says how many there are. */
    public String export(String walkId) {
        Whole whole = whole(walkId);
        return whole.events.stream().map(StoredEvent::line).collect(Collectors.joining("\n", "", "\n"))
                + EventText.line(walkId, whole.check(seal))
                + "\n";
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
    public void draft(String walkId, String writer, String place, EntryForm typed) {
        String body = EventText.body(typed);
        change(() -> draftsWritten.put(walkId, writer, place, body));
    }

    @Override
    public void dropDraft(String walkId, String writer, String place) {
        change(() -> draftsWritten.drop(walkId, writer, place));
    }

    private void change(Commits.Work work) {
        try {
            commits.make(work);
        } catch (SQLException broken) {
            throw new IllegalStateException("What was typed cannot be kept.", broken);
        }
    }

    @Override
    public Map<String, EntryForm> drafts(String walkId, String writer) {
        synchronized (reading) {
            try {
                return draftsRead.of(walkId, writer);
            } catch (SQLException broken) {
                throw new IllegalStateException("What was typed cannot be read.", broken);
            }
        }
    }

    @Override
    public boolean purge(String walkId) {
        // Nobody may read meanwhile: what somebody reads cannot be taken out of the file.
        synchronized (connection) {
            synchronized (reading) {
                return remove(walkId);
            }
        }
    }

    private boolean remove(String walkId) {
        try {
            commits.make(() -> {
                for (String table : List.of("draft", "event", "head")) {
                    Sql.change(connection, "DELETE FROM " + table + " WHERE walk = ?", walkId);
                }
            });
        } catch (SQLException broken) {
            throw new IllegalStateException("The walk %s cannot be removed.".formatted(walkId), broken);
        }
        try (Statement statement = connection.createStatement()) {
            // Files of earlier releases may hold what was deleted without being overwritten.
            statement.execute("VACUUM");
            return StoreFile.emptied(statement);
        } catch (SQLException left) {
            return false;
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
