package org.casewalk.conformance;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
import org.casewalk.pack.Subject;

/**
 * A subject with everything that its status depends on.
 *
 * @param subject what is decided
 * @param library the library with no other rules
 * @param answers answers worth trying, by question
 */
record Cone(String subject, Library library, Map<String, List<Answer>> answers) {

    static Cone of(String subject, Library whole) {
        Set<String> needed = new LinkedHashSet<>();
        need(subject, whole, needed);
        Library library = keep(whole, rule -> needed.contains(rule.concludes()));
        return new Cone(subject, library, Answers.to(rules(library), whole.vocabulary()));
    }

    static List<Rule> rules(Library library) {
        return library.packs().stream().flatMap(pack -> pack.rules().stream()).toList();
    }

    private static Library keep(Library whole, Predicate<Rule> kept) {
        List<Pack> packs = whole.packs().stream()
                .map(pack -> new Pack(
                        pack.header(),
                        subjects(pack, kept),
                        pack.rules().stream().filter(kept).toList(),
                        List.of(),
                        pack.contentHash()))
                .toList();
        return new Library(packs, whole.vocabulary(), whole.bibliography());
    }

    /** Subjects of which something is kept, with the criteria that are. */
    private static List<Subject> subjects(Pack pack, Predicate<Rule> kept) {
        Set<String> concluded =
                pack.rules().stream().filter(kept).map(Rule::concludes).collect(Collectors.toSet());
        return pack.subjects().stream()
                .filter(subject -> concluded.stream().anyMatch(id -> (id + "/").startsWith(subject.id() + "/")))
                .map(subject -> with(
                        subject,
                        subject.criteria().stream()
                                .filter(text -> concluded.contains(subject.id() + "/" + text.id()))
                                .toList()))
                .toList();
    }

    private static Subject with(Subject subject, List<Subject.CriterionText> criteria) {
        return new Subject(
                subject.id(),
                subject.kind(),
                subject.title(),
                subject.text(),
                criteria,
                subject.citations(),
                subject.urgency(),
                subject.emergency(),
                subject.scope(),
                subject.notes(),
                subject.lookAlikes());
    }

    private static void need(String subject, Library whole, Set<String> needed) {
        for (Rule rule : rules(whole)) {
            if (rule.concludes().equals(subject) && needed.add(subject)) {
                rule.condition().patterns().forEach(pattern -> below(pattern, whole, needed));
            }
        }
    }

    private static void below(Pattern pattern, Library whole, Set<String> needed) {
        switch (pattern.type().name()) {
            case "Status" -> need(pattern.subject(), whole, needed);
            case "Count", "Total" ->
                rules(whole).stream()
                        .filter(rule -> rule.groups().contains(pattern.subject()))
                        .forEach(rule -> need(rule.concludes(), whole, needed));
            default -> {}
        }
    }

    /** The number of cases that all answers make; infinite where nobody would count them. */
    double size() {
        return size(answers);
    }

    private static double size(Map<String, List<Answer>> answers) {
        return answers.values().stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
    }

    /** The same with only the first answers to each question: two opposite ones, and none. */
    Cone threeWays() {
        Map<String, List<Answer>> few = new LinkedHashMap<>();
        answers.forEach((question, all) -> few.put(question, all.subList(0, Math.min(3, all.size()))));
        return new Cone(subject, library, few);
    }
}
