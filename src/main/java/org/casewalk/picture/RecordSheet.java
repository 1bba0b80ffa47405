package org.casewalk.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.term.Interval;

/** What is on record along the time of the case, section by section, on as many drawings as paper needs. */
final class RecordSheet {

    private final List<Entry> entries;
    private final List<String> untimed;
    private final Interval onset;
    private final TimeScale scale;

    /**
     * A lane of a section.
     *
     * @param section heading of the section
     */
    record Entry(String section, Lane lane) {}

    RecordSheet(List<Entry> all, Interval onset) {
        this.entries =
                all.stream().filter(entry -> !entry.lane.marks().isEmpty()).toList();
        this.untimed = all.stream()
                .filter(entry -> entry.lane.marks().isEmpty())
                .map(entry -> entry.lane.label())
                .toList();
        this.onset = onset;
        this.scale = TimeScale.over(
                entries.stream()
                        .flatMap(entry -> entry.lane.marks().stream())
                        .map(RecordSheet::scaled)
                        .toList(),
                onset);
    }

    /** A course without an end on record needs no room of its own after what is on record. */
    private static Interval scaled(Lane.Mark mark) {
        return mark instanceof Lane.Course ? Interval.exactly(mark.time().atLeast()) : mark.time();
    }

    List<Drawing> drawings(String name, String title, String description) {
        List<List<Entry>> pages = Paper.pages(entries, this::height);
        if (pages.isEmpty()) {
            return List.of(Drawing.of(form -> draw(name, form, List.of(), true).finish(title, description)));
        }
        List<Drawing> drawings = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Entry> page = pages.get(i);
            String id = i == 0 ? name : name + "-" + (i + 1);
            String called = i == 0 ? title : title + ", more";
            boolean last = i == pages.size() - 1;
            drawings.add(Drawing.of(form -> draw(id, form, page, last).finish(called, description)));
        }
        return drawings;
    }

    /**
     * Lanes that take no more than some room: drugs before present signs, these before values and the rest.
     *
     * @param room in pixels, of the wide form
     */
    RecordSheet within(double room) {
        Set<Entry> chosen = new HashSet<>();
        double filled = 0;
        for (Entry entry : entries.stream()
                .sorted(Comparator.comparingInt(RecordSheet::turn))
                .toList()) {
            double more = height(entry);
            if (filled + more <= room) {
                chosen.add(entry);
                filled += more;
            }
        }
        return new RecordSheet(entries.stream().filter(chosen::contains).toList(), onset);
    }

    /** What has no lane here and has one on another sheet or no time, by name. */
    List<String> notOf(RecordSheet other) {
        return Stream.concat(
                        other.entries.stream()
                                .filter(entry -> !entries.contains(entry))
                                .map(entry -> entry.lane.label()),
                        other.untimed.stream())
                .toList();
    }

    private static int turn(Entry entry) {
        if (entry.section.equals(Timeline.DRUGS)) {
            return 0;
        }
        boolean present = entry.lane.marks().stream()
                .anyMatch(mark -> mark instanceof Lane.Moment moment && moment.sign() == Sign.PRESENT);
        return present ? 1 : entry.section.equals(Timeline.MEASURED) ? 2 : 3;
    }

    /** Measured by drawing it. */
    private double height(Entry entry) {
        Sheet sheet = new Sheet("measured", Form.WIDE);
        new Panel(sheet, plot(Form.WIDE), onset).lane(entry.lane);
        return sheet.y();
    }

    private Plot plot(Form form) {
        return new Plot(scale, form, 0);
    }

    private Sheet draw(String name, Form form, List<Entry> page, boolean last) {
        Sheet sheet = new Sheet(name, form);
        if (onset.unknown()) {
            sheet.note("First sign: no time on record.");
        }
        if (page.isEmpty()) {
            sheet.note("Nothing with a time is on record.");
        } else {
            panel(sheet, page);
        }
        if (last && !untimed.isEmpty()) {
            sheet.skip(Sheet.GAP);
            sheet.note("Without a time, not drawn: " + untimed.stream().collect(Collectors.joining("; ")) + ".");
        }
        return sheet;
    }

    private void panel(Sheet sheet, List<Entry> page) {
        Panel panel = new Panel(sheet, plot(sheet.form()), onset);
        panel.begin();
        String section = "";
        for (Entry entry : page) {
            if (!entry.section.equals(section)) {
                sheet.heading(entry.section);
                section = entry.section;
            }
            panel.lane(entry.lane);
        }
        panel.end(legend(panel));
    }

    private static Legend legend(Panel panel) {
        Legend legend = new Legend();
        if (panel.hasRough()) {
            legend.roughly("some time in this stretch");
        }
        Stream<Lane.Course> courses =
                panel.drawn().stream().filter(Lane.Course.class::isInstance).map(Lane.Course.class::cast);
        courses.forEach(course -> {
            if (course.time().atMost() == Double.POSITIVE_INFINITY) {
                legend.line(Svg.Stroke.DASHED, "not said whether it went on");
            } else if (course.known()) {
                legend.area(Fill.COURSE, "went on");
            } else {
                legend.area(Fill.PRESCRIBED, "prescribed; not recorded as taken");
            }
        });
        return legend;
    }
}
