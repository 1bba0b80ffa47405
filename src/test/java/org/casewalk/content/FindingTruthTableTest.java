package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casewalk.casefile.Baseline;
import org.casewalk.casefile.CaseEdit;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.How;
import org.casewalk.casefile.Place;
import org.casewalk.casefile.State;
import org.casewalk.casefile.When;
import org.casewalk.casefile.WhyUnknown;
import org.casewalk.fact.FactMapper;
import org.casewalk.fact.Facts;
import org.casewalk.fact.Finding;
import org.casewalk.fact.Question;
import org.casewalk.term.FindingTerm;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * What follows between findings, worked out without the program: every group of linked findings has so many worlds, of which those that
 * break a link fall out; what holds in every world that fits the entries is what the facts have to say, and nothing else.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingTruthTableTest {

    private static final Map<String, FindingTerm> FINDINGS =
            Shipped.library().vocabulary().findings();
    private static final List<List<String>> GROUPS = groups();

    /** Findings that are linked, directly or through others; a finding without links is a group of its own. */
    private static List<List<String>> groups() {
        Map<String, TreeSet<String>> groups = new TreeMap<>();
        FINDINGS.keySet().forEach(id -> groups.put(id, new TreeSet<>(List.of(id))));
        for (FindingTerm term : FINDINGS.values()) {
            List<String> linked = new ArrayList<>(term.implies());
            linked.addAll(term.excludes());
            for (String other : linked) {
                TreeSet<String> joined = groups.get(term.id());
                joined.addAll(groups.get(other));
                joined.forEach(member -> groups.put(member, joined));
            }
        }
        return groups.values().stream()
                .distinct()
                .<List<String>>map(List::copyOf)
                .toList();
    }

    /** The worlds of a group, as the set of findings that are there, in which no link is broken. */
    private static List<List<String>> worlds(List<String> group) {
        List<List<String>> worlds = new ArrayList<>();
        for (int bits = 0; bits < 1 << group.size(); bits++) {
            List<String> there = new ArrayList<>();
            for (int i = 0; i < group.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    there.add(group.get(i));
                }
            }
            if (there.stream()
                    .allMatch(id -> there.containsAll(FINDINGS.get(id).implies())
                            && FINDINGS.get(id).excludes().stream().noneMatch(there::contains))) {
                worlds.add(there);
            }
        }
        return worlds;
    }

    private static FindingEntry entry(String finding, State state) {
        return new FindingEntry(
                "f-" + finding,
                finding,
                state,
                WhyUnknown.NOT_STATED,
                When.UNKNOWN,
                When.UNKNOWN,
                When.UNKNOWN,
                Baseline.UNKNOWN,
                How.NOT_STATED,
                "",
                List.of(),
                "",
                "",
                Place.NONE);
    }

    private static Map<String, Finding> facts(List<String> group, Map<String, State> recorded) {
        FactMapper mapper = MAPPERS.computeIfAbsent(
                group,
                ids -> new FactMapper(
                        Shipped.library().vocabulary(),
                        ids.stream()
                                .map(id -> new Question("Finding", List.of(id)))
                                .toList()));
        CaseFile caseFile = CaseFile.empty("x", "X");
        for (Map.Entry<String, State> one : recorded.entrySet()) {
            caseFile = CaseEdit.with(caseFile, entry(one.getKey(), one.getValue()));
        }
        Facts facts = mapper.map(caseFile);
        Map<String, Finding> byId = new HashMap<>();
        facts.facts().forEach(fact -> byId.put(((Finding) fact).id(), (Finding) fact));
        return byId;
    }

    private static final Map<List<String>, FactMapper> MAPPERS = new HashMap<>();

    private static void compare(List<String> group, List<List<String>> worlds, Map<String, State> recorded) {
        List<List<String>> fitting = worlds.stream()
                .filter(world -> recorded.entrySet().stream()
                        .allMatch(one -> one.getValue() == State.UNKNOWN
                                || world.contains(one.getKey()) == (one.getValue() == State.PRESENT)))
                .toList();
        Map<String, Finding> facts = facts(group, recorded);
        for (String asked : group) {
            Finding fact = facts.get(asked);
            String what = recorded + ", asked " + asked;
            assertFalse(fact.present() && fact.absent(), what);
            if (fitting.isEmpty()) {
                continue;
            }
            assertEquals(fitting.stream().allMatch(world -> world.contains(asked)), fact.present(), what);
            assertEquals(fitting.stream().noneMatch(world -> world.contains(asked)), fact.absent(), what);
        }
    }

    @Test
    void one_entry_says_what_every_world_with_it_has_in_common() {
        for (List<String> group : GROUPS) {
            List<List<String>> worlds = worlds(group);
            for (String recorded : group) {
                for (State state : State.values()) {
                    compare(group, worlds, Map.of(recorded, state));
                }
            }
        }
    }

    @Test
    void two_entries_that_fit_together_say_what_every_world_with_both_has_in_common() {
        for (List<String> group : GROUPS) {
            List<List<String>> worlds = worlds(group);
            for (String one : group) {
                for (String other : group) {
                    for (State first : List.of(State.PRESENT, State.ABSENT)) {
                        for (State second : List.of(State.PRESENT, State.ABSENT)) {
                            if (!one.equals(other)) {
                                compare(group, worlds, Map.of(one, first, other, second));
                            }
                        }
                    }
                }
            }
        }
    }

    @Test
    void an_entry_says_nothing_about_a_finding_of_another_group() {
        FactMapper mapper = new FactMapper(
                Shipped.library().vocabulary(),
                FINDINGS.keySet().stream()
                        .map(id -> new Question("Finding", List.of(id)))
                        .toList());
        for (List<String> group : GROUPS) {
            for (State state : List.of(State.PRESENT, State.ABSENT)) {
                CaseFile caseFile = CaseEdit.with(CaseFile.empty("x", "X"), entry(group.get(0), state));
                mapper.map(caseFile).facts().stream()
                        .map(Finding.class::cast)
                        .filter(fact -> !group.contains(fact.id()))
                        .forEach(fact -> assertEquals(Finding.unknown(fact.id(), List.of()), fact));
            }
        }
    }

    @Test
    void every_finding_can_be_there_and_can_be_missing() {
        for (List<String> group : GROUPS) {
            List<List<String>> worlds = worlds(group);
            for (String id : group) {
                assertTrue(worlds.stream().anyMatch(world -> world.contains(id)), id);
                assertTrue(worlds.stream().anyMatch(world -> !world.contains(id)), id);
            }
        }
    }

    @Test
    void the_links_that_the_tests_are_about_exist() {
        assertTrue(GROUPS.stream().filter(group -> group.size() > 1).count() >= 10);
        assertTrue(GROUPS.stream().mapToInt(List::size).max().orElse(0) < 20, "too many worlds to write down");
    }

    @Test
    void rigidity_does_not_imply_hypertonia() {
        assertTrue(GROUPS.stream().noneMatch(group -> group.containsAll(List.of("rigidity", "hypertonia"))));
    }
}
