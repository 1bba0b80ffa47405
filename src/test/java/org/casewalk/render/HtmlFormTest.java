package org.casewalk.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HtmlFormTest {

    private static String page(long seed) {
        return Rendered.as(Format.HTML, RandomChecklist.of(seed));
    }

    /** With its few void elements closed the page is XML, so a stray sign or an unclosed element cannot pass. */
    @Test
    void every_element_is_closed_and_every_sign_escaped()
            throws ParserConfigurationException, IOException, SAXException {
        for (long seed = 0; seed < 100; seed++) {
            String xml = page(seed).replace("<!DOCTYPE html>", "").replaceAll("<meta ([^>]*)>", "<meta $1/>");
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        }
    }

    @Test
    void nothing_runs_and_nothing_is_fetched() {
        for (long seed = 0; seed < 100; seed++) {
            String page = page(seed);
            assertFalse(page.contains("<script"));
            assertFalse(Pattern.compile("<[^>]*\\s(src|on\\w+|style)=")
                    .matcher(page)
                    .find());
            assertFalse(Pattern.compile("href=\"(?!#)").matcher(page).find());
            assertFalse(page.contains("url("));
        }
    }

    @Test
    void headings_never_skip_a_level() {
        for (long seed = 0; seed < 100; seed++) {
            Matcher heading = Pattern.compile("<h([1-6])").matcher(page(seed));
            int level = 0;
            while (heading.find()) {
                int next = Integer.parseInt(heading.group(1));
                assertTrue(next <= level + 1, "h" + next + " after h" + level);
                level = next;
            }
        }
    }

    @Test
    void the_page_names_its_language_and_lets_a_keyboard_skip_to_the_checklist() {
        String page = Rendered.as(Format.HTML, Checklists.restless());
        assertTrue(page.contains("<html lang=\"en\">"));
        assertTrue(page.indexOf("href=\"#main\"") < page.indexOf("<h1>"));
        assertTrue(page.contains("<main id=\"main\">"));
    }

    @Test
    void every_link_leads_to_a_place_on_the_page_and_every_place_is_named_once() {
        for (long seed = 0; seed < 100; seed++) {
            String page = page(seed);
            Set<String> places = new HashSet<>();
            Matcher id = Pattern.compile("\\sid=\"([^\"]*)\"").matcher(page);
            while (id.find()) {
                assertTrue(places.add(id.group(1)), id.group(1));
            }
            Matcher link =
                    Pattern.compile("(?:href=\"#|aria-labelledby=\")([^\"]*)\"").matcher(page);
            while (link.find()) {
                assertTrue(places.contains(link.group(1)), link.group(1));
            }
        }
    }

    @Test
    void every_table_has_a_caption_and_column_headings() {
        String page = Rendered.as(Format.HTML, Checklists.redFlagMet());
        int tables = page.split("<table ", -1).length;
        assertTrue(tables > 1);
        assertEquals(tables, page.split("<caption ", -1).length);
        assertEquals(tables, page.split("<thead ", -1).length);
    }

    @Test
    void only_a_red_flag_on_record_is_alarming() {
        assertTrue(Rendered.as(Format.HTML, Checklists.redFlagMet()).contains("<div class=\"alarm\">"));
        assertFalse(Rendered.as(Format.HTML, Checklists.patternMet()).contains("<div class=\"alarm\">"));
    }
}
