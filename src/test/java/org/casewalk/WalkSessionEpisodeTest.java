package org.casewalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.Format;
import org.casewalk.pack.Library;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a file would refuse, a live session refuses too, whether or not an entry names its episode. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WalkSessionEpisodeTest {

    private static final String HEAD = "id: a\ntitle: A\n";
    private static final Library LIBRARY =
            LibraryReader.read(List.of(RulesFolder.shipped())).library().orElseThrow();

    @Test
    void an_entry_without_an_episode_contradicts_one_of_the_current_episode() {
        assertInstanceOf(WalkSession.Outcome.Refused.class, absent("two", ""));
    }

    @Test
    void an_entry_without_an_episode_does_not_contradict_one_of_another_episode() {
        assertInstanceOf(WalkSession.Outcome.Revised.class, absent("one", ""));
    }

    @Test
    void not_taken_is_refused_beside_a_drug_of_the_class_known_as_taken_as_a_file_refuses_it() {
        refusedAsInAFile(
                "exposures:\n  - {id: drug, drug: linezolid, event: start, at: day -1, taken: known}",
                "drugHistory:\n  - {id: history, drugClass: serotonergic, state: not-taken}");
    }

    @Test
    void a_drug_known_as_taken_is_refused_beside_its_class_as_not_taken() {
        refusedAsInAFile(
                "drugHistory:\n  - {id: history, drugClass: serotonergic, state: not-taken}",
                "exposures:\n  - {id: drug, drug: linezolid, event: start, at: day -1, taken: known}");
    }

    @Test
    void a_drug_only_prescribed_is_taken_beside_its_class_as_not_taken() {
        CaseFile history = read("drugHistory:\n  - {id: history, drugClass: serotonergic, state: not-taken}");
        CaseFile drug =
                read("exposures:\n  - {id: drug, drug: linezolid, event: start, at: day -1, taken: prescribed-only}");
        try (WalkSession session = Casewalk.of(LIBRARY).open(history)) {
            assertInstanceOf(
                    WalkSession.Outcome.Revised.class,
                    session.put(drug.exposures().get(0)));
        }
    }

    @Test
    void absence_of_what_a_recorded_finding_means_is_refused_at_the_same_minute_and_nothing_changes() {
        CaseFile seen = read("findings:\n  - {id: seen, finding: rigidity-lead-pipe, state: present, at: day 1 08:00}");
        CaseFile absent = read("findings:\n  - {id: looked, finding: rigidity, state: absent, at: day 1 08:00}");
        try (WalkSession session = Casewalk.of(LIBRARY).open(seen)) {
            var refused = assertInstanceOf(
                    WalkSession.Outcome.Refused.class,
                    session.put(absent.findings().get(0)));
            assertTrue(refused.reason().contains("rigidity-lead-pipe means rigidity as well"), refused.reason());
            assertEquals(1, session.caseFile().findings().size());
        }
    }

    @Test
    void absence_of_what_a_recorded_finding_means_is_taken_at_another_time() {
        CaseFile seen = read("findings:\n  - {id: seen, finding: rigidity-lead-pipe, state: present, at: day 1 08:00}");
        CaseFile absent = read("findings:\n  - {id: looked, finding: rigidity, state: absent, at: day 3 08:00}");
        try (WalkSession session = Casewalk.of(LIBRARY).open(seen)) {
            assertInstanceOf(
                    WalkSession.Outcome.Revised.class,
                    session.put(absent.findings().get(0)));
        }
    }

    /** One is on record and the other is put beside it; a file that holds both says the same. */
    private static void refusedAsInAFile(String first, String second) {
        var problem = new CaseReader(LIBRARY.vocabulary())
                .read("both.yaml", HEAD + first + "\n" + second + "\n", Format.YAML)
                .problems()
                .get(0);
        try (WalkSession session = Casewalk.of(LIBRARY).open(read(first))) {
            var refused = assertInstanceOf(
                    WalkSession.Outcome.Refused.class,
                    session.put(read(second).entries().findFirst().orElseThrow()));
            assertEquals("%s%n%s".formatted(problem.message(), problem.maybe()), refused.reason());
        }
    }

    private static CaseFile read(String part) {
        var reading = new CaseReader(LIBRARY.vocabulary()).read("part.yaml", HEAD + part + "\n", Format.YAML);
        assertEquals(List.of(), reading.problems());
        return reading.caseFile().orElseThrow();
    }

    private static WalkSession.Outcome absent(String seenIn, String lookedForIn) {
        CaseFile seen = rigidity("seen", "present", seenIn);
        CaseFile lookedFor = rigidity("looked", "absent", lookedForIn);
        try (WalkSession session = Casewalk.of(LIBRARY).open(seen)) {
            return session.put(lookedFor.findings().get(0));
        }
    }

    private static CaseFile rigidity(String id, String state, String episode) {
        String named = episode.isEmpty() ? "" : ", episode: " + episode;
        String text = """
                id: two-episodes
                title: Two episodes
                episodes:
                  - {id: one}
                  - {id: two}
                findings:
                  - {id: %s, finding: rigidity, state: %s, at: day 1 10:00%s}
                """.formatted(id, state, named);
        var reading = new CaseReader(LIBRARY.vocabulary()).read("two.yaml", text, Format.YAML);
        assertEquals(List.of(), reading.problems());
        return reading.caseFile().orElseThrow();
    }
}
