package org.casewalk.walk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.CaseProblem;
import org.casewalk.casefile.Origin;
import org.casewalk.casefile.write.CaseDocument;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.EntryKind;
import org.casewalk.casefile.write.HeadForm;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Library;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.casewalk.walk.store.SqliteWalkLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WalksTest {

    private static final Library LIBRARY =
            LibraryReader.read(List.of(RulesFolder.shipped())).library().orElseThrow();
    private static final Casewalk CASEWALK = Casewalk.of(LIBRARY);

    @TempDir
    Path folder;

    private SqliteWalkLog log;
    private Walks walks;
    private Walk begun;

    @BeforeEach
    void begin() {
        log = SqliteWalkLog.open(folder.resolve("walks.db"), Clock.systemUTC());
        walks = walks();
        begun = taken(walks.begin(CaseDocument.of(CaseFile.empty("empty", "Nothing entered"), LIBRARY.vocabulary())));
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void an_answer_changes_a_status_and_names_the_rule() {
        Walk walk = taken(put(finding("stridor", "present")));
        Change change = walk.changes().stream()
                .filter(changed -> changed.id().equals("rf-airway"))
                .findFirst()
                .orElseThrow();
        assertEquals(Truth.OPEN, change.before());
        assertEquals(Truth.MET, change.after());
        assertTrue(change.basis().rule().contains("rf-airway"), change.basis().rule());
    }

    @Test
    void not_asked_leaves_everything_open_that_was_open() {
        assertEquals(List.of(), redFlagChanges(taken(put(finding("stridor", "unknown")))));
    }

    @Test
    void what_was_taken_is_there_after_the_program_ends_and_begins_again() {
        Walk before = taken(put(finding("stridor", "present")));
        Walk after = walks().open(before.id()).orElseThrow();
        assertEquals(before.document().text(), after.document().text());
        assertEquals(before.revision(), after.revision());
        assertEquals(before.lastTouched(), after.lastTouched());
        assertEquals(before.checklist(), after.checklist());
        assertEquals(before.changes(), after.changes());
    }

    @Test
    void undo_takes_back_the_last_answer_that_still_counts() {
        Walk first = taken(put(finding("stridor", "absent")));
        taken(put(finding("rigidity", "present")));
        Walk undone = taken(walks.undo(begun.id(), 3));
        assertEquals(first.document().text(), undone.document().text());
        assertEquals(
                begun.document().text(),
                taken(walks.undo(begun.id(), 4)).document().text());
    }

    @Test
    void undo_before_the_first_answer_leaves_the_walk_as_it_is() {
        assertEquals(begun.revision(), taken(walks.undo(begun.id(), 1)).revision());
    }

    @Test
    void undo_from_a_page_that_lacks_an_answer_takes_nothing_back() {
        taken(put(finding("stridor", "absent")));
        taken(put(finding("rigidity", "present")));
        assertInstanceOf(Outcome.Overtaken.class, walks.undo(begun.id(), 2));
        assertEquals(
                2, walks.open(begun.id()).orElseThrow().document().entries().size());
    }

    @Test
    void undo_sent_twice_from_one_page_takes_one_answer_back() {
        taken(put(finding("stridor", "absent")));
        taken(put(finding("rigidity", "present")));
        taken(walks.undo(begun.id(), 3));
        assertInstanceOf(Outcome.Overtaken.class, walks.undo(begun.id(), 3));
        assertEquals(
                1, walks.open(begun.id()).orElseThrow().document().entries().size());
    }

    @Test
    void a_mark_that_was_made_since_keeps_nobody_from_an_undo() {
        taken(put(finding("stridor", "absent")));
        taken(walks.mark(begun.id(), new StepMark("rs-core-temperature", "nurse", true, ""), 2));
        taken(walks.undo(begun.id(), 2));
    }

    @Test
    void an_undo_that_would_leave_what_cannot_be_read_is_refused_and_leaves_the_walk_as_it_is() {
        EntryForm unknown = finding("no-such-finding", "present").named("one");
        log.append("walk-two", 1, new WalkEvent.Begun(begun.document().with(unknown)));
        log.append(
                "walk-two", 2, new WalkEvent.Put(finding("stridor", "present").named("one")));
        assertInstanceOf(Outcome.Refused.class, walks.undo("walk-two", 2));
        assertEquals(2, walks().open("walk-two").orElseThrow().revision());
    }

    @Test
    void a_case_that_does_not_say_where_it_comes_from_is_refused_and_was_never_kept() {
        Outcome outcome = walks.begin("case.yaml", "id: a\ntitle: Nobody knows\n");
        CaseProblem problem =
                assertInstanceOf(Outcome.Refused.class, outcome).problems().get(0);
        assertEquals("The case does not say where it comes from.", problem.message());
        assertEquals(List.of(begun.id()), walks.ids());
    }

    @Test
    void a_walk_that_no_release_wrote_has_a_heading_without_a_title_and_says_that_it_cannot_be_read() {
        log.append("walk-two", 1, new WalkEvent.TakenBack("one"));
        assertEquals(new Walks.Heading("", "", 1), walks.heading("walk-two").orElseThrow());
        assertThrows(WalkUnreadable.class, () -> walks.open("walk-two"));
    }

    @Test
    void a_value_outside_what_is_usually_seen_is_asked_about_and_kept_when_confirmed() {
        WalkEvent fast = new WalkEvent.Put(reading("heart-rate", "999", "/min"));
        assertInstanceOf(Outcome.Asks.class, walks.answer(begun.id(), fast, 1, false));
        assertInstanceOf(Outcome.Taken.class, walks.answer(begun.id(), fast, 1, true));
    }

    @Test
    void a_value_in_no_unit_of_its_test_is_refused_and_nothing_changes() {
        Outcome outcome = walks.answer(begun.id(), new WalkEvent.Put(reading("heart-rate", "80", "mmol/L")), 1, false);
        assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals(1, walks.open(begun.id()).orElseThrow().revision());
    }

    @Test
    void text_that_could_identify_a_person_is_refused() {
        EntryForm named = finding("stridor", "present").with("wording", "Mrs Smith, born 03.04.1951, MRN 12345678");
        assertInstanceOf(Outcome.Refused.class, put(named));
    }

    @Test
    void the_second_of_two_answers_to_one_question_from_the_same_page_is_not_taken() {
        taken(put(finding("stridor", "present")));
        Outcome second =
                walks.answer(begun.id(), new WalkEvent.Put(finding("stridor", "absent")), begun.revision(), false);
        assertInstanceOf(Outcome.Overtaken.class, second);
    }

    @Test
    void two_answers_to_two_questions_from_the_same_page_are_both_taken() {
        taken(put(finding("stridor", "present")));
        taken(walks.answer(begun.id(), new WalkEvent.Put(finding("rigidity", "absent")), begun.revision(), false));
        assertEquals(
                2, walks.open(begun.id()).orElseThrow().caseFile().findings().size());
    }

    @Test
    void onset_and_age_are_kept_where_the_case_has_them() {
        HeadForm head = new HeadForm("90+", "female", "home", "day 0", "");
        Walk walk = taken(walks.answer(begun.id(), new WalkEvent.HeadSet(head), 1, false));
        assertEquals(head, walk.document().headForm());
        assertEquals(90, walk.caseFile().person().ageYears().atLeast());
        assertEquals("day 0", walk.caseFile().episode().onset().written());
    }

    @Test
    void a_mark_of_a_review_step_is_kept_and_a_later_one_stands_beside_it() {
        taken(walks.mark(begun.id(), new StepMark("rs-core-temperature", "nurse", false, "thermometer missing"), 1));
        Walk walk = taken(walks.mark(begun.id(), new StepMark("rs-core-temperature", "nurse", true, ""), 1));
        assertEquals(2, walk.marks().size());
        assertEquals(3, walk.mark("rs-core-temperature").orElseThrow().seq());
    }

    @Test
    void a_reason_that_could_identify_a_person_is_refused() {
        StepMark mark = new StepMark("rs-core-temperature", "nurse", false, "born 03.04.1951, MRN 12345678");
        assertInstanceOf(Outcome.Refused.class, walks.mark(begun.id(), mark, 1));
    }

    @Test
    void what_exists_only_after_a_treatment_is_never_asked_for() {
        Questions questions = new Questions(LIBRARY);
        long later = Stream.of(begun, taken(put(finding("stridor", "present"))))
                .flatMap(walk -> new NextQuestions(questions, walk.checklist()).ranked().stream())
                .filter(next -> next.question().later())
                .count();
        assertEquals(0, later);
    }

    @Test
    void an_origin_is_kept() {
        CaseFile empty = CaseFile.empty("empty", "x");
        assertInstanceOf(Origin.NotStated.class, empty.origin());
        assertEquals("", begun.document().origin());
    }

    private Outcome put(EntryForm form) {
        return walks.answer(begun.id(), new WalkEvent.Put(form), 99, false);
    }

    private Walks walks() {
        return new Walks(CASEWALK, log, () -> "walk-one");
    }

    private static Walk taken(Outcome outcome) {
        return assertInstanceOf(Outcome.Taken.class, outcome).walk();
    }

    private static List<Change> redFlagChanges(Walk walk) {
        return walk.changes().stream()
                .filter(change -> change.kind() == Change.Kind.RED_FLAG)
                .toList();
    }

    private static EntryForm finding(String term, String state) {
        return new EntryForm(EntryKind.FINDING, term, Map.of("finding", List.of(term), "state", List.of(state)));
    }

    private static EntryForm reading(String test, String value, String unit) {
        return new EntryForm(
                EntryKind.READING, test, Map.of("test", List.of(test), "value", List.of(value), "unit", List.of(unit)));
    }
}
