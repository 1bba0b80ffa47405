package org.casewalk.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseFile;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.WhatIf;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.casewalk.term.Interval;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a thought experiment offers is a claim that a person could make, never a number that nobody measures. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswersInWordsTest {

    private static final Interval TEMPERATURES = new Interval(25, 45);
    private static final SortedSet<Double> LIMITS = new TreeSet<>(List.of(36.0, 38.0));

    private static String claim(double number) {
        return Representatives.claim(number, LIMITS, value -> value + " °C");
    }

    @Test
    void a_value_stands_for_everything_up_to_the_limits_beside_it() {
        assertEquals("below 36 °C", claim(30));
        assertEquals("36 °C", claim(36));
        assertEquals("between 36 and 38 °C", claim(37));
        assertEquals("above 38 °C", claim(41));
    }

    @Test
    void values_that_are_tried_lie_where_people_measure() {
        assertEquals(List.of(30.0, 36.0, 37.0, 38.0, 42.0), Representatives.of(LIMITS, TEMPERATURES));
    }

    @Test
    void a_value_between_two_close_limits_keeps_the_digits_that_tell_it_apart() {
        SortedSet<Double> close = new TreeSet<>(List.of(37.9, 38.0));
        assertEquals(37.95, Representatives.of(close, TEMPERATURES).get(2));
    }

    @Test
    void no_answer_that_is_offered_has_more_than_two_digits_behind_the_point() {
        Checklist checklist = Casewalk.of(LibraryReader.read(List.of(RulesFolder.shipped()))
                        .library()
                        .orElseThrow())
                .check(CaseFile.empty("empty", "Nothing entered"));
        List<String> offered = Stream.concat(checklist.patterns().stream(), checklist.criteriaSets().stream())
                .flatMap(result -> result.couldSettle().stream())
                .map(WhatIf::answer)
                .filter(answer -> answer.matches(".*[0-9][.][0-9]{3,}.*"))
                .distinct()
                .toList();
        assertEquals(List.of(), offered);
        assertTrue(checklist.patterns().stream()
                .anyMatch(result -> !result.couldSettle().isEmpty()));
    }
}
