package org.casewalk.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casewalk.casefile.When;
import org.casewalk.term.Interval;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Words of the drawings: their room, their names, their times. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LettersTest {

    @Test
    void words_are_broken_where_the_room_ends_and_none_is_lost() {
        List<String> lines = Letters.lines("Fever noted, with or without a number", 120);
        assertEquals("Fever noted, with or without a number", String.join(" ", lines));
        assertTrue(lines.stream().allMatch(line -> Letters.width(line) <= 120), lines.toString());
    }

    @Test
    void what_cannot_be_broken_is_cut_with_a_sign_of_it() {
        String cut = Letters.lines("Methylthioniniumchloride", 80).get(0);
        assertTrue(cut.endsWith("…") && Letters.width(cut) <= 80, cut);
    }

    @Test
    void a_title_is_shortened_at_its_first_comma_unless_another_begins_the_same() {
        ShortNames names = new ShortNames(List.of(
                "Levenson 1985, with the numbers of 1992",
                "Neuroleptic malignant syndrome",
                "Neuroleptic malignant syndrome, the form under clozapine"));
        assertEquals("Levenson 1985", names.of("Levenson 1985, with the numbers of 1992"));
        assertEquals(
                "Neuroleptic malignant syndrome, the form under clozapine",
                names.of("Neuroleptic malignant syndrome, the form under clozapine"));
    }

    @Test
    void times_are_said_as_people_say_them() {
        assertEquals("day 1 to 2", said("day 1..2"));
        assertEquals("day \u22125 to \u22123", said("day -5..-3"));
        assertEquals("day \u22122, 14:30", said("day -2 14:30"));
        assertEquals("before day 0", said("before day 0"));
        assertEquals("no time recorded", TimeWords.of(When.UNKNOWN));
        assertEquals("day \u22121, 06:30", TimeWords.of(-17.5));
    }

    private static String said(String written) {
        return TimeWords.of(new When(Interval.exactly(0), Interval.exactly(0), written));
    }
}
