package org.casewalk.casefile.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewalk.casefile.Clash;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.State;
import org.casewalk.casefile.When;
import org.casewalk.term.Interval;
import org.casewalk.term.Vocabulary;

/** Looks across entries for what cannot both be so, and for what was entered twice. */
final class Contradictions {

    private Contradictions() {}

    /**
     * Tells findings that are present and absent at the same time. Only a time to the minute is surely the same; the same vague time is
     * told as a warning, since signs come and go.
     */
    static void findings(List<Draft<FindingEntry>> findings, String currentEpisode, Problems problems) {
        Map<String, State> seen = new HashMap<>();
        for (Draft<FindingEntry> draft : findings) {
            State state = draft.fields().choice("state", State.class, State.UNKNOWN);
            if (state == State.UNKNOWN) {
                continue;
            }
            When at = draft.fields().when("at");
            String episode = draft.fields().has("episode") ? draft.fields().text("episode") : currentEpisode;
            String claim = String.join("\n", draft.base(), episode, bounds(at.hours()));
            State before = seen.putIfAbsent(claim, state);
            if (before != null && before != state) {
                bothStates(draft, at, problems);
            }
        }
    }

    private static String bounds(Interval interval) {
        return String.join(" ", Double.toString(interval.atLeast()), Double.toString(interval.atMost()));
    }

    private static void bothStates(Draft<?> draft, When at, Problems problems) {
        boolean sameMinute = at.hours().exact();
        Clash clash = Clash.bothStates(draft.base(), at);
        if (sameMinute) {
            draft.fields().markBroken();
        }
        problems.add(
                sameMinute ? Fault.PRESENT_AND_ABSENT : Fault.ORDER_UNKNOWN,
                draft.fields().spot("state"),
                draft.fields().path("state"),
                clash.statement(),
                "one state at a time",
                sameMinute
                        ? clash.maybe()
                        : "Maybe the hour is on record: without it nobody can tell which came first, and what rests on it stays open.");
    }

    /** Tells classes that are stated as not taken while a drug of theirs is known to have been. */
    static void histories(
            List<Draft<ClassHistory>> histories,
            List<Draft<ExposureEntry>> exposures,
            Vocabulary vocabulary,
            Problems problems) {
        for (Draft<ClassHistory> draft : histories) {
            ClassHistory history = draft.make().apply("");
            boolean contradicted = exposures.stream()
                    .map(exposure -> exposure.make().apply(""))
                    .anyMatch(exposure -> Clash.contradict(history, exposure, vocabulary));
            if (contradicted) {
                draft.fields().markBroken();
                problems.add(
                        Fault.HISTORY_CONTRADICTED,
                        draft.fields().spot("state"),
                        draft.fields().path("state"),
                        Clash.notTaken(history.drugClass()).statement(),
                        "state: complete, where the events listed are all",
                        Clash.notTaken(history.drugClass()).maybe());
            }
        }
    }

    /** Tells entries that say exactly the same. */
    static void twice(List<? extends Draft<?>> drafts, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (Draft<?> draft : drafts) {
            if (!seen.add(draft.base() + "\n" + draft.fields().content())) {
                problems.add(
                        Fault.SAME_TWICE,
                        draft.fields().spot(),
                        draft.fields().path(),
                        "%s is entered twice with the same content.".formatted(draft.base()),
                        "",
                        "Maybe one was pasted by mistake; if it was seen twice, give each its time.");
            }
        }
    }
}
