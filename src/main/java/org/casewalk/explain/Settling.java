package org.casewalk.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casewalk.casefile.CaseFile;
import org.casewalk.checklist.WhatIf;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pattern;

/** What would settle an open subject, and what would change it. */
final class Settling {

    /** Most answers that are tried for one subject before the search stops and says so. */
    static final int BUDGET = 20_000;

    private final Reasoning reasoning;
    private final Questions questions;
    private final Fillings fillings;
    private final Clusters clusters;

    Settling(Library library, Reasoning reasoning, Questions questions) {
        this.reasoning = reasoning;
        this.questions = questions;
        this.fillings = new Fillings(library.vocabulary(), reasoning);
        this.clusters = new Clusters(library.vocabulary(), reasoning);
    }

    /** What is asked of one case. */
    OfCase of(CaseFile caseFile, FactIndex facts, Truth[] now) {
        return new OfCase(caseFile, facts, now);
    }

    /**
     * @param settledBy smallest sets of questions that settle the subject whatever the answers
     * @param truncated true when the search stopped at its budget
     * @param couldSettle single answers that would decide it
     * @param wouldChange thought experiments over recorded answers
     */
    record Answer(
            List<List<String>> settledBy, boolean truncated, List<WhatIf> couldSettle, List<WhatIf> wouldChange) {}

    /** The questions of one case. */
    final class OfCase {

        private final CaseFile caseFile;
        private final FactIndex facts;
        private final Thought thought;
        private final Map<String, List<Filling>> open = new LinkedHashMap<>();

        private OfCase(CaseFile caseFile, FactIndex facts, Truth[] now) {
            this.caseFile = caseFile;
            this.facts = facts;
            this.thought = new Thought(caseFile, reasoning, clusters, now);
        }

        Answer settle(String subject, Truth status) {
            List<WhatIf> changes = wouldChange(subject, status);
            if (status != Truth.OPEN || reasoning.rule(subject).isEmpty()) {
                return new Answer(List.of(), false, List.of(), changes);
            }
            Map<String, List<Filling>> unknown = unknown(subject);
            Map<String, List<Filling>> covered = new LinkedHashMap<>(unknown);
            covered.keySet().removeIf(question -> !Completeness.covers(question, caseFile, fillings.asking(question)));
            SettleSearch search =
                    new SettleSearch(distinct(subject, covered), answers -> thought.truth(subject, answers));
            boolean partial = search.truncated() || covered.size() < unknown.size();
            return new Answer(search.settledBy(), partial, couldSettle(subject, unknown), changes);
        }

        /** The open questions that a subject depends on, with their possible answers, in pack order. */
        private Map<String, List<Filling>> unknown(String subject) {
            Set<String> ids = new LinkedHashSet<>();
            for (int position : reasoning.feeding(subject)) {
                if (thought.now(position) == Truth.OPEN) {
                    Pattern pattern = reasoning.base().get(position);
                    ids.addAll(Questions.of(pattern));
                    if (Questions.needsOnset(pattern)
                            && caseFile.episode().onset().unknown()) {
                        ids.add("onset");
                    }
                }
            }
            Map<String, List<Filling>> unknown = new LinkedHashMap<>();
            for (String id : ids) {
                List<Filling> answers = questions.later(id)
                        ? List.of()
                        : open.computeIfAbsent(id, q -> fillings.open(q, caseFile, facts));
                if (!answers.isEmpty()) {
                    unknown.put(id, answers);
                }
            }
            return unknown;
        }

        /** The same questions, each with only those answers that the subject can tell apart. */
        private Map<String, List<Filling>> distinct(String subject, Map<String, List<Filling>> unknown) {
            Set<Integer> feeding = reasoning.feeding(subject);
            Map<String, List<Filling>> distinct = new LinkedHashMap<>();
            unknown.forEach((question, answers) -> distinct.put(
                    question,
                    thought.alone(question, unknown.keySet()) ? thought.distinct(answers, feeding) : answers));
            return distinct;
        }

        private List<WhatIf> couldSettle(String subject, Map<String, List<Filling>> unknown) {
            List<WhatIf> could = new ArrayList<>();
            unknown.values().stream()
                    .flatMap(List::stream)
                    .filter(Filling::plausible)
                    .forEach(answer -> {
                        Truth then = thought.truth(subject, List.of(answer));
                        if (then != Truth.OPEN) {
                            could.add(whatIf(answer, then));
                        }
                    });
            return could.stream().distinct().toList();
        }

        /** Every other answer to a recorded question that would give another status. */
        private List<WhatIf> wouldChange(String subject, Truth status) {
            Set<String> recorded = new LinkedHashSet<>();
            for (int position : reasoning.feeding(subject)) {
                Pattern pattern = reasoning.base().get(position);
                if (facts.answers(pattern).stream()
                        .anyMatch(fact -> !fact.entries().isEmpty())) {
                    recorded.addAll(Questions.of(pattern));
                }
            }
            List<WhatIf> changes = new ArrayList<>();
            for (String question : recorded) {
                if (questions.later(question)) {
                    continue;
                }
                for (Filling answer : fillings.anew(question, caseFile, facts)) {
                    Truth then = thought.truth(subject, List.of(answer));
                    if (then != status) {
                        changes.add(whatIf(answer, then));
                    }
                }
            }
            return changes.stream().distinct().toList();
        }

        private WhatIf whatIf(Filling answer, Truth then) {
            return new WhatIf(answer.question(), questions.text(answer.question()), answer.answer(), then);
        }

        /** Ids of the entries that answer a question; empty when the record says nothing. */
        List<String> answers(String question) {
            Set<String> said = new TreeSet<>();
            for (Pattern pattern : fillings.asking(question)) {
                for (Fact fact : facts.answers(pattern)) {
                    said.addAll(fact.entries());
                }
            }
            return List.copyOf(said);
        }
    }
}
