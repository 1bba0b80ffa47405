package org.casewalk.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casewalk.term.Interval;

/** Values of one test in one unit, joined by a line; the most telling are written beside their points. */
final class TrendStrip implements Strip {

    private static final double HEIGHT = 56;
    /** Room for numbers above and below the points. */
    private static final double MARGIN = 20;

    private static final double HALF_A_SIGN = 6;
    private static final double HOURS_OF_A_DAY = 24;

    private final Plot plot;
    private final List<Lane.Value> values;
    private final Interval limit;
    private final double least;
    private final double most;

    TrendStrip(Plot plot, List<Lane.Value> values) {
        this.plot = plot;
        this.values = values;
        this.limit = limit(values);
        List<Double> drawn =
                new ArrayList<>(values.stream().map(TrendStrip::drawn).toList());
        if (limit.exact()) {
            drawn.add(limit.atLeast());
        }
        this.least = drawn.stream().min(Comparator.naturalOrder()).orElse(0.0);
        this.most = drawn.stream().max(Comparator.naturalOrder()).orElse(1.0);
    }

    /** The limit that all values have that have one; unknown where they differ. */
    private static Interval limit(List<Lane.Value> values) {
        List<Interval> limits = values.stream()
                .map(Lane.Value::limit)
                .filter(Interval::exact)
                .distinct()
                .toList();
        return limits.size() == 1 ? limits.get(0) : Interval.UNKNOWN;
    }

    /** The bound that is a number, where "more than" leaves the other open. */
    private static double drawn(Lane.Value value) {
        return Double.isFinite(value.value().atLeast())
                ? value.value().atLeast()
                : value.value().atMost();
    }

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void draw(Svg svg, double top) {
        limitLine(svg, top);
        for (int i = 1; i < values.size(); i++) {
            join(svg, values.get(i - 1), values.get(i), top);
        }
        values.forEach(value -> point(svg, value, top));
        TrendNumbers numbers = new TrendNumbers(plot);
        values.forEach(value -> numbers.block(x(value) - HALF_A_SIGN, x(value) + HALF_A_SIGN, y(value, top)));
        telling().forEach(value -> numbers.write(svg, value.number(), x(value), y(value, top)));
        if (limit.exact()) {
            numbers.write(svg, limitWords(), plot.right(), y(limit.atLeast(), top));
        }
    }

    private String limitWords() {
        return values.stream()
                .filter(value -> value.limit().exact())
                .findFirst()
                .orElseThrow()
                .limitWords();
    }

    private void limitLine(Svg svg, double top) {
        if (limit.exact()) {
            double y = y(limit.atLeast(), top);
            svg.line(plot.left(), y, plot.right(), y, Svg.Stroke.LIMIT);
        }
    }

    /** Only what is a number at a known time is joined: a line through "more than" would say what nobody measured. */
    private void join(Svg svg, Lane.Value from, Lane.Value to, double top) {
        if (from.value().exact() && to.value().exact()) {
            svg.line(x(from), y(from, top), x(to), y(to, top), Svg.Stroke.TREND);
        }
    }

    private void point(Svg svg, Lane.Value value, double top) {
        svg.sign(x(value), y(value, top), sign(value.value()));
    }

    static Sign sign(Interval value) {
        if (value.exact()) {
            return Sign.MEASURED;
        }
        return Double.isFinite(value.atLeast()) ? Sign.MORE_THAN : Sign.LESS_THAN;
    }

    /** Highest, lowest, last and first before the others. */
    private List<Lane.Value> telling() {
        Comparator<Lane.Value> byNumber = Comparator.comparingDouble(TrendStrip::drawn);
        List<Lane.Value> telling = new ArrayList<>(List.of(
                values.stream().max(byNumber).orElseThrow(),
                values.get(values.size() - 1),
                values.get(0),
                values.stream().min(byNumber).orElseThrow()));
        telling.addAll(values);
        return telling.stream().distinct().toList();
    }

    private double x(Lane.Value value) {
        double middle = (plot.from(value.time()) + plot.to(value.time())) / 2;
        return Math.max(plot.left() + HALF_A_SIGN, Math.min(middle, plot.right() - HALF_A_SIGN));
    }

    private double y(Lane.Value value, double top) {
        return y(drawn(value), top);
    }

    private double y(double number, double top) {
        double room = HEIGHT - 2 * MARGIN;
        double part = most > least ? (number - least) / (most - least) : 0.5;
        return top + MARGIN + room * (1 - part);
    }
}
