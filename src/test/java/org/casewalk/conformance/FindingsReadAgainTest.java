package org.casewalk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.Episode;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.State;
import org.casewalk.casefile.When;
import org.casewalk.casefile.WhyUnknown;
import org.casewalk.fact.FactMapper;
import org.casewalk.fact.Finding;
import org.casewalk.fact.Question;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Two entries on linked findings, in every state and in every order in time: the program and a reading of its own agree. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingsReadAgainTest {

    private static final FindingsReadAgain READ = FindingsReadAgain.ofAllVocabularies();
    private static final List<When> TIMES =
            List.of(Entries.day(0), Entries.day(1), Entries.hour(8), Entries.hour(24), When.UNKNOWN);
    private static final List<String> LINKED = List.copyOf(new TreeSet<>(READ.linked()));
    private static final FactMapper MAPPER = new FactMapper(
            Packs.SHIPPED.library().vocabulary(),
            LINKED.stream()
                    .filter(Packs.SHIPPED.library().vocabulary().findings()::containsKey)
                    .map(id -> new Question("Finding", List.of(id)))
                    .toList());

    private static List<String> differences(FindingsReadAgain read) {
        List<String> differences = new ArrayList<>();
        for (String one : LINKED) {
            for (String other : LINKED) {
                if (!one.equals(other) && READ.concern(one, other)) {
                    states(one, other, read, differences);
                }
            }
        }
        return differences;
    }

    private static void states(String one, String other, FindingsReadAgain read, List<String> differences) {
        for (State first : State.values()) {
            for (State second : State.values()) {
                for (When then : TIMES) {
                    compare(
                            List.of(
                                    Entries.finding("f-1", one, first, WhyUnknown.NOT_STATED, Entries.day(0)),
                                    Entries.finding("f-2", other, second, WhyUnknown.NOT_STATED, then)),
                            read,
                            differences);
                }
            }
        }
    }

    private static void compare(List<FindingEntry> entries, FindingsReadAgain read, List<String> differences) {
        for (When first : List.of(When.UNKNOWN, Entries.day(0), Entries.day(1))) {
            compare(entries, new Episode("", "", first, When.UNKNOWN), read, differences);
        }
        compare(entries, new Episode("", "", Entries.day(-1), Entries.day(0)), read, differences);
    }

    private static void compare(
            List<FindingEntry> entries, Episode episode, FindingsReadAgain read, List<String> differences) {
        CaseFile caseFile = Answer.caseOf(entries, episode);
        MAPPER.map(caseFile).facts().stream().map(Finding.class::cast).forEach(fact -> {
            if (fact.present() != read.present(fact.id(), entries)
                    || fact.absent() != read.absent(fact.id(), entries, episode)) {
                differences.add(fact + " from " + entries + ", " + episode);
            }
        });
    }

    @Test
    void every_pair_of_linked_findings_says_the_same_in_both_readings() {
        assertEquals(List.of(), differences(READ));
    }

    @Test
    void a_reading_that_forgets_what_excludes_what_is_told_apart() {
        assertFalse(differences(READ.forgettingExclusions()).isEmpty());
    }

    @Test
    void the_vocabulary_files_were_read() {
        assertTrue(LINKED.size() >= 60, () -> LINKED.toString());
        assertTrue(READ.concern("lf-a", "lf-b"));
        assertTrue(READ.concern("diaphoresis", "dry-skin"));
        assertTrue(READ.concern("bowel-sounds-hyperactive", "bowel-sounds-absent"));
    }
}
