package org.casewalk.walk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casewalk.casefile.write.EntryForm;

/**
 * What is being typed and was not sent, by walk, place and writer. What releases before decision 0026 kept has no writer and is anybody's.
 * Whoever asks has the connection for himself.
 */
final class DraftTable {

    /** Places of one walk at which somebody may type something and not send it; more than a person leaves open. */
    private static final int MOST_OF_ONE = 100;

    /** The same of all who walk together. */
    private static final int MOST_OF_ALL = 3_000;

    private final Connection connection;

    DraftTable(Connection connection) {
        this.connection = connection;
    }

    /** Keeps the latest that fit; nothing where there is no such walk. */
    void put(String walk, String writer, String place, String body) throws SQLException {
        change(
                "INSERT OR REPLACE INTO draft (walk, place, writer, body)"
                        + " SELECT ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM event WHERE walk = ?)",
                walk,
                place,
                writer,
                body,
                walk);
        change(
                "DELETE FROM draft WHERE walk = ? AND writer = ? AND rowid NOT IN"
                        + " (SELECT rowid FROM draft WHERE walk = ? AND writer = ? ORDER BY rowid DESC LIMIT ?)",
                walk,
                writer,
                walk,
                writer,
                MOST_OF_ONE);
        change(
                "DELETE FROM draft WHERE walk = ? AND rowid NOT IN"
                        + " (SELECT rowid FROM draft WHERE walk = ? ORDER BY rowid DESC LIMIT ?)",
                walk,
                walk,
                MOST_OF_ALL);
    }

    void drop(String walk, String writer, String place) throws SQLException {
        change("DELETE FROM draft WHERE walk = ? AND place = ? AND writer IN (?, '')", walk, place, writer);
    }

    /** By place; the writer's own where there is also one of nobody's. */
    Map<String, EntryForm> of(String walk, String writer) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT place, body FROM draft WHERE walk = ? AND writer IN (?, '') ORDER BY place, writer")) {
            select.setString(1, walk);
            select.setString(2, writer);
            Map<String, EntryForm> drafts = new LinkedHashMap<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    drafts.put(rows.getString(1), EventText.entry(rows.getString(2)));
                }
            }
            return drafts;
        }
    }

    private void change(String sql, Object... values) throws SQLException {
        Sql.change(connection, sql, values);
    }
}
