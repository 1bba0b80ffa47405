package org.casewalk.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.casewalk.pack.Library;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class QuestionsTest {

    private static final Library LIBRARY =
            LibraryReader.read(List.of(RulesFolder.shipped())).library().orElseThrow();
    private static final Questions QUESTIONS = new Questions(LIBRARY);

    @Test
    void a_kind_of_a_finding_stands_below_it() {
        Question rigidity = asked(Section.MOVEMENT, "finding:rigidity");
        assertTrue(rigidity.precisely().stream().anyMatch(kind -> kind.id().equals("finding:rigidity-lead-pipe")));
    }

    @Test
    void no_question_is_asked_in_two_places() {
        List<String> all = Arrays.stream(Section.values())
                .flatMap(section -> QUESTIONS.of(section).stream())
                .flatMap(QuestionsTest::withKinds)
                .map(Question::id)
                .toList();
        assertEquals(all.stream().distinct().toList(), all);
    }

    @Test
    void every_part_of_a_safety_question_is_marked_as_one() {
        assertTrue(QUESTIONS.safety().stream()
                .flatMap(safety -> QUESTIONS.asked(safety).stream())
                .allMatch(Question::safety));
    }

    @Test
    void every_section_but_the_first_has_questions_of_its_own() {
        for (Section section : List.of(Section.MOVEMENT, Section.MENTAL, Section.VITALS, Section.INVESTIGATIONS)) {
            assertTrue(QUESTIONS.of(section).size() > 5, section.title());
        }
    }

    private static Stream<Question> withKinds(Question question) {
        return Stream.concat(Stream.of(question), question.precisely().stream().flatMap(QuestionsTest::withKinds));
    }

    private static Question asked(Section section, String id) {
        return QUESTIONS.of(section).stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
