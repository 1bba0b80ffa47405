package org.casewalk.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Pattern;

/** What one subject stands on: its formula, and the questions behind the base patterns. Made once for a library; thread-safe. */
final class Cone {

    private final Formula formula;
    private final Outline outline;
    private final List<List<String>> questions;
    private final boolean[] needsOnset;
    private final Inquiries inquiries;
    private final Bearing bearing;
    private final List<Pattern> patterns;
    private final Map<String, Inquiry> narrow = new ConcurrentHashMap<>();
    private final Map<String, Inquiry> wide = new ConcurrentHashMap<>();

    Cone(String subject, Reasoning reasoning, Inquiries inquiries, Bearing bearing) {
        this.formula = Formula.of(subject, reasoning);
        this.outline = new Outline(formula);
        this.inquiries = inquiries;
        this.bearing = bearing;
        this.patterns = Arrays.stream(formula.positions())
                .mapToObj(position -> reasoning.base().get(position))
                .toList();
        this.questions = patterns.stream().map(Questions::of).toList();
        this.needsOnset = new boolean[patterns.size()];
        for (int base = 0; base < needsOnset.length; base++) {
            needsOnset[base] = Questions.needsOnset(patterns.get(base));
        }
    }

    Formula formula() {
        return formula;
    }

    Outline outline() {
        return outline;
    }

    /** The questions that one base pattern of the formula asks, without the onset. */
    List<String> questions(int base) {
        return questions.get(base);
    }

    Pattern pattern(int base) {
        return patterns.get(base);
    }

    boolean needsOnset(int base) {
        return needsOnset[base];
    }

    /** The base patterns of the formula, cut out of those of the library. */
    Truth[] bases(Truth[] library) {
        int[] positions = formula.positions();
        Truth[] bases = new Truth[positions.length];
        for (int base = 0; base < bases.length; base++) {
            bases[base] = library[positions[base]];
        }
        return bases;
    }

    /**
     * Gives a question as this subject asks it.
     *
     * @param siblings whether answers may also touch what shares a weaker finding with the answered one
     */
    Inquiry inquiry(String question, boolean siblings) {
        return (siblings ? wide : narrow)
                .computeIfAbsent(question, id -> inquiries.of(List.of(id), touched(id, siblings)));
    }

    private int[] touched(String question, boolean siblings) {
        return IntStream.range(0, patterns.size())
                .filter(base -> siblings
                        ? bearing.mayTouch(question, patterns.get(base))
                        : bearing.touches(question, patterns.get(base)))
                .map(base -> formula.positions()[base])
                .sorted()
                .toArray();
    }

    /** The question of several inquiries, answered together. */
    Inquiry together(List<Inquiry> several) {
        return inquiries.of(
                several.stream().map(Inquiry::question).toList(),
                several.stream()
                        .flatMapToInt(inquiry -> Arrays.stream(inquiry.positions()))
                        .sorted()
                        .distinct()
                        .toArray());
    }

    /** Where in the formula the patterns of an inquiry stand. */
    int[] places(Inquiry inquiry) {
        List<Integer> places = new ArrayList<>();
        for (int position : inquiry.positions()) {
            for (int base = 0; base < formula.positions().length; base++) {
                if (formula.positions()[base] == position) {
                    places.add(base);
                }
            }
        }
        return places.stream().mapToInt(Integer::intValue).toArray();
    }
}
