package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Comparison;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;

/** The criteria sets beside each other: where two of them part, and what each asks about the same thing. */
final class SideBySide {

    static final String TITLE = "Criteria sets side by side";
    private static final String NO_VOTE = "What the sets ask and on what they part; nothing is added up over them.";
    private static final int ON_THE_SCREEN = 3;

    private final Comparison comparison;
    private final Map<String, String> titles;

    SideBySide(Checklist checklist) {
        // Without an entry there is nothing to compare, whatever the values carry.
        this.comparison = checklist.entered().isEmpty() ? Comparison.NONE : checklist.comparison();
        this.titles = checklist.criteriaSets().stream()
                .collect(Collectors.toMap(Result::id, Result::title, (one, other) -> one));
    }

    /** The first screen: a few pairs that stand differently, one line each. */
    List<Block> glance() {
        List<Comparison.Pair> parted = comparison.pairs().stream()
                .filter(pair -> pair.firstStatus() != pair.secondStatus()
                        && !pair.differences().isEmpty())
                .toList();
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

    /** Everything. */
    List<Block> all() {
        List<Block> blocks = new ArrayList<>(pairs());
        if (blocks.isEmpty()) {
            blocks.add(new Block.Heading(2, Line.of(TITLE), "compare"));
            blocks.add(new Block.Paragraph(Line.of("No two sets stand differently on what is on record so far.")));
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
                topic.cells().stream().map(this::cell).distinct().toList());
    }

    private Line cell(Comparison.Cell cell) {
        return Line.strongly(title(cell.set()))
                .plain(" – " + cell.asks() + " – " + ScreenWords.recorded(cell.status(), false));
    }

    private Block.Bullet bullet(Comparison.Pair pair) {
        return new Block.Bullet(
                Line.strongly(title(pair.first()))
                        .plain(" (" + standing(pair.firstStatus()) + ") and ")
                        .strong(title(pair.second()))
                        .plain(" (" + standing(pair.secondStatus()) + ")"),
                pair.differences().stream()
                        .map(difference -> Line.empty().quote(difference.text()))
                        .toList());
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
