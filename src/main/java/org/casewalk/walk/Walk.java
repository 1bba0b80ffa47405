package org.casewalk.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.write.CaseDocument;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Later;
import org.casewalk.checklist.Overview;
import org.casewalk.engine.Statuses;
import org.casewalk.fact.Truth;

/**
 * A walk as it stands after an event. Immutable.
 *
 * @param id of the walk
 * @param revision number of its last event
 * @param document the case as it can be edited
 * @param answered its entries by question, sorted when first asked for
 * @param caseFile the same, read
 * @param statuses what the rules decide about it
 * @param said what can be said of it at once, worked out when first asked for
 * @param explained the whole explained, worked out when first asked for, which takes much longer
 * @param next what could be asked next, worked out when first asked for
 * @param lastAnswer the last answer that still counts; empty before the first
 * @param changes what that answer changed
 * @param marks every mark of a review step, in order
 * @param lastTouched by entry id, the number of the last event about it
 */
public record Walk(
        String id,
        long revision,
        CaseDocument document,
        Later<Answers> answered,
        CaseFile caseFile,
        Statuses statuses,
        Later<Overview> said,
        Later<Checklist> explained,
        Later<Proposed> next,
        List<Recorded> lastAnswer,
        List<Change> changes,
        List<Recorded> marks,
        Map<String, Long> lastTouched) {

    public Walk {
        lastAnswer = List.copyOf(lastAnswer);
        changes = List.copyOf(changes);
        marks = List.copyOf(marks);
        lastTouched = Map.copyOf(lastTouched);
    }

    /** What stands on every page. */
    public Overview overview() {
        return said.get();
    }

    /** What follows from the case, explained. */
    public Checklist checklist() {
        return explained.get();
    }

    /**
     * How many observations each open pattern or set lacks, by its id. Counted along with the checklist; empty while that has not been
     * worked out.
     */
    public Map<String, Integer> lacking() {
        if (!explained.known()) {
            return Map.of();
        }
        Map<String, Integer> lacking = new HashMap<>();
        Stream.of(checklist().patterns(), checklist().criteriaSets())
                .flatMap(List::stream)
                .filter(result -> result.status() == Truth.OPEN)
                .forEach(result -> lacking.put(result.id(), result.missing().size()));
        return lacking;
    }

    /**
     * What could be asked next.
     *
     * @param ranked questions in the order of their rank
     * @param partRaised red flags of which a sign is on record, with what they lack
     */
    public record Proposed(List<NextQuestion> ranked, List<NextQuestion.PartRaised> partRaised) {
        public Proposed {
            ranked = List.copyOf(ranked);
            partRaised = List.copyOf(partRaised);
        }
    }

    /** What could be asked next, in the order of its rank. */
    public List<NextQuestion> ranked() {
        return next.get().ranked();
    }

    /** The mark that stands for a review step. */
    public Optional<Recorded> mark(String step) {
        return marks.stream()
                .filter(recorded -> recorded.event() instanceof WalkEvent.StepMarked marked
                        && marked.mark().step().equals(step))
                .reduce((earlier, later) -> later);
    }
}
