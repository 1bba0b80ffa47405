package org.casewalk.bench;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.fact.Count;
import org.casewalk.pack.Rule;

/** The counted groups of a pack, for peers that leave counting to the program around them. */
final class Groups {

    private final List<String> names = new ArrayList<>();
    private final List<int[]> members = new ArrayList<>();

    Groups(List<Rule> rules) {
        rules.stream().flatMap(rule -> rule.groups().stream()).distinct().forEach(group -> {
            names.add(group);
            members.add(java.util.stream.IntStream.range(0, rules.size())
                    .filter(i -> rules.get(i).groups().contains(group))
                    .toArray());
        });
    }

    int size() {
        return names.size();
    }

    int number(String name) {
        return names.indexOf(name);
    }

    /** Counts a group: unknown counts nothing in the low bound and one in the high one. */
    Count count(int group, byte[] statuses) {
        int low = 0;
        int high = 0;
        for (int member : members.get(group)) {
            low += statuses[member] == Floor.MET ? 1 : 0;
            high += statuses[member] == Floor.NOT_MET ? 0 : 1;
        }
        return Count.of(names.get(group), low, high, members.get(group).length);
    }
}
