package org.casewalk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casewalk.fact.FactType;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The test pack leaves nothing out, so that whatever is checked on it is checked for the whole language. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryLanguageFeatureTest {

    @Test
    void the_pack_uses_every_kind_of_fact_every_selector_and_every_claim() {
        Set<String> language = new TreeSet<>();
        for (FactType<?> type : FactType.all()) {
            type.fields().forEach(field -> language.add(type.name() + "." + field.name()));
        }
        assertEquals(language, used());
    }

    @Test
    void the_pack_compares_in_all_four_ways_and_nests_four_deep() {
        Set<Claim.Operator> operators = rules().stream()
                .flatMap(rule -> rule.condition().patterns())
                .flatMap(pattern -> pattern.claims().stream())
                .filter(Claim.Compares.class::isInstance)
                .map(claim -> ((Claim.Compares) claim).operator())
                .collect(Collectors.toSet());
        assertEquals(Set.of(Claim.Operator.values()), operators);
        assertTrue(
                rules().stream().mapToInt(rule -> depth(rule.condition())).max().orElse(0) >= 4);
    }

    private static Set<String> used() {
        Set<String> used = new TreeSet<>();
        for (Rule rule : rules()) {
            for (Pattern pattern : rule.condition().patterns().toList()) {
                String type = pattern.type().name();
                pattern.selectors().forEach(chosen -> used.add(type + "." + chosen.field()));
                pattern.claims().forEach(claim -> used.add(type + "." + claim.field()));
            }
        }
        return used;
    }

    private static java.util.List<Rule> rules() {
        return Packs.EVERY_LANGUAGE_FEATURE.library().packs().stream()
                .filter(pack -> pack.header().id().equals("every-language-feature"))
                .flatMap(pack -> pack.rules().stream())
                .toList();
    }

    private static int depth(Condition condition) {
        if (condition instanceof Condition.Match) {
            return 0;
        }
        var parts = condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
        return 1
                + parts.stream().mapToInt(EveryLanguageFeatureTest::depth).max().orElse(0);
    }
}
