package org.casewalk.picture;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.term.Interval;

/** Lines below each other on which stretches are put, so that none touches another of its line. */
final class Tracks {

    private final List<List<Interval>> lines = new ArrayList<>();
    private final List<Interval> bars = new ArrayList<>();

    /** Says whether a stretch touches nothing of a line, itself with some room around it. */
    boolean free(int line, double from, double to) {
        return line >= lines.size()
                || lines.get(line).stream()
                        .noneMatch(
                                taken -> from < taken.atMost() + Sheet.GAP / 2 && to > taken.atLeast() - Sheet.GAP / 2);
    }

    /** Keeps words off a stretch of the first line, as long as they find room elsewhere on it. */
    void bar(double from, double to) {
        bars.add(new Interval(from, to));
    }

    boolean offBars(int line, double from, double to) {
        return line > 0 || bars.stream().noneMatch(bar -> from < bar.atMost() && to > bar.atLeast());
    }

    void take(int line, double from, double to) {
        while (lines.size() <= line) {
            lines.add(new ArrayList<>());
        }
        lines.get(line).add(new Interval(from, to));
    }

    /** Takes the first line that is free there and says which. */
    int take(double from, double to) {
        int line = 0;
        while (!free(line, from, to)) {
            line++;
        }
        take(line, from, to);
        return line;
    }

    int count() {
        return lines.size();
    }
}
