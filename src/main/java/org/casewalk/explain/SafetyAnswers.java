package org.casewalk.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.Entry;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.InvestigationEntry;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.casefile.State;
import org.casewalk.casefile.UnmeasuredEntry;
import org.casewalk.casefile.When;
import org.casewalk.casefile.WhyUnknown;
import org.casewalk.checklist.SafetyQuestions;
import org.casewalk.fact.Truth;

/** What a case has on record about the questions that safety questions are made of. For one thread at a time. */
final class SafetyAnswers {

    private final OnRecord record;
    private final Reasoning reasoning;
    private final When onset;
    private final Map<String, List<Entry>> about = new HashMap<>();
    private final Map<String, Set<String>> known = new HashMap<>();

    /**
     * @param record how each base pattern stands
     */
    SafetyAnswers(CaseFile caseFile, OnRecord record, Reasoning reasoning) {
        this.record = record;
        this.reasoning = reasoning;
        this.onset = caseFile.episode().onset();
        caseFile.entries().filter(entry -> Answered.current(entry, caseFile)).forEach(entry -> about.computeIfAbsent(
                        Answered.question(entry), question -> new ArrayList<>(1))
                .add(entry));
    }

    /** Says how far one question is answered; never in part. */
    SafetyQuestions.Standing standing(String asked) {
        if (!known(asked).isEmpty()) {
            return SafetyQuestions.Standing.ANSWERED;
        }
        return about.getOrDefault(asked, List.of()).stream()
                .flatMap(entry -> why(entry).stream())
                .map(SafetyAnswers::standing)
                .min(SafetyQuestions.Standing::compareTo)
                .orElse(SafetyQuestions.Standing.NOT_ASKED);
    }

    private static Optional<WhyUnknown> why(Entry entry) {
        if (entry instanceof UnmeasuredEntry unmeasured) {
            return Optional.of(unmeasured.why());
        }
        return entry instanceof FindingEntry finding ? Optional.of(finding.whyUnknown()) : Optional.empty();
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
        return known.computeIfAbsent(asked, this::found);
    }

    /** Entries that decide some pattern about the question, also through what a finding implies, and those that say something of it. */
    private Set<String> found(String asked) {
        Set<String> entries = new TreeSet<>();
        for (int position : reasoning.asking(asked)) {
            if (record.truths()[position] != Truth.OPEN
                    && reasoning.clause(position).questions().contains(asked)) {
                record.answers(position).forEach(fact -> entries.addAll(fact.entries()));
            }
        }
        about.getOrDefault(asked, List.of()).stream()
                .filter(this::says)
                .map(Entry::id)
                .forEach(entries::add);
        return entries;
    }

    /**
     * A note that nobody could look, a usual value and a test without its result are no answers; nor is what was not there, was
     * measured, or was found normal, before the first sign only.
     */
    private boolean says(Entry entry) {
        if (entry instanceof FindingEntry finding) {
            return finding.state() == State.PRESENT
                    || finding.state() == State.ABSENT && !Answered.before(finding.at(), onset);
        }
        if (entry instanceof ReadingEntry reading) {
            return !reading.baseline() && !Answered.before(reading.at(), onset);
        }
        return !(entry instanceof UnmeasuredEntry)
                && (!(entry instanceof InvestigationEntry investigation) || hasResult(investigation));
    }

    private boolean hasResult(InvestigationEntry investigation) {
        return switch (investigation.result()) {
            case NORMAL -> !Answered.before(investigation.at(), onset);
            case ABNORMAL -> true;
            case PENDING, NOT_DONE, NOT_KNOWN -> false;
        };
    }
}
