package org.casewalk.walk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.casefile.write.CaseDocument;
import org.casewalk.casefile.write.EntryForm;

/**
 * What the events of a walk add up to.
 *
 * @param document the case as it now stands
 * @param before the case before the last answer that still counts; the same where there is none
 * @param counting answers that were not undone, in their order
 * @param marks every mark of a review step, in order; a later one about a step stands in the place of an earlier one
 * @param lastTouched by entry id, the number of the last event that put or took it back
 */
record Fold(
        CaseDocument document,
        CaseDocument before,
        List<Recorded> counting,
        List<Recorded> marks,
        Map<String, Long> lastTouched) {

    /** Adds up; the first event must be the beginning. */
    static Fold of(List<Recorded> events) {
        CaseDocument begun = begun(events);
        Deque<Recorded> counting = new ArrayDeque<>();
        List<Recorded> marks = new ArrayList<>();
        Map<String, Long> touched = new LinkedHashMap<>();
        for (Recorded recorded : events) {
            if (recorded.event().edit()) {
                counting.addLast(recorded);
                touched.put(subject(recorded.event()), recorded.seq());
            } else if (recorded.event() instanceof WalkEvent.Undone && !counting.isEmpty()) {
                touched.put(subject(counting.removeLast().event()), recorded.seq());
            } else if (recorded.event() instanceof WalkEvent.StepMarked) {
                marks.add(recorded);
            }
        }
        CaseDocument before = begun;
        CaseDocument document = begun;
        for (Recorded recorded : counting) {
            before = document;
            document = applied(document, recorded.event());
        }
        return new Fold(document, before, List.copyOf(counting), List.copyOf(marks), Map.copyOf(touched));
    }

    private static CaseDocument begun(List<Recorded> events) {
        if (!events.isEmpty() && events.get(0).event() instanceof WalkEvent.Begun begun) {
            return begun.document();
        }
        throw new IllegalArgumentException("A walk of %d events has no beginning.".formatted(events.size()));
    }

    static CaseDocument applied(CaseDocument document, WalkEvent event) {
        if (event instanceof WalkEvent.Put put) {
            return document.with(put.entry());
        }
        if (event instanceof WalkEvent.TakenBack back) {
            return document.without(back.entryId());
        }
        return event instanceof WalkEvent.HeadSet head ? document.with(head.head()) : document;
    }

    /** What an edit is about: an entry, or the head of the case, which has no id. */
    static String subject(WalkEvent event) {
        if (event instanceof WalkEvent.Put put) {
            EntryForm entry = put.entry();
            return entry.id();
        }
        return event instanceof WalkEvent.TakenBack back ? back.entryId() : "";
    }
}
