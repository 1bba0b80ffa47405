package org.casewalk.picture;

import java.util.List;
import java.util.stream.IntStream;
import org.casewalk.fact.Truth;
import org.casewalk.picture.WindowLanes.Block;
import org.casewalk.term.Interval;

/**
 * Blocks of windows of one status that fit a page.
 *
 * @param first whether they are the first of their status
 */
record WindowPage(Truth status, boolean first, List<Block> blocks) {

    WindowPage {
        blocks = List.copyOf(blocks);
    }

    static List<WindowPage> of(Truth status, List<Block> blocks, Plot plot) {
        List<List<Block>> pages = Paper.pages(blocks, block -> height(block, plot));
        return IntStream.range(0, pages.size())
                .mapToObj(i -> new WindowPage(status, i == 0, pages.get(i)))
                .toList();
    }

    /** Measured by drawing it. */
    private static double height(Block block, Plot plot) {
        Sheet sheet = new Sheet("measured", plot.form());
        new Panel(sheet, plot, Interval.UNKNOWN).block(block.head(), block.windows());
        return sheet.y();
    }

    String heading() {
        String heading =
                switch (status) {
                    case MET -> "In the window";
                    case NOT_MET -> "Out of the window";
                    case OPEN -> "Cannot tell whether in or out";
                };
        return first ? heading : heading + ", more";
    }
}
