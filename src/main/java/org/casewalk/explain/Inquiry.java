package org.casewalk.explain;

import java.util.BitSet;
import java.util.List;
import org.casewalk.casefile.CaseFile;
import org.casewalk.fact.FactMapper;
import org.casewalk.fact.Facts;
import org.casewalk.fact.Question;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One or several questions as far as some rules ask them: the base patterns that answers touch. Subjects that stand on the same
 * patterns share one. Immutable and thread-safe; compared by identity.
 */
final class Inquiry {

    private final List<String> questions;
    private final int[] positions;
    private final List<Pattern> touched;
    private final Reasoning reasoning;
    private final FactMapper any;
    private final boolean needsOnset;
    private final List<Pattern> asking;
    private final BitSet findings;
    private volatile @Nullable FactMapper mapper;

    /**
     * Prepares one.
     *
     * @param positions positions in the library of what answers touch, ascending
     * @param any a mapper for the same vocabulary
     */
    Inquiry(List<String> questions, int[] positions, Reasoning reasoning, FactMapper any, Bearing bearing) {
        this.questions = List.copyOf(questions);
        this.positions = positions;
        this.touched = java.util.Arrays.stream(positions)
                .mapToObj(position -> reasoning.base().get(position))
                .toList();
        this.reasoning = reasoning;
        this.any = any;
        this.needsOnset = touched.stream().anyMatch(Questions::needsOnset);
        this.asking = touched.stream()
                .filter(pattern -> Fillings.asks(pattern, questions.get(0)))
                .toList();
        this.findings = bearing.bearingOn(touched);
    }

    private static Question question(Pattern pattern) {
        return new Question(
                pattern.type().name(),
                pattern.type()
                        .selectors()
                        .map(selector -> pattern.selected(selector.name()))
                        .toList());
    }

    String question() {
        return questions.get(0);
    }

    int[] positions() {
        return positions;
    }

    /** The patterns that answers touch. */
    List<Pattern> touched() {
        return touched;
    }

    /** Those of them that ask the question itself. */
    List<Pattern> asking() {
        return asking;
    }

    /** Every finding whose entries can say something about the patterns, by number. */
    BitSet findings() {
        return findings;
    }

    /** Says whether what they are depends on when the first sign appeared. */
    boolean needsOnset() {
        return needsOnset;
    }

    private FactMapper mapper() {
        FactMapper known = mapper;
        if (known == null) {
            known = any.about(touched.stream().map(Inquiry::question).toList());
            mapper = known;
        }
        return known;
    }

    /** Works out what the patterns are in a case, in the order of the positions. */
    Truth[] truths(CaseFile caseFile) {
        Facts facts = mapper().map(caseFile);
        FactIndex index = new FactIndex(facts.facts(), facts.closed());
        Truth[] truths = new Truth[positions.length];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = reasoning.truth(positions[i], index);
        }
        return truths;
    }
}
