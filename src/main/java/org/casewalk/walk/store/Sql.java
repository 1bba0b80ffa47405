package org.casewalk.walk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What all tables of the file share. */
final class Sql {

    private Sql() {}

    /** Makes a change with these values in their order. */
    static void change(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                change.setObject(i + 1, values[i]);
            }
            change.executeUpdate();
        }
    }
}
