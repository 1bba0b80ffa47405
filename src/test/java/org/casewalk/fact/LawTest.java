package org.casewalk.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.State;
import org.casewalk.fact.Field.Bound;
import org.casewalk.fact.Field.Flag;
import org.casewalk.fact.Field.Side;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The law: filling what is unknown only narrows what is claimed, and never turns one answer into the other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LawTest {

    private static final int CASES = 2_000;
    private static final int FILLINGS = 8;
    private static final Map<Class<?>, FactType<?>> TYPES =
            FactType.all().stream().collect(Collectors.toMap(FactType::type, type -> type));
    private static final FactMapper MAPPER = new FactMapper(Given.VOCABULARY, questions());

    @Test
    void filling_an_unknown_only_narrows_every_claim() {
        int filled = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Refinement refinement = new Refinement(new Random(seed));
            Given given = refinement.anyCase();
            Facts before = MAPPER.map(given.caseFile());
            for (int i = 0; i < FILLINGS; i++) {
                String what = refinement.fill(given);
                if (what.equals("nothing")) {
                    continue;
                }
                Facts after = MAPPER.map(given.caseFile());
                if (!before.conflicts().containsAll(after.conflicts())) {
                    break; // A filling that contradicts the record is an error to be shown, and opens the claim.
                }
                assertNarrower(before, after, "seed " + seed + ", filling " + i + ": " + what);
                filled++;
                before = after;
            }
        }
        assertTrue(filled > CASES, "Only so many unknowns were filled: " + filled);
    }

    @Test
    void a_contradiction_opens_a_claim_and_never_turns_it_round() {
        for (int seed = 0; seed < CASES; seed++) {
            Refinement refinement = new Refinement(new Random(seed));
            Given given = refinement.anyCase();
            Facts before = MAPPER.map(given.caseFile());
            for (int i = 0; i < FILLINGS; i++) {
                String what = refinement.fill(given);
                if (what.equals("nothing")) {
                    continue;
                }
                Facts after = MAPPER.map(given.caseFile());
                assertNotTurned(before, after, "seed " + seed + ", filling " + i + ": " + what);
                before = after;
            }
        }
    }

    @Test
    void a_reading_between_two_others_never_turns_what_was_sustained() {
        int outOfReach = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            Given given = Given.nothing().onset(Given.day(0));
            double hour = random.nextInt(24);
            for (int i = 4 + random.nextInt(4); i > 0; i--) {
                given.reading("temperature", random.nextBoolean() ? 37 : 39, Given.at(0, (int) hour, 0), "oral");
                hour += 1 + random.nextInt(random.nextInt(4) == 0 ? 40 : 12);
            }
            Sustained before = given.sustained("temperature", "oral", 38, 24);
            int between = 1 + random.nextInt((int) hour);
            given.reading("temperature", 39, Given.at(0, between, 30), "oral");
            if (before.outOfReach() && within(given)) {
                outOfReach++;
                assertTrue(given.sustained("temperature", "oral", 38, 24).outOfReach(), "seed " + seed);
            }
        }
        assertTrue(outOfReach > CASES / 10, "Only so many were out of reach: " + outOfReach);
    }

    /** Says whether the last reading lies between the others. */
    private static boolean within(Given given) {
        double last = given.readings.get(given.readings.size() - 1).at().hours().atLeast();
        return given.readings.stream().anyMatch(reading -> reading.at().hours().atLeast() < last)
                && given.readings.stream()
                        .anyMatch(reading -> reading.at().hours().atLeast() > last);
    }

    @Test
    void who_looked_outside_the_episode_has_closed_nothing() {
        int outside = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Given given = new Refinement(new Random(seed)).anyCase();
            Facts all = MAPPER.map(given.caseFile());
            boolean any = given.findings.removeIf(
                    entry -> entry.state() == State.ABSENT && Refinement.outside(entry.at(), given));
            any |= given.readings.removeIf(entry -> Refinement.outside(entry.at(), given));
            Facts within = MAPPER.map(given.caseFile());
            outside += any ? 1 : 0;
            assertTrue(within.closed().containsAll(all.closed()), "seed " + seed);
            Map<String, Fact> known = byQuestion(within);
            byQuestion(all).forEach((question, fact) -> {
                if (fact instanceof Finding finding && finding.absent()) {
                    assertTrue(((Finding) known.get(question)).absent(), question);
                }
            });
        }
        assertTrue(outside > CASES / 10, "Only so many had looked outside: " + outside);
    }

    @Test
    void an_entry_that_another_contradicts_at_the_same_time_proves_neither_what_was_new_nor_how_long() {
        int contradicted = 0;
        for (int seed = 0; seed < CASES; seed++) {
            Given given = new Refinement(new Random(seed)).anyCase();
            for (int i = 0; i < given.findings.size(); i++) {
                FindingEntry entry = given.findings.get(i);
                if (entry.state() == State.PRESENT && entry.at().hours().exact()) {
                    given.absent(entry.finding(), entry.at());
                    Finding with = given.finding(entry.finding());
                    given.findings.set(i, Refinement.bare(entry));
                    Finding without = given.finding(entry.finding());
                    assertTrue(!with.newOrWorse() || without.newOrWorse(), "seed " + seed);
                    assertTrue(with.lastedDaysAtLeast() <= without.lastedDaysAtLeast(), "seed " + seed);
                    contradicted++;
                    break;
                }
            }
        }
        assertTrue(contradicted > CASES / 10, "Only so many were contradicted: " + contradicted);
    }

    @Test
    void any_order_of_the_lists_gives_equal_facts() {
        for (int seed = 0; seed < CASES; seed++) {
            Refinement refinement = new Refinement(new Random(seed));
            Given given = refinement.anyCase();
            Facts before = MAPPER.map(given.caseFile());
            refinement.shuffle(given);
            assertEquals(before, MAPPER.map(given.caseFile()), "seed " + seed);
        }
    }

    @Test
    void no_pair_is_ever_true_on_both_sides_and_no_bounds_are_crossed() {
        for (int seed = 0; seed < CASES; seed++) {
            for (Fact fact : MAPPER.map(
                            new Refinement(new Random(seed)).anyCase().caseFile())
                    .facts()) {
                assertConsistent(fact, seed);
            }
        }
    }

    private static <F extends Fact> void assertConsistent(Fact fact, int seed) {
        FactType<F> type = typeOf(fact);
        F typed = type.type().cast(fact);
        for (Field<F> field : type.fields()) {
            if (field instanceof Flag<F> flag) {
                assertTrue(
                        !flag.certain().test(typed) || flag.possible().test(typed),
                        () -> seed + " " + field.name() + fact);
            }
            if (field instanceof Bound<F> bound && bound.side() == Side.AT_LEAST) {
                double low = bound.proves().applyAsDouble(typed);
                assertTrue(low <= bound.leaves().applyAsDouble(typed), () -> seed + " " + field.name() + fact);
            }
        }
    }

    private static void assertNarrower(Facts before, Facts after, String what) {
        Map<String, Fact> then = byQuestion(before);
        Map<String, Fact> now = byQuestion(after);
        then.forEach((question, fact) -> {
            assertTrue(now.containsKey(question), () -> what + " lost " + question);
            narrower(fact, now.get(question), what);
        });
        Set<ClosedRecord> reopened = new HashSet<>(before.closed());
        after.closed().forEach(reopened::remove);
        assertEquals(Set.of(), reopened, what);
        for (ClosedRecord closed : before.closed()) {
            String record = "[%s, %s, ".formatted(closed.type(), closed.of());
            for (String question : now.keySet()) {
                assertTrue(
                        !question.startsWith(record) || then.containsKey(question), () -> what + " added " + question);
            }
        }
    }

    private static <F extends Fact> void narrower(Fact before, Fact after, String what) {
        FactType<F> type = typeOf(before);
        F was = type.type().cast(before);
        F is = type.type().cast(after);
        for (Field<F> field : type.fields()) {
            Supplier<String> where = () -> "%s: %s of %s became %s".formatted(what, field.name(), before, after);
            if (field instanceof Flag<F> flag) {
                assertTrue(!flag.certain().test(was) || flag.certain().test(is), where);
                assertTrue(flag.possible().test(was) || !flag.possible().test(is), where);
            }
            if (field instanceof Bound<F> bound) {
                double old = bound.proves().applyAsDouble(was);
                double now = bound.proves().applyAsDouble(is);
                assertTrue(bound.side() == Side.AT_LEAST ? now >= old : now <= old, where);
            }
        }
    }

    private static void assertNotTurned(Facts before, Facts after, String what) {
        Map<String, Fact> now = byQuestion(after);
        byQuestion(before).forEach((question, fact) -> {
            if (now.containsKey(question)) {
                notTurned(fact, now.get(question), what);
            }
        });
    }

    private static <F extends Fact> void notTurned(Fact before, Fact after, String what) {
        FactType<F> type = typeOf(before);
        F was = type.type().cast(before);
        F is = type.type().cast(after);
        for (Field<F> field : type.fields()) {
            if (field instanceof Flag<F> flag) {
                Supplier<String> where = () -> "%s: %s of %s became %s".formatted(what, field.name(), before, after);
                assertTrue(!flag.certain().test(was) || flag.possible().test(is), where);
                assertTrue(flag.possible().test(was) || !flag.certain().test(is), where);
            }
        }
    }

    /** Names each fact by kind and selectors, and, where several answer one question, by the entry it rests on. */
    private static Map<String, Fact> byQuestion(Facts facts) {
        Map<String, Fact> named = new TreeMap<>();
        for (Fact fact : facts.facts()) {
            named.put(name(fact), fact);
        }
        assertEquals(facts.facts().size(), named.size());
        return named;
    }

    private static <F extends Fact> String name(Fact fact) {
        FactType<F> type = typeOf(fact);
        F typed = type.type().cast(fact);
        List<Object> parts = new ArrayList<>(List.of(type.name()));
        // The drug of an event can be filled in; the entry tells which event it is.
        type.selectors()
                .filter(selector -> selector.required())
                .forEach(selector -> parts.add(selector.value().apply(typed)));
        if (!type.single()) {
            parts.addAll(fact.entries());
        }
        return parts.toString();
    }

    @SuppressWarnings("unchecked")
    private static <F extends Fact> FactType<F> typeOf(Fact fact) {
        return (FactType<F>) TYPES.get(fact.getClass());
    }

    private static List<Question> questions() {
        List<Question> asked = new ArrayList<>();
        for (String finding :
                List.of("fever", "rigidity", "lead-pipe-rigidity", "tone-raised", "floppy", "no-tone-at-all")) {
            asked.add(new Question("Finding", List.of(finding)));
            asked.add(new Question("Together", List.of("fever", finding)));
        }
        for (String test : List.of("temperature", "creatine-kinase", "base-excess")) {
            asked.add(new Question("Reading", List.of(test)));
            asked.add(new Question("Rise", List.of(test)));
            asked.add(new Question("Trend", List.of(test)));
            asked.add(new Question("Swing", List.of(test, 24.0)));
            asked.add(new Question("Swing", List.of(test, 240.0)));
            for (String site : List.of("any", "oral")) {
                asked.add(new Question("Occasions", List.of(test, site, 20.0, 1.0)));
                asked.add(new Question("Occasions", List.of(test, site, 20.0, 2.0)));
                asked.add(new Question("Sustained", List.of(test, site, 20.0, 24.0)));
            }
        }
        for (String drugClass : List.of("blocker", "antiemetic", "dopaminergic", "clozapine-alone")) {
            asked.add(new Question("Exposure", List.of(drugClass, "")));
            asked.add(new Question("ExposureHistory", List.of(drugClass)));
        }
        asked.add(new Question("Investigation", List.of("ct-head")));
        asked.add(new Question("Person", List.of()));
        asked.add(new Question("Setting", List.of("ward")));
        return asked;
    }
}
