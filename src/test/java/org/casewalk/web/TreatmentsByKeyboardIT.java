package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was given, and what followed, by keyboard alone, with a script and without one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TreatmentsByKeyboardIT extends InBrowser {

    private static final String COOLING = "#given-treatment-cooling";
    private static final String FLUIDS = "#given-treatment-fluids";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_was_given_is_entered_with_when_and_what_followed(boolean script) throws Exception {
        String walk = pages.walk();
        try (Typist typist = pages.typist(script, walk + "/s/course")) {
            typist.write("#given-what", "Cooling")
                    .write("#given-at", "day 1..2")
                    .write("#given-followedBy", "cooler within hours")
                    .enter("#given-keep");
            assertEquals("Cooling day 1 to 2 · then: cooler within hours", typist.text(COOLING + " summary"));
            goesOnIn(typist, "#treatments");
            assertTrue(typist.text("#beside-changed").contains("It changed no status."));
            assertEquals(List.of("Cooling day 1..2 cooler within hours"), kept(walk));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_enter_key_in_a_field_keeps_it(boolean script) throws Exception {
        String walk = pages.walk();
        try (Typist typist = pages.typist(script, walk + "/s/course")) {
            typist.write("#given-what", "Cooling");
            typist.page.keyboard().press("Enter");
            typist.see(COOLING);
            assertEquals(List.of("Cooling  "), kept(walk));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void one_on_record_is_corrected_and_the_focus_stays_at_it(boolean script) throws Exception {
        String walk = pages.walk();
        try (Typist typist = pages.typist(script, walk + "/s/course")) {
            two(typist);
            typist.enter(FLUIDS + " summary").write(FLUIDS + "-at", "day 3").enter(FLUIDS + "-keep");
            typist.see(FLUIDS + " summary:has-text('day 3')");
            goesOnIn(typist, FLUIDS);
            assertEquals(List.of("Cooling  ", "Fluids day 3 "), kept(walk));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void one_is_taken_back_and_the_focus_stays_among_the_others(boolean script) throws Exception {
        String walk = pages.walk();
        try (Typist typist = pages.typist(script, walk + "/s/course")) {
            two(typist);
            typist.enter(FLUIDS + " summary").enter(FLUIDS + " button[value=take-back]");
            typist.see(".last-answer:has-text('Taken back')");
            goesOnIn(typist, "#treatments");
            typist.enter(COOLING + " summary").enter(COOLING + " button[value=take-back]");
            typist.see("#treatments:not(:has(.recorded))");
            goesOnIn(typist, "#treatments");
            assertEquals(List.of(), kept(walk));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void undo_takes_it_back(boolean script) throws Exception {
        String walk = pages.walk();
        try (Typist typist = pages.typist(script, walk + "/s/course")) {
            typist.write("#given-what", "Cooling").enter("#given-keep").see(COOLING);
            typist.follow(".top form button").see("#treatments:not(:has(.recorded))");
            assertEquals(List.of(), kept(walk));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_time_that_is_none_is_told_where_it_was_typed_and_put_right(boolean script) throws Exception {
        String walk = pages.walk();
        try (Typist typist = pages.typist(script, walk + "/s/course")) {
            typist.write("#given-what", "Cooling")
                    .write("#given-at", "last Tuesday")
                    .enter("#given-keep");
            assertTrue(typist.text("#treatments .message").contains("last Tuesday"));
            typist.stays("#treatments .message");
            assertEquals("Cooling", typist.page.inputValue("#given-what"));
            typist.write("#given-at", "day 2").enter("#given-keep").see(COOLING);
            assertEquals(List.of("Cooling day 2 "), kept(walk));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void one_without_a_name_is_not_sent(boolean script) throws Exception {
        String walk = pages.walk();
        try (Typist typist = pages.typist(script, walk + "/s/course")) {
            typist.write("#given-at", "day 2").enter("#given-keep");
            typist.stays("#given-what, label:has(#given-what)");
            assertEquals(1, pages.kept(walk).revision());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_second_of_two_people_is_told_at_the_row_and_sends_again_if_it_is_meant(boolean script) throws Exception {
        String walk = pages.walk();
        try (Typist first = pages.typist(script, walk + "/s/course")) {
            first.write("#given-what", "Cooling").enter("#given-keep").see(COOLING);
            try (Typist second = pages.typist(script, walk + "/s/course")) {
                first.enter(COOLING + " summary")
                        .write(COOLING + "-at", "day 1")
                        .enter(COOLING + "-keep");
                first.see(COOLING + " summary:has-text('day 1')");
                second.enter(COOLING + " summary")
                        .write(COOLING + "-at", "day 2")
                        .enter(COOLING + "-keep");
                assertTrue(second.text(COOLING + " .message").contains("Somebody else has answered this"));
                second.stays(COOLING + " .message");
                assertEquals(List.of("Cooling day 1 "), kept(walk));
                second.enter(COOLING + "-keep").see(COOLING + " summary:has-text('day 2')");
                assertEquals(List.of("Cooling day 2 "), kept(walk));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_same_entered_on_two_pages_is_asked_about_and_stands_once(boolean script) throws Exception {
        String walk = pages.walk();
        try (Typist first = pages.typist(script, walk + "/s/course");
                Typist second = pages.typist(script, walk + "/s/course")) {
            first.write("#given-what", "Cooling").enter("#given-keep").see(COOLING);
            second.write("#given-what", "Cooling").enter("#given-keep");
            assertTrue(second.text("#treatments .message").contains("This is on record already"));
            second.stays("#treatments .message");
            second.see(COOLING);
            assertEquals(List.of("Cooling  "), kept(walk));
            second.tick("#treatments [name=confirmed]").enter("#given-keep").see(COOLING + "-2");
            assertEquals(List.of("Cooling  ", "Cooling  "), kept(walk));
        }
    }

    @Test
    void what_is_typed_and_not_sent_is_there_again() throws Exception {
        String walk = pages.walk();
        try (Typist typist = pages.typist(true, walk + "/s/course")) {
            typist.page.waitForResponse("**/draft", () -> typist.write("#given-what", "Cooling"));
            typist.page.reload();
            assertEquals("Cooling", typist.page.inputValue("#given-what"));
            assertTrue(typist.text("#treatments .message").contains("Typed earlier and not kept yet."));
            typist.enter("#given-keep").see(COOLING);
        }
    }

    private static void two(Typist typist) {
        typist.write("#given-what", "Cooling").enter("#given-keep").see(COOLING);
        typist.write("#given-what", "Fluids").enter("#given-keep").see(FLUIDS);
    }

    /** With a script the focus is there; without one the next key leads there. */
    private static void goesOnIn(Typist typist, String place) {
        if (typist.script) {
            typist.stays(place);
            assertFalse(typist.at(".hidden"), "The focus is on what nobody sees.");
        } else {
            assertTrue(typist.page.url().endsWith(place), typist.page.url());
            assertTrue(typist.on().inside(place), "The next key leads elsewhere.");
        }
    }

    private static List<String> kept(String walk) {
        return pages.kept(walk).caseFile().treatments().stream()
                .map(treatment ->
                        String.join(" ", treatment.what(), treatment.at().written(), treatment.followedBy()))
                .toList();
    }
}
