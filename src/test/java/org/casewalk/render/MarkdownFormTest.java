package org.casewalk.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MarkdownFormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "**bold**; \\*\\*bold\\*\\*",
                "a | b; a \\| b",
                "<script>; \\<script\\>",
                "# no heading; \\# no heading",
                "- no entry; \\- no entry",
                "12. no number; 12\\. no number",
                "[x](y); \\[x\\](y)",
                "http://x.org; http:\\/\\/x.org",
                "www.x.org; www\\.x.org",
                "&lt; \\&lt",
                "38.5 - 39; 38.5 - 39"
            })
    void signs_in_a_record_lose_their_power(String entered, String escaped) {
        assertEquals(escaped, MarkdownEscape.of(entered));
    }

    @Test
    void every_row_of_a_table_has_the_cells_of_its_head() {
        for (long seed = 0; seed < 100; seed++) {
            int cells = 0;
            for (String line :
                    Rendered.as(Format.MARKDOWN, RandomChecklist.of(seed)).split("\n")) {
                int here = line.startsWith("|") ? line.split("(?<!\\\\)\\|", -1).length : 0;
                assertTrue(here == cells || here == 0 || cells == 0, line);
                cells = here;
            }
        }
    }

    @Test
    void a_person_finds_a_box_to_tick_and_none_is_ticked() {
        String page = Rendered.as(Format.MARKDOWN, Checklists.restless());
        assertTrue(page.contains("- [ ] "));
        assertFalse(page.contains("[x]"));
    }
}
