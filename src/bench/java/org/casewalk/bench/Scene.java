package org.casewalk.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casewalk.fact.ClosedRecord;
import org.casewalk.fact.Exposure;
import org.casewalk.fact.Fact;
import org.casewalk.fact.FactType;
import org.casewalk.fact.Finding;
import org.casewalk.fact.Reading;

/**
 * One synthetic case, twice: as the lists that the fact mapper would hand over, and by numbered slot for those that need no search.
 *
 * @param findings by number of the finding; what the case is silent on is a fact that claims nothing
 * @param readings by number of the test; empty where nothing was measured
 * @param readingsClosed by number of the test
 * @param exposures by number of the class
 * @param exposuresClosed by number of the class
 * @param facts all of them, in the mapper's order
 * @param closed closed records, by type and term
 */
public record Scene(
        Finding[] findings,
        Reading[][] readings,
        boolean[] readingsClosed,
        Exposure[][] exposures,
        boolean[] exposuresClosed,
        List<Fact> facts,
        List<ClosedRecord> closed) {

    /** Fills the slots of findings that no rule mentions; the mapper makes no fact of those. */
    static final Finding NOT_ASKED = Finding.unknown("", List.of());

    static final Reading[] NOT_MEASURED = {};
    static final Exposure[] NOT_EXPOSED = {};

    /** Draws up the lists from the slots. */
    static Scene of(Finding[] findings, Reading[][] readings, Exposure[][] exposures, boolean[] exposuresClosed) {
        List<Fact> facts = new ArrayList<>();
        List<ClosedRecord> closed = new ArrayList<>();
        boolean[] readingsClosed = new boolean[readings.length];
        for (Finding finding : findings) {
            if (finding != NOT_ASKED) {
                facts.add(finding);
            }
        }
        for (int test = 0; test < readings.length; test++) {
            facts.addAll(List.of(readings[test]));
            if (readings[test].length > 0) {
                readingsClosed[test] = true;
                closed.add(new ClosedRecord("Reading", Vocabulary.test(test)));
            }
        }
        for (int drugClass = 0; drugClass < exposures.length; drugClass++) {
            facts.addAll(List.of(exposures[drugClass]));
            if (exposuresClosed[drugClass]) {
                closed.add(new ClosedRecord("Exposure", Vocabulary.drugClass(drugClass)));
            }
        }
        facts.sort(Comparator.comparingInt((Fact fact) -> order(fact)).thenComparing(FactType::subject));
        closed.sort(Comparator.comparing(ClosedRecord::type).thenComparing(ClosedRecord::of));
        return new Scene(
                findings,
                readings,
                readingsClosed,
                exposures,
                exposuresClosed,
                List.copyOf(facts),
                List.copyOf(closed));
    }

    private static int order(Fact fact) {
        return fact instanceof Finding ? 0 : fact instanceof Reading ? 1 : 2;
    }
}
