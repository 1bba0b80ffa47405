package org.casewalk.picture;

import java.util.List;
import java.util.stream.Stream;
import org.casewalk.casefile.CaseFile;
import org.casewalk.checklist.Checklist;
import org.casewalk.pack.Library;
import org.casewalk.term.Interval;

/** Drugs, first sign, findings and readings along the time of the case, with the windows that criteria ask about. */
public final class Timeline {

    private static final int TEXT = 15;
    private static final int LANE = 18;
    private static final int GAP = 8;
    private static final double HALF_A_DAY = 12;
    /** Values closer than this, in percent of the width, would be written over each other. */
    private static final double ROOM_FOR_A_VALUE = 18;

    private static final List<Sign> LEGEND =
            List.of(Sign.MORE, Sign.LESS, Sign.PRESENT, Sign.ABSENT, Sign.MEASURED, Sign.UNKNOWN);

    private static final String HOW_TO_READ =
            "Time runs from left to right. A shaded stretch with signs at its ends is a time known only roughly; a broken line is a stretch of"
                    + " which the record does not say that it went on. The band marks the first sign.";

    private final TimeScale scale;
    private final Interval onset;
    private final Svg svg;
    private double y;

    private Timeline(TimeScale scale, Interval onset, Svg svg) {
        this.scale = scale;
        this.onset = onset;
        this.svg = svg;
    }

    /**
     * Draws a case.
     *
     * @param name unique on the page; begins every id of the drawing
     * @param checklist the checklist of this case with this library
     */
    public static Picture of(String name, CaseFile caseFile, Checklist checklist, Library library) {
        EntryLanes entries = new EntryLanes(caseFile, library.vocabulary());
        List<Lane> windows = WindowLanes.of(caseFile, checklist, library);
        List<Part> parts = List.of(
                new Part("Drugs", entries.exposures(), List.of()),
                new Part("Findings", entries.findings(), List.of()),
                new Part("Measured", entries.readings(), List.of()),
                new Part("Windows that criteria ask about", windows, WindowLanes.notDrawn(windows)));
        Interval onset = caseFile.episode().onset().hours();
        List<Interval> times = parts.stream()
                .limit(3)
                .flatMap(part -> part.lanes.stream())
                .flatMap(lane -> lane.marks().stream())
                .map(Lane.Mark::time)
                .toList();
        String title = "Timeline of " + caseFile.title();
        String description = HOW_TO_READ + (onset.unknown() ? " No time of the first sign is recorded." : "");
        List<Part> drawn = parts.stream()
                .map(Part::drawn)
                .filter(part -> !part.lanes.isEmpty() || !part.notes.isEmpty())
                .toList();
        Svg svg = new Svg(name, height(drawn), title, description);
        new Timeline(TimeScale.over(times, onset), onset, svg).draw(drawn);
        return new Picture(title, description, svg.finish(), table(parts));
    }

    /** @param notes what the part says of lanes that are not drawn, line by line */
    private record Part(String title, List<Lane> lanes, List<String> notes) {

        Part drawn() {
            return new Part(
                    title,
                    lanes.stream().filter(lane -> !lane.marks().isEmpty()).toList(),
                    notes);
        }

        int height() {
            return TEXT
                    + GAP
                    + notes.size() * TEXT
                    + lanes.stream().mapToInt(Timeline::height).sum();
        }
    }

    private static int height(Lane lane) {
        return Svg.lines(lane.label()).size() * TEXT + LANE + GAP;
    }

    private static int height(List<Part> parts) {
        return 3 * TEXT
                + GAP
                + legendHeight()
                + parts.stream().mapToInt(Part::height).sum();
    }

    private static int legendHeight() {
        return (LEGEND.size() + 1) * TEXT;
    }

    private static Picture.Table table(List<Part> parts) {
        Stream<List<String>> rows =
                parts.stream().flatMap(part -> part.lanes.stream()).flatMap(lane -> lane.rows().stream());
        return new Picture.Table(List.of("What", "When", "Recorded"), rows.toList());
    }

