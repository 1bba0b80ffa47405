package org.casewalk.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.Vocabulary;

/**
 * Which conditions ask about the same thing. A stronger word for a sign belongs to the sign; words and numbers that one rule takes for
 * each other belong together.
 */
final class Topics {

    private final Vocabulary vocabulary;
    private final Map<String, String> joined = new HashMap<>();

    Topics(Vocabulary vocabulary, List<Rule> rules) {
        this.vocabulary = vocabulary;
        rules.forEach(rule -> join(rule.condition()));
    }

    /** Gives the id of what a condition asks about; empty where that is no question to the case. */
    Optional<String> of(Pattern pattern) {
        return key(pattern).map(this::root);
    }

    String label(String topic) {
        String id = topic.substring(topic.indexOf(':') + 1);
        return switch (topic.substring(0, topic.indexOf(':'))) {
            case "test" ->
                Optional.ofNullable(vocabulary.tests().get(id))
                        .map(term -> term.label())
                        .orElse(id);
            case "finding" ->
                Optional.ofNullable(vocabulary.findings().get(id))
                        .map(FindingTerm::label)
                        .orElse(id);
            case "class" ->
                Optional.ofNullable(vocabulary.drugClasses().get(id))
                        .map(term -> term.label())
                        .orElse(id);
            default ->
                Optional.ofNullable(vocabulary.investigations().get(id))
                        .map(term -> term.label())
                        .orElse(id);
        };
    }

    private Optional<String> key(Pattern pattern) {
        return switch (pattern.type().name()) {
            case "Reading", "Occasions", "Sustained", "Rise", "Swing", "Trend" ->
                Optional.of("test:" + pattern.subject());
            case "Finding", "Together" -> Optional.of("finding:" + weakest(pattern.subject()));
            case "Exposure", "ExposureHistory" -> Optional.of("class:" + pattern.subject());
            case "Investigation" -> Optional.of("investigation:" + pattern.subject());
            default -> Optional.empty();
        };
    }

    /** The most general sign that is there whenever this one is. */
    private String weakest(String finding) {
        FindingTerm term = vocabulary.findings().get(finding);
        return term == null || term.implies().isEmpty()
                ? finding
                : weakest(term.implies().stream().sorted().findFirst().orElseThrow());
    }

    private void join(Condition condition) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(this::join);
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(this::join);
            List<String> keys = any.parts().stream()
                    .filter(Condition.Match.class::isInstance)
                    .flatMap(part -> key(((Condition.Match) part).pattern()).stream())
                    .distinct()
                    .toList();
            keys.stream().filter(key -> key.startsWith("test:")).findFirst().ifPresent(test -> keys.stream()
                    .filter(key -> key.startsWith("finding:"))
                    .forEach(word -> joined.putIfAbsent(word, test)));
        }
    }

    private String root(String key) {
        return joined.getOrDefault(key, key);
    }
}
