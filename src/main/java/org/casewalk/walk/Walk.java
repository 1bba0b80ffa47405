package org.casewalk.walk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.write.CaseDocument;
import org.casewalk.checklist.Checklist;
import org.casewalk.engine.Statuses;

/**
 * A walk as it stands after an event. Immutable.
 *
 * @param id of the walk
 * @param revision number of its last event
 * @param document the case as it can be edited
 * @param caseFile the same, read
 * @param statuses what the rules decide about it
 * @param explained the same explained, worked out when first asked for
 * @param lastAnswer the last answer that still counts; empty before the first
 * @param changes what that answer changed
 * @param marks every mark of a review step, in order
 * @param lastTouched by entry id, the number of the last event about it
 */
public record Walk(
        String id,
        long revision,
        CaseDocument document,
        CaseFile caseFile,
        Statuses statuses,
        Later<Checklist> explained,
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

    /** What follows from the case, explained. */
    public Checklist checklist() {
        return explained.get();
    }

    /** The mark that stands for a review step. */
    public Optional<Recorded> mark(String step) {
        return marks.stream()
                .filter(recorded -> recorded.event() instanceof WalkEvent.StepMarked marked
                        && marked.mark().step().equals(step))
                .reduce((earlier, later) -> later);
    }
}
