package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Comparison;
import org.casewalk.fact.Truth;

/** The criteria sets beside each other: where two of them part, and what each asks about the same thing. */
final class SideBySide {

    static final String TITLE = "Criteria sets side by side";
    private static final String NO_VOTE = "What the sets ask and on what they part; nothing is added up over them.";
    private static final int ON_THE_SCREEN = 3;
    private static final int IN_A_PAIR = 3;

    private final Comparison comparison;
    private final Map<String, String> titles;

    SideBySide(Checklist checklist) {
        // Without an entry there is nothing to compare, whatever the values carry.
        this.comparison = checklist.entered().isEmpty() ? Comparison.NONE : checklist.comparison();
        this.titles = Comparison.names(checklist.criteriaSets());
    }

    /** The first screen: a few pairs that stand differently, one line each. */
    List<Block> glance() {
        List<Comparison.Pair> parted = parted(true);
        if (parted.isEmpty()) {
            return List.of();
        }
        List<Block.Bullet> bullets = parted.stream()
                .limit(ON_THE_SCREEN)
                .map(pair -> Block.Bullet.of(
                        Line.empty().quote(pair.differences().get(0).text())))
                .toList();
        String heading = "Where sets part: " + ScreenWords.counted(parted.size(), "pair stands", "pairs stand")
                + " differently; all of them: --explain " + Topic.COMPARE.word();
        return List.of(new Block.Heading(3, Line.of(heading), "sets-part"), new Block.Bullets(bullets, false));
    }

    private List<Comparison.Pair> parted(boolean differently) {
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
        blocks.add(new Block.Bullets(
                comparison.pairs().stream()
                        .map(pair -> bullet(pair, Integer.MAX_VALUE))
                        .toList(),
                false));
        return blocks;
    }

    /** What a reader of one screen after another wants: the pairs that stand differently, the others by name, and who asks what. */
    List<Block> all() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, Line.of(TITLE), "compare"));
        List<Comparison.Pair> parted = parted(true);
        List<Comparison.Pair> open = parted(false);
        if (parted.isEmpty()) {
            blocks.add(new Block.Paragraph(Line.of("No two sets stand differently on what is on record so far.")));
        } else {
            blocks.add(new Block.Paragraph(Line.of(NO_VOTE)));
            blocks.add(new Block.Bullets(
                    parted.stream().map(pair -> bullet(pair, IN_A_PAIR)).toList(), false));
        }
        if (!open.isEmpty()) {
            blocks.add(new Block.Paragraph(Line.of("Neither can be decided yet, and a part of them differs: "
                    + open.stream()
                            .map(pair -> title(pair.first()) + " and " + title(pair.second()))
                            .collect(Collectors.joining("; "))
                    + ".")));
        }
        if (!comparison.topics().isEmpty()) {
            blocks.add(matrix());
        }
        return blocks;
    }

    /** What each set asks about the same thing. */
    Block matrix() {
        return new Block.Table(
                "What several sets ask about, each in its own words",
                List.of("Asked about", "On record", "Set by set"),
                comparison.topics().stream().map(this::row).toList());
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

    private Block.Bullet bullet(Comparison.Pair pair, int most) {
        List<Line> below = new ArrayList<>();
        pair.differences().stream()
                .limit(most)
                .forEach(difference -> below.add(Line.empty().quote(difference.text())));
        if (pair.differences().size() > most) {
            below.add(Line.of("and " + (pair.differences().size() - most) + " more"));
        }
        return new Block.Bullet(
                Line.strongly(title(pair.first()))
                        .plain(" (" + standing(pair.firstStatus()) + ") and ")
                        .strong(title(pair.second()))
                        .plain(" (" + standing(pair.secondStatus()) + ")"),
                below);
    }

    private static String standing(Truth status) {
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
