package org.casewalk.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casewalk.Casewalk;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.Format;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Result;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is said of this episode rests on this episode. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OtherEpisodeTest {

    private static final Casewalk CASEWALK = Casewalk.of(
            LibraryReader.read(List.of(RulesFolder.shipped())).library().orElseThrow());

    private static Checklist check(String yaml) {
        return CASEWALK.check(new CaseReader(CASEWALK.library().vocabulary())
                .read("case.yaml", "id: c\ntitle: C\n" + yaml, Format.YAML)
                .caseFile()
                .orElseThrow());
    }

    @Test
    void an_answer_in_an_earlier_episode_answers_no_safety_question_now() {
        Checklist checklist = check("""
                episodes: [{id: one, onset: day 0}, {id: two, onset: day 100}]
                episode: two
                findings: [{finding: suicidal-ideation, state: absent, at: day 1, episode: one}]
                """);
        assertEquals(0, checklist.safetyQuestions().answered());
    }

    @Test
    void a_finding_of_an_earlier_episode_leaves_the_question_among_those_that_settle() {
        Checklist checklist = check("""
                episodes: [{id: one, onset: day 0}, {id: two, onset: day 100}]
                episode: two
                findings: [{finding: grimacing, state: present, at: day 1, episode: one}]
                """);
        Result dystonia = checklist.patterns().stream()
                .filter(result -> result.id().equals("described-dystonia-like"))
                .findFirst()
                .orElseThrow();
        assertTrue(dystonia.settledBy().stream().anyMatch(set -> set.contains("finding:grimacing")));
    }

    @Test
    void a_sign_that_is_there_is_never_called_not_positive() {
        String statement = check("findings: [{finding: clonus, state: present}]\n")
                .safetyQuestions()
                .statement();
        assertFalse(statement.contains("None of the 1 is positive"), statement);
    }
}
