package org.casewalk.picture;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.casefile.CaseFile;
import org.casewalk.checklist.Checklist;
import org.casewalk.fact.Truth;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A window is drawn as the checklist has it: in, out, or cannot tell. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WindowsTest {

    private static final String START_ON = "title: Made up\nonset: day 0\nexposures:\n"
            + "  - {drug: haloperidol, event: start, at: day %s, route: oral, taken: known}";

    private static final String HISTORY = "\ndrugHistory:\n  - {drugClass: dopamine-blocker, state: complete}";

    /** The windows of a picture, legend and all, by their looks. */
    private static Set<String> looks(Picture picture) {
        return picture.drawings().stream()
                .flatMap(drawing -> Stream.of(drawing.wide(), drawing.narrow()))
                .flatMap(Boxes::elements)
                .map(element -> element.getAttribute("class"))
                .filter(Set.of("p-in", "p-out", "p-cannot-tell")::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void the_evidence_of_a_criterion_stands_part_by_part_in_the_order_of_its_rule() {
        Map<String, org.casewalk.pack.Rule> rules = new HashMap<>();
        Drawn.library().packs().forEach(pack -> pack.rules().forEach(rule -> rules.put(rule.concludes(), rule)));
        Drawn.cases().flatMap(caseFile -> Drawn.asked(caseFile).stream()).forEach(asked -> {
            var rule = rules.get(WindowsOfCase.key(asked.result(), asked.criterion()));
            assertEquals(
                    rule.condition().patterns().count(),
                    asked.criterion().evidence().size(),
                    rule::name);
            asked.parts()
                    .forEach(part -> assertTrue(
                            asked.criterion().evidence().stream()
                                    .anyMatch(evidence -> evidence.says() == part.says()
                                            && evidence.entries().equals(part.entries())
                                            && evidence.asked().contains(number(part.window()))),
                            () -> rule.name() + " " + part));
        });
    }

    private static String number(Window window) {
        return window.words().replaceAll("^\\D*", "");
    }

    @Test
    void the_table_says_of_each_window_what_the_checklist_says_of_its_criterion() {
        Drawn.cases().forEach(caseFile -> {
            Map<String, String> says = said(Drawn.checklist(caseFile));
            Drawn.timeline(caseFile).table().rows().stream()
                    .filter(row -> row.get(1).endsWith("before the first sign"))
                    .forEach(row -> assertEquals(says.get(row.get(0)), row.get(2), () -> caseFile.id() + " " + row));
        });
    }

    @Test
    void the_table_has_every_window_by_name_and_counts_those_that_wait_for_the_first_sign_alone() {
        Drawn.cases().forEach(caseFile -> {
            List<String> table = Drawn.windows(caseFile).rows().stream()
                    .map(row -> row.get(0))
                    .toList();
            boolean placed = !caseFile.episode().onset().hours().unknown();
            List<String> named = Drawn.asked(caseFile).stream()
                    .filter(asked -> placed || asked.criterion().status() != Truth.OPEN)
                    .map(asked ->
                            asked.result().title() + ": " + asked.criterion().title())
                    .toList();
            int waiting = Drawn.asked(caseFile).size() - named.size();
            List<String> expected = new ArrayList<>(named);
            if (waiting > 0) {
                expected.add(waiting + " windows");
            }
            assertEquals(expected, table, caseFile.id());
        });
    }

    private static Map<String, String> said(Checklist checklist) {
        Map<String, String> says = new HashMap<>();
        Stream.of(checklist.patterns(), checklist.criteriaSets(), checklist.timing())
                .flatMap(List::stream)
                .forEach(result -> result.criteria()
                        .forEach(criterion -> says.put(
                                result.title() + ": " + criterion.title(),
                                switch (criterion.status()) {
                                    case MET -> "in";
                                    case NOT_MET -> "out";
                                    case OPEN -> "cannot tell";
                                })));
        return says;
    }

    @Test
    void a_drawn_window_has_the_status_of_every_pattern_and_set_named_beside_it() {
        Drawn.cases().forEach(caseFile -> {
            Checklist checklist = Drawn.checklist(caseFile);
            for (Truth status : Truth.values()) {
                Set<String> decided = Stream.of(checklist.patterns(), checklist.criteriaSets(), checklist.timing())
                        .flatMap(List::stream)
                        .filter(result ->
                                result.criteria().stream().anyMatch(criterion -> criterion.status() == status))
                        .map(result -> result.title())
                        .collect(Collectors.toSet());
                Drawn.windows(caseFile).blocks(status).stream()
                        .flatMap(block -> block.windows().stream())
                        .peek(lane -> lane.marks().forEach(mark -> assertEquals(status, ((Lane.Window) mark).says())))
                        .flatMap(lane -> Stream.of(lane.beneath().split("; ")))
                        .forEach(name -> assertTrue(
                                decided.stream().anyMatch(title -> title.startsWith(name)),
                                () -> caseFile.id() + ": " + name + " is not " + status));
            }
        });
    }

    @Test
    void a_window_that_does_not_decide_its_criterion_is_not_drawn_as_if_it_did() {
        Drawn.cases().forEach(caseFile -> {
            for (Truth status : Truth.values()) {
                Set<Lane.Mark> deciding = Drawn.asked(caseFile).stream()
                        .filter(asked -> asked.criterion().status() == status)
                        .flatMap(asked -> asked.parts().stream())
                        .filter(part -> part.says() == status)
                        .map(part -> new Lane.Window(
                                part.window().placed(caseFile.episode().onset().hours()), status))
                        .collect(Collectors.toSet());
                Drawn.windows(caseFile).blocks(status).stream()
                        .flatMap(block -> block.windows().stream())
                        .flatMap(lane -> lane.marks().stream())
                        .forEach(mark -> assertTrue(deciding.contains(mark), () -> caseFile.id() + " " + mark));
            }
        });
    }

    @Test
    void every_criterion_with_a_window_is_drawn_or_counted() {
        Drawn.cases().forEach(caseFile -> {
            WindowLanes lanes = Drawn.windows(caseFile);
            for (Truth status : Truth.values()) {
                long all = Drawn.asked(caseFile).stream()
                        .filter(asked -> asked.criterion().status() == status)
                        .count();
                boolean drawn = !lanes.blocks(status).isEmpty();
                assertTrue(drawn ? lanes.folded(status) < all : lanes.folded(status) == all, caseFile.id());
            }
        });
    }

    @Test
    void a_start_on_the_last_day_of_a_window_lies_in_and_one_a_day_earlier_does_not() {
        assertAll(
                () -> assertEquals("in", said("-30", HISTORY)),
                () -> assertEquals("out", said("-31", HISTORY)),
                () -> assertEquals("cannot tell", said("-31..-30", HISTORY)));
    }

    @Test
    void a_start_too_early_is_not_out_while_another_start_may_be_missing_from_the_record() {
        assertEquals("cannot tell", said("-31", ""));
    }

    private static String said(String day, String history) {
        return Drawn.timeline(START_ON.formatted(day) + history).table().rows().stream()
                .filter(row -> row.get(0).startsWith("Drug-induced parkinsonism: First sign within 30 days"))
                .map(row -> row.get(2))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_of_the_three_has_its_own_look_and_is_drawn_where_the_record_says_so() {
        assertAll(
                () -> assertTrue(looks(Drawn.timeline(START_ON.formatted("-3") + HISTORY))
                        .contains("p-in")),
                () -> assertTrue(looks(Drawn.timeline(START_ON.formatted("-40") + HISTORY))
                        .contains("p-out")),
                () -> assertTrue(
                        looks(Drawn.timeline(START_ON.formatted("-40..-2"))).contains("p-cannot-tell")));
    }

    @Test
    void nothing_is_drawn_as_out_in_a_case_without_a_criterion_that_is_not_met() {
        List<String> drawnAsOut = new ArrayList<>();
        Drawn.cases()
                .filter(caseFile -> Drawn.asked(caseFile).stream()
                        .noneMatch(asked -> asked.criterion().status() == Truth.NOT_MET))
                .filter(caseFile -> looks(Drawn.timeline(caseFile)).contains("p-out"))
                .map(CaseFile::id)
                .forEach(drawnAsOut::add);
        assertEquals(List.of(), drawnAsOut);
    }

    @Test
    void without_a_first_sign_no_window_is_drawn_but_all_are_counted() {
        Picture picture = Drawn.timeline(START_ON.formatted("-3").replace("onset: day 0\n", ""));
        String svg = picture.drawings().get(picture.drawings().size() - 1).wide();
        String windows = picture.table().rows().get(1).get(0).replace(" windows", "");
        String words = Boxes.elements(svg).map(Element::getTextContent).collect(Collectors.joining(" "));
        assertAll(
                () -> assertEquals(Set.of(), looks(picture)),
                () -> assertTrue(Integer.parseInt(windows) > 30),
                () -> assertTrue(words.contains("No time of the first sign is on record"), words),
                () -> assertTrue(words.contains(windows + " cannot tell"), words));
    }

    @Test
    void an_empty_case_has_neither_in_nor_out() {
        assertFalse(looks(Drawn.timeline("title: Nothing")).contains("p-out"));
        assertEquals(Set.of(), looks(Drawn.timeline("title: Nothing")));
    }
}
