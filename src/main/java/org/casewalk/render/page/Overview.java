package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;

/**
 * The whole checklist in reading order, for a handout or a page: what it is, red flags, safety questions, patterns and sets, timing,
 * review steps, what was entered, packs.
 */
public final class Overview {

    private final Checklist checklist;
    private final Extent extent;
    private final Standing standing;
    private final List<Block> blocks = new ArrayList<>();

    private final Predicate<Result> shown;

    private Overview(Checklist checklist, Extent extent, Predicate<Result> shown) {
        this.checklist = checklist;
        this.extent = extent;
        this.shown = shown;
        this.standing = new Standing(checklist, extent);
    }

    /** Composes the page. */
    public static Page page(Checklist checklist, Extent extent) {
        return new Overview(checklist, extent, result -> true).compose();
    }

    /** Composes the page in full, without the open patterns and sets that no sign on record speaks about: those are counted. */
    static Page ofRecorded(Checklist checklist) {
        Touched touched = new Touched(checklist);
        return new Overview(checklist, Extent.FULL, result -> result.status() != Truth.OPEN || touched.bySigns(result))
                .compose();
    }

    private Page compose() {
        blocks.addAll(new Opening(checklist, extent).blocks());
        results("Described patterns", "patterns", checklist.patterns());
        results("Criteria sets", "criteria-sets", checklist.criteriaSets());
        blocks.addAll(sideBySide());
        beside();
        blocks.addAll(new Steps(checklist, extent).blocks());
        working();
        blocks.addAll(new OnRecord(checklist, extent).blocks());
        return new Page(checklist.title(), blocks);
    }

    private void results(String title, String anchor, List<Result> results) {
        if (results.isEmpty()) {
            return;
        }
        Sections.begin(title, anchor, ScreenWords.FIXED_ORDER, blocks);
        results.stream().filter(shown).forEach(result -> blocks.addAll(standing.blocks(result)));
        long left = results.stream().filter(shown.negate()).count();
        if (left > 0) {
            blocks.add(new Block.Paragraph(Line.of(ScreenWords.GROUP_UNTOUCHED + ": " + left
                    + ". Nothing is excluded. Their names: --explain " + Topic.OPEN.word()
                    + "; one of them in full: --explain ID.")));
        }
    }

    /** A handout says where the sets part; a page also what each of them asks. */
    private List<Block> sideBySide() {
        SideBySide beside = new SideBySide(checklist);
        List<Block> pairs = new ArrayList<>(beside.pairs());
        if (!pairs.isEmpty() && extent == Extent.FULL) {
            pairs.add(new Block.Folded("What each set asks about the same thing", List.of(beside.matrix())));
        }
        return pairs;
    }

    /** Timing notes stand beside the patterns; what only rules share is working, and comes last. */
    private void beside() {
        List<Result> notes =
                checklist.timing().stream().filter(Overview::isTiming).toList();
        if (notes.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, Line.of("Timing"), "timing"));
        notes.forEach(result -> blocks.addAll(standing.blocks(result)));
    }

    private void working() {
        List<Result> working =
                checklist.timing().stream().filter(result -> !isTiming(result)).toList();
        if (working.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, Line.of("Other parts that rules share"), "shared"));
        working.stream().filter(shown).forEach(result -> blocks.addAll(standing.blocks(result)));
    }

    /** Says whether shared criteria are notes on timing, and not only working. */
    static boolean isTiming(Result result) {
        return result.criteria().stream().anyMatch(criterion -> criterion.role().equals("timing"));
    }
}
