package org.casewalk.explain;

import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.Entry;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.InvestigationEntry;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.casefile.UnmeasuredEntry;
import org.casewalk.casefile.When;

/** Which entries answer a question directly. */
final class Answered {

    private Answered() {}

    /** Says whether the entry is about the question and belongs to the episode that is walked through. */
    static boolean now(Entry entry, String question, String subject, CaseFile caseFile) {
        return by(entry, question, subject) && current(entry, caseFile);
    }

    /** Says whether the entry belongs to the episode that is walked through. */
    static boolean current(Entry entry, CaseFile caseFile) {
        String episode = "";
        if (entry instanceof FindingEntry finding) {
            episode = finding.episode();
        } else if (entry instanceof ReadingEntry reading) {
            episode = reading.episode();
        } else if (entry instanceof UnmeasuredEntry unmeasured) {
            episode = unmeasured.episode();
        } else if (entry instanceof InvestigationEntry investigation) {
            episode = investigation.episode();
        }
        return episode.isEmpty() || episode.equals(caseFile.episode().id());
    }

    /** Says whether a time is certainly before another; the same clock time is not. */
    static boolean before(When time, When other) {
        return time.certainlyBefore(other) && !other.certainlyBefore(time);
    }

    /** Says whether a time is on record that is not certainly one of the episode that is walked through. */
    static boolean outside(When time, CaseFile caseFile) {
        When onset = caseFile.episode().onset();
        When ended = caseFile.episode().ended();
        boolean over = !ended.unknown() && (time.days().atMost() > ended.days().atLeast() || before(ended, time));
        boolean early =
                !onset.unknown() && (time.days().atLeast() < onset.days().atMost() || before(time, onset));
        return !time.unknown() && (over || early);
    }

    /** Says whether the entry is about the subject of the question; drugs of a class are told apart by the class only. */
    static boolean by(Entry entry, String question, String subject) {
        if (entry instanceof FindingEntry finding) {
            return question.startsWith("finding:") && finding.finding().equals(subject);
        }
        if (entry instanceof ReadingEntry reading) {
            return question.startsWith("test:") && reading.test().equals(subject);
        }
        if (entry instanceof UnmeasuredEntry unmeasured) {
            return question.startsWith("test:") && unmeasured.test().equals(subject);
        }
        if (entry instanceof InvestigationEntry investigation) {
            return question.startsWith("investigation:")
                    && investigation.investigation().equals(subject);
        }
        if (entry instanceof ClassHistory history) {
            return question.startsWith("class:") && history.drugClass().equals(subject);
        }
        return entry instanceof ExposureEntry exposure
                && question.startsWith("class:")
                && exposure.drugClass().equals(subject);
    }

    /** The question that an entry is about; the empty string for one that answers none. */
    static String question(Entry entry) {
        if (entry instanceof FindingEntry finding) {
            return "finding:" + finding.finding();
        }
        if (entry instanceof ReadingEntry reading) {
            return "test:" + reading.test();
        }
        if (entry instanceof UnmeasuredEntry unmeasured) {
            return "test:" + unmeasured.test();
        }
        if (entry instanceof InvestigationEntry investigation) {
            return "investigation:" + investigation.investigation();
        }
        if (entry instanceof ClassHistory history) {
            return "class:" + history.drugClass();
        }
        return entry instanceof ExposureEntry exposure ? "class:" + exposure.drugClass() : "";
    }
}
