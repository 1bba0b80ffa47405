package org.casewalk.casefile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.Entry;
import org.casewalk.casefile.ExaminationContext;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.Origin;
import org.casewalk.casefile.State;
import org.casewalk.casefile.When;
import org.casewalk.casefile.WhyUnknown;
import org.casewalk.term.Interval;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseReaderTest {

    private static final CaseReader READER = new CaseReader(SampleVocabulary.VOCABULARY);

    @Test
    void the_smallest_case_is_a_case_in_which_nothing_was_entered() {
        CaseFile read = json("{\"id\":\"empty\",\"title\":\"Nothing entered\"}");

        assertEquals(CaseFile.empty("empty", "Nothing entered"), read);
    }

    @Test
    void a_full_case_is_read_without_a_problem() {
        CaseReading reading = READER.read("full.yaml", Samples.FULL_YAML, Format.YAML);

        assertEquals(List.of(), reading.problems());
        assertTrue(reading.caseFile().isPresent());
    }

    @Test
    void json_and_yaml_of_the_same_shape_are_the_same_case() {
        CaseFile yaml = yaml("findings: [{finding: rigidity, state: present, at: day 1}]");
        CaseFile json = json("""
                {"id":"x","title":"X","findings":[{"finding":"rigidity","state":"present","at":"day 1"}]}""");

        assertEquals(withoutPlaces(yaml), withoutPlaces(json));
    }

    @Test
    void a_finding_keeps_its_reason_for_unknown() {
        CaseFile read = yaml("findings: [{finding: stridor, state: unknown, reason: could-not-assess}]");

        assertEquals(State.UNKNOWN, read.findings().get(0).state());
        assertEquals(WhyUnknown.COULD_NOT_ASSESS, read.findings().get(0).whyUnknown());
    }

    @Test
    void the_id_of_a_term_is_kept_where_another_name_was_written() {
        CaseFile read = yaml("findings: [{finding: Muscle Rigidity, state: present}]");

        assertEquals("rigidity", read.findings().get(0).finding());
    }

    @Test
    void examination_context_stands_in_one_order_and_once() {
        CaseFile read = yaml("findings: [{finding: rigidity, state: absent, context: [refused, sedated, refused]}]");

        assertEquals(
                List.of(ExaminationContext.SEDATED, ExaminationContext.REFUSED),
                read.findings().get(0).context());
    }

    @Test
    void age_of_ninety_and_more_is_a_band() {
        assertEquals(
                new Interval(90, Double.POSITIVE_INFINITY),
                yaml("person: {age: \"90+\"}").person().ageYears());
    }

    @Test
    void age_left_out_is_unknown() {
        assertEquals(Interval.UNKNOWN, yaml("person: {sex: female}").person().ageYears());
    }

    @Test
    void an_exposure_that_does_not_say_so_is_not_known_to_have_been_taken() {
        CaseFile read = yaml("exposures: [{drug: haloperidol, event: start}]");

        assertEquals(
                ExposureEntry.Taken.PRESCRIBED_ONLY, read.exposures().get(0).taken());
    }

    @Test
    void a_closed_review_keeps_its_purpose() {
        CaseFile read = yaml("origin: {kind: retrospective-review, closed: true, purpose: mortality meeting}");

        assertEquals(new Origin.ClosedReview("mortality meeting"), read.origin());
    }

    @Test
    void without_episodes_the_onset_of_the_case_is_the_onset_of_its_only_episode() {
        CaseFile read = yaml("onset: day 0");

        assertEquals("day 0", read.episode().onset().written());
        assertEquals(1, read.episodes().size());
    }

    @Test
    void the_last_episode_is_walked_through_when_the_case_does_not_say() {
        CaseFile read = yaml("episodes: [{id: e1, onset: day -90}, {id: e2, onset: day 0}]");

        assertEquals("e2", read.currentEpisode());
    }

    @Test
    void a_byte_order_mark_is_skipped() {
        byte[] bytes = "\uFEFFid: x\ntitle: X\n".getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertTrue(READER.read("x.yaml", bytes, Format.YAML).caseFile().isPresent());
    }

    @Test
    void a_warning_leaves_the_case_usable() {
        CaseReading reading = READER.read(
                "x.yaml", "id: x\ntitle: X\nreadings: [{test: temperature, value: 48, unit: Cel}]\n", Format.YAML);

        assertTrue(reading.caseFile().isPresent());
        assertEquals(List.of("C301"), codes(reading));
    }

    @Test
    void a_place_names_file_line_column_and_path() {
        CaseReading reading = READER.read(
                "x.yaml", "id: x\ntitle: X\nfindings:\n  - {finding: rigidity, state: presnt}\n", Format.YAML);

        assertEquals(
                "Place[file=x.yaml, line=4, column=32, path=/findings/0/state]",
                reading.problems().get(0).place().toString());
    }

    @Test
    void a_line_of_many_keeps_its_number() {
        CaseReading reading = READER.readLine("many.ndjson", 812, "{\"id\":\"x\"}");

        assertEquals(812, reading.problems().get(0).place().line());
    }

    @Test
    void several_problems_are_told_at_once_in_the_order_of_the_file() {
        CaseReading reading = READER.read("x.yaml", """
                id: x
                title: X
                person: {age: 150}
                findings:
                  - {finding: rigidty, state: present}
                  - {finding: fever, state: maybe}
                readings:
                  - {test: CK, value: 5, unit: U/LL}
                """, Format.YAML);

        assertEquals(List.of("C108", "C201", "C104", "C208"), codes(reading));
    }

    @Test
    void time_not_stated_is_unknown() {
        assertEquals(
                When.UNKNOWN,
                yaml("findings: [{finding: fever, state: present}]")
                        .findings()
                        .get(0)
                        .at());
    }

    private static CaseFile yaml(String rest) {
        CaseReading reading = READER.read("x.yaml", "id: x\ntitle: X\n" + rest + "\n", Format.YAML);
        return reading.caseFile().orElseThrow(() -> new AssertionError(ProblemText.of(reading.problems())));
    }

    private static CaseFile json(String text) {
        CaseReading reading = READER.read("x.json", text, Format.JSON);
        return reading.caseFile().orElseThrow(() -> new AssertionError(ProblemText.of(reading.problems())));
    }

    private static List<String> codes(CaseReading reading) {
        return reading.problems().stream().map(problem -> problem.code()).toList();
    }

    private static String withoutPlaces(CaseFile read) {
        return read.entries()
                .map(Entry::toString)
                .map(text -> text.replaceAll("Place\\[.*?]", ""))
                .collect(Collectors.joining("\n"));
    }
}
