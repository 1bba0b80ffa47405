package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that looks at a case or takes it along, by keyboard alone, with a script and without one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ViewsByKeyboardIT extends InBrowser {

    private static final int MANY = 200;
    private static final String CASE = "published/nms-clozapine-overdose-47f";

    private static String walk = "";

    @BeforeAll
    static void begin() throws Exception {
        walk = pages.walk(CASE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_to_ask_next_shows_its_numbers_and_leads_to_a_question(boolean script) throws Exception {
        try (Typist typist = pages.typist(script, walk + "/s/safety")) {
            typist.follow(".views a[href$='/next']")
                    .enter("main details:not([open]) > summary")
                    .see("main details[open]");
            typist.follow(".ranking tbody th a").see("main fieldset.row");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_checklist_gives_its_reasons_one_step_away(boolean script) throws Exception {
        try (Typist typist = pages.typist(script, walk + "/s/safety")) {
            typist.follow(".views a[href$='/checklist']").follow(".line a.line-title");
            typist.enter(".criteria details > summary");
            assertTrue(typist.text(".criteria details[open]").contains("rules/"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_finding_on_record_is_thought_different_and_the_case_stays(boolean script) throws Exception {
        int before = events();
        try (Typist typist = pages.typist(script, walk + "/what-if")) {
            typist.enter("form.switch button[value=not-asked]");
            assertTrue(typist.text(".thought").contains("not asked"));
            assertEquals(before, events());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_answer_that_nobody_gave_is_thought(boolean script) throws Exception {
        try (Typist typist = pages.typist(script, walk + "/what-if")) {
            typist.write("#think-finding", "Stridor");
            typist.page.keyboard().press("Escape");
            typist.enter("[aria-labelledby=unrecorded] button[value=present]");
            assertTrue(typist.text(".thought").contains("red flag")
                    || typist.text(".thought").contains("by rule"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void another_number_is_thought_into_a_value_on_record(boolean script) throws Exception {
        int before = events();
        try (Typist typist = pages.typist(script, walk + "/what-if")) {
            typist.write("form.switch input[name=value]", "50").enter("form.switch button:not([name])");
            assertTrue(typist.text(".thought").contains("50 U/L instead of"));
            assertTrue(typist.text(".thought").contains("by rule"));
            assertEquals(before, events());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_unusual_number_is_asked_about_before_it_is_thought(boolean script) throws Exception {
        try (Typist typist = pages.typist(script, walk + "/what-if")) {
            typist.write("#think-test", "Heart rate");
            typist.page.keyboard().press("Escape");
            typist.write("#think-value", "400").enter("form:has(#think-test) button");
            assertTrue(typist.text(".thought").contains("Is this what you want to think?"));
            back(typist, "button[name=confirmed]").enter("button[name=confirmed]");
            typist.see(".thought:not(:has(.message))");
            assertTrue(typist.text(".thought").contains("Heart rate: 400"));
            if (script) {
                typist.stays("#thoughts");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_smallest_changes_of_a_chosen_pattern_are_opened(boolean script) throws Exception {
        try (Typist typist = pages.typist(script, walk + "/what-if")) {
            typist.enter("[aria-labelledby=smallest] > details > summary");
            assertTrue(typist.text("[aria-labelledby=smallest] > details[open]")
                    .matches("(?s).*(instead of what is on record|not known yet).*"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_case_is_replayed_by_either_clock(boolean script) throws Exception {
        try (Typist typist = pages.typist(script, walk + "/s/safety")) {
            typist.follow(".views a[href$='/replay']").follow(".switch-line a[href$='by=observed']");
            assertEquals("by the time of the observation", typist.text(".switch-line a[aria-current]"));
            typist.follow(".switch-line a[href$='/replay']");
            assertEquals("by the time results were available", typist.text(".switch-line a[aria-current]"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void timeline_grid_and_map_are_opened_with_the_table_beside_each(boolean script) throws Exception {
        try (Typist typist = pages.typist(script, walk + "/pictures")) {
            for (String kind : List.of("timeline", "grid-", "answers")) {
                String picture = "figure:has([id^='" + kind + "'])";
                if (typist.page.locator("details > " + picture).count() > 0) {
                    typist.enter("details:has([id^='" + kind + "']) > summary");
                }
                typist.enter(picture + " details > summary").see(picture + " details[open] table");
                typist.to(picture + " .scroll");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_step_that_was_not_done_is_marked_with_its_reason_and_stands_in_the_log(boolean script) throws Exception {
        String own = pages.walk(CASE);
        try (Typist typist = pages.typist(script, own + "/s/safety")) {
            typist.follow(".views a[href$='/steps']").enter(".step details:has(form) > summary");
            typist.write("input[name=owner]", "ward pharmacist").follow("button[value=not-done]");
            assertTrue(typist.text(".message").contains("a reason where the step was not done"));
            typist.write(".step details[open] input[name=why]", "asked too late")
                    .follow(".step details[open] button[value=not-done]");
            assertTrue(typist.text(".marked").contains("Not done, marked by ward pharmacist: asked too late."));
            assertTrue(typist.text("[aria-labelledby=log] li").contains("asked too late"));
            assertTrue(typist.page.url().contains("#"), "The next key leads on from the step.");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_log_leaves_as_a_file(boolean script) throws Exception {
        try (Typist typist = pages.typist(script, walk + "/steps")) {
            assertTrue(taken(typist, "a[href$='log.ndjson']").contains("\"previous\":"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_walk_is_removed_when_a_person_is_sure(boolean script) throws Exception {
        String own = pages.walk(CASE);
        try (Typist typist = pages.typist(script, own + "/steps")) {
            typist.enter("details:has(form[action$='/purge']) > summary")
                    .tick("input[name=sure]")
                    .follow("form[action$='/purge'] button");
            assertTrue(typist.page.url().endsWith("/start"));
            assertTrue(pages.site.walks.open(own.replace("/w/", "")).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_handout_is_printed_and_left_again(boolean script) throws Exception {
        try (Typist typist = pages.typist(script, walk + "/s/safety")) {
            typist.context.addInitScript("window.print = () => { window.printed = true; };");
            typist.follow(".views a[href$='/print']");
            if (script) {
                typist.enter("#print");
                assertEquals(true, typist.page.evaluate("window.printed"));
            } else {
                assertTrue(typist.text(".bar").contains("with the browser: Ctrl+P"));
                assertTrue(typist.page.locator("#print").isHidden());
            }
            typist.page.reload();
            typist.follow(".bar a[href$='/checklist']").see("h1:has-text('Checklist')");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void case_and_checklist_leave_as_markdown_and_json(boolean script) throws Exception {
        try (Typist typist = pages.typist(script, walk + "/checklist")) {
            assertTrue(taken(typist, "main a[href$='checklist.md']").startsWith("# "));
            assertTrue(taken(typist, "main a[href$='checklist.json']").startsWith("{"));
            assertTrue(taken(typist, "main a[href$='case.json']").contains("\"origin\""));
        }
    }

    /** Goes back with Shift and Tab: what is thought stands above where it was asked for. */
    private static Typist back(Typist typist, String selector) {
        for (int i = 0; i < MANY && !typist.at(selector); i++) {
            typist.page.keyboard().press("Shift+Tab");
        }
        return typist;
    }

    private static String taken(Typist typist, String link) throws IOException {
        typist.to(link);
        Download download =
                typist.page.waitForDownload(() -> typist.page.keyboard().press("Enter"));
        return Files.readString(download.path());
    }

    private static int events() {
        return pages.site.walks.events(walk.replace("/w/", "")).size();
    }
}
