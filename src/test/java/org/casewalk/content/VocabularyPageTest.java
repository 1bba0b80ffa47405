package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.casewalk.term.DrugClass;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.Vocabulary;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/vocabulary.md lists and counts is what the vocabulary holds. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VocabularyPageTest {

    private static final Vocabulary VOCABULARY = Shipped.library().vocabulary();

    private static void assertSaid(String line) throws IOException {
        List<String> page = Files.readAllLines(Path.of("docs", "vocabulary.md"));
        assertTrue(page.contains(line), () -> "docs/vocabulary.md wants: " + line);
    }

    static Stream<String> counts() {
        return Stream.of(
                "| findings: signs and symptoms, with the question that asks for each | "
                        + VOCABULARY.findings().size() + " |",
                "| tests: quantities with unit and plausible range | "
                        + VOCABULARY.tests().size() + " |",
                "| investigations | " + VOCABULARY.investigations().size() + " |",
                "| drugs | " + VOCABULARY.drugs().size() + " |",
                "| classes of drugs | " + VOCABULARY.drugClasses().size() + " |",
                "| settings | " + VOCABULARY.settings().size() + " |");
    }

    @ParameterizedTest
    @MethodSource("counts")
    void the_number_of_terms_is_right(String line) throws IOException {
        assertSaid(line);
    }

    static Stream<DrugClass> classes() {
        return VOCABULARY.drugClasses().values().stream();
    }

    @ParameterizedTest
    @MethodSource("classes")
    void each_class_stands_with_the_number_of_its_drugs(DrugClass drugClass) throws IOException {
        long drugs = VOCABULARY.drugs().values().stream()
                .filter(drug -> drug.classes().contains(drugClass.id()))
                .count();
        assertSaid("| `%s` | %d | %s |".formatted(drugClass.id(), drugs, drugClass.note()));
    }

    @Test
    void the_number_of_implications_is_right() throws IOException {
        int links = VOCABULARY.findings().values().stream()
                .mapToInt(term -> term.implies().size())
                .sum();
        assertTrue(
                Files.readString(Path.of("docs", "vocabulary.md")).contains("(" + links + " links)"), () -> "" + links);
    }

    @Test
    void every_declared_exclusion_is_listed() throws IOException {
        for (FindingTerm term : VOCABULARY.findings().values()) {
            for (String other : term.excludes()) {
                String page = Files.readString(Path.of("docs", "vocabulary.md"));
                assertTrue(
                        page.contains("- `%s` and `%s`".formatted(term.id(), other))
                                || page.contains("- `%s` and `%s`".formatted(other, term.id())),
                        () -> term.id() + " and " + other);
            }
        }
    }
}
