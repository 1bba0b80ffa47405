package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Result;

/**
 * The whole checklist in reading order: what it is, red flags, safety questions, patterns and sets, timing, review steps, what was
 * entered, packs.
 */
public final class Overview {

    private final Checklist checklist;
    private final Extent extent;
    private final Standing standing;
    private final List<Block> blocks = new ArrayList<>();

    private Overview(Checklist checklist, Extent extent) {
        this.checklist = checklist;
        this.extent = extent;
        this.standing = new Standing(checklist, extent);
    }

    /** Composes the page. */
    public static Page page(Checklist checklist, Extent extent) {
        return new Overview(checklist, extent).compose();
    }

    private Page compose() {
        blocks.addAll(new Opening(checklist, extent).blocks());
        results("Described patterns", "patterns", checklist.patterns());
        results("Criteria sets", "criteria-sets", checklist.criteriaSets());
        timing();
        blocks.addAll(new Steps(checklist, extent).blocks());
        blocks.addAll(new OnRecord(checklist, extent).blocks());
        return new Page(checklist.title(), blocks);
    }

    private void results(String title, String anchor, List<Result> results) {
        if (results.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, Line.of(title), anchor));
        blocks.add(new Block.Paragraph(Line.of(ScreenWords.FIXED_ORDER)));
        results.forEach(result -> blocks.addAll(standing.blocks(result)));
    }

    private void timing() {
        if (checklist.timing().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, Line.of("Timing and other notes"), "timing"));
        checklist.timing().forEach(result -> blocks.addAll(standing.blocks(result)));
    }
}
