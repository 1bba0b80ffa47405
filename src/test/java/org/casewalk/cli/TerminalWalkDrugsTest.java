package org.casewalk.cli;

import static org.casewalk.cli.TerminalWalkRun.typing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.casewalk.casefile.write.HeadForm;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Drugs, classes of drugs, and what stands once in a case. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TerminalWalkDrugsTest {

    @Test
    void a_drug_event_is_known_to_have_been_taken() {
        typing("drug haloperidol start day -9")
                .records("drug", "haloperidol")
                .records("event", "start")
                .records("at", "day -9")
                .records("taken", "known");
    }

    @Test
    void a_drug_may_only_have_been_prescribed() {
        typing("drug haloperidol start prescribed only").records("taken", "prescribed-only");
    }

    @Test
    void names_and_events_of_several_words_are_read() {
        typing("drug methylene blue missed dose day 0 intravenous")
                .records("drug", "methylthioninium-chloride")
                .records("event", "missed-dose")
                .records("route", "intravenous");
    }

    @Test
    void a_long_acting_product_has_its_interval() {
        typing("drug flupentixol injection day -3 long-acting injection product flupentixol decanoate every 14 days")
                .records("route", "long-acting-injection")
                .records("product", "flupentixol decanoate")
                .records("intervalDays", "14");
    }

    @Test
    void the_reason_ends_where_the_time_begins() {
        typing("drug clozapine stop because of fever day 2")
                .records("because", "fever")
                .records("at", "day 2");
    }

    @Test
    void a_class_may_be_all_that_is_known() {
        typing("drug antipsychotic ongoing")
                .records("drugClass", "antipsychotic")
                .records("drug", "");
    }

    @Test
    void a_misspelt_drug_is_suggested() {
        typing("drug haloperidl start").says("Maybe “haloperidol” is meant.").recordsNothing();
    }

    @Test
    void a_drug_without_an_event_is_not_guessed() {
        typing("drug haloperidol")
                .says("What happened with haloperidol is not said.")
                .recordsNothing();
    }

    @Test
    void a_class_can_be_said_not_to_have_been_taken() {
        typing("not taken serotonergic drug")
                .records("drugClass", "serotonergic")
                .records("state", "not-taken");
    }

    @Test
    void the_events_of_a_class_can_be_said_to_be_all() {
        typing("all known dopamine blocker")
                .records("drugClass", "dopamine-blocker")
                .records("state", "complete");
    }

    @Test
    void a_class_that_was_asked_about_need_not_be_named() {
        typing("ask dopamine depleter", "not taken").records("drugClass", "depleter");
    }

    @Test
    void a_class_that_several_fit_is_chosen_by_its_number() {
        typing("all known dopamine", "2").records("drugClass", "dopamine-blocker");
    }

    @Test
    void a_class_that_several_fit_is_not_guessed() {
        typing("all known dopamine", "").recordsNothing();
    }

    @Test
    void a_comma_behind_a_name_makes_no_other_name_of_it() {
        typing("not taken serotonergic,").records("drugClass", "serotonergic");
    }

    @Test
    void a_later_statement_about_a_class_stands_in_the_place_of_the_first() {
        typing("not taken serotonergic drug", "all known serotonergic drug").records("state", "complete");
    }

    @Test
    void a_class_not_taken_and_a_drug_of_it_taken_is_refused() {
        typing("drug haloperidol start day -9", "not taken dopamine blocker").says("Not taken; nothing was changed.");
    }

    @Test
    void onset_person_place_and_background_stand_at_the_head() {
        assertEquals(
                new HeadForm("25", "male", "emergency-department", "day 0", "earlier dystonia"),
                typing("onset day 0", "person male 25", "place emergency", "background earlier dystonia")
                        .walk()
                        .document()
                        .headForm());
    }

    @Test
    void a_sex_alone_leaves_the_age_as_it_is() {
        assertEquals(
                "25",
                typing("person 25", "person female")
                        .walk()
                        .document()
                        .headForm()
                        .age());
    }

    @Test
    void a_treatment_has_what_was_seen_afterwards() {
        typing("treatment propranolol added day 4 followed by better over a week")
                .records("what", "propranolol added")
                .records("at", "day 4")
                .records("followedBy", "better over a week");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onset yesterday",
                "onset day 1 25:00",
                "person old",
                "person 95",
                "place moon",
                "treatment haloperidol 5 mg",
                "treatment",
                "drug",
                "drug haloperidol start 5 mg",
                "not taken aspirin",
                "all known"
            })
    void what_cannot_be_meant_changes_nothing_and_says_what_may_be(String typed) {
        typing(typed).says("Maybe ").recordsNothing();
    }
}
