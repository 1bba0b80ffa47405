package org.casewalk.explain;

import java.util.List;
import org.casewalk.casefile.ReadingEntry;

/** Thought readings in words. */
final class ReadingWords {

    private ReadingWords() {}

    /** What the readings stand for: what rules compare, not the numbers that happen to stand for it. */
    static String of(List<ReadingEntry> entries, String unit, Compared compared) {
        List<String> parts =
                entries.stream().map(entry -> part(entry, unit, compared)).toList();
        String first = parts.get(0);
        if (parts.size() > 1 && parts.stream().allMatch(first::equals)) {
            return first + (parts.size() == 2 ? ", twice" : ", " + parts.size() + " times");
        }
        return String.join(", then ", parts);
    }

    private static String part(ReadingEntry entry, String unit, Compared compared) {
        double value = entry.value().atLeast();
        if (entry.baseline()) {
            return "usual value " + Numbers.brief(value) + " " + unit;
        }
        if (entry.upperLimit().exact() && entry.upperLimit().atLeast() > 0) {
            double times = entry.value().atLeast() / entry.upperLimit().atLeast();
            return times == 1
                    ? "at the upper limit"
                    : Representatives.claim(times, compared.limits(), number -> number + " times the upper limit")
                            .replaceFirst("^(below|above) 1 times", "$1");
        }
        return compared.alone()
                ? Representatives.claim(value, compared.thresholds(), number -> (number + " " + unit).strip())
                : (Numbers.brief(value) + " " + unit).strip();
    }
}
