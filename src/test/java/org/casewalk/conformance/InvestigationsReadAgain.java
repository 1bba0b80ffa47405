package org.casewalk.conformance;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.Episode;
import org.casewalk.casefile.InvestigationEntry;
import org.casewalk.casefile.InvestigationEntry.Result;
import org.casewalk.casefile.When;
import org.casewalk.fact.ClosedRecord;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Investigation;
import org.casewalk.term.Interval;

/** What results in words say, worked out a second time from the entries of a case. */
final class InvestigationsReadAgain {

    private InvestigationsReadAgain() {}

    /** Every result that says something of the episode: all that are abnormal, and normal ones of the episode. */
    static List<Fact> results(CaseFile caseFile) {
        List<Fact> results = new ArrayList<>();
        for (InvestigationEntry entry : current(caseFile)) {
            if (entry.result() == Result.ABNORMAL) {
                results.add(new Investigation(entry.investigation(), false, true, List.of(entry.id())));
            } else if (entry.result() == Result.NORMAL && inEpisode(entry, caseFile)) {
                results.add(new Investigation(entry.investigation(), true, false, List.of(entry.id())));
            }
        }
        return results;
    }

    /** Every investigation of which nothing more can come: looked at in the episode, and no result still out. */
    static List<ClosedRecord> closed(CaseFile caseFile) {
        return current(caseFile).stream()
                .map(InvestigationEntry::investigation)
                .distinct()
                .filter(id -> current(caseFile).stream()
                        .filter(entry -> entry.investigation().equals(id))
                        .anyMatch(entry -> hasResult(entry) && inEpisode(entry, caseFile)))
                .filter(id -> current(caseFile).stream()
                        .filter(entry -> entry.investigation().equals(id))
                        .allMatch(entry -> hasResult(entry) || entry.result() == Result.NOT_DONE))
                .map(id -> new ClosedRecord("Investigation", id))
                .toList();
    }

    private static boolean hasResult(InvestigationEntry entry) {
        return entry.result() == Result.NORMAL || entry.result() == Result.ABNORMAL;
    }

    private static List<InvestigationEntry> current(CaseFile caseFile) {
        return caseFile.investigations().stream()
                .filter(entry -> entry.episode().isEmpty()
                        || entry.episode().equals(caseFile.episode().id()))
                .toList();
    }

    private static boolean inEpisode(InvestigationEntry entry, CaseFile caseFile) {
        Episode episode = caseFile.episode();
        return entry.at().unknown() // Without any time it is as of now.
                || (episode.onset().unknown() || onOrBefore(episode.onset(), entry.at()))
                        && (episode.ended().unknown() || onOrBefore(entry.at(), episode.ended()));
    }

    /** One day is certainly not after the other, and the hours do not say otherwise. */
    private static boolean onOrBefore(When one, When other) {
        Interval first = one.hours();
        Interval last = other.hours();
        boolean after =
                last.atMost() < first.atLeast() || last.atMost() == first.atLeast() && last.atLeast() < last.atMost();
        return one.days().atMost() <= other.days().atLeast() && !after;
    }
}
