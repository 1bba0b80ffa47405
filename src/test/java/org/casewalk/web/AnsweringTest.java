package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.casewalk.checklist.SafetyQuestions;
import org.casewalk.engine.Statuses;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be answered on a page, over the wire. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnsweringTest extends WalkUnderTest {

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
        finding("stridor", answer);
        String page = page("s/safety");
        assertTrue(page.contains(
                "name=\"answer\" value=\"" + answer + "\" class=\"choice-" + answer + "\" aria-pressed=\"true\""));
        assertEquals(state, now().caseFile().findings().get(0).state().name());
    }

    @Test
    void time_baseline_who_and_how_stand_folded_beside_an_answer() throws Exception {
        assertFalse(page("s/safety").contains("Against the usual state"), "in the way before there is an answer");
        finding("stridor", "present");
        String page = page("s/safety");
        for (String label : List.of("When", "Against the usual state", "How it came to be known", "Who, by role")) {
            assertTrue(page.contains(label), label);
        }
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
        assertTrue(page("s/safety").contains("value=\"" + answer + "\" aria-pressed=\"true\""));
    }

    @Test
    void a_value_that_nobody_has_decides_nothing_and_a_safety_question_says_how_it_stands() throws Exception {
        Statuses before = now().statuses();
        unmeasured("oxygen-saturation", "could-not-assess");
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
        site.post(walk + "/clock", page("s/movement"), "here", "s/movement", "at", "day 2");
        finding("stridor", "present");
        finding("clonus", "not-asked");
        finding("previous-nms", "present");
        assertEquals(
                List.of("clonus ", "previous-nms ", "stridor day 2"),
                now().caseFile().findings().stream()
                        .map(entry -> entry.finding() + " " + entry.at().written())
                        .sorted()
                        .toList());
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
        assertEquals("ABSENT", now().caseFile().findings().get(0).state().name());
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
        site.post(walk + "/undo", page("s/safety"), "here", "s/safety");
        assertTrue(now().caseFile().findings().isEmpty());
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
