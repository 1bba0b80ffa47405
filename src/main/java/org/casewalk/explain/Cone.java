package org.casewalk.explain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Pattern;

/** What one subject stands on: its formula, and the questions behind the base patterns. Made once for a library; immutable. */
final class Cone {

    private final Formula formula;
    private final Outline outline;
    private final Inquiries inquiries;
    private final List<Ask> asks;
    private final int[][] asked;
    private final boolean[] needsOnset;
    private final int onset;

    /**
     * One question as the subject asks it.
     *
     * @param later whether it is about something that nobody can answer yet
     * @param narrow what answers touch as long as nothing about a weaker finding is on record
     * @param wide what they touch otherwise
     */
    record Ask(String question, boolean later, Touched narrow, Touched wide) {}

    /**
     * An inquiry in a formula.
     *
     * @param places where its patterns stand in the formula, in the inquiry's order
     */
    record Touched(Inquiry inquiry, int[] places) {}

    Cone(String subject, Reasoning reasoning, Inquiries inquiries, Bearing bearing, Questions all) {
        this.formula = Formula.of(subject, reasoning);
        this.outline = new Outline(formula);
        this.inquiries = inquiries;
        List<Pattern> patterns = Arrays.stream(formula.positions())
                .mapToObj(position -> reasoning.base().get(position))
                .toList();
        Map<String, Integer> questions = new LinkedHashMap<>();
        this.asked = new int[patterns.size()][];
        this.needsOnset = new boolean[patterns.size()];
        for (int base = 0; base < asked.length; base++) {
            asked[base] = Questions.of(patterns.get(base)).stream()
                    .mapToInt(question -> questions.computeIfAbsent(question, id -> questions.size()))
                    .toArray();
            needsOnset[base] = Questions.needsOnset(patterns.get(base));
        }
        this.onset = questions.computeIfAbsent("onset", id -> questions.size());
        this.asks = questions.keySet().stream()
                .map(question -> new Ask(
                        question,
                        all.later(question),
                        touched(question, patterns, bearing::touches),
                        touched(question, patterns, bearing::mayTouch)))
                .toList();
    }

    private Touched touched(String question, List<Pattern> patterns, BiPredicate<String, Pattern> touches) {
        int[] positions = new int[patterns.size()];
        int count = 0;
        for (int base = 0; base < positions.length; base++) {
            if (touches.test(question, patterns.get(base))) {
                positions[count++] = formula.positions()[base];
            }
        }
        positions = Arrays.copyOf(positions, count);
        Arrays.sort(positions);
        return placed(inquiries.of(List.of(question), positions));
    }

    private Touched placed(Inquiry inquiry) {
        int[] places = new int[inquiry.positions().length];
        for (int i = 0; i < places.length; i++) {
            places[i] = place(inquiry.positions()[i]);
        }
        return new Touched(inquiry, places);
    }

    private int place(int position) {
        int[] positions = formula.positions();
        int place = 0;
        while (positions[place] != position) {
            place++;
        }
        return place;
    }

    Formula formula() {
        return formula;
    }

    Outline outline() {
        return outline;
    }

    /** Every question behind the subject, the onset last, whether it matters or not. */
    List<Ask> asks() {
        return asks;
    }

    /** Numbers of the questions that one base pattern of the formula asks, without the onset. */
    int[] asked(int base) {
        return asked[base];
    }

    boolean needsOnset(int base) {
        return needsOnset[base];
    }

    /** Number of the question for the onset. */
    int onset() {
        return onset;
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

    /** What several questions, answered together, touch. */
    Touched together(List<Inquiry> several) {
        return placed(inquiries.of(
                several.stream().map(Inquiry::question).toList(),
                several.stream()
                        .flatMapToInt(inquiry -> Arrays.stream(inquiry.positions()))
                        .sorted()
                        .distinct()
                        .toArray()));
    }
}
