package org.casewalk.pack.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casewalk.casefile.Place;
import org.casewalk.citation.Bibliography;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Fault;
import org.casewalk.pack.Problems;
import org.casewalk.pack.Rule;
import org.casewalk.pack.Wording;
import org.casewalk.pack.drl.Cutter.Cut;
import org.casewalk.pack.drl.Cutter.Span;
import org.casewalk.pack.drl.Grammar.Parsed;
import org.casewalk.term.Vocabulary;

/** Reads rule files against one vocabulary and one bibliography. */
public final class RuleFile {

    /** Longest name of a rule, in characters. */
    private static final int LONGEST_NAME = 160;

    private final Vocabulary vocabulary;
    private final Set<String> sources;
    private final Problems problems;

    /**
     * Prepares reading.
     *
     * @param problems where everything that is wrong goes
     */
    public RuleFile(Vocabulary vocabulary, Bibliography bibliography, Problems problems) {
        this.vocabulary = vocabulary;
        this.sources = bibliography.sources().keySet();
        this.problems = problems;
    }

    /**
     * Reads one file.
     *
     * @param file name that problems and rules show
     * @param text its text
     * @return the rules in which nothing is wrong, in file order
     */
    public List<Rule> read(String file, String text) {
        problems.read(file, text);
        FileProblems found = new FileProblems(file, problems);
        Cut cut = Cutter.cut(Scanner.scan(text), found);
        List<Span> hidden = new ArrayList<>(cut.refused());
        List<Ready> ready = new ArrayList<>();
        for (RuleText rule : cut.rules()) {
            Optional<Ready> checked = check(rule, found);
            checked.ifPresent(ready::add);
            if (checked.isEmpty()) {
                hidden.add(new Span(rule.start().start(), rule.end()));
            }
        }
        List<Parsed> parsed = new Grammar(text, hidden, found)
                .parse(ready.stream().map(Ready::text).toList());
        return rules(file, ready, parsed, found);
    }

    /** A rule whose text is in order. */
    private record Ready(RuleText text, Annotations annotations, String concludes) {}

    private Optional<Ready> check(RuleText rule, FileProblems found) {
        Optional<Annotations> annotations = Annotations.read(rule, sources, found);
        boolean condition = RuleCheck.accepts(rule, found);
        Optional<String> concludes = Conclusion.read(rule, found);
        if (rule.name().isBlank() || rule.name().length() > LONGEST_NAME) {
            found.add(
                    Fault.TOO_MUCH,
                    rule.start(),
                    rule.name(),
                    "A rule's name has 1 to %d characters.".formatted(LONGEST_NAME),
                    "Maybe say the rest in a comment above the rule.");
            return Optional.empty();
        }
        boolean said = wording(rule, found);
        if (annotations.isEmpty() || !condition || concludes.isEmpty() || !said) {
            return Optional.empty();
        }
        if (!concludes.get().contains("/") && annotations.get().refusesOn(concludes.get())) {
            return Optional.empty();
        }
        return Optional.of(new Ready(rule, annotations.get(), concludes.get()));
    }

    private static boolean wording(RuleText rule, FileProblems found) {
        List<Wording.Hit> hits = Wording.forbidden(rule.comment());
        for (Wording.Hit hit : hits) {
            found.add(
                    Fault.FORBIDDEN_WORDING,
                    rule.start(),
                    rule.name(),
                    "The comment above the rule says \"%s\"; %s".formatted(hit.found(), hit.reason()),
                    "Maybe say what is on record, or ask a question: \"%s\".".formatted(hit.instead()));
        }
        return hits.isEmpty();
    }

    private List<Rule> rules(String file, List<Ready> ready, List<Parsed> parsed, FileProblems found) {
        List<Rule> rules = new ArrayList<>();
        for (Parsed one : parsed) {
            Ready head = ready.stream()
                    .filter(candidate -> candidate.text() == one.text())
                    .findFirst()
                    .orElseThrow();
            new Conditions(vocabulary, one.text(), found)
                    .read(one.condition())
                    .ifPresent(condition -> rules.add(rule(file, head, condition)));
        }
        return rules;
    }

    private static Rule rule(String file, Ready ready, Condition condition) {
        Annotations annotations = ready.annotations();
        String owner = ready.concludes().replaceFirst("/.*", "");
        return new Rule(
                ready.text().name(),
                ready.concludes(),
                condition,
                annotations.citation(),
                annotations.role(),
                annotations.groups(owner),
                annotations.points(),
                annotations.has("laterObservation"),
                annotations.has("whileOpen"),
                annotations.has("onlyWhenMet"),
                ready.text().comment(),
                new Place(file, ready.text().line(), 1, ""));
    }
}
