package org.casewalk.walk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Commits together what several want kept at the same time: waiting for the disk takes as long for many as for one. Nobody is told that
 * something is kept before it is.
 */
final class Commits {

    private final Connection connection;
    private final List<Change> waiting = new ArrayList<>();

    Commits(Connection connection) {
        this.connection = connection;
    }

    /** A change of the file. */
    interface Work {
        void run() throws SQLException;
    }

    private static final class Change {
        private final Work work;
        private boolean done;
        private @Nullable SQLException refused;

        Change(Work work) {
            this.work = work;
        }
    }

    /** Makes a change; it is on the disk when this returns, or nothing of it is when it throws. */
    void make(Work work) throws SQLException {
        Change change = new Change(work);
        synchronized (waiting) {
            waiting.add(change);
        }
        // Whoever comes first makes the changes of all who have come meanwhile; they find theirs made.
        synchronized (connection) {
            if (!change.done) {
                all(taken());
            }
        }
        if (change.refused != null) {
            throw change.refused;
        }
    }

    private List<Change> taken() {
        synchronized (waiting) {
            List<Change> taken = List.copyOf(waiting);
            waiting.clear();
            return taken;
        }
    }

    /** Where one cannot be made the others are made without it. */
    private void all(List<Change> changes) {
        if (changes.size() == 1 || !together(changes)) {
            changes.forEach(this::alone);
        }
        changes.forEach(change -> change.done = true);
    }

    private boolean together(List<Change> changes) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                for (Change change : changes) {
                    change.work.run();
                }
                statement.execute("COMMIT");
                return true;
            } catch (SQLException refused) {
                statement.execute("ROLLBACK");
                return false;
            }
        } catch (SQLException refused) {
            return false;
        }
    }

    private void alone(Change change) {
        try {
            change.work.run();
        } catch (SQLException refused) {
            change.refused = refused;
        }
    }
}
