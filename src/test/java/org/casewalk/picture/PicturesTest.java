package org.casewalk.picture;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What every drawing owes its reader, over the shipped cases. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PicturesTest {

    /** Pixels that an A4 page has for one drawing. */
    private static final double A4_LESS_MARGINS = 970;

    private static List<Drawn> drawings;

    @BeforeAll
    static void draw() {
        drawings = Drawn.ofShippedCases().toList();
    }

    private static Stream<Drawn.InForm> forms() {
        return drawings.stream().flatMap(Drawn::forms);
    }

    @Test
    void a_drawing_is_whole_and_says_what_it_is() {
        forms().forEach(PicturesTest::isWhole);
    }

    private static void isWhole(Drawn.InForm drawn) {
        Document document = Boxes.parsed(drawn.svg());
        Element root = document.getDocumentElement();
        assertAll(
                drawn.toString(),
                () -> assertEquals("svg", root.getTagName()),
                () -> assertEquals("img", root.getAttribute("role")),
                () -> assertFalse(first(root, "title").isEmpty()),
                () -> assertFalse(first(root, "desc").isEmpty()),
                () -> assertEquals(List.of(), namedButMissing(drawn.svg())));
    }

    private static String first(Element root, String tag) {
        return root.getElementsByTagName(tag).item(0).getTextContent();
    }

    @Test
    void the_ids_of_a_picture_are_unique_in_both_forms_together() {
        drawings.forEach(drawn -> {
            List<String> ids = drawn.forms()
                    .flatMap(form -> Boxes.elements(form.svg()))
                    .map(element -> element.getAttribute("id"))
                    .filter(id -> !id.isEmpty())
                    .toList();
            assertEquals(Set.copyOf(ids).size(), ids.size(), () -> drawn + " " + ids);
        });
    }

    @Test
    void a_drawing_needs_no_style_script_or_outside_file() {
        forms().forEach(PicturesTest::standsAlone);
    }

    private static void standsAlone(Drawn.InForm drawn) {
        String svg = drawn.svg();
        assertAll(
                () -> assertFalse(svg.contains(" style="), svg),
                () -> assertFalse(svg.contains("<style"), svg),
                () -> assertFalse(svg.contains("<script"), svg),
                () -> assertFalse(svg.contains("href"), svg),
                () -> assertEquals(Set.of("http://www.w3.org/2000/svg"), matches("https?://[^\"]+", svg)));
    }

    @Test
    void everything_lies_inside_the_drawing() {
        forms().forEach(PicturesTest::liesInside);
    }

    private static void liesInside(Drawn.InForm drawn) {
        double height = Boxes.number(Boxes.parsed(drawn.svg()).getDocumentElement(), "height");
        for (Boxes.Box box : Boxes.words(drawn.svg(), drawn.form().width())) {
            assertTrue(box.from() >= -1 && box.to() <= drawn.form().width() + 1, () -> drawn + " " + box);
            assertTrue(box.top() >= 0 && box.bottom() <= height, () -> drawn + " " + box + " of " + height);
        }
        Boxes.elements(drawn.svg()).forEach(element -> Stream.of("x", "x1", "x2")
                .filter(across -> element.getAttribute(across).endsWith("%"))
                .forEach(across -> assertTrue(
                        Boxes.percent(element, across) >= 0 && Boxes.percent(element, across) <= 100,
                        () -> drawn + " " + element.getTagName() + " at " + element.getAttribute(across))));
    }

    @Test
    void no_words_stand_on_others_however_much_room_there_is() {
        for (double more : new double[] {1, 1.4, 2}) {
            forms().forEach(drawn -> assertEquals(
                    List.of(),
                    Boxes.touching(Boxes.words(drawn.svg(), drawn.form().width() * more)),
                    drawn::toString));
        }
    }

    @Test
    void a_drawing_for_paper_is_no_taller_than_a_page() {
        forms().filter(drawn -> drawn.form() == Form.WIDE && !drawn.what().contains("criteria of"))
                .forEach(drawn -> assertTrue(
                        Boxes.number(Boxes.parsed(drawn.svg()).getDocumentElement(), "height") < A4_LESS_MARGINS,
                        drawn::toString));
    }

    @Test
    void what_the_table_has_with_a_time_has_a_lane_in_both_forms() {
        drawings.stream().filter(drawn -> drawn.what().endsWith("timeline")).forEach(drawn -> {
            String wide = labels(drawn, Form.WIDE);
            String narrow = labels(drawn, Form.NARROW);
            drawn.picture().table().rows().stream()
                    .filter(row ->
                            row.get(1).matches(".*day .*[0-9]") && !row.get(2).endsWith("usual value"))
                    .forEach(row -> assertTrue(
                            wide.contains(" " + row.get(0)) && narrow.contains(" " + row.get(0)),
                            () -> drawn + " has no " + row));
        });
    }

    private static String labels(Drawn drawn, Form form) {
        return drawn.forms()
                .filter(each -> each.form() == form)
                .flatMap(each -> Boxes.elements(each.svg()))
                .filter(element -> element.getAttribute("class").equals("p-text"))
                .map(Element::getTextContent)
                .reduce("", (a, b) -> a + " " + b);
    }

    @Test
    void a_grid_has_its_slanted_names_far_enough_apart() {
        forms().filter(drawn -> drawn.form() == Form.WIDE).forEach(drawn -> {
            List<Element> slanted = Boxes.elements(drawn.svg())
                    .filter(element -> element.getAttribute("transform").startsWith("rotate"))
                    .toList();
            for (int i = 1; i < slanted.size(); i++) {
                assertTrue(apart(slanted.get(i - 1), slanted.get(i)) >= Letters.SIZE, drawn::toString);
            }
        });
    }

    /** Across the slanted lines, where there is least room. */
    private static double apart(Element left, Element right) {
        double degrees = Double.parseDouble(left.getAttribute("transform").replaceAll("[^0-9.]", ""));
        double along = Boxes.percent((Element) right.getParentNode(), "x")
                - Boxes.percent((Element) left.getParentNode(), "x");
        return along / 100 * Form.WIDE.width() * Math.sin(Math.toRadians(degrees));
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
                    + caseFile.readings().size()
                    + caseFile.treatments().size();
            Picture picture = Drawn.timeline(caseFile);
            long windows = picture.table().rows().stream()
                    .filter(row -> row.get(1).contains("before the first sign"))
                    .count();
            assertEquals(entries, picture.table().rows().size() - windows, caseFile.id());
        });
    }

    @Test
    void a_long_name_of_what_was_given_is_cut_on_the_drawing_and_whole_in_its_table() {
        String what = "fluids ".repeat(11) + "and something else";
        Picture picture = Drawn.timeline("title: made up\ntreatments: [{what: " + what + ", at: day 1}]");
        assertEquals(
                List.of(what, "day 1", "treatment given"),
                picture.table().rows().get(0));
        String narrow = picture.drawings().get(0).narrow();
        assertTrue(narrow.contains("and…") && !narrow.contains("something"), narrow);
    }

    @Test
    void words_of_the_case_are_escaped() {
        Drawing drawing = Drawn.timeline("title: \"<b>5 & 6</b>\"").drawings().get(0);
        assertEquals(
                "Timeline of <b>5 & 6</b>", first(Boxes.parsed(drawing.wide()).getDocumentElement(), "title"));
    }

    private static List<String> namedButMissing(String svg) {
        Element root = Boxes.parsed(svg).getDocumentElement();
        Set<String> ids = new TreeSet<>();
        Boxes.elements(svg).forEach(element -> ids.add(element.getAttribute("id")));
        Set<String> named =
                new TreeSet<>(List.of(root.getAttribute("aria-labelledby").split(" ")));
        Boxes.elements(svg)
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
