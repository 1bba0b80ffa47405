package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Comparison;
import org.casewalk.checklist.Comparison.Pair;
import org.casewalk.fact.Truth;

/** The criteria sets beside each other: where two of them part, and what each asks about the same thing. */
final class SideBySide {

    static final String TITLE = "Criteria sets side by side";
    private static final String NO_VOTE = "What the sets ask and on what they part; nothing is added up over them.";

    private final Comparison comparison;
    private final Map<String, String> titles;

    SideBySide(Checklist checklist) {
        // Without an entry there is nothing to compare, whatever the values carry.
        this.comparison = checklist.entered().isEmpty() ? Comparison.NONE : checklist.comparison();
        this.titles = Comparison.names(checklist.criteriaSets());
    }

    /** The first screen: how many pairs stand differently, and on what the first of them part. */
    Optional<Aside> glance(Screen screen) {
        List<Pair> parted = parted(true);
        if (parted.isEmpty()) {
            return Optional.empty();
        }
        String count = ScreenWords.counted(parted.size(), "pair stands", "pairs stand") + " differently";
        Line shortly =
                Line.of("Where sets part").small(" – " + count + "; all of them: --explain " + Topic.COMPARE.word());
        Line atLength = shortly.small(". The first: ")
                .quote(SetsInBrief.withoutRecord(
                        parted.get(0).differences().get(0).text()));
        return Optional.of(new Aside(screen, "sets-part", shortly, atLength));
    }

    private List<Pair> parted(boolean differently) {
        return comparison.pairs().stream()
                .filter(pair -> (pair.firstStatus() != pair.secondStatus()) == differently
                        && !pair.differences().isEmpty())
                .toList();
    }

    /** Every pair, without what each set asks. */
    List<Block> pairs() {
        if (comparison.pairs().isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, Line.of(TITLE), "compare"));
        blocks.add(new Block.Paragraph(Line.of(NO_VOTE)));
        blocks.add(
                new Block.Bullets(comparison.pairs().stream().map(this::bullet).toList(), false));
        return blocks;
    }

    /** A screen or two: how the sets stand on what is on record, and on what they part; the rest counted. */
    List<Block> brief() {
        List<Pair> parted = parted(true);
        SetsInBrief brief = new SetsInBrief(comparison, titles);
        List<Block> blocks = new ArrayList<>(opening(parted));
        blocks.addAll(brief.topics());
        blocks.addAll(brief.pairs(parted));
        blocks.add(new Block.Paragraph(Line.of(whatElse(parted(false).size()))));
        return blocks;
    }

    private static String whatElse(int open) {
        String undecided = open == 0
                ? ""
                : ScreenWords.counted(open, "pair", "pairs") + " of sets that cannot be decided yet could still part. ";
        return undecided
                + "Every pair, every difference and the words of each set: casewalk compare CASE --all; those of one set:"
                + " casewalk compare CASE --explain ID.";
    }

    private static List<Block> opening(List<Pair> parted) {
        return List.of(
                new Block.Heading(2, Line.of(TITLE), "compare"),
                new Block.Paragraph(Line.of(
                        parted.isEmpty() ? "No two sets stand differently on what is on record so far." : NO_VOTE)));
    }

    /** Every pair with every difference, and what each set asks. */
    List<Block> all() {
        return everything(comparison.pairs(), comparison.topics());
    }

    /** The same of one set; empty where it is compared with none. */
    List<Block> of(String set) {
        return everything(
                comparison.pairs().stream()
                        .filter(pair ->
                                pair.first().equals(set) || pair.second().equals(set))
                        .toList(),
                comparison.topics().stream()
                        .filter(topic -> topic.cells().stream()
                                .anyMatch(cell -> cell.set().equals(set)))
                        .toList());
    }

    private List<Block> everything(List<Pair> pairs, List<Comparison.Topic> topics) {
        List<Block> blocks = new ArrayList<>(opening(parted(true)));
        if (!pairs.isEmpty()) {
            blocks.add(new Block.Bullets(pairs.stream().map(this::bullet).toList(), false));
        }
        if (!topics.isEmpty()) {
            blocks.add(matrix(topics));
        }
        return blocks;
    }

    /** What each set asks about the same thing. */
    Block matrix() {
        return matrix(comparison.topics());
    }

    private Block matrix(List<Comparison.Topic> topics) {
        return new Block.Table(
                "What several sets ask about, each in its own words",
                List.of("Asked about", "On record", "Set by set"),
                topics.stream().map(this::row).toList());
    }

    private List<List<Line>> row(Comparison.Topic topic) {
        return List.of(
                List.of(Line.of(topic.label())),
                topic.onRecord().isEmpty()
                        ? List.of(Line.of("nothing on record"))
                        : topic.onRecord().stream()
                                .map(words -> Line.empty().quote(words))
                                .toList(),
                cells(topic.cells()));
    }

    /** Sets that ask the same stand together. */
    private List<Line> cells(List<Comparison.Cell> cells) {
        Map<String, List<String>> sets = new LinkedHashMap<>();
        for (Comparison.Cell cell : cells) {
            String asks = cell.asks() + " – " + ScreenWords.recorded(cell.status(), false);
            List<String> names = sets.computeIfAbsent(asks, unused -> new ArrayList<>());
            if (!names.contains(title(cell.set()))) {
                names.add(title(cell.set()));
            }
        }
        return sets.entrySet().stream()
                .map(entry -> Line.strongly(String.join(", ", entry.getValue())).plain(": " + entry.getKey()))
                .toList();
    }

    private Block.Bullet bullet(Pair pair) {
        return new Block.Bullet(
                Line.strongly(title(pair.first()))
                        .plain(" (" + standing(pair.firstStatus()) + ") and ")
                        .strong(title(pair.second()))
                        .plain(" (" + standing(pair.secondStatus()) + ")"),
                pair.differences().stream()
                        .map(difference -> Line.empty().quote(difference.text()))
                        .toList());
    }

    static String standing(Truth status) {
        return switch (status) {
            case MET -> "on record";
            case NOT_MET -> "not reached on what was recorded";
            case OPEN -> "cannot be decided yet";
        };
    }

    private String title(String set) {
        return titles.getOrDefault(set, set);
    }
}
