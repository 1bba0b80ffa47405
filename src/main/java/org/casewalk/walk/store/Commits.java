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
        private boolean tried;
        private boolean kept;
        private @Nullable SQLException refused;

        Change(Work work) {
            this.work = work;
        }
    }

    /** Makes a change; all of it is on the disk when this returns, or nothing of it is when it throws. */
    void make(Work work) throws SQLException {
        Change change = new Change(work);
        synchronized (waiting) {
            waiting.add(change);
        }
        // Whoever comes first makes the changes of all who have come meanwhile; they find theirs made.
        synchronized (connection) {
            if (!change.tried) {
                all(taken());
            }
        }
        if (change.refused != null) {
            throw change.refused;
        }
        if (!change.kept) {
            throw new SQLException("a change that came at the same time has failed");
        }
    }

    /** How many wait. */
    int waiting() {
        synchronized (waiting) {
            return waiting.size();
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
        // Also where the program itself fails in the middle: nobody may wait for a change that nobody makes, or believe
        // that it was made.
        changes.forEach(change -> change.tried = true);
        if (changes.size() == 1 || !together(changes)) {
            changes.forEach(this::alone);
        }
    }

    private boolean together(List<Change> changes) {
        try {
            transaction(() -> {
                for (Change change : changes) {
                    change.work.run();
                }
            });
        } catch (SQLException refused) {
            return false;
        }
        changes.forEach(change -> change.kept = true);
        return true;
    }

    private void alone(Change change) {
        try {
            transaction(change.work);
            change.kept = true;
        } catch (SQLException refused) {
            change.refused = refused;
        }
    }

    /** All of it or nothing, whatever goes wrong: what is left open would swallow every change that comes after. */
    private void transaction(Work work) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            boolean kept = false;
            try {
                work.run();
                statement.execute("COMMIT");
                kept = true;
            } finally {
                if (!kept) {
                    rollBack(statement);
                }
            }
        }
    }

    private static void rollBack(Statement statement) {
        try {
            statement.execute("ROLLBACK");
        } catch (SQLException already) {
            // SQLite has rolled back itself, as it does where the disk is full.
        }
    }
}
