package org.casewalk.fact;

import static org.casewalk.casefile.InvestigationEntry.Result.ABNORMAL;
import static org.casewalk.casefile.InvestigationEntry.Result.NORMAL;
import static org.casewalk.casefile.InvestigationEntry.Result.NOT_DONE;
import static org.casewalk.casefile.InvestigationEntry.Result.NOT_KNOWN;
import static org.casewalk.casefile.InvestigationEntry.Result.PENDING;
import static org.casewalk.fact.Given.UNKNOWN;
import static org.casewalk.fact.Given.nothing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casewalk.casefile.Person.Sex;
import org.casewalk.term.Interval;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FactMapperTest {

    private static final Question HEAD = new Question("Investigation", List.of("ct-head"));
    private static final Question WARD = new Question("Setting", List.of("ward"));
    private static final Question PERSON = new Question("Person", List.of());
    private static final List<ClosedRecord> HEAD_CLOSED = List.of(new ClosedRecord("Investigation", "ct-head"));

    @Test
    void each_single_question_has_one_fact_even_in_an_empty_case() {
        Facts facts = nothing()
                .ask(
                        WARD,
                        PERSON,
                        new Question("ExposureHistory", List.of("blocker")),
                        new Question("Finding", List.of("rigidity")),
                        new Question("Finding", List.of("fever")),
                        new Question("Together", List.of("fever", "rigidity")),
                        new Question("Trend", List.of("temperature")),
                        new Question("Rise", List.of("temperature")),
                        new Question("Swing", List.of("temperature", 24.0)),
                        new Question("Occasions", List.of("temperature", "oral", 38.0, 2.0)));
        assertEquals(
                List.of(
                        "Finding",
                        "Finding",
                        "Occasions",
                        "Rise",
                        "Swing",
                        "Trend",
                        "Together",
                        "ExposureHistory",
                        "Person",
                        "Setting"),
                facts.facts().stream()
                        .map(fact -> fact.getClass().getSimpleName())
                        .toList());
        assertEquals(List.of(), facts.closed());
    }

    @Test
    void a_question_asked_twice_is_answered_once() {
        assertEquals(1, nothing().ask(PERSON, PERSON).facts().size());
    }

    @Test
    void what_lower_strata_decide_is_not_mapped() {
        assertEquals(
                List.of(), nothing().ask(new Question("Count", List.of("a/b"))).facts());
    }

    @Test
    void what_nobody_asks_makes_no_fact() {
        Given given = nothing().present("fever", UNKNOWN).reading("temperature", 39, UNKNOWN);
        assertEquals(new Facts(List.of(), List.of(), List.of()), given.ask());
    }

    @Test
    void a_result_closes_the_record_of_an_investigation() {
        Facts facts = nothing().investigation("ct-head", NORMAL).ask(HEAD);
        assertEquals(List.of(new Investigation("ct-head", true, false, List.of("i0"))), facts.facts());
        assertEquals(HEAD_CLOSED, facts.closed());
    }

    @Test
    void a_pending_or_unknown_second_result_keeps_it_open() {
        for (var outstanding : List.of(PENDING, NOT_KNOWN)) {
            Given given = nothing().investigation("ct-head", NORMAL).investigation("ct-head", outstanding);
            assertEquals(List.of(), given.ask(HEAD).closed());
        }
    }

    @Test
    void not_done_beside_a_result_changes_nothing_and_alone_closes_nothing() {
        assertEquals(
                HEAD_CLOSED,
                nothing()
                        .investigation("ct-head", ABNORMAL)
                        .investigation("ct-head", NOT_DONE)
                        .ask(HEAD)
                        .closed());
        assertEquals(
                List.of(),
                nothing().investigation("ct-head", NOT_DONE).ask(HEAD).closed());
    }

    @Test
    void a_place_is_here_elsewhere_or_not_stated() {
        Given given = nothing();
        assertEquals(
                List.of(new Setting("ward", false, false, List.of())),
                given.ask(WARD).facts());
        given.setting = "ward";
        assertTrue(((Setting) given.ask(WARD).facts().get(0)).here());
        given.setting = "home";
        assertTrue(((Setting) given.ask(WARD).facts().get(0)).elsewhere());
    }

    @Test
    void age_and_sex_are_as_recorded() {
        Given given = nothing();
        assertEquals(List.of(), given.ask(PERSON).facts().get(0).entries());
        given.person = new org.casewalk.casefile.Person(new Interval(90, Given.INF), Sex.OTHER, "");
        Person person = (Person) given.ask(PERSON).facts().get(0);
        assertEquals(90, person.ageYearsAtLeast());
        assertFalse(person.female() || person.male());
        assertEquals(List.of("person"), person.entries());
    }
}
