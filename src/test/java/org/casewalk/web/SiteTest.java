package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site over the wire, as a browser without JavaScript sees it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SiteTest {

    @TempDir
    Path folder;

    private SiteUnderTest site;

    @BeforeEach
    void start() throws IOException {
        site = new SiteUnderTest(folder);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void the_first_page_asks_whether_somebody_is_unwell_now() throws Exception {
        assertTrue(site.get("/").body().contains("Is this about a person who is unwell now?"));
    }

    @Test
    void yes_leads_to_local_procedure_and_no_further() throws Exception {
        HttpResponse<String> answer = site.post("/gate", site.get("/").body(), "unwell", "yes");
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/unwell"));
        assertEquals(303, site.get("/start").statusCode());
    }

    @Test
    void every_page_behind_the_first_leads_back_to_it() throws Exception {
        String location =
                site.get("/w/abc/s/safety").headers().firstValue("Location").orElse("");
        assertTrue(location.contains("/?to="), location);
    }

    @Test
    void a_walk_without_an_origin_is_not_begun() throws Exception {
        site.enter();
        HttpResponse<String> answer =
                site.post("/start/nothing", site.get("/start").body(), "title", "Something");
        assertEquals(422, answer.statusCode());
        assertEquals(List.of(), site.walks.ids());
    }

    @Test
    void a_review_needs_its_purpose() throws Exception {
        site.enter();
        String page = site.get("/start").body();
        assertEquals(
                422,
                site.post("/start/nothing", page, "title", "T", "origin", "review")
                        .statusCode());
        assertEquals(
                303,
                site.post("/start/nothing", page, "title", "T", "origin", "review", "because", "teaching round")
                        .statusCode());
    }

    @Test
    void an_answer_shows_what_changed_and_by_which_rule() throws Exception {
        String walk = site.begin();
        answer(walk, "stridor", "present");
        String page = site.get(walk + "/s/safety").body();
        assertTrue(page.contains("A red flag is on record."), page);
        assertTrue(page.contains("by rule “rf-airway"), page);
    }

    @Test
    void not_asked_is_shown_as_chosen_and_decides_nothing() throws Exception {
        String walk = site.begin();
        answer(walk, "stridor", "not-asked");
        String page = site.get(walk + "/s/safety").body();
        assertFalse(page.contains("A red flag is on record."));
        assertTrue(page.contains("Safety questions answered: 0 of 14"), page);
    }

    @Test
    void safety_questions_stand_on_every_page_of_a_walk() throws Exception {
        String walk = site.begin();
        for (String path : List.of(
                "/s/safety",
                "/s/movement",
                "/next",
                "/checklist",
                "/find?q=rigid",
                "/steps",
                "/what-if",
                "/replay",
                "/pictures")) {
            HttpResponse<String> page = site.get(walk + path);
            assertEquals(200, page.statusCode(), path);
            assertTrue(page.body().contains("Safety questions answered: 0 of 14"), path);
            assertTrue(page.body().contains("Exercise or structured review, not care."), path);
        }
    }

    @Test
    void an_answer_that_nobody_gave_is_thought_and_the_case_stays_as_it_is() throws Exception {
        String walk = site.begin();
        String thought =
                site.get(walk + "/what-if?finding=Stridor&answer=present").body();
        assertTrue(thought.contains("Stridor: present") && thought.contains("by rule"), "what it touches");
        assertEquals(1, site.walks.events(walk.replace("/w/", "")).size());
    }

    @Test
    void a_thought_about_a_word_that_nothing_is_called_says_so() throws Exception {
        String page = site.get(site.begin() + "/what-if?finding=nonsense&answer=present")
                .body();
        assertTrue(page.contains("Nothing in the vocabulary is called"));
    }

    @Test
    void what_could_not_be_taken_comes_back_as_it_was_typed() throws Exception {
        String walk = site.begin();
        HttpResponse<String> answer = site.post(
                walk + "/answer",
                site.get(walk + "/s/vitals").body(),
                "kind",
                "readings",
                "test",
                "heart-rate",
                "value",
                "eighty",
                "unit",
                "/min",
                "here",
                "s/vitals",
                "where",
                "q-test-heart-rate");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("value=\"eighty\""), "typed value");
        assertTrue(answer.body().contains("Maybe "), "next step");
    }

    @Test
    void an_unusual_value_is_asked_about() throws Exception {
        String walk = site.begin();
        String[] unusual = {
            "kind",
            "readings",
            "test",
            "heart-rate",
            "value",
            "400",
            "unit",
            "/min",
            "here",
            "s/vitals",
            "where",
            "q-test-heart-rate"
        };
        HttpResponse<String> asked =
                site.post(walk + "/answer", site.get(walk + "/s/vitals").body(), unusual);
        assertEquals(422, asked.statusCode());
        assertTrue(asked.body().contains("Is this what was recorded?"));
    }

    @Test
    void a_day_that_can_hardly_be_meant_is_asked_about_and_kept_when_it_is_meant() throws Exception {
        String walk = site.begin();
        String id = walk.replace("/w/", "");
        List<String> far = List.of("onset", "day 99999", "here", "s/course", "where", "head");
        String page = site.get(walk + "/s/course").body();
        HttpResponse<String> asked = site.post(walk + "/head", page, far.toArray(String[]::new));
        assertEquals(422, asked.statusCode());
        assertTrue(asked.body().contains("Is this what was recorded?"));
        assertEquals(1, site.walks.events(id).size());
        List<String> meant = new ArrayList<>(far);
        meant.addAll(List.of("confirmed", "yes"));
        site.post(walk + "/head", page, meant.toArray(String[]::new));
        assertEquals(
                "day 99999",
                site.walks.open(id).orElseThrow().document().headForm().onset());
    }

    @Test
    void what_is_being_typed_is_there_again_and_answers_nothing() throws Exception {
        String walk = site.begin();
        assertEquals(204, draft(walk, "93", "").statusCode());
        String page = site.get(walk + "/s/vitals").body();
        assertTrue(page.contains("value=\"93\""), "typed value");
        assertTrue(page.contains("Typed earlier and not kept yet."));
        assertEquals(1, site.walks.events(walk.replace("/w/", "")).size());
    }

    @Test
    void what_may_tell_who_somebody_is_is_not_kept_while_it_is_typed() throws Exception {
        String walk = site.begin();
        assertEquals(204, draft(walk, "93", "born 03.04.1951, MRN 12345678").statusCode());
        assertFalse(site.get(walk + "/s/vitals").body().contains("12345678"));
    }

    private HttpResponse<String> draft(String walk, String value, String wording) throws Exception {
        return site.post(
                walk + "/draft",
                site.get(walk + "/s/vitals").body(),
                "kind",
                "readings",
                "test",
                "heart-rate",
                "value",
                value,
                "unit",
                "/min",
                "wording",
                wording,
                "where",
                "q-test-heart-rate");
    }

    @Test
    void typed_text_cannot_become_markup() throws Exception {
        site.enter();
        HttpResponse<String> begun = site.post(
                "/start/nothing",
                site.get("/start").body(),
                "title",
                "<script>alert(1)</script>",
                "origin",
                "fictional");
        String walk = begun.headers().firstValue("Location").orElseThrow();
        assertFalse(site.get(walk.replaceFirst("https?://[^/]*", "")).body().contains("<script>alert"));
    }

    @Test
    void the_search_finds_a_drug_by_a_brand_and_leads_to_where_it_is_entered() throws Exception {
        String walk = site.begin();
        assertTrue(site.get(walk + "/find?q=haldol").body().contains(walk + "/s/exposures?drug=Haloperidol#drugs"));
        assertTrue(site.get(walk + "/s/exposures?drug=Haloperidol").body().contains("value=\"Haloperidol\""));
    }

    @Test
    void a_drug_event_asks_whether_it_was_taken() throws Exception {
        String page = site.get(site.begin() + "/s/exposures").body();
        assertTrue(page.contains("name=\"taken\" required"), page);
        assertTrue(page.contains("name=\"event\" required"), page);
    }

    @Test
    void the_search_finds_a_finding_by_another_name() throws Exception {
        String walk = site.begin();
        assertTrue(site.get(walk + "/find?q=cog-wheel").body().contains("Cogwheel rigidity"));
    }

    @Test
    void a_walk_that_is_not_there_is_said_plainly() throws Exception {
        site.enter();
        assertEquals(404, site.get("/w/nowhere/s/safety").statusCode());
    }

    @Test
    void the_case_leaves_as_a_file_that_can_be_read_again() throws Exception {
        String walk = site.begin();
        answer(walk, "stridor", "present");
        String exported = site.get(walk + "/export/case.json").body();
        assertTrue(site.walks.begin("case.json", exported) instanceof org.casewalk.walk.Outcome.Taken);
    }

    private void answer(String walk, String finding, String answer) throws Exception {
        HttpResponse<String> taken = site.post(
                walk + "/answer",
                site.get(walk + "/s/safety").body(),
                "kind",
                "findings",
                "finding",
                finding,
                "answer",
                answer,
                "here",
                "s/safety");
        assertEquals(303, taken.statusCode(), taken.body());
    }
}
