package org.casewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casewalk.fact.Truth;
import org.casewalk.term.Interval;

/**
 * The windows before the first sign along a time axis of their own, on which the longest can be seen: what is on record in them, outside,
 * and what cannot be told.
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
                Stream.of(Truth.MET, Truth.NOT_MET, Truth.OPEN)
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

    /** What is in, what is out, and what cannot be told, as many drawings as that takes; the last says what is not drawn. */
    List<Drawing> drawings(String name) {
        List<Drawing> drawings = new ArrayList<>();
        List<WindowPage> pages = pages();
        for (int i = 0; i < pages.size(); i++) {
            WindowPage page = pages.get(i);
            String id = name + "-windows-" + (i + 1);
            boolean last = i == pages.size() - 1;
            drawings.add(Drawing.of(form -> draw(id, form.forLongLabels(), page, last)));
        }
        if (pages.isEmpty()) {
            drawings.add(Drawing.of(form -> none(name + "-windows", form)));
        }
        return drawings;
    }

    /** The same drawings for both forms, cut where paper needs it, which shows the wide one. */
    private List<WindowPage> pages() {
        return Stream.of(Truth.MET, Truth.NOT_MET, Truth.OPEN)
                .flatMap(
                        status -> WindowPage.of(status, lanes.blocks(status), plot(Form.WIDE.forLongLabels())).stream())
                .toList();
    }

    private Plot plot(Form form) {
        return new Plot(scale, form, MARGIN);
    }

    private String draw(String name, Form form, WindowPage page, boolean last) {
        Sheet sheet = new Sheet(name, form);
        sheet.heading(page.heading());
        sheet.note(HOW_TO_READ);
        Panel panel = new Panel(sheet, plot(form), onset);
        panel.begin();
        page.blocks().forEach(block -> panel.block(block.head(), block.windows()));
        panel.end(legend(panel, page.status()));
        if (last) {
            notDrawn(sheet);
        }
        return sheet.finish("Windows before the first sign. " + page.heading(), HOW_TO_READ);
    }

    private static Legend legend(Panel panel, Truth status) {
        Legend legend = new Legend().area(WindowStrip.fill(status), "window: " + WindowStrip.says(status));
        return panel.hasRough() ? legend.roughly("event at some time in this stretch") : legend;
    }

    private String none(String name, Form form) {
        Sheet sheet = new Sheet(name, form);
        sheet.heading("Windows before the first sign");
        notDrawn(sheet);
        return sheet.finish("Windows before the first sign", "None can be drawn.");
    }

    private void notDrawn(Sheet sheet) {
        sheet.skip(Sheet.GAP);
        List<String> counts = Stream.of(Truth.OPEN, Truth.MET, Truth.NOT_MET)
                .filter(status -> lanes.folded(status) > 0)
                .map(status -> lanes.folded(status) + " " + WindowStrip.says(status))
                .toList();
        if (onset.unknown()) {
            sheet.note("No time of the first sign is on record: no window can be placed."
                    + (counts.isEmpty() ? "" : " Without one: " + String.join(", ", counts) + "."));
        } else if (!counts.isEmpty()) {
            sheet.note("Not drawn, as no drug event with a time on record feeds them: " + String.join(", ", counts)
                    + ". The table names each.");
        }
    }
}
