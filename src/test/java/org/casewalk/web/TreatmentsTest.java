package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.casewalk.casefile.TreatmentEntry;
import org.casewalk.engine.Statuses;
import org.casewalk.walk.NextQuestion;
import org.casewalk.walk.Outcome;
import org.casewalk.walk.Walk;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was given, and what followed, entered on a page, over the wire. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TreatmentsTest extends WalkUnderTest {

    private static final String FILE = """
            id: as-entered
            title: Made up
            origin: {kind: fictional}
            treatments:
              - {what: Cooling and fluids, at: day 1 08:00, followedBy: cooler within hours}
              - {what: Everything stopped, at: day -1..0}
              - {what: Moved to intensive care}
            """;

    @Test
    void what_was_given_is_kept_with_when_and_what_followed_and_shown() throws Exception {
        added("what", "Cooling and fluids", "at", "day 1 08:00", "followedBy", "cooler within hours");
        TreatmentEntry kept = only();
        assertEquals("Cooling and fluids", kept.what());
        assertEquals("day 1 08:00", kept.at().written());
        assertEquals("cooler within hours", kept.followedBy());
        String page = page("s/course");
        assertTrue(page.contains("<strong>Cooling and fluids</strong> <small>day 1 08:00 · then: cooler within hours"));
    }

    @Test
    void a_time_may_be_vague_or_left_out_and_is_taken_as_people_type_it() throws Exception {
        added("what", "One", "at", "Day 2 to 3", "followedBy", "");
        added("what", "Two", "at", "after day 4", "followedBy", "");
        added("what", "Three", "at", "", "followedBy", "");
        assertEquals(
                List.of("day 2..3", "after day 4", ""),
                now().caseFile().treatments().stream()
                        .map(treatment -> treatment.at().written())
                        .toList());
        assertTrue(page("s/course").contains("<strong>Three</strong> <small>no time on record"));
    }

    @Test
    void the_time_of_new_answers_does_not_go_with_it() throws Exception {
        site.post(walk + "/clock", page("s/course"), "here", "s/course", "at", "day 2");
        added("what", "Cooling");
        assertEquals("", only().at().written());
    }

    @Test
    void a_case_entered_on_the_page_is_the_case_of_the_file() throws Exception {
        added("what", "Cooling and fluids", "at", "day 1 08:00", "followedBy", "cooler within hours");
        added("what", "Everything stopped", "at", "day -1..0", "followedBy", "");
        added("what", "Moved to intensive care", "at", "", "followedBy", "");
        Walk file = ((Outcome.Taken) site.walks.begin("as-entered.yaml", FILE)).walk();
        assertEquals(
                List.copyOf(file.document().entries()),
                List.copyOf(now().document().entries()));
        assertEquals(
                file.overview().entered().stream().map(Object::toString).toList(),
                now().overview().entered().stream().map(Object::toString).toList());
    }

    @Test
    void one_on_record_is_corrected_in_its_own_form_and_stands_once() throws Exception {
        added("what", "Cooling", "at", "day 1", "followedBy", "");
        edited("what", "Cooling and fluids", "at", "day 2", "followedBy", "");
        assertEquals(
                "Cooling and fluids day 2", only().what() + " " + only().at().written());
    }

    @Test
    void one_on_record_is_taken_back_and_the_page_goes_on_among_the_others() throws Exception {
        added("what", "Cooling");
        HttpResponse<String> back = send(page("s/course"), entry("answer", "take-back"));
        assertEquals(List.of(), now().caseFile().treatments());
        assertTrue(address(back).endsWith("/s/course#treatments"), address(back));
    }

    @Test
    void what_changes_no_status_is_shown_where_it_belongs_and_kept_in_the_log_once_taken_back() throws Exception {
        added("what", "Cooling");
        assertTrue(page("s/course").contains("It changed no status. It is kept, and shown where it belongs."));
        send(page("s/course"), entry("answer", "take-back"));
        assertTrue(page("s/course").contains("It changed no status. What it said stays in the log."));
    }

    @Test
    void undo_takes_it_back() throws Exception {
        added("what", "Cooling");
        site.post(walk + "/undo", page("s/course"), "here", "s/course");
        assertEquals(List.of(), now().caseFile().treatments());
    }

    @Test
    void after_it_the_page_goes_on_where_it_stands() throws Exception {
        HttpResponse<String> first = send(page("s/course"), entryless("what", "Cooling"));
        assertTrue(address(first).endsWith("/s/course#treatments"), address(first));
        HttpResponse<String> corrected = send(page("s/course"), entry("what", "Cooling and fluids"));
        assertTrue(address(corrected).endsWith("/s/course#given-treatment-cooling"), address(corrected));
    }

    @Test
    void a_walk_opened_again_goes_on_at_the_treatment_entered_last() throws Exception {
        added("what", "Cooling");
        assertTrue(address(site.get(walk)).endsWith("/s/course#given-treatment-cooling"));
    }

    @Test
    void it_changes_no_status_and_the_page_says_so() throws Exception {
        Statuses before = now().statuses();
        added("what", "Cooling");
        assertEquals(Set.of(), now().statuses().differing(before));
        String page = page("s/course");
        assertTrue(page.contains("Treatment given: Cooling") && page.contains("It changed no status."));
    }

    @Test
    void a_treatment_is_no_suggestion_and_leads_to_none() throws Exception {
        assertTrue(page("s/course").contains("is not a suggestion of one: none is ever proposed."));
        List<String> before = asked();
        added("what", "Cooling", "followedBy", "better within a day");
        assertEquals(before, asked());
        assertTrue(now().ranked().stream().noneMatch(next -> next.question().later()));
    }

    private List<String> asked() {
        return now().ranked().stream()
                .map(NextQuestion::question)
                .map(question -> question.id())
                .toList();
    }

    @Test
    void none_on_record_is_not_called_none_given() throws Exception {
        assertTrue(page("s/course").contains("None is on record. That is not the same as \"nothing was given\"."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void without_what_was_given_it_is_not_taken_and_the_rest_is_still_there(String what) throws Exception {
        HttpResponse<String> refused =
                send(page("s/course"), entryless("what", what, "at", "day 3", "followedBy", "better"));
        assertRefused(refused, "What was given", "value=\"day 3\"", "value=\"better\"");
    }

    @ParameterizedTest
    @CsvSource({
        "at, last Tuesday, last Tuesday",
        "at, 3 May 2024, 3 May 2024",
        "what, lorazepam 2 mg, 2 mg",
        "followedBy, better after 5 mg more, 5 mg",
        "what, 'Mr. Miller was cooled', Miller",
        "followedBy, 'seen by Dr. Miller, MRN 12345678', 12345678",
        "followedBy, 'home; born 03.04.1951', 03.04.1951"
    })
    void what_a_case_may_not_say_is_not_taken_and_told(String key, String typed, String told) throws Exception {
        List<String> fields = key.equals("what") ? List.of() : List.of("what", "Cooling");
        HttpResponse<String> refused = send(
                page("s/course"),
                Stream.of(entryless(key, typed), fields.toArray(String[]::new))
                        .flatMap(Stream::of)
                        .toArray(String[]::new));
        assertRefused(refused, told, "Maybe");
    }

    private void assertRefused(HttpResponse<String> refused, String... told) {
        assertEquals(422, refused.statusCode());
        assertEquals(List.of(), now().caseFile().treatments());
        String form = refused.body().substring(refused.body().indexOf("id=\"treatments\""));
        assertTrue(form.contains("Not taken; nothing was changed."), form);
        Stream.of(told).forEach(words -> assertTrue(form.contains(words), () -> words + " in " + form));
    }

    @Test
    void markup_stays_words() throws Exception {
        added("what", "<img src=x onerror=alert(1)>", "followedBy", "\"><script>alert(1)</script>");
        for (String path : List.of("s/course", "checklist", "print", "pictures", "what-if")) {
            String page = page(path);
            assertTrue(page.contains("&lt;img src=x"), path);
            assertFalse(page.contains("<img") || page.contains("<script>alert"), path);
        }
    }

    @Test
    void what_is_being_typed_is_there_again_and_is_not_on_record() throws Exception {
        assertEquals(204, typed(entryless("what", "Cooling and", "at", "", "followedBy", "")));
        String page = page("s/course");
        assertTrue(page.contains("value=\"Cooling and\"") && page.contains("Typed earlier and not kept yet."));
        assertEquals(List.of(), now().caseFile().treatments());
    }

    @Test
    void what_is_being_typed_about_one_on_record_stands_in_its_form_and_goes_when_it_is_kept() throws Exception {
        added("what", "Cooling");
        assertEquals(204, typed(entry("what", "Cooling and fluids")));
        String page = page("s/course");
        assertTrue(page.indexOf("value=\"Cooling and fluids\"") > page.indexOf("id=\"given-treatment-cooling\""));
        assertEquals("Cooling", only().what());
        edited("what", "Cooling and fluids");
        assertFalse(page("s/course").contains("Typed earlier"));
    }

    @Test
    void who_may_be_told_apart_is_not_kept_while_it_is_typed() throws Exception {
        typed(entryless("what", "Cooling", "followedBy", "home; born 03.04.1951"));
        assertFalse(page("s/course").contains("1951"));
    }

    private int typed(String... fields) throws Exception {
        return send("draft", page("s/course"), List.of("here", "s/course"), fields)
                .statusCode();
    }

    @Test
    void the_second_of_two_people_on_one_entry_is_told_and_nothing_is_overwritten() throws Exception {
        added("what", "Cooling");
        String both = page("s/course");
        send(both, entry("what", "Cooling and fluids"));
        HttpResponse<String> second = send(both, entry("what", "Cooling blanket"));
        assertEquals(409, second.statusCode());
        assertEquals("Cooling and fluids", only().what());
        String row = row(second.body());
        assertTrue(row.contains("Somebody else has answered this"), "told at the row");
        assertTrue(row.contains("<strong>Cooling and fluids</strong>"), "what stands");
        assertTrue(row.contains("value=\"Cooling blanket\""), "what was typed");
    }

    @Test
    void who_corrects_one_that_somebody_else_has_taken_back_is_told_and_loses_nothing() throws Exception {
        added("what", "Cooling");
        String both = page("s/course");
        send(both, entry("answer", "take-back"));
        HttpResponse<String> second = send(both, entry("what", "Cooling blanket"));
        assertEquals(409, second.statusCode());
        assertEquals(List.of(), now().caseFile().treatments());
        String left = second.body().substring(second.body().indexOf("id=\"treatments\""));
        assertTrue(left.contains("It was taken back since you opened the page")
                && left.contains("value=\"Cooling blanket\""));
    }

    @Test
    void two_people_may_each_add_one() throws Exception {
        String both = page("s/course");
        send(both, entryless("what", "Cooling"));
        send(both, entryless("what", "Fluids"));
        assertEquals(
                List.of("Cooling", "Fluids"),
                now().caseFile().treatments().stream().map(TreatmentEntry::what).toList());
    }

    @Test
    void record_handout_and_timeline_have_it() throws Exception {
        added("what", "Cooling", "at", "day 1", "followedBy", "cooler within hours");
        for (String path : List.of("checklist", "print")) {
            String record = page(path);
            record = record.substring(record.indexOf("Treatment given"));
            assertTrue(record.contains("Cooling") && record.contains("then: cooler within hours"), path);
        }
        for (String path : List.of("pictures", "print")) {
            assertTrue(page(path).contains("treatment given; then: cooler within hours"), path);
        }
    }

    private static String row(String page) {
        int from = page.indexOf("id=\"given-treatment-cooling\"");
        return page.substring(from, page.indexOf("</details>", from));
    }

    private TreatmentEntry only() {
        assertEquals(1, now().caseFile().treatments().size());
        return now().caseFile().treatments().get(0);
    }

    private static String address(HttpResponse<String> redirect) {
        return redirect.headers().firstValue("Location").orElse("");
    }

    private void added(String... fields) throws Exception {
        HttpResponse<String> taken = send(page("s/course"), entryless(fields));
        assertEquals(303, taken.statusCode(), taken.body());
    }

    private void edited(String... fields) throws Exception {
        HttpResponse<String> taken = send(page("s/course"), entry(fields));
        assertEquals(303, taken.statusCode(), taken.body());
    }

    /** The form for one more. */
    private static String[] entryless(String... fields) {
        return all(List.of("kind", "treatments", "entry", "", "where", "treatments", "around", "treatments"), fields);
    }

    /** The form of one that was entered as "Cooling". */
    private static String[] entry(String... fields) {
        List<String> form = List.of(
                "kind",
                "treatments",
                "entry",
                "treatment-cooling",
                "where",
                "given-treatment-cooling",
                "around",
                "treatments");
        return all(form, fields);
    }

    private static String[] all(List<String> form, String... fields) {
        return Stream.concat(form.stream(), Stream.of(fields)).toArray(String[]::new);
    }

    private HttpResponse<String> send(String page, String... fields) throws Exception {
        return send("answer", page, List.of("here", "s/course"), fields);
    }
}
