package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sent a second time from one page, by a double click or a page that is loaded again: it stands once, over the wire. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptTwiceTest extends WalkUnderTest {

    private static final Pattern STEP = Pattern.compile("name=\"step\" value=\"([a-z0-9-]+)\"");

    private static final Form TREATMENT =
            new Form("s/course", "kind", "treatments", "where", "treatments", "what", "Cooling");
    private static final Form DRUG = new Form(
            "s/exposures",
            "kind",
            "exposures",
            "where",
            "drugs",
            "drug",
            "haloperidol",
            "event",
            "start",
            "taken",
            "known");
    private static final Form VALUE = new Form(
            "s/vitals",
            "kind",
            "readings",
            "where",
            "q-test-body-temperature",
            "test",
            "body-temperature",
            "value",
            "38.5",
            "unit",
            "Cel");
    private static final Form FAST = new Form(
            "s/vitals",
            "kind",
            "readings",
            "where",
            "q-test-heart-rate",
            "test",
            "heart-rate",
            "value",
            "900",
            "unit",
            "/min");

    /** A form as a page sends it. */
    private record Form(String here, List<String> fields) {
        Form(String here, String... fields) {
            this(here, List.of(fields));
        }

        /** The same with more fields. */
        Form and(String... more) {
            return new Form(
                    here, Stream.concat(fields.stream(), Stream.of(more)).toList());
        }

        /** What stands in one of its fields. */
        String typed() {
            return fields.get(fields.indexOf("value") + 1 > 0 ? fields.indexOf("value") + 1 : 5);
        }

        @Override
        public String toString() {
            return String.join(" ", fields.subList(1, 6));
        }
    }

    static List<Form> thatMayStandTwice() {
        return List.of(TREATMENT, DRUG, VALUE);
    }

    static List<Form> thatStandOnce() {
        return List.of(
                question("findings", "finding", "stridor", "present"),
                question("findings", "finding", "stridor", "absent").and("at", "day 3"),
                question("investigations", "investigation", "ct-head", "normal"),
                question("unmeasured", "test", "heart-rate", "not-asked"),
                new Form("s/exposures", "kind", "drugHistory", "drugClass", "serotonergic", "answer", "not-taken"));
    }

    private static Form question(String kind, String key, String term, String answer) {
        return new Form("s/safety", "kind", kind, "where", "q-" + key + "-" + term, key, term, "answer", answer);
    }

    @ParameterizedTest
    @MethodSource("thatMayStandTwice")
    void an_entry_that_is_kept_twice_from_one_page_stands_once_and_the_page_says_so(Form form) throws Exception {
        String page = page(form.here());
        assertEquals(303, sent(page, form).statusCode());
        HttpResponse<String> again = sent(page, form);
        assertEquals(1, entries());
        assertAsked(again, form);
    }

    @ParameterizedTest
    @MethodSource("thatMayStandTwice")
    void with_a_script_too(Form form) throws Exception {
        String page = page(form.here());
        assertEquals(303, sent(page, form).statusCode());
        List<String> fields = new ArrayList<>(form.fields());
        fields.addAll(List.of("here", form.here(), "csrf", SiteUnderTest.token(page)));
        fields.addAll(List.of("upto", SiteUnderTest.seen(page), "seen", SiteUnderTest.seen(page)));
        HttpResponse<String> again = site.sendAsPage(site.client(), walk + "/answer", fields);
        assertEquals(200, again.statusCode());
        assertEquals(1, entries());
        assertTrue(again.body().contains("This is on record already"), again.body());
    }

    @ParameterizedTest
    @MethodSource("thatMayStandTwice")
    void of_two_people_who_enter_the_same_the_second_is_told_that_it_stands(Form form) throws Exception {
        String mine = page(form.here());
        HttpClient other = site.visitor();
        String gate = read(other, "/");
        site.send(other, "/gate", List.of("csrf", SiteUnderTest.token(gate), "unwell", "no"));
        String theirs = read(other, walk + "/" + form.here());
        List<String> fields = new ArrayList<>(form.fields());
        fields.addAll(List.of("here", form.here(), "csrf", SiteUnderTest.token(theirs)));
        fields.addAll(List.of("seen", SiteUnderTest.seen(theirs)));
        assertEquals(303, site.send(other, walk + "/answer", fields).statusCode());
        assertAsked(sent(mine, form), form);
        assertEquals(1, entries());
    }

    private String read(HttpClient visitor, String path) throws Exception {
        return visitor.send(HttpRequest.newBuilder(site.at(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @ParameterizedTest
    @MethodSource("thatMayStandTwice")
    void one_that_was_so_twice_is_asked_about_and_kept_when_it_is_meant(Form form) throws Exception {
        sent(page(form.here()), form);
        HttpResponse<String> asked = sent(page(form.here()), form);
        assertAsked(asked, form);
        assertEquals(303, sent(asked.body(), form.and("confirmed", "yes")).statusCode());
        assertEquals(2, entries());
    }

    @ParameterizedTest
    @MethodSource("thatMayStandTwice")
    void a_yes_that_is_sent_twice_adds_one(Form form) throws Exception {
        sent(page(form.here()), form);
        String asked = sent(page(form.here()), form).body();
        sent(asked, form.and("confirmed", "yes"));
        assertAsked(sent(asked, form.and("confirmed", "yes")), form);
        assertEquals(2, entries());
    }

    @Test
    void the_yes_to_an_unusual_value_is_none_to_having_it_twice() throws Exception {
        String asked = sent(page("s/vitals"), FAST).body();
        sent(asked, FAST.and("confirmed", "yes"));
        HttpResponse<String> again = sent(asked, FAST.and("confirmed", "yes"));
        assertEquals(1, entries());
        assertAsked(again, FAST);
    }

    @Test
    void one_that_is_corrected_into_the_same_as_another_is_asked_about() throws Exception {
        sent(page("s/course"), TREATMENT);
        sent(page("s/course"), TREATMENT.and("at", "day 2"));
        Form corrected = TREATMENT.and("entry", "treatment-cooling-2", "at", "");
        HttpResponse<String> asked = sent(page("s/course"), corrected);
        assertEquals(422, asked.statusCode());
        assertTrue(asked.body().contains("Was it so twice?"), asked.body());
        assertEquals(303, sent(asked.body(), corrected.and("confirmed", "yes")).statusCode());
        assertEquals(
                "", now().document().entry("treatment-cooling-2").orElseThrow().text("at"));
    }

    @Test
    void who_corrects_what_somebody_else_has_just_changed_is_told_that_first() throws Exception {
        sent(page("s/course"), TREATMENT);
        sent(page("s/course"), TREATMENT.and("at", "day 2"));
        String page = page("s/course");
        sent(page, TREATMENT.and("entry", "treatment-cooling-2", "at", "day 5"));
        assertEquals(
                409,
                sent(page, TREATMENT.and("entry", "treatment-cooling-2", "at", ""))
                        .statusCode());
    }

    @Test
    void a_drug_that_is_written_as_a_name_is_the_same_as_one_from_a_file() throws Exception {
        sent(page("s/exposures"), DRUG);
        List<String> typed = DRUG.fields().stream()
                .map(field -> field.equals("haloperidol") ? "Haloperidol" : field)
                .toList();
        HttpResponse<String> asked = sent(page("s/exposures"), new Form("s/exposures", typed));
        assertEquals(422, asked.statusCode(), now().document().entries().toString());
        assertTrue(asked.body().contains("Was it so twice?"), asked.body());
        assertEquals(1, entries());
    }

    @Test
    void with_a_time_of_its_own_it_is_another_one() throws Exception {
        String page = page("s/course");
        sent(page, TREATMENT);
        assertEquals(303, sent(page, TREATMENT.and("at", "day 2")).statusCode());
        assertEquals(2, entries());
    }

    @ParameterizedTest
    @MethodSource("thatStandOnce")
    void an_answer_that_is_given_twice_from_one_page_stands_and_nobody_is_said_to_have_given_another(Form form)
            throws Exception {
        String page = page(form.here());
        assertEquals(303, sent(page, form).statusCode());
        HttpResponse<String> again = sent(page, form);
        assertEquals(303, again.statusCode(), again.body());
        assertEquals(1, entries());
        assertEquals(2, now().revision());
    }

    @Test
    void details_that_are_kept_twice_from_one_page_stand_and_nobody_is_said_to_have_written_others() throws Exception {
        sent(page("s/course"), TREATMENT);
        Form corrected = TREATMENT.and("entry", "treatment-cooling", "followedBy", "cooler");
        String page = page("s/course");
        sent(page, corrected);
        assertEquals(303, sent(page, corrected).statusCode());
        assertEquals(3, now().revision());
    }

    @Test
    void an_age_that_is_kept_twice_from_one_page_stands() throws Exception {
        String page = page("s/background");
        for (int press = 0; press < 2; press++) {
            HttpResponse<String> kept =
                    send("head", page, List.of("here", "s/background", "where", "head"), "age", "45");
            assertEquals(303, kept.statusCode(), kept.body());
        }
        assertEquals(2, now().revision());
    }

    @Test
    void a_mark_that_is_sent_twice_from_one_page_stands_once_and_the_page_says_so() throws Exception {
        String page = page("steps");
        assertFalse(followed(marked(page, "nurse")).contains("was not added again"));
        assertTrue(
                followed(marked(page, "nurse")).contains("This mark was in the log already: it was not added again."));
        assertEquals(1, now().marks().size());
    }

    @Test
    void a_mark_that_is_sent_twice_does_not_take_the_place_of_what_somebody_else_marked_between() throws Exception {
        String page = page("steps");
        marked(page, "nurse");
        marked(page("steps"), "resident");
        assertTrue(followed(marked(page, "nurse")).contains("it was not added again."));
        assertEquals(2, now().marks().size());
    }

    @Test
    void a_step_that_was_done_once_more_is_marked_once_more_and_another_mark_stands_beside() throws Exception {
        String page = page("steps");
        marked(page, "nurse");
        marked(page, "resident");
        marked(page("steps"), "resident");
        assertEquals(3, now().marks().size());
    }

    private HttpResponse<String> marked(String page, String owner) throws Exception {
        String step = SiteUnderTest.first(STEP, page);
        return send("mark", page, List.of("step", step), "owner", owner, "done", "done");
    }

    @Test
    void the_form_of_a_mark_says_how_far_its_page_has_come() throws Exception {
        String form = page("steps").split("name=\"step\"")[0];
        assertTrue(form.substring(form.lastIndexOf("<form")).contains("name=\"seen\" value=\"1\""), form);
    }

    private String followed(HttpResponse<String> redirect) throws Exception {
        URI to = URI.create(redirect.headers().firstValue("Location").orElseThrow());
        return site.get(to.getPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()))
                .body();
    }

    private static void assertAsked(HttpResponse<String> answer, Form form) {
        assertEquals(422, answer.statusCode(), answer.body());
        String page = answer.body();
        assertTrue(page.contains("Was it so twice?") && page.contains("Yes, keep it twice"), page);
        assertTrue(page.contains("This is on record already, in the same words."), page);
        assertTrue(page.contains("value=\"%s\"".formatted(form.typed())), page);
    }

    private HttpResponse<String> sent(String page, Form form) throws Exception {
        return send("answer", page, List.of("here", form.here()), form.fields().toArray(String[]::new));
    }

    private int entries() {
        return now().document().entries().size();
    }
}
