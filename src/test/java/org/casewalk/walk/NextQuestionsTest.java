package org.casewalk.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.Format;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Library;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.casewalk.walk.NextQuestion.Known;
import org.casewalk.walk.NextQuestion.Tier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NextQuestionsTest {

    private static final Library LIBRARY =
            LibraryReader.read(List.of(RulesFolder.shipped())).library().orElseThrow();
    private static final Casewalk CASEWALK = Casewalk.of(LIBRARY);
    private static final Questions QUESTIONS = new Questions(LIBRARY);

    private static final String STRIDOR = """
            exposures:
              - {drug: haloperidol, event: start, taken: known, at: day -1}
            findings:
              - {finding: stridor, state: present, at: day 0}
              - {finding: retrocollis, state: present, at: day 0}
            """;

    private static final String STIFF_AND_HOT = """
            findings:
              - {finding: hyperthermia, state: present, at: day 0}
              - {finding: rigidity, state: present, at: day 0}
              - {finding: tachycardia, state: present, at: day 0}
            """;

    @Test
    void what_emergencies_lack_stands_before_what_others_lack() {
        List<Tier> tiers =
                next(STRIDOR).ranked().stream().map(NextQuestion::tier).toList();
        assertEquals(tiers.stream().sorted().toList(), tiers);
        assertEquals(Tier.EMERGENCIES, tiers.get(0));
    }

    @Test
    void what_nothing_on_record_speaks_for_is_asked_last_however_much_it_could_decide() {
        assertEquals(Tier.REST, tier("finding:inner-restlessness", STRIDOR));
    }

    @Test
    void what_no_emergency_asks_about_is_asked_after_what_emergencies_lack() {
        assertEquals(Tier.ON_RECORD, tier("finding:kayser-fleischer", STRIDOR));
    }

    @Test
    void a_question_says_what_it_alone_could_decide_which_red_flags_lack_it_and_how_many_patterns_and_sets_do() {
        NextQuestion ring = proposed("finding:kayser-fleischer", STRIDOR);
        assertEquals(List.of("Wilson disease"), ring.decides());
        NextQuestion seizure = proposed("finding:seizure", STRIDOR);
        assertEquals(List.of("Seizure, focal neurological sign or meningism"), seizure.redFlags());
        assertEquals(2, seizure.missingIn());
    }

    /**
     * Counted in the text of the rules. Retrocollis is a sustained abnormal posture, as the vocabulary says ({@code implies}), and that is one
     * of the movements of both; neither is decided by it.
     */
    @Test
    void seizure_is_lacked_by_the_two_emergencies_that_ask_about_it_and_that_a_sign_on_record_speaks_for()
            throws IOException {
        RulesAsWritten rules = new RulesAsWritten();
        assertTrue(rules.emergencies() > 40);
        List<String> signs = List.of("stridor", "retrocollis", "sustained-posturing");
        assertEquals(List.of("nmdar-encephalitis", "nmdar-2016"), rules.emergenciesStillAskingAbout("seizure", signs));
        for (String finding : List.of("seizure", "facial-swelling", "speech-disturbance")) {
            assertEquals(
                    rules.emergenciesStillAskingAbout(finding, signs).size(),
                    proposed("finding:" + finding, STRIDOR).missingIn(),
                    finding);
        }
    }

    @Test
    void within_a_tier_what_could_decide_most_comes_first_then_red_flags_then_what_most_lack_then_the_effort() {
        List<NextQuestion> ranked = next(STIFF_AND_HOT).ranked();
        assertTrue(ranked.size() > 50);
        for (int i = 1; i < ranked.size(); i++) {
            assertTrue(
                    order(ranked.get(i - 1), ranked.get(i)) <= 0,
                    ranked.get(i).question().id());
        }
    }

    private static int order(NextQuestion one, NextQuestion other) {
        List<Integer> each = new ArrayList<>(List.of(
                one.tier().compareTo(other.tier()),
                Boolean.compare(QUESTIONS.judged(one.question()), QUESTIONS.judged(other.question())),
                other.decides().size() - one.decides().size(),
                other.redFlags().size() - one.redFlags().size(),
                other.missingIn() - one.missingIn(),
                one.question().burden().compareTo(other.question().burden())));
        return each.stream().filter(difference -> difference != 0).findFirst().orElse(0);
    }

    @Test
    void a_judgement_is_asked_for_after_what_it_rests_on() {
        List<String> emergencies = next(STIFF_AND_HOT).ranked().stream()
                .filter(next -> next.tier() == Tier.EMERGENCIES)
                .map(next -> next.question().id())
                .toList();
        int judgement = emergencies.indexOf("finding:explained-by-mental-disorder");
        assertTrue(judgement > emergencies.indexOf("finding:altered-consciousness"), emergencies.toString());
    }

    @Test
    void a_question_is_proposed_once() {
        List<String> ids = next(STIFF_AND_HOT).ranked().stream()
                .map(next -> next.question().id())
                .toList();
        assertEquals(ids.stream().distinct().toList(), ids);
    }

    @Test
    void what_exists_only_after_a_treatment_is_not_proposed_where_it_could_decide() {
        String pattern = "findings: [{finding: eeg-epileptiform, state: present, at: day 0}]\n";
        assertEquals(Tier.EMERGENCIES, tier("finding:subtle-ictal-signs", pattern));
        assertEquals(
                List.of(),
                next(pattern).ranked().stream()
                        .map(NextQuestion::question)
                        .filter(Question::later)
                        .map(Question::id)
                        .toList());
    }

    @Test
    void fever_with_rigidity_names_the_drug_that_would_raise_the_red_flag() {
        List<String> lacking = next(STIFF_AND_HOT).partRaised().stream()
                .filter(part -> part.title().startsWith("Two of fever"))
                .flatMap(part -> part.questions().stream())
                .map(Question::id)
                .toList();
        assertEquals(List.of("class:dopamine-blocker", "class:dopaminergic"), lacking);
    }

    @Test
    void a_drug_alone_is_no_sign_of_a_red_flag() {
        assertEquals(List.of(), next("""
                        exposures: [{drug: clozapine, event: start, taken: known, at: day -9}]
                        findings:
                          - {finding: hyperthermia, state: absent, at: day 0}
                          - {finding: chest-pain, state: absent, at: day 0}
                          - {finding: low-neutrophils, state: absent, at: day 0}
                        readings:
                          - {test: body-temperature, value: 37, unit: Cel, at: day 0}
                          - {test: neutrophils, value: 5, unit: 10*9/L, at: day 0}
                        """).partRaised());
    }

    @Test
    void a_red_flag_that_is_on_record_is_not_part_raised() {
        String raised = STIFF_AND_HOT + "exposures: [{drug: haloperidol, event: start, taken: known, at: day -2}]\n";
        assertFalse(
                next(raised).partRaised().stream().anyMatch(part -> part.title().startsWith("Two of fever")));
    }

    @Test
    void with_nothing_on_record_everything_is_asked_for_what_nothing_speaks_for() {
        assertEquals(
                Set.of(Tier.REST),
                next("").ranked().stream().map(NextQuestion::tier).collect(Collectors.toSet()));
    }

    @Test
    void every_open_one_that_no_single_answer_decides_has_its_line_and_no_other_has() {
        for (String record : List.of("", STRIDOR, STIFF_AND_HOT)) {
            List<String> undecided = checklist(record).patternsAndSets().stream()
                    .filter(result -> result.status() == Truth.OPEN
                            && !result.decidedBy().isEmpty()
                            && result.couldSettle().isEmpty())
                    .map(Result::title)
                    .sorted()
                    .toList();
            assertTrue(undecided.size() > 20, undecided.toString());
            assertEquals(
                    undecided,
                    next(record).together().stream()
                            .map(NextQuestion.Together::title)
                            .sorted()
                            .toList());
        }
    }

    @Test
    void what_something_on_record_speaks_for_stands_before_what_nothing_does() {
        List<Boolean> onRecord = next(STIFF_AND_HOT).together().stream()
                .map(NextQuestion.Together::onRecord)
                .toList();
        assertTrue(onRecord.contains(true) && onRecord.contains(false));
        assertEquals(onRecord.size(), onRecord.indexOf(false) + Collections.frequency(onRecord, false));
    }

    @Test
    void one_of_two_signs_and_one_of_two_others_are_decided_by_the_four_together() {
        NextQuestion.Together rhabdomyolysis = together("Rhabdomyolysis of another cause", "");
        assertEquals(Known.COMBINATION, rhabdomyolysis.known());
        assertEquals(
                Set.of(
                        "test:creatine-kinase",
                        "finding:rhabdomyolysis",
                        "finding:crush-or-exertion",
                        "finding:seizure"),
                rhabdomyolysis.questions().stream().map(Question::id).collect(Collectors.toSet()));
    }

    @Test
    void where_a_vague_time_keeps_the_drugs_from_being_tried_the_fewest_answers_are_still_known() {
        NextQuestion.Together hyperthermia = together(
                "Malignant hyperthermia",
                "exposures: [{drug: haloperidol, event: start, taken: known, at: before day 0}]\n");
        assertEquals(Known.AT_LEAST, hyperthermia.known());
        assertEquals(4, hyperthermia.atLeast());
        assertEquals(List.of(), hyperthermia.questions());
    }

    @Test
    void what_waits_for_a_treatment_besides_may_stay_open_whatever_is_answered_now() {
        NextQuestion.Together larach =
                together("Larach 1994, clinical grading scale for malignant hyperthermia: highest rank", STIFF_AND_HOT);
        assertEquals(Known.MAY_STAY_OPEN, larach.known());
        assertTrue(larach.later());
        assertFalse(together("Rhabdomyolysis of another cause", STIFF_AND_HOT).later());
    }

    @Test
    void a_value_on_which_two_copies_of_a_table_differ_lacks_nothing_that_can_be_asked() throws IOException {
        NextQuestion.Together storm = together(
                "Burch and Wartofsky 1993, thyroid storm: 45 points, none of them from a thyroid test",
                Path.of("fixtures/cases/sets/neighbouring-burch-wartofsky-heart-rate-95.yaml"));
        assertEquals(Known.NOTHING_TO_ASK, storm.known());
    }

    private static NextQuestion.Together together(String title, String record) {
        return together(title, next(record));
    }

    private static NextQuestion.Together together(String title, Path fixture) throws IOException {
        CaseFile caseFile = new CaseReader(LIBRARY.vocabulary())
                .read(fixture.toString(), Files.readString(fixture), Format.YAML)
                .caseFile()
                .orElseThrow();
        return together(title, new NextQuestions(QUESTIONS, CASEWALK.check(caseFile)));
    }

    private static NextQuestion.Together together(String title, NextQuestions next) {
        return next.together().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static Tier tier(String question, String record) {
        return proposed(question, record).tier();
    }

    private static NextQuestion proposed(String question, String record) {
        return next(record).ranked().stream()
                .filter(next -> next.question().id().equals(question))
                .findFirst()
                .orElseThrow();
    }

    private static NextQuestions next(String record) {
        return new NextQuestions(QUESTIONS, checklist(record));
    }

    private static Checklist checklist(String record) {
        String text = "id: made-up\ntitle: Made up in a test\norigin: {kind: fictional}\nonset: day 0\n";
        return CASEWALK.check(new CaseReader(LIBRARY.vocabulary())
                .read("made-up.yaml", text + record, Format.YAML)
                .caseFile()
                .orElseThrow());
    }
}
