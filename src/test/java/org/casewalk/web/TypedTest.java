package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewalk.casefile.write.EntryForm;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is typed and belongs to no entry: age, sex, place, onset, and the words beside a mark. None of it is lost. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TypedTest extends WalkUnderTest {

    private static final String STEP = "rs-ck-serial";

    @Test
    void age_sex_and_place_that_are_being_typed_are_there_again() throws Exception {
        assertEquals(
                204,
                typed("head", "head-background", "age", "45", "sex", "female", "setting", "")
                        .statusCode());
        String page = page("s/background");
        assertTrue(page.contains("name=\"age\" value=\"45\""), "age");
        assertTrue(page.contains("value=\"female\" selected"), "sex");
    }

    @Test
    void an_onset_that_is_being_typed_is_there_again_and_is_not_on_record() throws Exception {
        typed("head", "head-course", "onset", "day -2");
        assertTrue(page("s/course").contains("name=\"onset\" value=\"day -2\""));
        assertEquals("", now().document().headForm().onset());
    }

    @Test
    void what_is_typed_on_one_of_the_two_pages_outlives_keeping_the_other() throws Exception {
        typed("head", "head-background", "age", "45");
        assertEquals(303, head("s/course", "head-course", "onset", "day 0").statusCode());
        assertTrue(page("s/background").contains("name=\"age\" value=\"45\""));
    }

    @Test
    void once_kept_it_is_no_longer_called_typed() throws Exception {
        typed("head", "head-background", "age", "45");
        head("s/background", "head-background", "age", "45");
        assertFalse(page("s/background").contains("Typed earlier and not kept yet."));
    }

    @Test
    void what_was_typed_earlier_is_let_go_when_somebody_says_so() throws Exception {
        typed("head", "head-background", "age", "45");
        head("s/background", "head-background", "age", "45", "discard", "yes");
        String page = page("s/background");
        assertFalse(page.contains("Typed earlier and not kept yet.") || page.contains("value=\"45\""));
        assertEquals("", now().document().headForm().age());
    }

    @Test
    void an_age_that_cannot_be_taken_comes_back_as_it_was_typed() throws Exception {
        HttpResponse<String> refused = head("s/background", "head-background", "age", "forty");
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("name=\"age\" value=\"forty\""));
    }

    @Test
    void a_birth_date_is_not_kept_while_it_is_typed() throws Exception {
        typed("head", "head-background", "riskNotes", "born 03.04.1951");
        assertFalse(page("s/background").contains("1951"));
        typed("head", "head-background", "riskNotes", "born long ago");
        assertTrue(page("s/background").contains("value=\"born long ago\""), "screened, and not lost");
    }

    @Test
    void the_words_beside_a_mark_are_there_again() throws Exception {
        send(
                "answer",
                page("s/investigations"),
                List.of("here", "s/investigations", "kind", "readings", "test", "creatine-kinase"),
                "value",
                "900",
                "unit",
                "U/L",
                "upperLimit",
                "200");
        typed("mark", "step-" + STEP, "owner", "ward pharmacist", "why", "asked too late");
        String steps = page("steps");
        assertTrue(steps.contains("id=\"owner-" + STEP + "\" name=\"owner\" value=\"ward pharmacist\""), "owner");
        assertTrue(steps.contains("id=\"why-" + STEP + "\" name=\"why\" value=\"asked too late\""), "why");
    }

    @Test
    void a_beginning_that_is_refused_comes_back_as_it_was_typed() throws Exception {
        HttpResponse<String> refused = site.post(
                "/start/nothing", site.get("/start").body(), "title", "Stiff after a depot", "origin", "review");
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("value=\"Stiff after a depot\""));
    }

    @ParameterizedTest
    @CsvSource({
        "readings, test=creatine-kinase, at, born 3 May 1980",
        "readings, test=creatine-kinase, value, Mr John Smith",
        "readings, test=creatine-kinase, unit, patient no 1234567",
        "exposures, drug=haloperidol, at, Mrs Smith",
        "exposures, drug=haloperidol, intervalDays, 555-123-4567",
        "findings, finding=stridor, by, nurse Mr Smith",
        "head, sex=female, onset, 12 March 2024",
        "head, sex=female, age, born 3 May 1980"
    })
    void a_person_or_a_date_is_not_kept_whatever_field_it_is_typed_into(
            String kind, String other, String field, String text) throws Exception {
        String[] known = other.split("=");
        assertEquals(
                204, typed(kind, "q-somewhere", known[0], known[1], field, text).statusCode());
        assertEquals(Map.of(), drafts());
    }

    @Test
    void a_dose_is_not_kept_while_it_is_typed() throws Exception {
        typed("exposures", "q-somewhere", "drug", "haloperidol", "event", "start", "wording", "given 5 mg at night");
        assertEquals(Map.of(), drafts());
    }

    @Test
    void a_value_of_many_digits_that_is_being_typed_is_kept() throws Exception {
        typed("readings", "q-test-platelets", "test", "creatine-kinase", "value", "1250000", "unit", "U/L");
        assertEquals(1, drafts().size());
    }

    @Test
    void of_very_many_places_the_latest_are_kept() throws Exception {
        String page = page("s/safety");
        for (int i = 0; i < 110; i++) {
            send("draft", page, List.of("kind", "head", "where", "place-" + i), "age", "45");
        }
        Set<String> kept = drafts().keySet();
        assertEquals(100, kept.size());
        assertTrue(kept.contains("place-109") && !kept.contains("place-0"));
    }

    @Test
    void of_two_who_type_at_one_place_neither_sees_or_loses_what_the_other_has_not_kept() throws Exception {
        typed("head", "head-background", "age", "45");
        HttpClient other = site.visitor();
        String first = read(other, "/");
        site.send(other, "/gate", List.of("unwell", "no", "csrf", SiteUnderTest.token(first)));
        String seen = read(other, walk + "/s/background");
        assertFalse(seen.contains("Typed earlier and not kept yet."));
        List<String> form = List.of("kind", "head", "where", "head", "place", "head-background");
        List<String> theirs = new ArrayList<>(form);
        theirs.addAll(List.of("age", "54", "csrf", SiteUnderTest.token(seen)));
        assertEquals(204, site.send(other, walk + "/draft", theirs).statusCode());
        assertTrue(page("s/background").contains("name=\"age\" value=\"45\""));
        head("s/background", "head-background", "age", "45");
        assertTrue(read(other, walk + "/s/background").contains("name=\"age\" value=\"54\""));
    }

    private String read(HttpClient visitor, String path) throws Exception {
        return visitor.send(HttpRequest.newBuilder(site.at(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** What is kept of what this visitor typed. */
    private Map<String, EntryForm> drafts() {
        return site.walks.drafts().of(id(), site.visit());
    }

    private HttpResponse<String> typed(String kind, String place, String... fields) throws Exception {
        return send("draft", page("s/safety"), List.of("kind", kind, "where", place), fields);
    }

    private HttpResponse<String> head(String here, String place, String... fields) throws Exception {
        return send("head", page("s/safety"), List.of("here", here, "where", "head", "place", place), fields);
    }
}
