package org.casewalk.pack.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewalk.casefile.Place;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Fault;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
import org.casewalk.pack.Subject;
import org.casewalk.pack.Subject.Kind;
import org.casewalk.term.Nearest;

/** Checks that subjects, criteria and rules fit one to one. */
final class SubjectCheck {

    private final Index index;

    SubjectCheck(Index index) {
        this.index = index;
    }

    /**
     * Reports what does not fit.
     *
     * @param whole whether every rule could be read
     */
    void run(boolean whole) {
        Set<String> ids = new HashSet<>();
        Map<String, Rule> names = new HashMap<>();
        for (ReadPack pack : index.packs) {
            if (!ids.add(pack.id())) {
                twice(pack.draft().place(), "pack", pack.id());
            }
            pack.pack().rules().forEach(rule -> rule(pack, rule, names));
        }
        // A rule with a wrong conclusion is also missing somewhere else: that is one mistake, told once.
        boolean fitting = whole && !index.problems.anyError();
        index.packs.forEach(pack -> pack.pack().subjects().forEach(subject -> subject(pack, subject, fitting)));
    }

    private void subject(ReadPack pack, Subject subject, boolean whole) {
        Place place = pack.draft().placeOf(subject.id());
        if (index.owners.get(subject.id()) != pack) {
            twice(place, "subject", subject.id());
            return;
        }
        if (!whole) {
            return;
        }
        boolean heading = subject.kind().undecided();
        if (!heading && !index.rules.containsKey(subject.id())) {
            noRule(place, subject.id(), "met( \"%s\" )".formatted(subject.id()));
        }
        for (Subject.CriterionText criterion : subject.criteria()) {
            String id = subject.id() + "/" + criterion.id();
            if (!index.rules.containsKey(id)) {
                noRule(pack.draft().placeOf(id), id, "met( \"%s\", \"%s\" )".formatted(subject.id(), criterion.id()));
            }
        }
        sameConditions(subject);
    }

    private void noRule(Place place, String id, String conclusion) {
        index.problems.add(
                Fault.NO_RULE_FOR,
                place,
                "",
                "No rule says when \"%s\" is met.".formatted(id),
                List.of(),
                "Maybe a rule that concludes %s still has to be written, or its file is not listed in \"files\"."
                        .formatted(conclusion));
    }

    private void twice(Place place, String what, String id) {
        index.problems.add(
                Fault.DUPLICATE_ID,
                place,
                "",
                "A %s \"%s\" exists already in another pack.".formatted(what, id),
                List.of(),
                "Maybe choose another id: nothing is overridden.");
    }

    private void rule(ReadPack pack, Rule rule, Map<String, Rule> names) {
        Rule namesake = names.putIfAbsent(rule.name(), rule);
        Rule first = index.rules.get(rule.concludes());
        if (namesake != null) {
            index.problems.add(
                    Fault.DUPLICATE_RULE,
                    rule.place(),
                    rule.name(),
                    "A rule \"%s\" exists already, in %s line %d."
                            .formatted(
                                    rule.name(),
                                    namesake.place().file(),
                                    namesake.place().line()),
                    List.of(),
                    "Maybe it was copied and still wants its own name and conclusion.");
        } else if (first != null && first != rule) {
            index.problems.add(
                    Fault.DUPLICATE_CONCLUSION,
                    rule.place(),
                    rule.name(),
                    "The rule \"%s\" in line %d concludes \"%s\" already."
                            .formatted(first.name(), first.place().line(), rule.concludes()),
                    List.of(),
                    "Maybe join the two conditions with \"or\" in one rule.");
        }
        conclusion(pack, rule);
    }

    private void conclusion(ReadPack pack, Rule rule) {
        String owner = rule.concludes().replaceFirst("/.*", "");
        boolean known = index.declared().contains(rule.concludes());
        if (known && index.owners.get(owner) == pack) {
            steps(rule, index.subjects.get(owner));
            return;
        }
        List<String> nearest = Nearest.to(rule.concludes(), index.declared());
        index.problems.add(
                Fault.UNKNOWN_CONCLUSION,
                conclusionPlace(rule),
                rule.name(),
                known
                        ? "\"%s\" belongs to another pack.".formatted(rule.concludes())
                        : "\"%s\" is not listed in pack.yaml.".formatted(rule.concludes()),
                nearest,
                nearest.isEmpty() || known
                        ? "Maybe list it in this pack's pack.yaml, under subjects or their criteria."
                        : "Maybe \"%s\" is meant.".formatted(nearest.get(0)));
    }

    private Place conclusionPlace(Rule rule) {
        String file = rule.place().file();
        for (int line = rule.place().line(); line < rule.place().line() + 60; line++) {
            String text = index.problems.line(file, line);
            int column = text.indexOf("insertLogical");
            if (column >= 0) {
                int argument = text.indexOf('"', column);
                return new Place(file, line, Math.max(column, argument) + 1, "");
            }
        }
        return rule.place();
    }

    private void steps(Rule rule, @org.jspecify.annotations.Nullable Subject subject) {
        boolean step = subject != null && subject.kind() == Kind.REVIEW_STEP;
        if (!step && (rule.whileOpen() || rule.onlyWhenMet())) {
            index.problems.add(
                    Fault.OPEN_STATUS,
                    rule.place(),
                    rule.name(),
                    "Only the rule of a review step is marked @%s."
                            .formatted(rule.whileOpen() ? "whileOpen" : "onlyWhenMet"),
                    List.of(),
                    "Maybe leave the mark out: criteria, patterns and red flags never turn on not knowing.");
        }
    }

    private void sameConditions(Subject subject) {
        Map<String, Rule> seen = new HashMap<>();
        for (Subject.CriterionText criterion : subject.criteria()) {
            Rule rule = index.rules.get(subject.id() + "/" + criterion.id());
            if (rule == null) {
                continue;
            }
            Rule same = seen.putIfAbsent(words(rule.condition()), rule);
            if (same != null) {
                index.problems.add(
                        Fault.SAME_CONDITION,
                        rule.place(),
                        rule.name(),
                        "The condition is the same as in \"%s\", line %d."
                                .formatted(same.name(), same.place().line()),
                        List.of(),
                        "Maybe one of the two was copied and not yet changed.");
            }
        }
    }

    private static String words(Condition condition) {
        if (condition instanceof Condition.Match match) {
            Pattern pattern = match.pattern();
            return pattern.type().name() + pattern.selectors() + pattern.claims();
        }
        List<Condition> parts =
                condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
        return (condition instanceof Condition.All ? "all" : "any")
                + parts.stream().map(SubjectCheck::words).toList();
    }
}
