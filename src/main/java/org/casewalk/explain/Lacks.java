package org.casewalk.explain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.casefile.CaseFile;
import org.casewalk.checklist.Missing;
import org.casewalk.fact.Truth;
import org.jspecify.annotations.Nullable;

/**
 * The observations that rules wait for in one case. Rules build on each other and ask alike, so what a rule and what a clause lacks is
 * worked out once. For one thread at a time.
 */
final class Lacks {

    private final Reasoning reasoning;
    private final Standing standing;
    private final Questions questions;
    private final CaseFile caseFile;
    private final @Nullable List<Missing>[] ofClauses;
    private final @Nullable List<Missing>[] ofRules;

    Lacks(Reasoning reasoning, Standing standing, Questions questions, CaseFile caseFile) {
        this.reasoning = reasoning;
        this.standing = standing;
        this.questions = questions;
        this.caseFile = caseFile;
        this.ofClauses = room(reasoning.clauses());
        this.ofRules = room(reasoning.rulings().size());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists cannot be made otherwise
    private static @Nullable List<Missing>[] room(int size) {
        return new List[size];
    }

    /** Lists what a rule lacks as long as it is open, each question once, in rule order. */
    List<Missing> of(Ruling ruling) {
        if (standing.status(ruling) != Truth.OPEN) {
            return List.of();
        }
        List<Missing> known = ofRules[ruling.number()];
        if (known == null) {
            Once all = new Once();
            open(ruling.condition(), all);
            known = all.listed();
            ofRules[ruling.number()] = known;
        }
        return known;
    }

    private void open(Ruling.Tree condition, Once all) {
        if (standing.truth(condition) != Truth.OPEN) {
            return;
        }
        if (condition instanceof Ruling.Tree.Joined joined) {
            joined.parts().forEach(part -> open(part, all));
            return;
        }
        Clause clause = ((Ruling.Tree.Leaf) condition).clause();
        if (!clause.computed()) {
            all.add(of(clause));
        }
        for (Clause.Below lower : clause.below()) {
            if (lower.rule() >= 0) {
                all.add(of(reasoning.rulings().get(lower.rule())));
            }
        }
    }

    private List<Missing> of(Clause clause) {
        List<Missing> known = ofClauses[clause.number()];
        if (known == null) {
            known = questions.missing(clause, caseFile);
            ofClauses[clause.number()] = known;
        }
        return known;
    }

    /** Observations put together, each question once, as it came first. */
    static final class Once {

        private List<Missing> one = List.of();
        private final Map<String, Missing> several = new LinkedHashMap<>();

        void add(List<Missing> more) {
            if (more.isEmpty() || more == one) {
                return;
            }
            if (one.isEmpty() && several.isEmpty()) {
                one = more;
                return;
            }
            put(one);
            one = List.of();
            put(more);
        }

        private void put(Collection<Missing> more) {
            for (Missing missing : more) {
                several.putIfAbsent(missing.question(), missing);
            }
        }

        List<Missing> listed() {
            return several.isEmpty() ? one : List.copyOf(several.values());
        }
    }
}
