package org.casewalk.casefile.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.CaseProblem;
import org.casewalk.casefile.CaseProblem.Severity;
import org.casewalk.casefile.Entry;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReaderFuzzTest {

    private static final CaseReader READER = new CaseReader(SampleVocabulary.VOCABULARY);

    private static final String JSON = """
            {"id": "x", "title": "X", "onset": "day 0", "person": {"age": 45, "sex": "female"},
             "exposures": [{"drug": "haloperidol", "event": "start", "at": "day -4", "taken": "known"}],
             "findings": [{"finding": "rigidity", "state": "present", "at": "day 1 08:00", "wording": "stiff"},
                          {"finding": "fever", "state": "unknown", "reason": "not-asked"}],
             "readings": [{"test": "creatine-kinase", "value": 6200.5, "unit": "U/L", "upperLimit": 170}]}
            """;

    @Test
    void two_thousand_damaged_yaml_cases_give_a_case_or_a_problem_with_a_place() {
        damaged(Samples.FULL_YAML, Format.YAML, 11L);
    }

    @Test
    void two_thousand_damaged_json_cases_give_a_case_or_a_problem_with_a_place() {
        damaged(JSON, Format.JSON, 12L);
    }

    @Test
    void any_order_of_the_lists_gives_the_same_ids_for_the_same_content() {
        List<String> entries = List.of(
                "{finding: rigidity, state: present, at: day 1}",
                "{finding: rigidity, state: present, at: day 2}",
                "{finding: rigidity, state: absent, at: day 2}",
                "{finding: rigidity, state: present}",
                "{finding: rigidity, state: present, wording: stiff}",
                "{finding: fever, state: present}",
                "{finding: fever, state: present}",
                "{id: fever, finding: stridor, state: absent}",
                "{finding: confusion, state: absent}");
        Map<String, List<String>> expected = contentById(entries);
        Random random = new Random(13);

        for (int round = 0; round < 500; round++) {
            List<String> shuffled = new ArrayList<>(entries);
            Collections.shuffle(shuffled, random);

            assertEquals(expected, contentById(shuffled));
        }
    }

    private static Map<String, List<String>> contentById(List<String> entries) {
        String text = "id: x\ntitle: X\nfindings:\n"
                + entries.stream().map(entry -> "  - " + entry + "\n").collect(Collectors.joining());
        CaseFile read = READER.read("x.yaml", text, Format.YAML).caseFile().orElseThrow();
        Map<String, List<String>> contentById = new TreeMap<>();
        read.entries().forEach(entry -> contentById
                .computeIfAbsent(entry.id(), id -> new ArrayList<>())
                .add(entry.toString().replaceAll("Place\\[.*?]", "")));
        return contentById;
    }

    @Test
    void ids_are_unique_even_beside_ids_that_authors_gave() {
        Map<String, List<String>> contentById = contentById(List.of(
                "{id: rigidity, finding: fever, state: absent}",
                "{finding: rigidity, state: present}",
                "{finding: rigidity, state: present}"));

        assertEquals(Set.of("rigidity", "rigidity#2", "rigidity#3"), contentById.keySet());
    }

    private static void damaged(String text, Format format, long seed) {
        Mutations mutations = new Mutations(seed);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int cases = 0;
        for (int round = 0; round < 2_000; round++) {
            byte[] damaged = round % 4 == 0
                    ? mutations.ofValues(text).getBytes(StandardCharsets.UTF_8)
                    : mutations.ofBytes(bytes);
            CaseReading reading = READER.read("x", damaged, format);
            boolean anyError = reading.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
            assertEquals(reading.caseFile().isEmpty(), anyError);
            reading.problems().forEach(ReaderFuzzTest::hasAPlace);
            assertTrue(reading.problems().isEmpty()
                    || !ProblemText.of(reading.problems()).isBlank());
            cases += reading.caseFile().isPresent() ? 1 : 0;
            reading.caseFile().ifPresent(ReaderFuzzTest::hasUniqueIds);
        }
        assertTrue(cases > 20, "only %d of the texts were cases".formatted(cases));
    }

    private static void hasAPlace(CaseProblem problem) {
        assertTrue(problem.place().line() > 0 && problem.place().column() > 0, problem::toString);
    }

    private static void hasUniqueIds(CaseFile read) {
        assertEquals(
                read.entries().count(), read.entries().map(Entry::id).distinct().count());
    }
}
