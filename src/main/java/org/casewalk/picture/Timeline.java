package org.casewalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.casefile.CaseFile;
import org.casewalk.checklist.Checklist;
import org.casewalk.pack.Library;
import org.casewalk.term.Interval;

/** Drugs, first sign, findings and readings along the time of the case, and the windows that criteria ask about. */
public final class Timeline {

    private static final String HOW_TO_READ =
            "Time runs from left to right; the band marks the first sign. Something happened at some time in a hatched stretch where its time"
                    + " is known only roughly. What lies beyond a broken upright line is not to scale.";

    private final List<Lane> drugs;
    private final List<Lane> findings;
    private final List<Lane> readings;
    private final Interval onset;

    private Timeline(CaseFile caseFile, Library library) {
        this.drugs = DrugLanes.of(caseFile.exposures(), library.vocabulary());
        this.findings = FindingLanes.of(caseFile.findings(), library.vocabulary());
        this.readings = ReadingLanes.of(caseFile.readings(), library.vocabulary());
        this.onset = caseFile.episode().onset().hours();
    }

    /**
     * Draws a case.
     *
     * @param name unique on the page; begins every id of the drawings
     * @param checklist the checklist of this case with this library
     */
    public static Picture of(String name, CaseFile caseFile, Checklist checklist, Library library) {
        Timeline timeline = new Timeline(caseFile, library);
        WindowSheet windows = new WindowSheet(new WindowLanes(caseFile, checklist, library), timeline.onset);
        String title = "Timeline of " + caseFile.title();
        List<Drawing> drawings = new ArrayList<>();
        drawings.add(Drawing.of(form -> timeline.draw(name, form, title)));
        drawings.addAll(windows.drawings(name));
        return new Picture(title, HOW_TO_READ, drawings, timeline.table(windows));
    }

    private Stream<Lane> lanes() {
        return Stream.of(drugs, findings, readings).flatMap(List::stream);
    }

    private Picture.Table table(WindowSheet windows) {
        return new Picture.Table(
                List.of("What", "When", "Recorded"),
                Stream.concat(lanes().flatMap(lane -> lane.rows().stream()), windows.rows().stream())
                        .toList());
    }

    private String draw(String name, Form form, String title) {
        Sheet sheet = new Sheet(name, form);
        List<Interval> times = lanes().flatMap(lane -> lane.marks().stream())
                .map(Timeline::scaled)
                .toList();
        if (times.isEmpty()) {
            sheet.note("Nothing with a time is on record.");
        } else {
            panel(sheet, TimeScale.over(times, onset));
        }
        untimed(sheet);
        return sheet.finish(title, HOW_TO_READ);
    }

    private void panel(Sheet sheet, TimeScale scale) {
        if (onset.unknown()) {
            sheet.note("First sign: no time on record.");
        }
        Panel panel = new Panel(sheet, new Plot(scale, sheet.form(), 0), onset);
        panel.begin();
        panel.section("Drugs", drugs);
        panel.section("Findings", findings);
        panel.section("Measured", readings);
        panel.end(legend(panel));
    }

    /** A course without an end on record needs no room of its own after what is on record. */
    private static Interval scaled(Lane.Mark mark) {
        return mark instanceof Lane.Course ? Interval.exactly(mark.time().atLeast()) : mark.time();
    }

    private static Legend legend(Panel panel) {
        Legend legend = new Legend();
        if (panel.hasRough()) {
            legend.roughly("some time in this stretch");
        }
        Stream<Lane.Course> courses = panel.drawn().stream()
                .filter(Lane.Course.class::isInstance)
                .map(Lane.Course.class::cast);
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

    private void untimed(Sheet sheet) {
        String names = lanes().filter(lane -> lane.marks().isEmpty())
                .map(Lane::label)
                .collect(Collectors.joining("; "));
        if (!names.isEmpty()) {
            sheet.skip(Sheet.GAP);
            sheet.note("Without a time, not drawn: " + names + ".");
        }
    }
}
