package org.casewalk.pack.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casewalk.pack.Fault;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;

/** Finds rules that build on themselves: such a loop could hold itself up without any observation. */
final class Loops {

    private final Index index;
    private final Set<String> done = new HashSet<>();
    private final List<Rule> path = new ArrayList<>();

    Loops(Index index) {
        this.index = index;
    }

    void run() {
        index.rules.values().forEach(this::visit);
    }

    private void visit(Rule rule) {
        if (done.contains(rule.concludes())) {
            return;
        }
        path.add(rule);
        rule.condition().patterns().forEach(pattern -> index.below(pattern).forEach(lower -> step(pattern, lower)));
        path.remove(path.size() - 1);
        done.add(rule.concludes());
    }

    private void step(Pattern pattern, Rule lower) {
        int again = path.indexOf(lower);
        if (again < 0) {
            visit(lower);
            return;
        }
        Rule last = path.get(path.size() - 1);
        List<String> loop = new ArrayList<>();
        path.subList(again, path.size()).forEach(rule -> loop.add(rule.concludes()));
        loop.add(lower.concludes());
        index.problems.add(
                Fault.CYCLE,
                index.place(last, pattern, pattern.subject()),
                last.name(),
                "The rules go round in a loop: %s.".formatted(String.join(" → ", loop)),
                List.of(),
                "Maybe this pattern wants to ask for observations instead of another rule's outcome.");
    }
}
