package org.casewalk.term;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every term that a case or a rule may use, in the vocabulary's order.
 *
 * @param findings by id
 * @param tests by id
 * @param drugs by id
 * @param drugClasses by id
 * @param investigations by id
 * @param settings ids of places of care, in order, with their labels
 * @param efforts what answers take, by the name of the burden in lower case
 */
public record Vocabulary(
        Map<String, FindingTerm> findings,
        Map<String, TestTerm> tests,
        Map<String, DrugTerm> drugs,
        Map<String, DrugClass> drugClasses,
        Map<String, InvestigationTerm> investigations,
        Map<String, String> settings,
        Map<String, Effort> efforts) {

    public Vocabulary {
        findings = ordered(findings);
        tests = ordered(tests);
        drugs = ordered(drugs);
        drugClasses = ordered(drugClasses);
        investigations = ordered(investigations);
        settings = ordered(settings);
        efforts = ordered(efforts);
    }

    private static <T> Map<String, T> ordered(Map<String, T> terms) {
        return java.util.Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }

    /** Finds the drug that is written this way: by id or by synonym, letter case ignored. */
    public Optional<DrugTerm> drug(String written) {
        String wanted = written.toLowerCase(java.util.Locale.ROOT);
        DrugTerm byId = drugs.get(wanted);
        if (byId != null) {
            return Optional.of(byId);
        }
        return drugs.values().stream()
                .filter(drug -> drug.synonyms().stream().anyMatch(wanted::equalsIgnoreCase))
                .findFirst();
    }

    /**
     * Names a class and every class that holds it, to the end: who takes an unnamed antipsychotic takes a dopamine blocker.
     *
     * @return the class itself first; it alone where the vocabulary does not have it
     */
    public Set<String> classesHolding(String drugClass) {
        Set<String> holding = new LinkedHashSet<>(List.of(drugClass));
        Deque<String> next = new ArrayDeque<>(holding);
        while (!next.isEmpty()) {
            DrugClass term = drugClasses.get(next.remove());
            if (term != null) {
                term.partOf().stream().filter(holding::add).forEach(next::add);
            }
        }
        return holding;
    }

    /** Says what an answer of this burden takes; empty where no loaded table says it. */
    public Optional<Effort> effort(Burden burden) {
        return Optional.ofNullable(efforts.get(burden.name().toLowerCase(java.util.Locale.ROOT)));
    }

    /** Gives a test that a checked rule or case names; a stranger is a fault of the program. */
    public TestTerm test(String id) {
        TestTerm term = tests.get(id);
        if (term == null) {
            throw new IllegalArgumentException("No test \"" + id + "\" in the vocabulary.");
        }
        return term;
    }

    /** Lists the ids of all terms of a kind, for a nearest match. */
    public List<String> findingIds() {
        return List.copyOf(findings.keySet());
    }
}
