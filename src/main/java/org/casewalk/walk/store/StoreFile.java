package org.casewalk.walk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The SQLite file as it is opened: nobody else's to read, on the disk before anything is acknowledged, and without what was removed. */
final class StoreFile {

    private StoreFile() {}

    /** A connection that writes, to a file in the form of this release. */
    static Connection writing(Path file, Seal seal) throws SQLException, IOException {
        // What SQLite puts beside it gets the rights of the file itself.
        OwnFiles.claim(file);
        OwnFiles.restrict(file.resolveSibling(file.getFileName() + "-wal"));
        OwnFiles.restrict(file.resolveSibling(file.getFileName() + "-shm"));
        Connection connection = connect(file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA secure_delete = ON");
            // What is rewritten without a removed walk goes through no file of the system's.
            statement.execute("PRAGMA temp_store = MEMORY");
        }
        Migrations.run(connection, file, seal);
        finishRemovals(connection);
        return connection;
    }

    /** A connection that only reads. */
    static Connection reading(Path file) throws SQLException {
        Connection connection = connect(file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = ON");
        }
        return connection;
    }

    private static Connection connect(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 5000");
        }
        return connection;
    }

    /** Where the program ended in the middle of a removal, or somebody read meanwhile. It waits for nobody. */
    private static void finishRemovals(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 0");
            emptied(statement);
            statement.execute("PRAGMA busy_timeout = 5000");
        }
    }

    /** Takes what was deleted out of the file beside the file too; false where somebody still reads that. */
    static boolean emptied(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            return rows.next() && rows.getInt("busy") == 0;
        }
    }
}
