package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Evidence;
import org.casewalk.render.Format;
import org.casewalk.render.Options;
import org.casewalk.render.Renderer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DerivedFindingTest {

    private static Checklist check(String findings) {
        return Shipped.check("findings: " + findings);
    }

    /** What is said to each part of each criterion, by the id of the criterion. */
    private static Map<String, List<String>> statements(Checklist checklist) {
        Map<String, List<String>> statements = new TreeMap<>();
        Stream.concat(checklist.patterns().stream(), checklist.criteriaSets().stream())
                .forEach(result -> result.criteria()
                        .forEach(criterion -> statements.put(
                                result.id() + "/" + criterion.id(),
                                criterion.evidence().stream()
                                        .map(Evidence::statement)
                                        .toList())));
        return statements;
    }

    private static boolean anySays(Checklist checklist, String words) {
        return statements(checklist).values().stream().anyMatch(said -> said.contains(words));
    }

    @Test
    void a_status_that_rests_on_another_finding_says_that_it_is_derived() {
        assertTrue(anySays(
                check("[{finding: rigidity-lead-pipe, state: present}]"), "derived from: Lead-pipe rigidity: present"));
    }

    @Test
    void a_status_that_rests_on_its_own_entry_does_not() {
        assertTrue(anySays(check("[{finding: rigidity, state: present}]"), "Muscle rigidity: present"));
    }

    @Test
    void an_entry_names_what_it_settles_beside_itself() {
        assertEquals(
                List.of("derived, present: Muscle rigidity"),
                check("[{finding: rigidity-lead-pipe, state: present}]")
                        .entered()
                        .get(0)
                        .details());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void every_format_says_that_a_finding_is_derived(Format format) throws IOException {
        Checklist checklist = check("[{finding: rigidity-lead-pipe, state: present}]");
        String criterion = statements(checklist).entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(said -> said.startsWith("derived")))
                .findFirst()
                .orElseThrow()
                .getKey();
        StringBuilder out = new StringBuilder();
        Renderer.render(checklist, format, Options.plain().explaining(criterion), out);
        assertTrue(out.toString().contains("derived"), out.toString());
    }
}
