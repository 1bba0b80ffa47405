package org.casewalk.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
import org.casewalk.term.Vocabulary;

/** The criteria of several sets side by side: a row for what is asked about, a column for each set. */
public final class CriteriaGrid {

    private final Vocabulary vocabulary;
    private final List<Result> sets;
    private final Map<String, Map<String, List<Part>>> asked;

    private CriteriaGrid(Vocabulary vocabulary, List<Result> sets, Map<String, Map<String, List<Part>>> asked) {
        this.vocabulary = vocabulary;
        this.sets = sets;
        this.asked = asked;
    }

    /** What one part of a criterion asks about a topic, and what the record says of that part. */
    private record Part(Criterion criterion, Truth says) {}

    /**
     * Draws the sets of one pack. What only one set asks about is left to the table.
     *
     * @param name unique on the page; begins every id of the drawing
     * @param pack id of a pack that has patterns or sets; patterns count as sets here
     */
    public static Picture of(String name, Checklist checklist, Library library, String pack) {
        List<Result> sets = Stream.of(checklist.patterns(), checklist.criteriaSets())
                .flatMap(List::stream)
                .filter(result -> result.pack().equals(pack))
                .toList();
        CriteriaGrid grid = new CriteriaGrid(library.vocabulary(), sets, asked(sets, library));
        String title = "Criteria side by side: "
                + library.packs().stream()
                        .filter(each -> each.header().id().equals(pack))
                        .map(each -> each.header().title())
                        .findFirst()
                        .orElse(pack);
        String description =
                "Each row is something that criteria ask about, each numbered column a set; a sign says what the record answers to just that."
                        + " Sets ask it with limits and windows of their own, so one row may read differently. What only one set asks about is in the table.";
        return new Picture(
                title,
                description,
                List.of(grid.rows(2).drawing(name, title, description)),
                grid.rows(1).table());
    }

    private static Map<String, Map<String, List<Part>>> asked(List<Result> sets, Library library) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        library.packs().forEach(pack -> pack.rules().forEach(rule -> rules.put(rule.concludes(), rule)));
        Map<String, Map<String, List<Part>>> asked = new LinkedHashMap<>();
        for (Result set : sets) {
            for (Criterion criterion : set.criteria()) {
                Rule rule = rules.get(WindowsOfCase.key(set, criterion));
                if (rule != null) {
                    parts(rule, criterion)
                            .forEach((topic, parts) -> asked.computeIfAbsent(topic, each -> new LinkedHashMap<>())
                                    .computeIfAbsent(set.id(), each -> new ArrayList<>())
                                    .addAll(parts));
                }
            }
        }
        return asked;
    }

    /**
     * What a rule asks about: the test, finding, class or investigation, whatever is claimed of it. The evidence of a criterion stands part by
     * part in the order of its rule, so that "or" does not lend the answer to one thing to another.
     */
    private static Map<String, List<Part>> parts(Rule rule, Criterion criterion) {
        List<Pattern> patterns = rule.condition().patterns().toList();
        Map<String, List<Part>> parts = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(patterns.size(), criterion.evidence().size()); i++) {
            String topic = topic(patterns.get(i));
            if (!topic.isEmpty()) {
                parts.computeIfAbsent(topic, each -> new ArrayList<>())
                        .add(new Part(criterion, criterion.evidence().get(i).says()));
            }
        }
        return parts;
    }

    private static String topic(Pattern pattern) {
        return switch (pattern.type().name()) {
            case "Count", "Total", "Status" -> "";
            case "Person", "Setting" -> pattern.type().name().toLowerCase(java.util.Locale.ROOT);
            default -> pattern.subject();
        };
    }

    private Grid rows(int fewestSets) {
        List<Grid.Row> rows = asked.entrySet().stream()
                .filter(each -> each.getValue().size() >= Math.min(fewestSets, sets.size()))
                .map(each -> row(each.getKey(), each.getValue()))
                .toList();
        return new Grid(
                List.of("Asked about", "By which criteria, and how they stand"),
                sets.stream().map(Result::title).toList(),
                rows);
    }

    private Grid.Row row(String topic, Map<String, List<Part>> bySet) {
        List<Sign> cells = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Result set : sets) {
            List<Part> parts = bySet.getOrDefault(set.id(), List.of());
            cells.add(sign(parts));
            words.add(parts.stream()
                    .map(part -> part.criterion.title() + ": " + says(part))
                    .distinct()
                    .collect(Collectors.joining("; ")));
        }
        return new Grid.Row(label(topic), cells, words);
    }

    private static Sign sign(List<Part> parts) {
        Set<Sign> signs = parts.stream().map(CriteriaGrid::sign).collect(Collectors.toCollection(LinkedHashSet::new));
        return switch (signs.size()) {
            case 0 -> Sign.NOT_PART;
            case 1 -> signs.iterator().next();
            default -> Sign.DIFFERS;
        };
    }

    /** A criterion that another answer meets says nothing of this one. */
    private static Sign sign(Part part) {
        if (part.says != Truth.MET && part.criterion.status() == Truth.MET) {
            return Sign.ELSEWHERE;
        }
        return switch (part.says) {
            case MET -> Sign.MET;
            case NOT_MET -> Sign.NOT_MET;
            case OPEN -> Sign.OPEN;
        };
    }

    private static String says(Part part) {
        return sign(part).words();
    }

    private String label(String topic) {
        var finding = vocabulary.findings().get(topic);
        if (finding != null) {
            return finding.label();
        }
        var test = vocabulary.tests().get(topic);
        if (test != null) {
            return test.label();
        }
        var drugClass = vocabulary.drugClasses().get(topic);
        if (drugClass != null) {
            return drugClass.label();
        }
        var investigation = vocabulary.investigations().get(topic);
        return investigation == null ? topic : investigation.label();
    }
}
