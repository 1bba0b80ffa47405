package org.casewalk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PiecesTest {

    @Test
    void nothing_is_no_piece() {
        assertEquals(List.of(), new Pieces().all());
    }

    @Test
    void a_long_text_comes_back_whole_in_pieces_that_are_not_long() {
        String text = "onset on day 2; 38.6 °C 😀 ".repeat(10_000);
        List<String> pieces =
                new Pieces().append(text).append('.').append("x, y", 1, 4).all();
        assertEquals(text + "., y", String.join("", pieces));
        assertTrue(pieces.stream().allMatch(piece -> piece.length() <= 1 << 15));
    }
}
