package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody works on while somebody else takes it back: the page says so, and what was typed is still there. Over the wire. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TakenBackMeanwhileTest extends WalkUnderTest {

    private static final String TOLD = "It was taken back since you opened the page";

    /** What a page lists with a form each. */
    private enum Listed {
        DRUG("s/exposures", "exposures", "drugs", "drug-", "drug", "event", "start", "taken", "known"),
        TREATMENT("s/course", "treatments", "treatments", "given-", "what");

        private final String here;
        private final String kind;
        private final String place;
        private final String one;
        private final String name;
        private final List<String> rest;

        Listed(String here, String kind, String place, String one, String name, String... rest) {
            this.here = here;
            this.kind = kind;
            this.place = place;
            this.one = one;
            this.name = name;
            this.rest = List.of(rest);
        }

        List<String> form(String entry, String name, String... more) {
            String where = entry.isEmpty() ? place : one + entry;
            List<String> form = new ArrayList<>(
                    List.of("here", here, "kind", kind, "entry", entry, "where", where, "around", place));
            form.addAll(List.of(this.name, name));
            form.addAll(rest);
            form.addAll(List.of(more));
            return form;
        }
    }

    /** The id of an entry that is on a page and was then taken back by somebody else, and that page. */
    private record Gone(String entry, String page) {}

    private Gone gone(Listed listed) throws Exception {
        send("answer", page(listed.here), listed.form("", "haloperidol"));
        String entry = now().document().entries().iterator().next().id();
        String page = page(listed.here);
        send("answer", page, listed.form(entry, "haloperidol", "answer", "take-back"));
        assertEquals(0, entries());
        return new Gone(entry, page);
    }

    @ParameterizedTest
    @EnumSource(Listed.class)
    void who_keeps_a_change_to_it_is_told_and_has_what_was_typed(Listed listed) throws Exception {
        Gone gone = gone(listed);
        HttpResponse<String> kept =
                send("answer", gone.page, listed.form(gone.entry, "olanzapine", "at", "day -3", "answer", ""));
        assertEquals(409, kept.statusCode());
        assertTold(kept, listed, gone, "value=\"olanzapine\"", "value=\"day -3\"");
        assertEquals(0, entries());
    }

    @ParameterizedTest
    @EnumSource(Listed.class)
    void who_takes_it_back_too_is_told_and_has_what_was_typed(Listed listed) throws Exception {
        Gone gone = gone(listed);
        HttpResponse<String> back =
                send("answer", gone.page, listed.form(gone.entry, "olanzapine", "at", "day -3", "answer", "take-back"));
        assertEquals(409, back.statusCode());
        assertTold(back, listed, gone, "value=\"olanzapine\"", "value=\"day -3\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "take-back"})
    void with_a_script_too(String answer) throws Exception {
        Gone gone = gone(Listed.DRUG);
        List<String> fields = Listed.DRUG.form(gone.entry, "olanzapine", "at", "day -3", "answer", answer);
        fields.addAll(List.of("csrf", SiteUnderTest.token(gone.page)));
        fields.addAll(List.of("seen", SiteUnderTest.seen(gone.page), "upto", SiteUnderTest.seen(gone.page)));
        HttpResponse<String> told = site.sendAsPage(site.client(), walk + "/answer", fields);
        assertEquals(200, told.statusCode());
        assertTold(told, Listed.DRUG, gone, "value=\"olanzapine\"", "value=\"day -3\"");
    }

    @ParameterizedTest
    @EnumSource(Listed.class)
    void what_was_typed_is_kept_again_from_there_as_an_entry_of_its_own(Listed listed) throws Exception {
        Gone gone = gone(listed);
        String told =
                send("answer", gone.page, listed.form(gone.entry, "olanzapine")).body();
        String form = form(told, listed, gone);
        assertTrue(form.contains("name=\"entry\" value=\"\""), form);
        List<String> again = listed.form("", "olanzapine");
        again.set(again.indexOf("where") + 1, listed.one + gone.entry);
        HttpResponse<String> kept = send("answer", told, again);
        assertEquals(303, kept.statusCode());
        assertTrue(location(kept).endsWith("#" + listed.place), location(kept));
        assertEquals("olanzapine", now().document().entries().iterator().next().text(listed.name));
    }

    @ParameterizedTest
    @EnumSource(Listed.class)
    void what_was_only_typed_into_it_is_still_there_until_it_is_let_go(Listed listed) throws Exception {
        Gone gone = gone(listed);
        send("draft", gone.page, listed.form(gone.entry, "olanzapine"));
        String form = form(page(listed.here), listed, gone);
        assertTrue(form.contains("Typed earlier and not kept yet.") && form.contains("value=\"olanzapine\""), form);
        send("answer", page(listed.here), listed.form("", "", "discard", "yes", "place", listed.one + gone.entry));
        assertFalse(page(listed.here).contains("olanzapine\""));
    }

    @Test
    void what_is_typed_for_one_more_stays_in_its_own_form() throws Exception {
        Gone gone = gone(Listed.DRUG);
        send("draft", gone.page, Listed.DRUG.form("", "quetiapine"));
        String told = send("answer", gone.page, Listed.DRUG.form(gone.entry, "olanzapine"))
                .body();
        String more = told.substring(told.indexOf("Add a drug event"));
        assertTrue(more.contains("value=\"quetiapine\"") && !more.contains("value=\"olanzapine\""), more);
    }

    @ParameterizedTest
    @CsvSource({
        "s/safety, findings, finding, stridor, present, absent",
        "s/investigations, investigations, investigation, ct-head, pending, normal"
    })
    void who_takes_an_answer_back_too_is_told_and_the_row_shows_what_still_stands(
            String here, String kind, String key, String term, String first, String second) throws Exception {
        String where = "q-" + key + "-" + term;
        List<String> row = List.of("here", here, "kind", kind, key, term, "where", where);
        send("answer", page(here), row, "at", "day 1", "answer", first);
        send("answer", page(here), row, "at", "day 2", "answer", second);
        String page = page(here);
        String[] back = {"entry", term, "at", "day 9", "answer", "take-back"};
        assertEquals(303, send("answer", page, row, back).statusCode());
        HttpResponse<String> again = send("answer", page, row, back);
        assertEquals(409, again.statusCode());
        String form = again.body().substring(again.body().indexOf("id=\"" + where + "\""));
        form = form.substring(0, form.indexOf("</form>"));
        assertTrue(form.contains(TOLD), form);
        assertTrue(form.contains("value=\"day 2\"") && !form.contains("value=\"day 9\""), form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "take-back"})
    void a_value_that_was_taken_back_has_a_form_left(String answer) throws Exception {
        List<String> pulse = List.of(
                "here",
                "s/vitals",
                "kind",
                "readings",
                "test",
                "heart-rate",
                "unit",
                "/min",
                "where",
                "q-test-heart-rate");
        send("answer", page("s/vitals"), pulse, "value", "80");
        String page = page("s/vitals");
        send("answer", page, pulse, "entry", "heart-rate", "answer", "take-back");
        HttpResponse<String> told =
                send("answer", page, pulse, "entry", "heart-rate", "value", "118", "answer", answer);
        assertEquals(409, told.statusCode());
        String row = told.body().substring(told.body().indexOf("id=\"q-test-heart-rate\""));
        assertTrue(row.substring(0, row.indexOf("</form>")).contains(TOLD), row);
        assertTrue(row.substring(0, row.indexOf("</form>")).contains("value=\"118\""), row);
    }

    @ParameterizedTest
    @CsvSource({
        "s/safety, findings, finding, stridor, present, day 3, ''",
        "s/safety, findings, finding, stridor, present, day 3, day 1",
        "s/investigations, investigations, investigation, ct-head, normal, day 3, ''",
        "s/investigations, investigations, investigation, ct-head, normal, day 3, day 1"
    })
    void details_of_an_answer_that_was_taken_back_have_a_form_left(
            String here, String kind, String key, String term, String first, String typed, String other)
            throws Exception {
        String where = "q-" + key + "-" + term;
        List<String> row = List.of("here", here, "kind", kind, key, term, "where", where);
        send("answer", page(here), row, "answer", first);
        if (!other.isEmpty()) {
            send("answer", page(here), row, "at", other, "answer", first);
        }
        String page = page(here);
        send("answer", page, row, "entry", term, "answer", "take-back");
        String[] details = {"entry", term, "at", typed, "ended", "day 4", "wording", "as noted", "answer", ""};
        HttpResponse<String> told = send("answer", page, row, details);
        assertEquals(409, told.statusCode());
        String shown = told.body().substring(told.body().indexOf("id=\"" + where + "\""));
        shown = shown.substring(0, shown.indexOf("<fieldset class=\"row"));
        assertTrue(shown.contains(TOLD), shown);
        int at = shown.indexOf("name=\"at\" value=\"%s\"".formatted(typed));
        assertTrue(at > 0, shown);
        String form = shown.substring(shown.lastIndexOf("<form", at), shown.indexOf("</form>", at));
        assertTrue(form.contains("name=\"entry\" value=\"\"") && form.contains("value=\"as noted\""), form);
        assertEquals(kind.equals("findings"), form.contains("name=\"ended\" value=\"day 4\""), form);
    }

    private void assertTold(HttpResponse<String> answer, Listed listed, Gone gone, String... typed) {
        String form = form(answer.body(), listed, gone);
        assertTrue(form.contains(TOLD), form);
        Stream.of(typed).forEach(value -> assertTrue(form.contains(value), () -> value + " in " + form));
    }

    /** The place of what is no longer on record. */
    private static String form(String page, Listed listed, Gone gone) {
        int from = page.indexOf("id=\"" + listed.one + gone.entry + "\"");
        assertTrue(from > 0, "no place is left for it");
        return page.substring(from, page.indexOf("</form>", from));
    }

    private static String location(HttpResponse<String> redirect) {
        return redirect.headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> send(String path, String page, List<String> fields) throws Exception {
        return send(path, page, fields, new String[0]);
    }

    private int entries() {
        return now().document().entries().size();
    }
}
