package org.casewalk.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Map<String, Map<String, List<Criterion>>> asked;

    private CriteriaGrid(Vocabulary vocabulary, List<Result> sets, Map<String, Map<String, List<Criterion>>> asked) {
        this.vocabulary = vocabulary;
        this.sets = sets;
        this.asked = asked;
    }

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
                "Each row is something that criteria ask about, each numbered column a set. Sets ask it with limits and windows of"
                        + " their own, so one row may read differently. What only one set asks about is in the table.";
        return new Picture(
                title,
                description,
                List.of(grid.rows(2).drawing(name, title, description)),
                grid.rows(1).table());
    }

    private static Map<String, Map<String, List<Criterion>>> asked(List<Result> sets, Library library) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        library.packs().forEach(pack -> pack.rules().forEach(rule -> rules.put(rule.concludes(), rule)));
        Map<String, Map<String, List<Criterion>>> asked = new LinkedHashMap<>();
        for (Result set : sets) {
            for (Criterion criterion : set.criteria()) {
                Rule rule = rules.get(WindowsOfCase.key(set, criterion));
                if (rule != null) {
                    topics(rule).forEach(topic -> asked.computeIfAbsent(topic, each -> new LinkedHashMap<>())
                            .computeIfAbsent(set.id(), each -> new ArrayList<>())
                            .add(criterion));
                }
            }
        }
        return asked;
    }

    /** What a rule asks about, each once: the test, finding, class or investigation, whatever is claimed of it. */
    private static Set<String> topics(Rule rule) {
        Set<String> topics = new LinkedHashSet<>();
        rule.condition()
                .patterns()
                .map(CriteriaGrid::topic)
                .filter(topic -> !topic.isEmpty())
                .forEach(topics::add);
        return topics;
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

    private Grid.Row row(String topic, Map<String, List<Criterion>> bySet) {
        List<Sign> cells = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Result set : sets) {
            List<Criterion> criteria = bySet.getOrDefault(set.id(), List.of());
            cells.add(sign(criteria));
            words.add(
                    criteria.isEmpty()
                            ? ""
                            : criteria.stream()
                                    .map(criterion -> criterion.title() + ": " + says(criterion.status()))
                                    .reduce((a, b) -> a + "; " + b)
                                    .orElseThrow());
        }
        return new Grid.Row(label(topic), cells, words);
    }

    private static Sign sign(List<Criterion> criteria) {
        Set<Truth> says = new LinkedHashSet<>();
        criteria.forEach(criterion -> says.add(criterion.status()));
        if (says.isEmpty()) {
            return Sign.NOT_PART;
        }
        if (says.size() > 1) {
            return Sign.DIFFERS;
        }
        return switch (says.iterator().next()) {
            case MET -> Sign.MET;
            case NOT_MET -> Sign.NOT_MET;
            case OPEN -> Sign.OPEN;
        };
    }

    private static String says(Truth status) {
        return switch (status) {
            case MET -> "met";
            case NOT_MET -> "not met";
            case OPEN -> "open";
        };
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