    private void draw(List<Part> parts) {
        double bottom = height(parts);
        onsetBand(bottom);
        axis(bottom);
        y = 3 * TEXT;
        for (Part part : parts) {
            y += TEXT;
            svg.heading(y, part.title, true);
            y += GAP;
            part.lanes.forEach(this::lane);
            part.notes.forEach(this::note);
        }
        legend();
    }

    private void onsetBand(double bottom) {
        if (!onset.unknown()) {
            double from = scale.place(onset.atLeast());
            svg.area(from, scale.place(onset.atMost()), 2 * TEXT, bottom - legendHeight() - 2 * TEXT, Svg.Fill.FAINT);
            svg.label(from, TEXT - 3, "first sign");
        }
    }

    private void axis(double bottom) {
        svg.line(scale.left(), 2 * TEXT + 3, scale.right(), 2 * TEXT + 3, false);
        for (double hour : scale.ticks()) {
            double x = scale.place(hour);
            svg.line(x, 2 * TEXT, x, 2 * TEXT + 6, false);
        }
        scale.named().forEach((hour, middle) -> svg.centred(middle, 2 * TEXT - 4, TimeScale.name(hour)));
        if (scale.hasEarlier()) {
            svg.line(scale.left(), 2 * TEXT, scale.left(), bottom, true);
            svg.heading(TEXT - 3, "earlier", false);
        }
        if (scale.hasLater()) {
            svg.line(scale.right(), 2 * TEXT, scale.right(), bottom, true);
            svg.label(98, TEXT - 3, "later");
        }
    }

    private void note(String words) {
        y += TEXT;
        svg.heading(y - 3, words, false);
    }

    private void lane(Lane lane) {
        for (String line : Svg.lines(lane.label())) {
            y += TEXT;
            svg.heading(y - 3, line, false);
        }
        double middle = y + LANE / 2.0;
        double lastWords = Double.NEGATIVE_INFINITY;
        for (Lane.Mark mark : lane.marks()) {
            lastWords = mark(mark, middle, lastWords);
        }
        y += LANE + GAP;
    }

    private double mark(Lane.Mark mark, double middle, double lastWords) {
        double from = scale.place(mark.time().atLeast());
        double to = scale.place(mark.time().atMost());
        if (mark instanceof Lane.Stretch stretch) {
            if (scale.outside(mark.time().atLeast())
                    && scale.outside(mark.time().atMost())
                    && to - from < 1) {
                svg.label(from, middle + 4, from < 50 ? "earlier than what is drawn" : "later than what is drawn");
            } else {
                svg.area(from, to, middle - 6, 12, stretch.fill());
            }
            return lastWords;
        }
        if (mark instanceof Lane.Unsaid) {
            svg.line(from, middle, to, middle, true);
            return lastWords;
        }
        Lane.Moment moment = (Lane.Moment) mark;
        return moment(moment, from, to, middle, lastWords);
    }

    private double moment(Lane.Moment moment, double from, double to, double middle, double lastWords) {
        boolean vague = moment.time().atMost() - moment.time().atLeast() > 2 * HALF_A_DAY;
        double at = (from + to) / 2;
        if (vague) {
            svg.area(from, to, middle - 4, 8, Svg.Fill.HATCHED);
            svg.sign(from, middle, moment.sign());
            svg.sign(to, middle, moment.sign());
        } else {
            svg.sign(at, middle, moment.sign());
        }
        if (moment.words().isEmpty() || Math.abs(at - lastWords) < ROOM_FOR_A_VALUE) {
            return lastWords;
        }
        svg.label(at > 60 ? at - 2.5 : at + 2.5, middle + 4, moment.words());
        return at;
    }

    private void legend() {
        for (int i = 0; i < LEGEND.size(); i++) {
            // One below the other: two columns would run into each other on a narrow screen.
            double row = y + TEXT * (1 + i);
            svg.sign(3, row - 4, LEGEND.get(i));
            svg.beside(3, row, LEGEND.get(i).words());
        }
    }
}
