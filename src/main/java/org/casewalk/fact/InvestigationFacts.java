package org.casewalk.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.InvestigationEntry;

/** Answers what packs ask about investigations with a result in words. */
final class InvestigationFacts {

    private final Set<String> asked = new HashSet<>();

    InvestigationFacts(List<Question> investigations) {
        for (Question question : investigations) {
            asked.add(question.text(0));
        }
    }

    /**
     * Answers every question. Closes the record once a result of the episode is there and none is awaited or unknown. A normal result
     * from before the first sign or from after the end is no answer: what it did not show may have come since, or gone.
     */
    void map(CaseFile caseFile, String episode, Span span, List<Fact> facts, List<ClosedRecord> closed) {
        List<Investigation> results = new ArrayList<>();
        Set<String> answered = new TreeSet<>();
        Set<String> outstanding = new HashSet<>();
        for (InvestigationEntry entry : caseFile.investigations()) {
            String id = entry.investigation();
            if (asked.contains(id) && FactMapper.current(entry.episode(), episode)) {
                switch (entry.result()) {
                    case NORMAL, ABNORMAL -> {
                        boolean normal = entry.result() == InvestigationEntry.Result.NORMAL;
                        boolean within = span.holds(entry.at());
                        if (within || !normal) {
                            results.add(new Investigation(id, normal, !normal, List.of(entry.id())));
                        }
                        if (within) {
                            answered.add(id);
                        }
                    }
                    case PENDING, NOT_KNOWN -> outstanding.add(id);
                    case NOT_DONE -> {
                        // Says that there is no result, which neither proves nor awaits one.
                    }
                }
            }
        }
        results.sort(Order.INVESTIGATIONS);
        facts.addAll(results);
        answered.removeAll(outstanding);
        for (String id : answered) {
            closed.add(new ClosedRecord("Investigation", id));
        }
    }
}
