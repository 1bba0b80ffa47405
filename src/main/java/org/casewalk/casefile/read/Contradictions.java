package org.casewalk.casefile.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewalk.casefile.Clash;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.State;
import org.casewalk.casefile.When;
import org.casewalk.term.FindingLinks;
import org.casewalk.term.Interval;
import org.casewalk.term.Vocabulary;

/** Looks across entries for what cannot both be so, and for what was entered twice. */
final class Contradictions {

    private Contradictions() {}

    /** One entry that says present or absent. */
    private record Claim(Draft<FindingEntry> draft, String finding, State state, When at) {}

    /**
     * Tells findings that are present and absent at the same time, by their own entries or by what others imply or exclude. Only a time
     * to the minute is surely the same; the same vague time is told as a warning, since signs come and go.
     */
    static void findings(
            List<Draft<FindingEntry>> findings, String currentEpisode, FindingLinks links, Problems problems) {
        Map<String, List<Claim>> moments = new HashMap<>();
        for (Draft<FindingEntry> draft : findings) {
            State state = draft.fields().choice("state", State.class, State.UNKNOWN);
            if (state == State.UNKNOWN) {
                continue;
            }
            When at = draft.fields().when("at");
            String episode = draft.fields().has("episode") ? draft.fields().text("episode") : currentEpisode;
            Claim claim = new Claim(draft, draft.base(), state, at);
            List<Claim> moment = moments.computeIfAbsent(episode + "\n" + bounds(at.hours()), key -> new ArrayList<>());
            tell(claim, moment, links, problems);
            moment.add(claim);
        }
    }

    private static void tell(Claim claim, List<Claim> moment, FindingLinks links, Problems problems) {
        boolean own = false;
        for (Claim earlier : moment) {
            if (earlier.finding.equals(claim.finding)) {
                if (earlier.state != claim.state && !own) {
                    own = true;
                    bothStates(claim.draft, claim.at, problems);
                }
            } else {
                entangled(earlier, claim, links, problems);
                entangled(claim, earlier, links, problems);
            }
        }
    }

    /** Tells, at the first of two entries about different findings, that they cannot both hold at one moment. */
    private static void entangled(Claim claim, Claim other, FindingLinks links, Problems problems) {
        Optional<Clash> clash =
                Clash.entangled(claim.finding, claim.state, other.finding, other.state, claim.at, links);
        if (clash.isEmpty()) {
            return;
        }
        boolean sameMinute = claim.at.hours().exact();
        if (sameMinute) {
            claim.draft.fields().markBroken();
        }
        problems.add(
                sameMinute ? Fault.PRESENT_AND_ABSENT : Fault.ORDER_UNKNOWN,
                claim.draft.fields().spot("state"),
                claim.draft.fields().path("state"),
                clash.get().statement(),
                "states that can both hold",
                clash.get().maybe());
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
