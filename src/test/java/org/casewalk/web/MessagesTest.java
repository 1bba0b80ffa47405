package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.Format;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.casewalk.term.Vocabulary;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MessagesTest {

    private static final Vocabulary VOCABULARY = LibraryReader.read(List.of(RulesFolder.shipped()))
            .library()
            .orElseThrow()
            .vocabulary();

    @Test
    void a_finding_is_called_by_its_label() {
        assertTrue(told(contradiction()).get(0).text().startsWith("“Lead-pipe rigidity” is recorded as present"));
    }

    @Test
    void what_two_entries_say_of_each_other_is_told_once() {
        assertEquals(1, told(contradiction()).size());
    }

    @Test
    void a_decimal_comma_is_told_without_the_key_of_a_file() {
        String text = told("readings:\n  - {test: body-temperature, value: \"39,4\", unit: Cel}")
                .get(0)
                .text();
        assertTrue(text.startsWith("\"39,4\" is no number."), text);
    }

    @Test
    void an_unusual_value_is_told_with_the_name_and_unit_that_the_page_shows() {
        String text = told("readings:\n  - {test: body-temperature, value: 83, unit: Cel}")
                .get(0)
                .text();
        assertTrue(text.startsWith("“Body temperature” of 83 °C") && text.contains("25 to 45 °C"), text);
    }

    @Test
    void what_was_typed_stays_as_it_was_typed() {
        String text =
                told("exposures:\n  - {drug: rigidity, event: start}").get(0).text();
        assertTrue(text.contains("\"rigidity\""), text);
    }

    private static String contradiction() {
        return "findings:\n  - {finding: rigidity-lead-pipe, state: present}\n  - {finding: rigidity, state: absent}";
    }

    private static List<Attempt.Message> told(String part) {
        return Messages.of(
                new CaseReader(VOCABULARY)
                        .read("a.yaml", "id: a\ntitle: A\n" + part + "\n", Format.YAML)
                        .problems(),
                VOCABULARY);
    }
}
