package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.checklist.Checklist;

/** One topic in full. */
final class TopicPage {

    private final Checklist checklist;

    TopicPage(Checklist checklist) {
        this.checklist = checklist;
    }

    List<Block> blocks(Topic topic) {
        return switch (topic) {
            case ALL -> unfolded(Overview.ofRecorded(checklist).blocks());
            case OPEN -> new Glance(checklist, new Screen(Integer.MAX_VALUE)).allOpen();
            case ENTERED -> entered();
            case STEPS -> steps();
            case RED_FLAGS -> section("Red flags", List.of(new FlagTable(checklist).table()));
            case SAFETY_QUESTIONS -> new SafetyLines(checklist).all();
            case COMPARE -> new SideBySide(checklist).brief();
            case SHARED -> shared();
        };
    }

    private List<Block> entered() {
        return new OnRecord(checklist, Extent.HANDOUT).entered();
    }

    private List<Block> steps() {
        return unfolded(new Steps(checklist, Extent.FULL).blocks());
    }

    private List<Block> shared() {
        Standing standing = new Standing(checklist, Extent.FULL);
        List<Block> blocks = new ArrayList<>();
        checklist.timing().forEach(result -> blocks.addAll(unfolded(standing.blocks(result))));
        return section("Timing, and parts that rules share", blocks);
    }

    private static List<Block> section(String title, List<Block> below) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, Line.of(title), "explained"));
        blocks.addAll(below);
        return blocks;
    }

    /** What a page folds away stands open where it was asked for. */
    private static List<Block> unfolded(List<Block> blocks) {
        List<Block> open = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Folded folded) {
                open.addAll(unfolded(folded.blocks()));
            } else {
                open.add(block);
            }
        }
        return open;
    }
}
