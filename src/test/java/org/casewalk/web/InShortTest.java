package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.Casewalk;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.fact.Truth;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.casewalk.walk.Outcome;
import org.casewalk.walk.UnkeptLog;
import org.casewalk.walk.Walk;
import org.casewalk.walk.Walks;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the front of a handout leaves out, and that it says so. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InShortTest {

    private static final Casewalk CASEWALK = Casewalk.of(
            LibraryReader.read(List.of(RulesFolder.shipped())).library().orElseThrow());

    private static final String ANSWERS = """
            id: made-up
            title: Made up in a test
            origin: {kind: fictional}
            onset: day 0
            findings:
              - {finding: rigidity, state: present, at: day 1, baseline: new}
              - {finding: tremor, state: absent, at: day 1}
              - {finding: mutism, state: unknown, reason: not-asked}
            """;

    private static Walk walk(String text) {
        Walks walks = new Walks(CASEWALK, new UnkeptLog(), () -> "handout");
        return assertInstanceOf(Outcome.Taken.class, walks.begin("made-up.yaml", text))
                .walk();
    }

    private static Walk shipped(String path) throws Exception {
        ShippedCases shipped = new ShippedCases();
        return walk(shipped.text(shipped.at(path).orElseThrow()));
    }

    @Test
    void what_nobody_asked_stands_apart_from_what_was_not_found() {
        List<ShortRecord> record = ShortRecord.of(walk(ANSWERS));
        assertEquals(
                List.of(
                        new ShortRecord("Person, place and first sign", List.of("First sign day 0"), 0),
                        new ShortRecord("Findings", List.of("Muscle rigidity (new, day 1)"), 0),
                        new ShortRecord("Looked for, not found", List.of("Tremor (day 1)"), 0),
                        new ShortRecord("Not known", List.of("Mutism not asked"), 0)),
                record);
    }

    @Test
    void what_a_red_flag_and_a_pattern_have_no_room_for_stands_in_full() throws Exception {
        Walk walk = shipped("published/nms-haloperidol-urosepsis-66f");
        String page = Handout.of(walk, CASEWALK.library());
        String front = page.substring(page.indexOf("<main"), page.indexOf("id=\"full\""));
        String full = page.substring(page.indexOf("id=\"full\"")).replace("&gt;", ">");
        for (RedFlag flag : InShort.of(walk, CASEWALK.library()).flags()) {
            assertTrue(full.contains(String.join(", ", Words.raising(flag, walk.overview()))), flag.id());
        }
        String pattern = full.substring(full.indexOf("<h4>Neuroleptic malignant syndrome</h4>"));
        assertTrue(pattern.substring(0, pattern.indexOf("</article>")).contains("Serum iron of 10 µmol/L or less"));
        assertFalse(front.contains("Serum iron"));
    }

    @Test
    void steps_without_room_to_write_are_named_and_none_that_applies_is_missing() throws Exception {
        Walk walk = shipped("published/nms-clozapine-overdose-47f");
        InShort brief = InShort.of(walk, CASEWALK.library());
        List<ReviewStep> all = new ArrayList<>(brief.steps());
        all.addAll(brief.moreSteps());
        assertEquals(12, brief.steps().size());
        assertEquals(
                walk.checklist().reviewSteps().stream()
                        .filter(step -> step.status() == Truth.MET)
                        .map(ReviewStep::id)
                        .sorted()
                        .toList(),
                all.stream().map(ReviewStep::id).sorted().toList());
        assertTrue(
                brief.steps().stream().allMatch(step -> step.urgency().equals("immediate")), "the urgent ones first");
    }

    @Test
    void a_step_of_which_it_is_not_known_whether_it_applies_is_not_among_those_that_apply() throws Exception {
        InShort brief = InShort.of(shipped("fictional/nothing-entered"), CASEWALK.library());
        assertTrue(brief.waiting().stream().allMatch(step -> step.status() == Truth.OPEN));
        assertTrue(brief.steps().stream().allMatch(step -> step.status() == Truth.MET));
    }

    @Test
    void the_timeline_names_what_it_had_no_room_for() throws Exception {
        InShort brief = InShort.of(shipped("published/nms-haloperidol-urosepsis-66f"), CASEWALK.library());
        String drawn = brief.timeline().drawings().get(0).wide();
        String said = brief.timeline().description();
        for (String thing : List.of(
                "Aripiprazole",
                "Haloperidol",
                "Confusion",
                "Coma",
                "Neck stiffness",
                "Body temperature",
                "Creatine kinase")) {
            assertTrue(drawn.contains(">" + thing + "<") ^ said.contains(thing), thing);
        }
        assertEquals(1, brief.timeline().drawings().size());
    }

    @Test
    void a_timeline_that_holds_everything_says_how_to_read_it() {
        assertTrue(InShort.of(
                        walk(ANSWERS.replace("  - {finding: mutism, state: unknown, reason: not-asked}\n", "")),
                        CASEWALK.library())
                .timeline()
                .description()
                .startsWith("Time runs from left to right"));
    }
}
