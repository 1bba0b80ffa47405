package org.casewalk.picture;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.casewalk.term.Interval;

/** What the signs and areas of a drawing stand for: those that it uses, side by side as the width allows. */
final class Legend {

    /** From a sample to its words, however wide the drawing is. */
    private static final double SAMPLE = 28;

    /** Of an area or line, which grows with the drawing. */
    private static final double LENGTH = 12;

    private static final double LINE = 18;
    private static final double HALF = 5;
    private static final double BASELINE = 4;

    private final Map<String, BiConsumer<Svg, double[]>> samples = new LinkedHashMap<>();

    Legend signs(Collection<Sign> signs) {
        Stream.of(Sign.values())
                .filter(signs::contains)
                .forEach(sign -> samples.put(sign.words(), (svg, at) -> svg.sign(at[0], SAMPLE / 2 - 2, at[1], sign)));
        return this;
    }

    Legend area(Fill fill, String words) {
        samples.put(words, (svg, at) -> svg.area(at[0], at[0] + LENGTH, at[1] - HALF, 2 * HALF, fill));
        return this;
    }

    Legend roughly(String words) {
        samples.put(words, (svg, at) -> Stretch.draw(svg, Interval.exactly(0), at[0] + 1, at[0] + LENGTH, at[1]));
        return this;
    }

    Legend line(Svg.Stroke stroke, String words) {
        samples.put(words, (svg, at) -> svg.line(at[0], at[1], at[0] + LENGTH, at[1], stroke));
        return this;
    }

    void draw(Sheet sheet) {
        double x = 0;
        double y = sheet.y() + LINE / 2;
        double end = sheet.form().width();
        for (var sample : samples.entrySet()) {
            double room = SAMPLE + Letters.width(sample.getKey()) + 2 * Sheet.GAP;
            if (x > 0 && x + room > end) {
                x = 0;
                y += LINE;
            }
            sample.getValue().accept(sheet.svg(), new double[] {x, y});
            sheet.svg().text(x, SAMPLE, y + BASELINE, sample.getKey(), Svg.Anchor.START, "p-text");
            x += room;
        }
        sheet.skip(samples.isEmpty() ? 0 : y + LINE / 2 - sheet.y());
    }
}
