package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.EntryKind;
import org.casewalk.walk.WalkEvent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that can be answered, by keyboard alone, with a script and without one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswersByKeyboardIT extends InBrowser {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void each_of_the_five_answers_is_given_and_the_focus_stays_at_the_question(boolean script) throws Exception {
        String walk = pages.walk();
        try (Typist typist = pages.typist(script, walk + "/s/safety")) {
            for (String answer : List.of("present", "absent", "not-asked", "asked-not-known", "could-not-assess")) {
                String button = "#q-finding-stridor-0-" + answer;
                typist.enter(button).see(button + "[aria-pressed=true]");
                stays(typist, "q-finding-stridor");
                EntryForm kept =
                        List.copyOf(pages.kept(walk).document().entries()).get(0);
                assertEquals(answer, kept.text("reason").isEmpty() ? kept.text("state") : kept.text("reason"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void after_an_answer_stands_what_it_changed_and_by_which_rule(boolean script) throws Exception {
        try (Typist typist = pages.typist(script, pages.walk() + "/s/safety")) {
            typist.enter("#q-finding-stridor-0-present").see(".flag-title");
            assertTrue(typist.text("#beside-changed").contains("by rule"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void time_baseline_how_and_who_are_written_one_step_away(boolean script) throws Exception {
        String walk = pages.walk();
        try (Typist typist = pages.typist(script, walk + "/s/safety")) {
            String row = "#q-finding-stridor";
            typist.enter(row + "-0-present").see(row + "-0-present[aria-pressed=true]");
            typist.enter(row + " .more > summary")
                    .write(row + "-0-at", "day 1")
                    .choose(row + "-0-baseline", "new")
                    .choose(row + "-0-how", "rep")
                    .write(row + "-0-by", "nurse")
                    .tick(row + " input[value=sedated]")
                    .enter(row + " .form-end .primary");
            typist.see(row + " .more > summary:has-text('nurse')");
            stays(typist, "q-finding-stridor");
            assertEquals("day 1 new reported nurse sedated", kept(walk, "at", "baseline", "how", "by", "context"));
        }
    }

    @Test
    void what_comes_late_for_a_place_that_an_answer_has_replaced_is_let_go() throws Exception {
        List<Runnable> late = new ArrayList<>();
        try (Typist typist = pages.typist(true, pages.walk() + "/s/safety")) {
            typist.page.route("**/asks?*", route -> {
                APIResponse answer = route.fetch();
                late.add(() -> route.fulfill(new Route.FulfillOptions().setResponse(answer)));
            });
            typist.enter("#q-finding-stridor-0-present").see("#q-finding-stridor-0-present[aria-pressed=true]");
            typist.page.waitForCondition(() -> !late.isEmpty());
            typist.enter("#q-finding-stridor-0-absent").see("#q-finding-stridor-0-absent[aria-pressed=true]");
            typist.page.waitForResponse("**/asks?*", late.get(0));
            typist.page.waitForCondition(() -> late.size() > 1);
            late.subList(1, late.size()).forEach(Runnable::run);
            typist.see("#asks li");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_enter_key_in_a_detail_keeps_the_detail_and_not_another_answer(boolean script) throws Exception {
        String row = "#q-finding-stridor";
        try (Typist typist = pages.typist(script, pages.walk() + "/s/safety")) {
            typist.enter(row + "-0-absent").see(row + "-0-absent[aria-pressed=true]");
            typist.enter(row + " .more:not(.another) > summary").write(row + "-0-by", "nurse");
            typist.page.keyboard().press("Enter");
            typist.see(row + " summary:has-text('nurse')");
            typist.see(row + "-0-absent[aria-pressed=true]");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_finding_is_recorded_at_another_time_beside_the_first(boolean script) throws Exception {
        String row = "#q-finding-stridor";
        String walk = pages.walk();
        try (Typist typist = pages.typist(script, walk + "/s/safety")) {
            typist.enter(row + "-0-absent").see(row + "-0-absent[aria-pressed=true]");
            typist.enter(row + " .another > summary").write(row + "-other-at", "day 3");
            typist.enter(row + "-other-present").see(row + "-1-present[aria-pressed=true]");
            typist.see(row + "-0-absent[aria-pressed=true]");
        }
        assertEquals(
                List.of("absent ", "present day 3"),
                pages.kept(walk).document().entries().stream()
                        .filter(entry -> entry.text("finding").equals("stridor"))
                        .map(entry -> entry.text("state") + " " + entry.text("at"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_answer_is_taken_back(boolean script) throws Exception {
        String walk = pages.walk();
        try (Typist typist = pages.typist(script, walk + "/s/safety")) {
            String row = "#q-finding-stridor";
            typist.enter(row + "-0-present").see(row + "-0-present[aria-pressed=true]");
            typist.enter(row + " .more > summary").enter(row + " button[value=take-back]");
            typist.see(row + "-0-present[aria-pressed=false]");
            assertTrue(pages.kept(walk).document().entries().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_quantity_takes_value_unit_time_and_site(boolean script) throws Exception {
        String walk = pages.walk();
        try (Typist typist = pages.typist(script, walk + "/s/safety")) {
            String row = "#q-test-body-temperature";
            typist.write(row + "-new-value", "101.3")
                    .write(row + "-new-unit", "°F")
                    .write(row + "-new-at", "day 1 08:00")
                    .choose(row + "-new-site", "rec")
                    .enter(row + " .value-line .primary");
            typist.see(row + " .recorded");
            stays(typist, "q-test-body-temperature");
            assertEquals("101.3 °F day 1 08:00 rectal", kept(walk, "value", "unit", "at", "site"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_laboratory_value_takes_the_limit_of_its_laboratory_and_when_it_was_known(boolean script) throws Exception {
        String walk = pages.walk();
        try (Typist typist = pages.typist(script, walk + "/q/test:creatine-kinase")) {
            String row = "#q-test-creatine-kinase";
            typist.choose(row + "-new-comparator", ">")
                    .write(row + "-new-value", "1200")
                    .enter(row + " form > .more > summary")
                    .write(row + "-new-upperLimit", "190")
                    .write(row + "-new-resulted", "day 2 09:00")
                    .enter(row + " .form-end .primary");
            typist.see(row + " .recorded");
            assertEquals(
                    "> 1200 U/L 190 day 2 09:00", kept(walk, "comparator", "value", "unit", "upperLimit", "resulted"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_unusual_value_is_asked_about_and_kept_when_it_is_meant(boolean script) throws Exception {
        String walk = pages.walk();
        try (Typist typist = pages.typist(script, walk + "/s/safety")) {
            String row = "#q-test-heart-rate";
            typist.write(row + "-new-value", "400").enter(row + " .value-line .primary");
            assertTrue(typist.text(row + " .message").contains("Is this what was recorded?"));
            assertTrue(pages.kept(walk).document().entries().isEmpty());
            assertTrue(typist.at(row + " .message"), "The focus is at what is asked.");
            typist.tick(row + " input[name=confirmed]");
            typist.enter(row + " .value-line .primary").see(row + " .recorded");
            assertEquals("400", kept(walk, "value"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_quantity_takes_why_there_is_no_value_and_normal_without_a_number(boolean script) throws Exception {
        String walk = pages.walk();
        String row = "#q-test-heart-rate";
        try (Typist typist = pages.typist(script, walk + "/s/safety")) {
            for (String reason : List.of("not-asked", "asked-not-known", "could-not-assess")) {
                typist.enter(row + "-none-" + reason).see(row + "-none-" + reason + "[aria-pressed=true]");
                stays(typist, "q-test-heart-rate");
                assertEquals("heart-rate " + reason, kept(walk, "test", "reason"));
            }
            typist.enter(row + "-none-back").see(row + "-none-could-not-assess[aria-pressed=false]");
            assertTrue(pages.kept(walk).document().entries().isEmpty());
            typist.enter(row + "-normal").see(row + " .recorded");
            stays(typist, "q-test-heart-rate");
            assertEquals("heart-rate true ", kept(walk, "test", "normal", "value"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_time_said_once_goes_with_the_answers_that_follow(boolean script) throws Exception {
        String walk = pages.walk();
        String stridor = "#q-finding-stridor-0-present";
        try (Typist typist = pages.typist(script, walk + "/s/safety")) {
            typist.write("#clock-at", "Day 2").follow(".clock button");
            assertEquals("day 2", typist.page.locator("#clock-at").inputValue());
            typist.enter(stridor).see(stridor + "[aria-pressed=true]");
            assertEquals("present day 2", kept(walk, "state", "at"));
            assertEquals(
                    "day 2", typist.page.locator("#q-test-heart-rate-new-at").inputValue());
            typist.write("#clock-at", "some day").follow(".clock button");
            assertTrue(typist.text(".clock .message").contains("some day"));
            assertEquals("some day", typist.page.locator("#clock-at").inputValue());
            typist.write("#clock-at", " ").follow(".clock button");
            assertEquals("", typist.page.locator("#clock-at").inputValue());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_far_day_said_once_is_asked_about_and_taken_when_it_is_meant(boolean script) throws Exception {
        try (Typist typist = pages.typist(script, pages.walk() + "/s/safety")) {
            typist.write("#clock-at", "day 99999").follow(".clock button");
            assertTrue(typist.text(".clock .message").contains("day 99999"));
            typist.stays(".clock .message");
            typist.tick(".clock [name=confirmed]").follow(".clock button");
            typist.see(".clock:not(:has(.message))");
            assertEquals("day 99999", typist.page.locator("#clock-at").inputValue());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_drug_event_that_somebody_else_took_back_is_said_to_be_gone_and_what_was_typed_is_kept_again(boolean script)
            throws Exception {
        String walk = pages.walk();
        String event = "#drug-haloperidol-start";
        drug(walk);
        try (Typist first = pages.typist(script, walk + "/s/exposures");
                Typist second = pages.typist(script, walk + "/s/exposures")) {
            first.enter(event + " summary").enter(event + " button[value=take-back]");
            first.see("#drugs:not(:has(.recorded))");
            second.enter(event + " summary").write(event + "-at", "day -3").enter(event + "-keep");
            assertTrue(second.text(event + " .message").contains("It was taken back since you opened the page"));
            second.stays(event + " .message");
            assertEquals("day -3", second.page.inputValue(event + "-at"));
            second.enter(event + "-keep").see("#drugs .recorded > summary:has-text('day -3')");
            assertEquals("haloperidol start day -3", kept(walk, "drug", "event", "at"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_was_typed_and_not_kept_is_let_go(boolean script) throws Exception {
        String walk = pages.walk();
        String row = "#q-test-heart-rate";
        typed(walk, "118");
        try (Typist typist = pages.typist(script, walk + "/s/safety")) {
            assertTrue(typist.text(row + " .message").contains("Typed earlier and not kept yet."));
            assertEquals("118", typist.page.locator(row + "-new-value").inputValue());
            typist.enter(row + " button[name=discard]").see(row + ":not(:has(.message))");
            stays(typist, "q-test-heart-rate");
            assertEquals("", typist.page.locator(row + "-new-value").inputValue());
        }
        assertTrue(pages.kept(walk).document().entries().isEmpty());
    }

    /** Somebody with a script types a heart rate and closes the page. */
    private static void drug(String walk) {
        Map<String, List<String>> fields =
                Map.of("drug", List.of("haloperidol"), "event", List.of("start"), "taken", List.of("known"));
        EntryForm start = new EntryForm(EntryKind.EXPOSURE, "haloperidol-start", fields);
        pages.site.walks.answer(walk.replace("/w/", ""), new WalkEvent.Put(start), 1, false);
    }

    private static void typed(String walk, String rate) {
        try (Typist typist = pages.typist(true, walk + "/s/safety")) {
            typist.page.waitForResponse(
                    response -> response.url().endsWith("/draft"),
                    () -> typist.write("#q-test-heart-rate-new-value", rate));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_investigation_takes_its_result(boolean script) throws Exception {
        String walk = pages.walk();
        try (Typist typist = pages.typist(script, walk + "/q/investigation:blood-culture")) {
            String button = "#q-investigation-blood-culture-0-pending";
            typist.enter(button).see(button + "[aria-pressed=true]");
            stays(typist, "q-investigation-blood-culture");
            assertEquals("pending", kept(walk, "result"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_drug_event_takes_a_vague_time(boolean script) throws Exception {
        String walk = pages.walk();
        try (Typist typist = pages.typist(script, walk + "/s/exposures")) {
            typist.write("#drug-new-name", "Haloperidol");
            typist.page.keyboard().press("Escape");
            typist.choose("#drug-new-event", "start")
                    .write("#drug-new-at", "day -9..-5")
                    .choose("#drug-new-taken", "yes")
                    .choose("#drug-new-route", "oral")
                    .enter("#drugs form > .form-end .primary");
            assertTrue(typist.text("#drugs .recorded > summary").contains("day -9 to -5"));
            assertEquals("Haloperidol start known oral", kept(walk, "drug", "event", "taken", "route"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_class_is_said_not_to_have_been_taken_and_the_focus_stays_with_it(boolean script) throws Exception {
        String walk = pages.walk();
        try (Typist typist = pages.typist(script, walk + "/s/exposures")) {
            String button = "#class-serotonergic-not-taken";
            typist.enter(button).see(button + "[aria-pressed=true]");
            stays(typist, "class-serotonergic");
            assertEquals("serotonergic not-taken", kept(walk, "drugClass", "state"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_first_sign_gets_its_day_and_the_person_an_age(boolean script) throws Exception {
        String walk = pages.walk();
        try (Typist typist = pages.typist(script, walk + "/s/course")) {
            typist.write("#head-onset", "day 0").enter("#head .primary").see(".last-answer");
            typist.page.navigate(pages.at(walk + "/s/background"));
            typist.write("#head-age", "45").choose("#head-sex", "fem").enter("#head .primary");
            typist.page.waitForCondition(
                    () -> pages.kept(walk).document().headForm().age().equals("45"));
            assertEquals("day 0", pages.kept(walk).document().headForm().onset());
            assertEquals("female", pages.kept(walk).document().headForm().sex());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void undo_takes_one_answer_after_the_other_back(boolean script) throws Exception {
        String walk = pages.walk();
        try (Typist typist = pages.typist(script, walk + "/s/safety")) {
            typist.enter("#q-finding-stridor-0-absent").see("#q-finding-stridor-0-absent[aria-pressed=true]");
            typist.enter("#q-finding-voice-change-0-absent").see("#q-finding-voice-change-0-absent[aria-pressed=true]");
            typist.follow(".top form button").see("#q-finding-voice-change-0-absent[aria-pressed=false]");
            assertEquals(1, pages.kept(walk).document().entries().size());
            typist.follow(".top form button").see(".top form button[disabled]");
            assertTrue(pages.kept(walk).document().entries().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_word_that_people_say_leads_to_the_question(boolean script) throws Exception {
        String walk = pages.walk();
        try (Typist typist = pages.typist(script, walk + "/s/movement")) {
            typist.write("#find-term", "stif");
            if (!script) {
                typist.follow(".find button");
            }
            typist.see("#found a:has-text('Muscle rigidity')");
            typist.follow("#found a[href$='finding%3Arigidity']");
            typist.enter("#q-finding-rigidity-0-present").see("#q-finding-rigidity-0-present[aria-pressed=true]");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_second_of_two_people_is_told_and_sends_again_if_it_is_meant(boolean script) throws Exception {
        String walk = pages.walk();
        try (Typist typist = pages.typist(script, walk + "/s/safety");
                Typist other = pages.typist(script, walk + "/s/safety")) {
            other.enter("#q-finding-stridor-0-absent").see("#q-finding-stridor-0-absent[aria-pressed=true]");
            typist.enter("#q-finding-stridor-0-present");
            assertTrue(typist.text("#q-finding-stridor .message").contains("Somebody else has answered this"));
            assertEquals("absent", kept(walk, "state"));
            typist.enter("#q-finding-stridor-0-present").see("#q-finding-stridor-0-present[aria-pressed=true]");
            assertEquals("present", kept(walk, "state"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_sections_are_gone_through_in_their_order(boolean script) throws Exception {
        String walk = pages.walk();
        try (Typist typist = pages.typist(script, walk + "/s/safety")) {
            for (String section : List.of("exposures", "course")) {
                typist.follow(".steps .forward");
                assertTrue(typist.page.url().endsWith("/s/" + section));
            }
        }
    }

    /** With a script the focus stays at what was pressed; without one the next key leads on from the question. */
    private static void stays(Typist typist, String row) {
        if (typist.script) {
            typist.stays("#" + row);
        } else {
            assertTrue(typist.page.url().endsWith("#" + row), typist.page.url());
            assertTrue(typist.on().inside("#" + row), "The next key leads elsewhere.");
        }
    }

    private static String kept(String walk, String... keys) {
        List<EntryForm> entries = List.copyOf(pages.kept(walk).document().entries());
        assertEquals(1, entries.size());
        return String.join(
                " ", List.of(keys).stream().map(key -> entries.get(0).text(key)).toList());
    }
}
