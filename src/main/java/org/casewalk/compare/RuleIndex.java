package org.casewalk.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
import org.casewalk.pack.Subject;

/** The rules of a library by what they conclude and by the group they count in, and what their conditions are about. Immutable. */
final class RuleIndex {

    private final Map<String, Rule> byConclusion = new HashMap<>();
    private final Map<String, List<String>> byGroup = new HashMap<>();
    private final Topics topics;

    RuleIndex(Library library) {
        List<Rule> ofSets = new ArrayList<>();
        for (Pack pack : library.packs()) {
            boolean sets = pack.subjects().stream().anyMatch(subject -> subject.kind() == Subject.Kind.CRITERIA_SET);
            for (Rule rule : pack.rules()) {
                byConclusion.put(rule.concludes(), rule);
                rule.groups().forEach(group -> byGroup.computeIfAbsent(group, unused -> new ArrayList<>())
                        .add(rule.concludes()));
                if (sets) {
                    ofSets.add(rule);
                }
            }
        }
        topics = new Topics(library.vocabulary(), ofSets);
    }

    Optional<Rule> concluding(String id) {
        return Optional.ofNullable(byConclusion.get(id));
    }

    Optional<String> topic(Pattern pattern) {
        return topics.of(pattern);
    }

    String label(String topic) {
        return topics.label(topic);
    }

    /** What a condition builds on: the members of a group, or one subject; nothing for a condition that the case answers. */
    List<String> below(Pattern pattern) {
        return switch (pattern.type().name()) {
            case "Count", "Total" -> byGroup.getOrDefault(pattern.subject(), List.of());
            case "Status" -> List.of(pattern.subject());
            default -> List.of();
        };
    }
}
