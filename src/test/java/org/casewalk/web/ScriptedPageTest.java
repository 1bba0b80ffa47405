package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a page with a script asks for: the new page at once, and what takes longer a moment later. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScriptedPageTest extends WalkUnderTest {

    private HttpClient browser;
    private String token;

    @BeforeEach
    void open() throws Exception {
        browser = site.client();
        token = SiteUnderTest.token(page("s/safety"));
    }

    @Test
    void an_answer_brings_the_new_page_with_what_it_changed() throws Exception {
        HttpResponse<String> page = answer("stridor", "s/safety");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("A red flag is on record."));
    }

    @Test
    void a_page_that_is_up_to_date_gets_only_what_an_answer_changed() throws Exception {
        HttpResponse<String> part = answerFrom(1, "stridor", "s/safety");
        assertEquals("none", part.headers().firstValue("HX-Reswap").orElse(""));
        assertTrue(part.body().contains("A red flag is on record."));
        assertTrue(part.body().contains("id=\"q-finding-stridor\" hx-swap-oob=\"true\""));
        assertFalse(part.body().contains("id=\"q-finding-rigidity\""), "a question that it does not touch");
        assertFalse(part.body().contains("<main"));
    }

    @Test
    void what_follows_from_an_answer_for_another_question_comes_along() throws Exception {
        String part = answerFrom(1, "rigidity-lead-pipe", "s/movement").body();
        assertTrue(part.contains("id=\"q-finding-rigidity\" hx-swap-oob=\"true\""));
        assertTrue(part.contains("follows from"));
    }

    @Test
    void after_a_part_the_page_is_up_to_date_again() throws Exception {
        assertEquals(
                "2", SiteUnderTest.seen(answerFrom(1, "stridor", "s/safety").body()));
        assertFalse(answerFrom(2, "rigidity", "s/safety").body().contains("<main"));
    }

    @Test
    void a_page_that_lacks_an_answer_of_somebody_else_comes_whole() throws Exception {
        answerFrom(1, "stridor", "s/safety");
        String page = answerFrom(1, "rigidity", "s/safety").body();
        assertTrue(page.contains("<main"));
        assertTrue(page.contains("A red flag is on record."));
    }

    @Test
    void an_answer_does_not_wait_for_the_questions_beside_it() throws Exception {
        String page = answer("stridor", "s/safety").body();
        assertTrue(page.contains("Being worked out"));
        assertTrue(page.contains(walk + "/asks?seen=2"));
    }

    @Test
    void the_questions_come_a_moment_later_with_how_much_each_pattern_lacks() throws Exception {
        answer("stridor", "s/safety");
        String beside = asks(2).body();
        assertTrue(beside.contains("<ol>") && beside.contains("could decide"), beside);
        assertTrue(beside.contains("hx-swap-oob=\"true\""));
    }

    @Test
    void a_page_that_a_later_answer_has_overtaken_gets_no_questions() throws Exception {
        answer("stridor", "s/safety");
        answer("rigidity", "s/safety");
        assertEquals(204, asks(2).statusCode());
    }

    @Test
    void an_answer_on_the_page_of_one_question_comes_back_to_it() throws Exception {
        HttpResponse<String> page = answer("rigidity", "q/finding:rigidity");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("Also called"), "heading");
    }

    @Test
    void without_a_script_the_page_holds_the_questions_itself() throws Exception {
        assertFalse(page("s/safety").contains("Being worked out"));
    }

    private HttpResponse<String> answerFrom(int upTo, String finding, String here)
            throws IOException, InterruptedException {
        return site.sendAsPage(
                browser,
                walk + "/answer",
                List.of(
                        "csrf",
                        token,
                        "upto",
                        String.valueOf(upTo),
                        "here",
                        here,
                        "where",
                        "q-finding-" + finding,
                        "kind",
                        "findings",
                        "finding",
                        finding,
                        "answer",
                        "present"));
    }

    private HttpResponse<String> answer(String finding, String here) throws IOException, InterruptedException {
        return site.sendAsPage(
                browser,
                walk + "/answer",
                List.of(
                        "csrf",
                        token,
                        "seen",
                        "9",
                        "here",
                        here,
                        "kind",
                        "findings",
                        "finding",
                        finding,
                        "answer",
                        "present"));
    }

    private HttpResponse<String> asks(int seen) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(site.at(walk + "/asks?seen=" + seen)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
