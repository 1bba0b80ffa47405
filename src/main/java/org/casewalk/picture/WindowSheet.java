package org.casewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casewalk.fact.Truth;
import org.casewalk.term.Interval;

/**
 * The windows before the first sign along a time axis of their own, on which the longest can be seen: what is on record in them or outside
 * in one drawing, what cannot be told in another.
 */
final class WindowSheet {

    /** Room to the right of the first sign for the words of a window. */
    private static final double MARGIN = 76;

    private static final String HOW_TO_READ =
            "Windows before the first sign that criteria ask about, below the drug events that they ask them of.";

    private final WindowLanes lanes;
    private final Interval onset;
    private final TimeScale scale;

    WindowSheet(WindowLanes lanes, Interval onset) {
        this.lanes = lanes;
        this.onset = onset;
        this.scale = TimeScale.over(
                Stream.of(Truth.values())
                        .flatMap(status -> lanes.blocks(status).stream())
                        .flatMap(block -> Stream.concat(Stream.of(block.head()), block.windows().stream()))
                        .flatMap(lane -> lane.marks().stream())
                        .map(Lane.Mark::time)
                        .toList(),
                onset);
    }

    List<List<String>> rows() {
        return lanes.rows();
    }

    /** What is decided and what cannot be told; the second says what is not drawn, and is there even if it says nothing else. */
    List<Drawing> drawings(String name) {
        List<Drawing> drawings = new ArrayList<>();
        if (drawn(Truth.MET) || drawn(Truth.NOT_MET)) {
            drawings.add(Drawing.of(form -> decided(name + "-windows", form.forLongLabels())));
        }
        drawings.add(Drawing.of(form -> open(name + "-open-windows", form.forLongLabels())));
        return drawings;
    }

    private boolean drawn(Truth status) {
        return !lanes.blocks(status).isEmpty();
    }

    private String decided(String name, Form form) {
        Sheet sheet = new Sheet(name, form);
        sheet.note(HOW_TO_READ);
        Panel panel = new Panel(sheet, new Plot(scale, form, MARGIN), onset);
        panel.begin();
        section(panel, sheet, "In the window", Truth.MET);
        section(panel, sheet, "Out of the window", Truth.NOT_MET);
        panel.end(legend(panel));
        return sheet.finish("Windows that what is on record lies in, or outside of", HOW_TO_READ);
    }

    private String open(String name, Form form) {
        Sheet sheet = new Sheet(name, form);
        if (drawn(Truth.OPEN)) {
            sheet.note(HOW_TO_READ);
            Panel panel = new Panel(sheet, new Plot(scale, form, MARGIN), onset);
            panel.begin();
            section(panel, sheet, "Cannot tell whether in or out", Truth.OPEN);
            panel.end(legend(panel));
        } else {
            sheet.heading("Windows before the first sign");
        }
        notDrawn(sheet);
        return sheet.finish("Windows of which it cannot be told", HOW_TO_READ);
    }

    private void section(Panel panel, Sheet sheet, String heading, Truth status) {
        List<WindowLanes.Block> blocks = lanes.blocks(status);
        if (!blocks.isEmpty()) {
            sheet.heading(heading);
            blocks.forEach(block -> panel.block(block.head(), block.windows()));
        }
    }

    private static Legend legend(Panel panel) {
        Legend legend = new Legend();
        for (Truth says : Truth.values()) {
            if (panel.drawn().stream().anyMatch(mark -> mark instanceof Lane.Window window && window.says() == says)) {
                legend.area(WindowStrip.fill(says), "window: " + WindowStrip.says(says));
            }
        }
        return panel.hasRough() ? legend.roughly("event at some time in this stretch") : legend;
    }

    private void notDrawn(Sheet sheet) {
        if (onset.unknown()) {
            sheet.note("No time of the first sign is on record: no window can be placed.");
        }
        List<String> counts = Stream.of(Truth.OPEN, Truth.MET, Truth.NOT_MET)
                .filter(status -> lanes.folded(status) > 0)
                .map(status -> lanes.folded(status) + " " + WindowStrip.says(status))
                .toList();
        if (!counts.isEmpty()) {
            sheet.skip(Sheet.GAP);
            sheet.note("Not drawn, as no drug event with a time on record feeds them: " + String.join(", ", counts)
                    + ". The table names each.");
        }
    }
}
