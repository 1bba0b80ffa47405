package org.casewalk.picture;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What every drawing owes its reader, over the shipped cases. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PicturesTest {

    private static List<Drawn> drawings;

    @BeforeAll
    static void draw() {
        drawings = Drawn.ofShippedCases().toList();
    }

    @Test
    void a_drawing_is_whole_and_says_what_it_is() {
        drawings.forEach(PicturesTest::isWhole);
    }

    private static void isWhole(Drawn drawn) {
        Document document = parsed(drawn.picture().svg());
        Element root = document.getDocumentElement();
        assertAll(
                () -> assertEquals("svg", root.getTagName()),
                () -> assertEquals("img", root.getAttribute("role")),
                () -> assertEquals(
                        drawn.picture().title(),
                        root.getElementsByTagName("title").item(0).getTextContent()),
                () -> assertEquals(
                        drawn.picture().description(),
                        root.getElementsByTagName("desc").item(0).getTextContent()),
                () -> assertEquals(List.of(), namedButMissing(document)));
    }

    @Test
    void a_drawing_needs_no_style_script_or_outside_file() {
        drawings.forEach(PicturesTest::standsAlone);
    }

    private static void standsAlone(Drawn drawn) {
        String svg = drawn.picture().svg();
        assertAll(
                () -> assertFalse(svg.contains(" style="), svg),
                () -> assertFalse(svg.contains("<style"), svg),
                () -> assertFalse(svg.contains("<script"), svg),
                () -> assertFalse(svg.contains("href"), svg),
                () -> assertEquals(Set.of("http://www.w3.org/2000/svg"), matches("https?://[^\"]+", svg)));
    }

    @Test
    void everything_lies_inside_the_drawing() {
        drawings.forEach(PicturesTest::liesInside);
    }

    private static void liesInside(Drawn drawn) {
        Element root = parsed(drawn.picture().svg()).getDocumentElement();
        double height = Double.parseDouble(root.getAttribute("height"));
        elements(root).forEach(element -> {
            for (String across : List.of("x", "x1", "x2")) {
                String value = element.getAttribute(across);
                if (value.endsWith("%")) {
                    double percent = Double.parseDouble(value.replace("%", ""));
                    assertTrue(percent >= 0 && percent <= 100, () -> element.getTagName() + " at " + value);
                }
            }
            if (element.getTagName().equals("text")) {
                double y = Double.parseDouble(element.getAttribute("y"));
                assertTrue(y > 0 && y <= height, () -> element.getTextContent() + " at " + y + " of " + height);
            }
        });
    }

    @Test
    void every_row_of_the_table_has_a_cell_for_every_column() {
        drawings.forEach(PicturesTest::isRectangular);
    }

    private static void isRectangular(Drawn drawn) {
        int columns = drawn.picture().table().columns().size();
        drawn.picture().table().rows().forEach(row -> assertEquals(columns, row.size(), row::toString));
    }

    @Test
    void the_timeline_shows_every_entry_of_a_case_in_its_table() {
        Drawn.cases().forEach(caseFile -> {
            int entries = caseFile.exposures().size()
                    + caseFile.findings().size()
                    + caseFile.readings().size();
            Picture picture = Drawn.timeline(caseFile);
            long windows = picture.table().rows().stream()
                    .filter(row -> row.get(1).endsWith("before the first sign"))
                    .count();
            assertEquals(entries, picture.table().rows().size() - windows, caseFile.id());
        });
    }

    @Test
    void words_of_the_case_are_escaped() {
        Picture picture = Drawn.timeline("title: \"<b>5 & 6</b>\"");
        assertEquals(
                "Timeline of <b>5 & 6</b>",
                parsed(picture.svg())
                        .getDocumentElement()
                        .getElementsByTagName("title")
                        .item(0)
                        .getTextContent());
    }

    @Test
    void a_window_is_in_out_or_cannot_tell_as_the_checklist_says() {
        List<String> said = Drawn.cases()
                .flatMap(caseFile -> Drawn.timeline(caseFile).table().rows().stream())
                .filter(row -> row.get(1).endsWith("before the first sign"))
                .map(row -> row.get(2))
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of("cannot tell", "in", "out"), said);
    }

    @Test
    void a_window_that_cannot_be_told_is_counted_and_not_drawn() {
        Drawn.cases().forEach(caseFile -> {
            Picture picture = Drawn.timeline(caseFile);
            long open = picture.table().rows().stream()
                    .filter(row -> row.get(2).equals("cannot tell"))
                    .count();
            assertAll(
                    () -> assertFalse(picture.svg().contains("cannot tell ·"), caseFile.id()),
                    () -> assertTrue(open < 2 || picture.svg().contains(open + " others cannot be"), caseFile.id()));
        });
    }

    @Test
    void without_a_first_sign_no_window_is_drawn_but_all_are_counted_and_in_the_table() {
        Picture picture = Drawn.timeline("title: Made up");
        int windows = picture.table().rows().size();
        assertAll(
                () -> assertFalse(picture.svg().contains(" · "), picture.svg()),
                () -> assertTrue(picture.svg().contains(windows + " others cannot be told in or out."), picture.svg()),
                () -> assertFalse(picture.table().rows().isEmpty()),
                () -> assertTrue(picture.table().rows().stream()
                        .allMatch(row -> row.get(2).equals("cannot tell"))));
    }

    private static Document parsed(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(svg, e);
        }
    }

    private static Stream<Element> elements(Element root) {
        NodeList all = root.getElementsByTagName("*");
        return Stream.iterate(0, i -> i < all.getLength(), i -> i + 1).map(i -> (Element) all.item(i));
    }

    private static List<String> namedButMissing(Document document) {
        Element root = document.getDocumentElement();
        Set<String> ids = new TreeSet<>();
        elements(root).forEach(element -> ids.add(element.getAttribute("id")));
        Set<String> named =
                new TreeSet<>(List.of(root.getAttribute("aria-labelledby").split(" ")));
        elements(root)
                .map(element -> element.getAttribute("fill"))
                .filter(fill -> fill.startsWith("url(#"))
                .map(fill -> fill.substring(5, fill.length() - 1))
                .forEach(named::add);
        return named.stream().filter(id -> !ids.contains(id)).toList();
    }

    private static Set<String> matches(String regex, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(regex).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
