package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the site says of a file of walks that something else has changed, or that another program has open. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangedLogTest extends WalkUnderTest {

    private static final String SAID = "This log was changed outside the program, from entry 2 on.";

    @Test
    void a_log_that_stands_as_it_was_written_is_not_spoken_of() throws Exception {
        answer("stridor");
        assertFalse(page("steps").contains("changed outside"));
        assertFalse(site.get("/start").body().contains("changed outside"));
        assertTrue(page("print").contains("Log: 2 entries, the last "));
    }

    @Test
    void an_answer_that_was_edited_in_the_file_is_told_on_every_whole_page_on_paper_and_in_the_export()
            throws Exception {
        answer("stridor");
        answer("rigidity");
        edit("UPDATE event SET body = replace(body, 'present', 'absent') WHERE seq = 2");
        for (String path : List.of("s/safety", "steps", "checklist")) {
            assertTrue(page(path).contains(SAID), path);
        }
        assertTrue(page("print").contains("Changed outside the program, from entry 2 on."));
        assertTrue(site.get("/start").body().contains(SAID), "start");
        assertTrue(site.get(walk + "/export/log.ndjson").body().contains("\"changedFrom\":2"), "export");
    }

    @Test
    void one_walk_that_cannot_be_read_keeps_no_other_from_the_list_and_says_so() throws Exception {
        String other = site.begin();
        edit("UPDATE event SET body = 'no event' WHERE walk = '" + id() + "'");
        HttpResponse<String> start = site.get("/start");
        assertEquals(200, start.statusCode());
        assertTrue(start.body().contains("href=\"" + other + "\""), "the other");
        assertTrue(start.body().contains("cannot be read"), "said");
    }

    @Test
    void a_walk_that_cannot_be_read_says_so_where_it_is_opened() throws Exception {
        answer("stridor");
        edit("UPDATE event SET kind = 'of-a-later-release' WHERE seq = 2");
        restart();
        HttpResponse<String> page = site.get(walk + "/s/safety");
        assertEquals(422, page.statusCode());
        assertTrue(page.body().contains("cannot be read") && page.body().contains("Maybe"), page.body());
    }

    @Test
    void a_walk_that_was_removed_while_another_program_reads_the_file_is_said_to_be_there_still() throws Exception {
        try (Connection connection = connection()) {
            connection.setAutoCommit(false);
            try (Statement select = connection.createStatement();
                    ResultSet rows = select.executeQuery("SELECT count(*) FROM event")) {
                assertTrue(rows.next());
                HttpResponse<String> removed = site.post(walk + "/purge", page("steps"), "sure", "yes");
                String to = removed.headers().firstValue("Location").orElse("");
                assertTrue(to.endsWith("/start?notice=STILL_READ"), to);
            }
            connection.rollback();
        }
        assertTrue(site.get("/start?notice=STILL_READ").body().contains("another program is reading it"));
    }

    private void restart() throws Exception {
        site.close();
        site = new SiteUnderTest(folder);
        site.enter();
    }

    private void answer(String finding) throws Exception {
        HttpResponse<String> taken =
                send("answer", page("s/safety"), List.of("kind", "findings", "answer", "present"), "finding", finding);
        assertEquals(303, taken.statusCode());
    }

    private void edit(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("walks.db"));
    }
}
