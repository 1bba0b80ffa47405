package org.casewalk.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casewalk.pack.Library;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.casewalk.term.Vocabulary;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SectionTableTest {

    private static final Library LIBRARY =
            LibraryReader.read(List.of(RulesFolder.shipped())).library().orElseThrow();
    private static final SectionTable TABLE = SectionTable.shipped();

    @Test
    void every_term_of_the_vocabulary_has_a_place() {
        assertEquals(List.of(), terms().filter(id -> TABLE.listed(id).isEmpty()).toList());
    }

    @Test
    void every_place_is_of_a_term() {
        assertEquals(
                List.of(),
                TABLE.ids().filter(id -> terms().noneMatch(id::equals)).toList());
    }

    @Test
    void what_was_measured_stands_before_the_same_in_words() {
        List<String> vitals = asked(Section.VITALS);
        assertTrue(vitals.indexOf("body-temperature") < vitals.indexOf("hyperthermia"), vitals.toString());
        assertTrue(vitals.indexOf("heart-rate") < vitals.indexOf("tachycardia"), vitals.toString());
    }

    @Test
    void questions_stand_under_the_headings_of_the_table_each_once() {
        Questions questions = new Questions(LIBRARY);
        for (Section section : Section.values()) {
            List<Question> under = new ArrayList<>();
            Map<Heading, List<Question>> headings = questions.underHeadings(section);
            headings.values().forEach(under::addAll);
            assertEquals(questions.of(section), under, section.title());
        }
        assertEquals(
                List.of("Tone", "Restlessness"),
                questions.underHeadings(Section.MOVEMENT).keySet().stream()
                        .map(Heading::title)
                        .limit(2)
                        .toList());
    }

    @Test
    void a_safety_question_is_never_folded_away() {
        Questions questions = new Questions(LIBRARY);
        Arrays.stream(Section.values())
                .map(questions::underHeadings)
                .forEach(headings -> headings.forEach((heading, asked) ->
                        assertTrue(!heading.rare() || asked.stream().noneMatch(Question::safety))));
    }

    private static List<String> asked(Section section) {
        return new Questions(LIBRARY).of(section).stream().map(Question::term).toList();
    }

    private static Stream<String> terms() {
        Vocabulary vocabulary = LIBRARY.vocabulary();
        return Stream.concat(
                Stream.of(vocabulary.findings(), vocabulary.tests(), vocabulary.investigations())
                        .flatMap(each -> each.keySet().stream()),
                vocabulary.drugClasses().keySet().stream().map(id -> "class:" + id));
    }
}
