package org.casewalk.explain;

import java.util.List;
import java.util.stream.Collectors;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Library;
import org.casewalk.pack.Rule;

/** What rules ask, in words, whatever the case. */
public final class RuleWords {

    private final Phrases phrases;

    /** Prepares the words of a library: labels of its vocabulary, titles of its subjects. */
    public RuleWords(Library library) {
        this.phrases = new Phrases(library.vocabulary(), Assembler.titles(library));
    }

    /** Says what a rule asks: parts of an "or" with "or" between, parts of an "and" with a semicolon and "and". */
    public String of(Rule rule) {
        return words(rule.condition());
    }

    private String words(Condition condition) {
        if (condition instanceof Condition.Match match) {
            return phrases.asked(match.pattern());
        }
        if (condition instanceof Condition.All all) {
            return joined(all.parts(), "; and ");
        }
        return joined(((Condition.Any) condition).parts(), " – or ");
    }

    private String joined(List<Condition> parts, String between) {
        return parts.stream()
                .map(part ->
                        part instanceof Condition.Match || parts.size() == 1 ? words(part) : "(" + words(part) + ")")
                .collect(Collectors.joining(between));
    }
}
