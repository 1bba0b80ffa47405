package org.casewalk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseFile;
import org.casewalk.fact.Count;
import org.casewalk.fact.Fact;
import org.casewalk.fact.FactMapper;
import org.casewalk.fact.Facts;
import org.casewalk.fact.Status;
import org.casewalk.fact.Total;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Rule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rule files stay legal DRL, and mean to stock Drools what they mean here. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StockDroolsTest {

    /** So many worlds of one case are all tried: twelve questions, two ways. */
    private static final int EXHAUSTIVE = 4_096;

    private static final StockRules STOCK = StockRules.ofAll();

    @Test
    void every_rule_compiles_unchanged() {
        Set<String> rules = Arrays.stream(Packs.values())
                .flatMap(packs -> Cone.rules(packs.library()).stream())
                .map(Rule::concludes)
                .collect(Collectors.toSet());
        assertEquals(rules.size(), STOCK.size());
    }

    @ParameterizedTest
    @EnumSource
    void the_same_facts_meet_the_same(Packs packs) {
        Casewalk casewalk = Casewalk.of(packs.library());
        Comparison comparison = new Comparison(packs.library());
        FactMapper mapper = new FactMapper(packs.library().vocabulary(), Casewalk.questions(packs.library()));
        States states = new States(Cones.whole(packs));
        states.sample(new Random(3), Depth.times(600)).forEach(caseFile -> {
            List<Fact> facts = new ArrayList<>(mapper.map(caseFile).facts());
            facts.addAll(lowerStrata(packs, comparison.judge(caseFile)));
            Set<String> here = new TreeSet<>();
            casewalk.statuses(caseFile).all().forEach((subject, truth) -> {
                if (truth == Truth.MET) {
                    here.add(subject);
                }
            });
            Set<String> there = new TreeSet<>(STOCK.met(facts, met -> List.of()));
            there.retainAll(casewalk.statuses(caseFile).all().keySet());
            assertEquals(here, there);
        });
    }

    /** Counts, totals and statuses as the evaluator has them. */
    private static List<Fact> lowerStrata(Packs packs, Judgement judgement) {
        List<Fact> facts = new ArrayList<>();
        Set<String> groups = new HashSet<>();
        for (Rule rule : Cone.rules(packs.library())) {
            facts.add(Status.of(rule.concludes(), judgement.status(rule.concludes())));
            groups.addAll(rule.groups());
        }
        for (String group : groups) {
            Judgement.Range count = judgement.count(group);
            Judgement.Range points = judgement.points(group);
            facts.add(Count.of(group, count.low(), count.high(), judgement.members(group)));
            facts.add(new Total(group, points.low(), points.high()));
        }
        return facts;
    }

    @Test
    void what_is_met_or_not_met_here_is_so_in_every_world_without_unknowns() {
        long worlds = 0;
        Set<Truth> decided = new HashSet<>();
        for (Cone cone : Cones.all()) {
            Random random = new Random(cone.subject().hashCode());
            Casewalk casewalk = Casewalk.of(cone.library());
            for (CaseFile caseFile : new States(cone)
                    .sample(random, Depth.times(cone.answers().size() > 6 ? 1 : 4))
                    .toList()) {
                Map<String, Truth> here = casewalk.statuses(caseFile).all();
                decided.addAll(here.values());
                worlds += agree(cone, caseFile, here, STOCK, random);
            }
        }
        assertTrue(decided.containsAll(Set.of(Truth.values())));
        long tried = worlds;
        assertTrue(tried >= 50_000, () -> "only " + tried + " worlds");
    }

    @Test
    void a_world_shows_where_unknown_is_read_as_no() {
        Cone cone = Cone.of("safety-signs/fever", Packs.SHIPPED.library());
        CaseFile silent = Answer.caseOf(List.of());
        Map<String, Truth> mistaken = Map.of(cone.subject(), Truth.NOT_MET);
        assertThrows(AssertionError.class, () -> agree(cone, silent, mistaken, STOCK, new Random(1)));
    }

    private static long agree(Cone cone, CaseFile caseFile, Map<String, Truth> here, StockRules stock, Random random) {
        List<Rule> rules = Cone.rules(cone.library());
        Facts facts = new FactMapper(cone.library().vocabulary(), Casewalk.questions(cone.library())).map(caseFile);
        Completions completions = new Completions(facts, rules);
        Strata strata = new Strata(rules);
        boolean all = completions.size() <= EXHAUSTIVE;
        int number = all ? (int) completions.size() : Depth.times(150);
        for (int i = 0; i < number; i++) {
            List<Fact> world = all ? completions.world(i) : completions.world(random);
            Set<String> met = stock.met(world, strata.decided());
            for (Rule rule : rules) {
                Truth truth = here.get(rule.concludes());
                if (!rule.whileOpen() && truth != Truth.OPEN) {
                    assertEquals(
                            truth == Truth.MET,
                            met.contains(rule.concludes()),
                            () -> rule.concludes() + " is " + truth + " here, otherwise in " + world + " of "
                                    + caseFile);
                }
            }
        }
        return number;
    }
}
