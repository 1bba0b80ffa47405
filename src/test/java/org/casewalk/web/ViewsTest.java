package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.casewalk.walk.NextQuestion;
import org.casewalk.walk.NextQuestions;
import org.casewalk.walk.Walk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that look at a case: what to ask next, what if, when it could have been seen, review steps, the handout. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ViewsTest {

    @TempDir
    Path folder;

    private SiteUnderTest site;
    private String walk;

    @BeforeEach
    void begin() throws Exception {
        site = new SiteUnderTest(folder);
        site.enter();
        site.post("/start/shipped", site.get("/start").body(), "case", "published/akathisia-cariprazine-45f");
        walk = "/w/" + site.walks.ids().get(0);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void the_page_shows_the_numbers_behind_the_order_hides_none_and_calls_itself_an_aid() throws Exception {
        String page = page("next");
        assertTrue(page.contains("An aid to thinking, not an order."));
        assertTrue(page.contains("Could decide alone") && page.contains("To get it"));
        assertEquals(opened().ranked().size(), page.split("<tr><th scope=\"row\">", -1).length - 1);
        assertTrue(page.indexOf("Safety questions come first") < page.indexOf("Could decide alone"));
    }

    @Test
    void what_an_answer_takes_is_shown_with_its_delay_and_its_source() throws Exception {
        String page = page("next");
        assertTrue(page.contains("<td>look, at once</td>"));
        assertTrue(page.contains("Source: Order of effort of this project"));
    }

    @Test
    void where_no_single_answer_decides_the_page_has_a_line_for_each_and_names_answers_that_do_together()
            throws Exception {
        String page = page("next");
        String section = page.substring(page.indexOf("<h2 id=\"together\">Only together</h2>"));
        List<NextQuestion.Together> together =
                new NextQuestions(site.walks.questions(), opened().checklist()).together();
        for (NextQuestion.Together one : together) {
            assertTrue(section.contains("<strong>" + one.title() + "</strong>"), one.title());
        }
        assertTrue(section.contains("Bradykinesia + Akinesia + Muscle rigidity + Resting tremor + Postural tremor"));
        assertTrue(section.contains("at least 4 more answers; not searched further"));
    }

    @Test
    void what_nothing_on_record_speaks_for_is_folded_in_after_the_rest() throws Exception {
        String section = page("next").split("<h2 id=\"together\">", -1)[1];
        assertTrue(section.indexOf("Drug-induced parkinsonism") < section.indexOf("<details class=\"more\">"));
        assertTrue(section.indexOf("<details class=\"more\">") < section.indexOf("Wernicke encephalopathy"));
    }

    @Test
    void a_thought_names_what_would_change_and_leaves_the_case_alone() throws Exception {
        int events = site.walks.events(walk.replace("/w/", "")).size();
        String entry = opened().document().entries().stream()
                .filter(form -> form.text("state").equals("present"))
                .findFirst()
                .orElseThrow()
                .id();
        String page = page("what-if?entry=" + entry + "&answer=absent");
        assertTrue(page.contains("class=\"thought\"") && page.contains("by rule"));
        assertEquals(events, site.walks.events(walk.replace("/w/", "")).size());
    }

    @Test
    void a_number_in_another_unit_is_thought_and_only_what_it_touches_is_shown() throws Exception {
        int events = site.walks.events(walk.replace("/w/", "")).size();
        String page = page("what-if?test=body+temperature&value=104.5&unit=%C2%B0F");
        assertTrue(page.contains("104.5 °F") && page.contains("by rule"), "what it touches");
        assertTrue(page("what-if?test=body+temperature&value=36.8").contains("36.8 °C"), "in the usual unit");
        assertEquals(events, site.walks.events(walk.replace("/w/", "")).size());
    }

    @Test
    void a_number_that_is_none_is_told_and_not_thought() throws Exception {
        String page = page("what-if?test=heart+rate&value=fast");
        assertTrue(page.contains("That is no answer a person could give."));
        assertFalse(page.contains("Nothing would change."));
    }

    @Test
    void an_unusual_number_is_asked_about_before_it_is_thought() throws Exception {
        assertTrue(page("what-if?test=heart+rate&value=400").contains("Is this what you want to think?"));
        assertFalse(page("what-if?test=heart+rate&value=400&confirmed=yes").contains("Is this what you want"));
    }

    @Test
    void the_smallest_changes_that_would_move_a_pattern_stand_under_it() throws Exception {
        String page = page("what-if");
        assertTrue(page.contains("instead of what is on record"));
        assertTrue(page.contains("not known yet"));
    }

    @Test
    void the_replay_calls_itself_hindsight_by_either_clock() throws Exception {
        assertTrue(page("replay").contains("Hindsight: not a finding about anyone's care."));
        assertTrue(page("replay?by=observed").contains("From when, on what was recorded by then"));
    }

    @Test
    void the_tool_marks_no_step_however_much_is_answered() {
        assertTrue(opened().marks().isEmpty());
    }

    @Test
    void a_step_is_marked_by_the_role_of_a_person_and_the_log_leaves_with_its_hashes() throws Exception {
        String step = shownStep();
        HttpResponse<String> marked =
                mark(step, "owner", "ward pharmacist", "done", "not-done", "why", "asked too late");
        assertEquals(303, marked.statusCode());
        String page = page("steps");
        assertTrue(page.contains("Not done, marked by ward pharmacist: asked too late."));
        String log = site.get(walk + "/export/log.ndjson").body();
        assertTrue(log.contains("\"kind\":\"step-marked\"") && log.contains("\"previous\":"));
    }

    @Test
    void a_step_that_was_not_done_needs_its_reason() throws Exception {
        assertEquals(
                422,
                mark(shownStep(), "owner", "resident", "done", "not-done", "why", "")
                        .statusCode());
    }

    @Test
    void a_walk_is_removed_for_good_when_a_person_is_sure() throws Exception {
        site.post(walk + "/purge", page("s/safety"));
        assertEquals(1, site.walks.ids().size());
        site.post(walk + "/purge", page("s/safety"), "sure", "yes");
        assertEquals(List.of(), site.walks.ids());
    }

    @Test
    void the_handout_has_case_timeline_checklist_open_questions_sources_and_the_mark() throws Exception {
        String page = page("print");
        for (String part : List.of(
                "Exercise or structured review, not care.",
                "<h2>In short</h2>",
                "<h3>On record</h3>",
                "<h3>Open questions</h3>",
                "<h2>In full</h2>",
                "Timeline of ",
                "<h3>Checklist</h3>",
                "<h3>Sources and packs</h3>")) {
            assertTrue(page.contains(part), part);
        }
        assertFalse(page.contains("class=\"beside\""));
    }

    @Test
    void the_handout_leaves_as_markdown_and_json_too() throws Exception {
        assertTrue(site.get(walk + "/export/checklist.md").body().startsWith("# "));
        assertTrue(site.get(walk + "/export/checklist.json").body().startsWith("{"));
    }

    private String shownStep() {
        return opened().checklist().reviewSteps().stream()
                .filter(step -> step.shown())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private HttpResponse<String> mark(String step, String... fields) throws IOException, InterruptedException {
        List<String> all = new java.util.ArrayList<>(List.of("step", step));
        all.addAll(List.of(fields));
        return site.post(walk + "/mark", page("steps"), all.toArray(String[]::new));
    }

    private Walk opened() {
        return site.walks.open(walk.replace("/w/", "")).orElseThrow();
    }

    private String page(String path) throws IOException, InterruptedException {
        return site.get(walk + "/" + path).body();
    }
}
