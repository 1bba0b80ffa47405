package org.casewalk.pack.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewalk.casefile.Place;
import org.casewalk.fact.Field.Selector;
import org.casewalk.fact.Field.Terms;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Problems;
import org.casewalk.pack.Rule;
import org.casewalk.pack.Subject;

/** All packs at once, by what can be referred to. The first of two equal names is kept; {@link SubjectCheck} reports the second. */
final class Index {

    final List<ReadPack> packs;
    final Problems problems;
    final Map<String, ReadPack> owners = new LinkedHashMap<>();
    final Map<String, Subject> subjects = new LinkedHashMap<>();
    final Map<String, Rule> rules = new LinkedHashMap<>();
    final Map<String, List<Rule>> groups = new LinkedHashMap<>();
    private final Map<String, Place> declared = new LinkedHashMap<>();

    Index(List<ReadPack> packs, Problems problems) {
        this.packs = List.copyOf(packs);
        this.problems = problems;
        for (ReadPack pack : packs) {
            pack.pack().subjects().forEach(subject -> add(pack, subject));
            pack.pack().rules().forEach(this::add);
        }
    }

    private void add(ReadPack pack, Subject subject) {
        if (subjects.putIfAbsent(subject.id(), subject) != null) {
            return;
        }
        owners.put(subject.id(), pack);
        declared.put(subject.id(), pack.draft().placeOf(subject.id()));
        for (Subject.CriterionText criterion : subject.criteria()) {
            String id = subject.id() + "/" + criterion.id();
            declared.putIfAbsent(id, pack.draft().placeOf(id));
        }
    }

    private void add(Rule rule) {
        rules.putIfAbsent(rule.concludes(), rule);
        rule.groups().forEach(group -> groups.computeIfAbsent(group, name -> new ArrayList<>())
                .add(rule));
    }

    /** Every subject and {@code owner/criterion} that a pack.yaml lists. */
    Set<String> declared() {
        return declared.keySet();
    }

    /** Lists the rules whose outcome a pattern builds on; empty for patterns over the case. */
    List<Rule> below(Pattern pattern) {
        Optional<Terms> terms = terms(pattern);
        if (terms.filter(Terms.SUBJECT::equals).isPresent()) {
            return Optional.ofNullable(rules.get(pattern.subject())).stream().toList();
        }
        return terms.filter(Terms.GROUP::equals).isPresent()
                ? groups.getOrDefault(pattern.subject(), List.of())
                : List.of();
    }

    /** Gives the vocabulary of the pattern's first selector. */
    static Optional<Terms> terms(Pattern pattern) {
        return pattern.type().selectors().<Terms>map(Selector::terms).findFirst();
    }

    /** Finds where a literal of a pattern stands; the pattern's line when it cannot be found. */
    Place place(Rule rule, Pattern pattern, String literal) {
        String file = rule.place().file();
        for (int line = pattern.line(); line < pattern.line() + 6; line++) {
            int column = problems.line(file, line).indexOf("\"" + literal + "\"");
            if (column >= 0) {
                return new Place(file, line, column + 1, "");
            }
        }
        return new Place(file, pattern.line(), 0, "");
    }
}
