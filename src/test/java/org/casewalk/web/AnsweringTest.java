package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casewalk.checklist.SafetyQuestions;
import org.casewalk.engine.Statuses;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be answered on a page, over the wire. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnsweringTest extends WalkUnderTest {

    private static final Pattern PRESSED = Pattern.compile("value=\"([a-z-]+)\"[^>]* aria-pressed=\"true\"");

    @ParameterizedTest
    @CsvSource({
        "present, PRESENT",
        "absent, ABSENT",
        "not-asked, UNKNOWN",
        "asked-not-known, UNKNOWN",
        "could-not-assess, UNKNOWN"
    })
    void an_observation_takes_each_of_five_answers_and_shows_the_one_that_was_chosen(String answer, String state)
            throws Exception {
        assertEquals(Set.of(), pressed(page("s/safety"), "q-finding-stridor"));
        finding("stridor", answer);
        assertEquals(Set.of(answer), pressed(page("s/safety"), "q-finding-stridor"));
        assertEquals(state, now().caseFile().findings().get(0).state().name());
    }

    @Test
    void time_baseline_who_and_how_stand_folded_beside_an_answer() throws Exception {
        assertFalse(page("s/safety").contains("Against the usual state"), "in the way before there is an answer");
        finding("stridor", "present");
        String row = row(page("s/safety"), "q-finding-stridor");
        int folded = row.indexOf("<details class=\"more\">");
        String details = row.substring(folded, row.indexOf("</details>", folded));
        for (String field : List.of(
                "When<input id=\"q-finding-stridor-0-at\" name=\"at\"",
                "Against the usual state<select id=\"q-finding-stridor-0-baseline\" name=\"baseline\"",
                "How it came to be known<select id=\"q-finding-stridor-0-how\" name=\"how\"",
                "Who, by role<input id=\"q-finding-stridor-0-by\" name=\"by\"")) {
            assertTrue(details.contains(field), field);
        }
    }

    /** The first place of a question on a page, up to the next question. */
    private static String row(String page, String anchor) {
        return page.substring(page.indexOf("id=\"" + anchor + "\"")).split("<fieldset class=\"row ")[0];
    }

    /** The answers that the buttons of a question show as chosen. */
    private static Set<String> pressed(String page, String anchor) {
        return PRESSED.matcher(row(page, anchor))
                .results()
                .map(button -> button.group(1))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "not-asked, NOT_ASKED, not asked",
        "asked-not-known, ASKED_NOT_KNOWN, 'asked, not known'",
        "could-not-assess, COULD_NOT_ASSESS, could not be assessed"
    })
    void a_quantity_takes_that_there_is_no_value_and_why(String answer, String why, String words) throws Exception {
        unmeasured("oxygen-saturation", answer);
        assertEquals(why, now().caseFile().unmeasured().get(0).why().name());
        assertTrue(now().overview().entered().stream()
                .anyMatch(entry -> entry.statement().equals(words)));
        assertEquals(Set.of(answer), pressed(page("s/safety"), "q-test-oxygen-saturation"));
    }

    @Test
    void a_value_that_nobody_has_decides_nothing_and_a_safety_question_says_how_it_stands() throws Exception {
        Statuses before = now().statuses();
        unmeasured("oxygen-saturation", "could-not-assess");
        unmeasured("creatine-kinase", "could-not-assess");
        assertEquals(Set.of(), now().statuses().differing(before));
        assertEquals(
                SafetyQuestions.Standing.COULD_NOT_ASSESS,
                now().overview().safetyQuestions().questions().stream()
                        .filter(question -> question.id().equals("saturation"))
                        .map(SafetyQuestions.Question::standing)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void a_quantity_takes_normal_without_a_number() throws Exception {
        answer(
                "s/vitals",
                "kind",
                "unmeasured",
                "test",
                "respiratory-rate",
                "normal",
                "true",
                "where",
                "q-test-respiratory-rate");
        assertTrue(now().caseFile().readings().get(0).normalNoNumber());
    }

    private void unmeasured(String test, String answer) throws Exception {
        answer("s/safety", "kind", "unmeasured", "test", test, "answer", answer, "where", "q-test-" + test);
    }

    @Test
    void a_time_said_once_goes_with_new_answers_about_what_was_seen_and_with_no_other() throws Exception {
        clock("day 2");
        finding("stridor", "present");
        finding("tremor", "absent");
        finding("clonus", "not-asked");
        finding("previous-nms", "present");
        answer("s/investigations", "kind", "investigations", "investigation", "ct-head", "answer", "normal");
        unmeasured("oxygen-saturation", "could-not-assess");
        assertEquals(
                List.of(
                        "clonus ",
                        "ct-head day 2",
                        "oxygen-saturation-not-known ",
                        "previous-nms ",
                        "stridor day 2",
                        "tremor day 2"),
                times());
    }

    @Test
    void a_time_said_once_changes_neither_an_earlier_answer_nor_one_with_a_time_of_its_own() throws Exception {
        finding("stridor", "present");
        clock("day 2");
        answer("s/safety", "kind", "findings", "entry", "stridor", "finding", "stridor", "answer", "absent");
        answer("s/movement", "kind", "findings", "finding", "tremor", "at", "day 3", "answer", "present");
        assertEquals(List.of("stridor ", "tremor day 3"), times());
    }

    @Test
    void a_time_said_once_is_that_of_one_walk_until_it_is_taken_away() throws Exception {
        clock("day 2");
        String first = walk;
        walk = site.begin();
        finding("stridor", "present");
        assertEquals(List.of("stridor "), times());
        walk = first;
        clock("");
        finding("stridor", "present");
        assertEquals(List.of("stridor "), times());
    }

    private void clock(String at) throws Exception {
        site.post(walk + "/clock", page("s/movement"), "here", "s/movement", "at", at);
    }

    /** Each entry with its time as written. */
    private List<String> times() {
        return now().document().entries().stream()
                .map(entry -> entry.id() + " " + entry.text("at"))
                .sorted()
                .toList();
    }

    @Test
    void a_time_that_is_none_is_not_taken_for_new_answers() throws Exception {
        HttpResponse<String> answer =
                site.post(walk + "/clock", page("s/movement"), "here", "s/movement", "at", "last Tuesday");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.body().contains("last Tuesday") && answer.body().contains("Maybe"));
        finding("stridor", "present");
        assertEquals("", now().caseFile().findings().get(0).at().written());
    }

    @ParameterizedTest
    @ValueSource(strings = {"day 36501", "day -36501", "day 99999 08:00", "day 0..36501"})
    void a_day_for_new_answers_that_can_hardly_be_meant_is_asked_about_and_taken_when_it_is_meant(String far)
            throws Exception {
        List<String> said = List.of("here", "s/movement", "at", far);
        HttpResponse<String> asked = send("clock", page("s/movement"), said);
        assertEquals(422, asked.statusCode());
        for (String part : List.of("Is this what was recorded?", far, "more than a hundred years away", "Maybe")) {
            assertTrue(asked.body().contains(part), part);
        }
        assertFalse(page("s/movement").contains(far), "taken unasked");
        assertEquals(303, send("clock", asked.body(), said, "confirmed", "yes").statusCode());
        assertTrue(page("s/movement").contains("name=\"at\" value=\"" + far + "\""), "not taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"day 36500", "day -36500", "before day 0"})
    void a_day_for_new_answers_that_may_be_meant_is_taken_unasked(String at) throws Exception {
        assertEquals(
                303,
                send("clock", page("s/movement"), List.of("here", "s/movement", "at", at))
                        .statusCode());
        assertTrue(page("s/movement").contains("name=\"at\" value=\"" + at + "\""));
    }

    @Test
    void a_finding_at_another_time_that_can_hardly_be_meant_is_asked_about_in_its_own_form() throws Exception {
        List<String> tremor =
                List.of("here", "s/movement", "kind", "findings", "finding", "tremor", "where", "q-finding-tremor");
        send("answer", page("s/movement"), tremor, "at", "day 1", "answer", "absent");
        String[] far = {"entry", "", "at", "day 99999", "answer", "present"};
        HttpResponse<String> asked = send("answer", page("s/movement"), tremor, far);
        assertEquals(422, asked.statusCode());
        assertAsksIn(asked.body(), "q-finding-tremor", "day 99999");
    }

    @Test
    void a_second_answer_that_can_hardly_be_meant_is_asked_about_in_its_own_form() throws Exception {
        List<String> tremor =
                List.of("here", "s/movement", "kind", "findings", "finding", "tremor", "where", "q-finding-tremor");
        send("answer", page("s/movement"), tremor, "at", "day 1", "answer", "absent");
        send("answer", page("s/movement"), tremor, "at", "day 2", "answer", "present");
        HttpResponse<String> asked =
                send("answer", page("s/movement"), tremor, "entry", "tremor-2", "at", "day 99999", "answer", "");
        assertEquals(422, asked.statusCode());
        assertAsksIn(asked.body(), "q-finding-tremor", "day 99999");
    }

    /** Whether the yes goes along with what it is about: both stand in one form. */
    private static void assertAsksIn(String page, String where, String typed) {
        String row = page.substring(page.indexOf("id=\"" + where + "\""));
        int at = row.indexOf("name=\"at\" value=\"%s\"".formatted(typed));
        assertTrue(at > 0, row.substring(0, row.indexOf("</fieldset>")));
        String form = row.substring(row.lastIndexOf("<form", at), row.indexOf("</form>", at));
        assertTrue(form.contains("name=\"confirmed\""), form);
    }

    @Test
    void a_yes_makes_no_time_of_what_is_none() throws Exception {
        List<String> said = List.of("here", "s/movement", "at", "last Tuesday", "confirmed", "yes");
        assertEquals(422, send("clock", page("s/movement"), said).statusCode());
    }

    @Test
    void a_quantity_takes_value_unit_upper_limit_time_and_site() throws Exception {
        answer(
                "s/vitals",
                "kind",
                "readings",
                "test",
                "body-temperature",
                "value",
                "101.3",
                "unit",
                "[degF]",
                "at",
                "day 1 08:00",
                "site",
                "oral",
                "where",
                "q-test-body-temperature");
        answer(
                "s/investigations",
                "kind",
                "readings",
                "test",
                "creatine-kinase",
                "value",
                "900",
                "unit",
                "U/L",
                "upperLimit",
                "200",
                "at",
                "day 1",
                "where",
                "q-test-creatine-kinase");
        String exported = site.get(walk + "/export/case.json").body().replaceAll("\\s", "");
        for (String part : List.of(
                "\"value\":101.3",
                "\"unit\":\"[degF]\"",
                "\"at\":\"day108:00\"",
                "\"site\":\"oral\"",
                "\"upperLimit\":200")) {
            assertTrue(exported.contains(part), part);
        }
    }

    @Test
    void the_second_of_two_people_is_shown_what_the_first_answered_and_nothing_is_overwritten() throws Exception {
        String both = page("s/safety");
        send(
                both,
                "s/safety",
                "kind",
                "findings",
                "finding",
                "stridor",
                "where",
                "q-finding-stridor",
                "answer",
                "absent");
        HttpResponse<String> second = send(
                both,
                "s/safety",
                "kind",
                "findings",
                "finding",
                "stridor",
                "where",
                "q-finding-stridor",
                "answer",
                "present");
        assertEquals(409, second.statusCode());
        assertTrue(second.body().contains("Somebody else has answered this"));
        assertEquals(Set.of("absent"), pressed(second.body(), "q-finding-stridor"));
        assertEquals(
                List.of("absent"),
                now().document().entries().stream()
                        .map(entry -> entry.text("state"))
                        .toList());
    }

    @Test
    void after_a_drug_event_is_taken_back_the_page_goes_on_among_the_others() throws Exception {
        answer("s/exposures", "kind", "exposures", "drug", "haloperidol", "event", "start", "taken", "known");
        HttpResponse<String> back = send(
                page("s/exposures"),
                "s/exposures",
                "kind",
                "exposures",
                "entry",
                "haloperidol-start",
                "where",
                "drug-haloperidol-start",
                "around",
                "drugs",
                "answer",
                "take-back");
        assertEquals(0, now().caseFile().exposures().size());
        assertEquals(
                walk + "/s/exposures#drugs",
                back.headers().firstValue("Location").orElse(""));
    }

    @Test
    void undo_takes_the_last_answer_back() throws Exception {
        finding("stridor", "present");
        finding("rigidity", "present");
        site.post(walk + "/undo", page("s/safety"), "here", "s/safety");
        assertEquals(List.of("stridor "), times());
    }

    @Test
    void undo_from_a_page_that_lacks_an_answer_of_somebody_else_leaves_it_and_says_so() throws Exception {
        finding("stridor", "present");
        String mine = page("s/safety");
        finding("rigidity", "present");
        HttpResponse<String> undone = site.post(walk + "/undo", mine, "here", "s/safety");
        assertEquals(2, now().document().entries().size());
        assertTrue(followed(undone).contains("Nothing was undone"), "told");
    }

    @Test
    void undo_sent_twice_from_one_page_takes_one_answer_back() throws Exception {
        finding("stridor", "present");
        finding("rigidity", "present");
        String mine = page("s/safety");
        site.post(walk + "/undo", mine, "here", "s/safety");
        HttpResponse<String> again = site.post(walk + "/undo", mine, "here", "checklist");
        assertEquals(1, now().document().entries().size());
        assertTrue(followed(again).contains("Nothing was undone"), "told");
    }

    private String followed(HttpResponse<String> redirect) throws Exception {
        URI to = URI.create(redirect.headers().firstValue("Location").orElseThrow());
        return site.get(to.getPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()))
                .body();
    }

    @Test
    void a_form_of_another_kind_does_not_take_the_place_of_an_entry() throws Exception {
        answer(
                "s/investigations",
                "kind",
                "readings",
                "test",
                "creatine-kinase",
                "value",
                "900",
                "unit",
                "U/L",
                "where",
                "q-test-creatine-kinase");
        String entry = now().document().entries().iterator().next().id();
        HttpResponse<String> tampered = send(
                page("s/safety"),
                "s/safety",
                "kind",
                "findings",
                "entry",
                entry,
                "finding",
                "stridor",
                "answer",
                "present");
        assertEquals(400, tampered.statusCode());
        assertEquals(1, now().caseFile().readings().size());
    }

    @Test
    void a_walk_that_is_opened_again_goes_on_at_the_question_answered_last() throws Exception {
        finding("stridor", "absent");
        finding("rigidity", "absent");
        String address = site.get(walk).headers().firstValue("Location").orElse("");
        assertTrue(address.endsWith("/s/movement#q-finding-rigidity"), address);
    }

    @Test
    void the_sections_stand_in_the_order_in_which_a_clinician_thinks() throws Exception {
        String page = page("s/safety");
        int last = 0;
        for (String section : List.of(
                "/s/safety\"",
                "/s/exposures\"",
                "/s/course\"",
                "/s/movement\"",
                "/s/mental\"",
                "/s/vitals\"",
                "/s/investigations\"",
                "/s/background\"")) {
            int place = page.indexOf(section, page.indexOf("id=\"section-list\""));
            assertTrue(place > last, section);
            last = place;
        }
    }

    private void finding(String finding, String answer) throws IOException, InterruptedException {
        answer("s/safety", "kind", "findings", "finding", finding, "where", "q-finding-" + finding, "answer", answer);
    }

    private void answer(String here, String... fields) throws IOException, InterruptedException {
        HttpResponse<String> taken = send(page(here), here, fields);
        assertEquals(303, taken.statusCode(), taken.body());
    }

    private HttpResponse<String> send(String page, String here, String... fields)
            throws IOException, InterruptedException {
        return send("answer", page, List.of("here", here), fields);
    }
}
