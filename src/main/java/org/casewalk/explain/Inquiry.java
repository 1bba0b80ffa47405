package org.casewalk.explain;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.casewalk.casefile.CaseFile;
import org.casewalk.fact.FactMapper;
import org.casewalk.fact.Facts;
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
    private final Supplier<FactMapper> mapperOfQuestions;
    private final boolean needsOnset;
    private final List<Pattern> asking;
    private final BitSet findings;
    private final boolean covered;
    private final boolean coveredWherePlaced;
    private volatile @Nullable FactMapper mapper;

    /**
     * Prepares one.
     *
     * @param positions positions in the library of what answers touch, ascending
     * @param mappers gives the mapper for the questions of some patterns
     */
    Inquiry(
            List<String> questions,
            int[] positions,
            Reasoning reasoning,
            Function<List<Pattern>, FactMapper> mappers,
            Bearing bearing) {
        this.questions = List.copyOf(questions);
        this.positions = positions;
        this.touched = java.util.Arrays.stream(positions)
                .mapToObj(position -> reasoning.base().get(position))
                .toList();
        this.reasoning = reasoning;
        this.mapperOfQuestions = () -> mappers.apply(touched);
        this.needsOnset = touched.stream().anyMatch(Questions::needsOnset);
        this.asking = touched.stream()
                .filter(pattern -> Fillings.asks(pattern, questions.get(0)))
                .toList();
        this.findings = bearing.bearingOn(touched);
        this.covered = Completeness.covers(question(), touched);
        this.coveredWherePlaced = Completeness.namesClassAndDay(question(), touched);
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

    /** Says whether the answers tried for the question cover all that a person could enter; only those about drugs ask the case. */
    boolean covered(CaseFile caseFile) {
        return covered || coveredWherePlaced && Completeness.placed(caseFile, needsOnset);
    }

    /** The mapper of what the patterns ask; inquiries whose patterns ask the same share one. */
    FactMapper mapper() {
        FactMapper known = mapper;
        if (known == null) {
            known = mapperOfQuestions.get();
            mapper = known;
        }
        return known;
    }

    /** Works out what the patterns are in a case, in the order of the positions. */
    Truth[] truths(CaseFile caseFile) {
        return truths(facts(caseFile));
    }

    /** The facts of a case that the patterns ask for. */
    FactIndex facts(CaseFile caseFile) {
        Facts facts = mapped(caseFile);
        return new FactIndex(facts.facts(), facts.closed());
    }

    /** The same, with what contradicts each other. */
    Facts mapped(CaseFile caseFile) {
        return mapper().map(caseFile);
    }

    /** Works out what the patterns are on the facts that they ask for, in the order of the positions. */
    Truth[] truths(FactIndex facts) {
        Truth[] truths = new Truth[positions.length];
        for (int i = 0; i < truths.length; i++) {
            truths[i] = reasoning.truth(positions[i], facts);
        }
        return truths;
    }
}
