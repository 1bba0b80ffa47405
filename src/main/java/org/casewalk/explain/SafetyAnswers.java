package org.casewalk.explain;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.Entry;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.InvestigationEntry;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.casefile.State;
import org.casewalk.casefile.WhyUnknown;
import org.casewalk.checklist.SafetyQuestions;
import org.casewalk.fact.Truth;

/** What a case has on record about the questions that safety questions are made of. */
final class SafetyAnswers {

    private final CaseFile caseFile;
    private final Map<String, Set<String>> decided;

    /**
     * @param record how each base pattern stands
     */
    SafetyAnswers(CaseFile caseFile, OnRecord record, Reasoning reasoning) {
        this.caseFile = caseFile;
        this.decided = decided(record, reasoning);
    }

    /** Says how far one question is answered; never in part. */
    SafetyQuestions.Standing standing(String asked) {
        if (!known(asked).isEmpty()) {
            return SafetyQuestions.Standing.ANSWERED;
        }
        return about(asked)
                .filter(FindingEntry.class::isInstance)
                .map(entry -> standing(((FindingEntry) entry).whyUnknown()))
                .min(SafetyQuestions.Standing::compareTo)
                .orElse(SafetyQuestions.Standing.NOT_ASKED);
    }

    private static SafetyQuestions.Standing standing(WhyUnknown why) {
        return switch (why) {
            case ASKED_NOT_KNOWN -> SafetyQuestions.Standing.ASKED_NOT_KNOWN;
            case COULD_NOT_ASSESS -> SafetyQuestions.Standing.COULD_NOT_ASSESS;
            case NOT_ASKED, NOT_STATED -> SafetyQuestions.Standing.NOT_ASKED;
        };
    }

    /** Ids of the entries that answer a question, sorted. */
    Set<String> known(String asked) {
        Set<String> entries = new TreeSet<>(decided.getOrDefault(asked, Set.of()));
        about(asked).filter(SafetyAnswers::says).map(Entry::id).forEach(entries::add);
        return entries;
    }

    private Stream<? extends Entry> about(String asked) {
        String subject = asked.substring(asked.indexOf(':') + 1);
        return caseFile.entries().filter(entry -> Answered.now(entry, asked, subject, caseFile));
    }

    /** A note that nobody could look, a usual value and a test without its result are no answers. */
    private static boolean says(Entry entry) {
        if (entry instanceof FindingEntry finding) {
            return finding.state() != State.UNKNOWN;
        }
        if (entry instanceof ReadingEntry reading) {
            return !reading.baseline();
        }
        return !(entry instanceof InvestigationEntry investigation) || hasResult(investigation);
    }

    private static boolean hasResult(InvestigationEntry investigation) {
        return switch (investigation.result()) {
            case NORMAL, ABNORMAL -> true;
            case PENDING, NOT_DONE, NOT_KNOWN -> false;
        };
    }

    /** Entries that decide some pattern about a question, also through what a finding implies. */
    private static Map<String, Set<String>> decided(OnRecord record, Reasoning reasoning) {
        Map<String, Set<String>> decided = new HashMap<>();
        Truth[] now = record.truths();
        for (int position = 0; position < now.length; position++) {
            if (now[position] != Truth.OPEN) {
                for (String question : reasoning.clause(position).questions()) {
                    Set<String> entries = decided.computeIfAbsent(question, q -> new TreeSet<>());
                    record.answers(position).forEach(fact -> entries.addAll(fact.entries()));
                }
            }
        }
        return decided;
    }
}
