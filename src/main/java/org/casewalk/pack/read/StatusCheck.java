package org.casewalk.pack.read;

import java.util.List;
import java.util.Optional;
import org.casewalk.fact.FactType;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Fault;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
import org.casewalk.pack.Subject;
import org.casewalk.term.DrugTerm;
import org.casewalk.term.Nearest;
import org.casewalk.term.Vocabulary;

/** Checks patterns that build on other rules' outcomes, or name a drug within a class. */
final class StatusCheck {

    private final Index index;

    StatusCheck(Index index) {
        this.index = index;
    }

    void check(Rule rule, Pattern pattern) {
        String of = pattern.subject();
        if (!index.declared().contains(of)) {
            unknown(rule, pattern, of);
        } else if (decidedByNothing(of)) {
            index.problems.add(
                    Fault.UNKNOWN_CONCLUSION,
                    index.place(rule, pattern, of),
                    rule.name(),
                    "\"%s\" is only a heading over its criteria; it is never met or not met.".formatted(of),
                    List.of(),
                    "Maybe one of its criteria is meant: \"%s/…\".".formatted(of));
        }
        if (pattern.claims().contains(new Claim.Holds("open")) && !rule.whileOpen()) {
            index.problems.add(
                    Fault.OPEN_STATUS,
                    index.place(rule, pattern, of),
                    rule.name(),
                    "\"open\" makes something of not knowing; only a review step marked @whileOpen( true ) may.",
                    List.of(),
                    "Maybe claim met or notMet, or let a review step ask for what is missing.");
        }
    }

    private void unknown(Rule rule, Pattern pattern, String of) {
        List<String> nearest = Nearest.to(of, index.declared());
        index.problems.add(
                Fault.UNKNOWN_ID,
                index.place(rule, pattern, of),
                rule.name(),
                "Nothing with a status is called \"%s\".".formatted(of),
                nearest,
                nearest.isEmpty()
                        ? "Maybe it still has to be listed in a pack.yaml, or its pack is not loaded."
                        : "Maybe \"%s\" is meant.".formatted(nearest.get(0)));
    }

    private boolean decidedByNothing(String of) {
        return Optional.ofNullable(index.subjects.get(of))
                        .map(Subject::kind)
                        .filter(kind -> kind.undecided())
                        .isPresent()
                && !index.rules.containsKey(of);
    }

    /** A drug that is named within a class has to belong to it. */
    void drug(Rule rule, Pattern pattern, Vocabulary vocabulary) {
        FactType<?> type = pattern.type();
        if (type.field("drug").isEmpty()) {
            return;
        }
        String named = String.valueOf(pattern.selected("drug"));
        DrugTerm drug = vocabulary.drugs().get(named);
        if (drug != null && !drug.classes().contains(pattern.subject())) {
            index.problems.add(
                    Fault.OUT_OF_REACH,
                    index.place(rule, pattern, named),
                    rule.name(),
                    "The drug \"%s\" is not of the class \"%s\", so nobody can meet this."
                            .formatted(named, pattern.subject()),
                    drug.classes().stream().sorted().toList(),
                    "Maybe the class wants to be one of those that vocabulary/drugs.yaml gives the drug.");
        }
    }
}
