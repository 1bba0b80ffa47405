package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Lead-pipe rigidity is rigidity: what the page of one says when the other is on record. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LinkedFindingsTest extends WalkUnderTest {

    private static final String PAGE = "q/finding:rigidity";
    private static final String FOLLOWS = "present: follows from <strong>Lead-pipe rigidity</strong>";

    @Test
    void what_follows_is_marked_as_derived() throws Exception {
        assertEquals(303, answer("rigidity-lead-pipe", "present").statusCode());
        assertTrue(page(PAGE).contains(FOLLOWS));
    }

    @Test
    void what_follows_is_not_shown_as_an_answer() throws Exception {
        answer("rigidity-lead-pipe", "present");
        assertFalse(
                page(PAGE)
                        .contains(
                                "id=\"q-finding-rigidity-0-present\" name=\"answer\" value=\"present\" class=\"choice-present\" aria-pressed=\"true\""));
    }

    @Test
    void nothing_follows_from_what_nobody_asked() throws Exception {
        answer("rigidity-lead-pipe", "not-asked");
        assertFalse(page(PAGE).contains("follows from"));
    }

    @Test
    void absence_of_the_wider_means_absence_of_the_narrower() throws Exception {
        answer("rigidity", "absent");
        assertTrue(
                page("q/finding:rigidity-lead-pipe").contains("absent: follows from <strong>Muscle rigidity</strong>"));
    }

    @Test
    void the_opposite_is_asked_about_and_not_kept_meanwhile() throws Exception {
        answer("rigidity-lead-pipe", "present");
        HttpResponse<String> asked = answer("rigidity", "absent");
        assertEquals(422, asked.statusCode());
        assertTrue(asked.body().contains("Is this what was recorded?"));
        assertEquals(2, site.walks.events(id()).size());
    }

    @Test
    void the_opposite_that_is_meant_is_kept_and_the_page_says_that_the_two_differ() throws Exception {
        answer("rigidity-lead-pipe", "present");
        assertEquals(303, answer("rigidity", "absent", "confirmed", "yes").statusCode());
        assertTrue(page(PAGE).contains("Were the two seen at different times?"));
    }

    @Test
    void at_the_same_minute_both_cannot_be_so_and_it_says_why() throws Exception {
        answer("rigidity-lead-pipe", "present", "at", "day 1 08:00");
        HttpResponse<String> refused = answer("rigidity", "absent", "at", "day 1 08:00");
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("“Lead-pipe rigidity” means “Muscle rigidity” as well"), refused.body());
    }

    private HttpResponse<String> answer(String finding, String answer, String... more) throws Exception {
        List<String> fields = List.of(
                "kind",
                "findings",
                "finding",
                finding,
                "answer",
                answer,
                "here",
                PAGE,
                "where",
                "q-finding-" + finding);
        return send("answer", page(PAGE), fields, more);
    }
}
