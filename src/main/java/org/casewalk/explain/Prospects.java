package org.casewalk.explain;

import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewalk.casefile.CaseEdit;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.When;
import org.casewalk.fact.FactMapper;
import org.casewalk.fact.Truth;
import org.casewalk.term.Interval;

/** The answers that the questions of one case can have, worked out once for all subjects that ask alike. Not thread-safe. */
final class Prospects {

    /** About as many inquiries as one case has. */
    private static final int MANY = 512;

    private static final FactIndex NOTHING = new FactIndex(List.of(), List.of());

    private final CaseFile caseFile;
    private final FactIndex facts;
    private final Fillings fillings;
    private final Bearing bearing;
    private final Silence silence;
    private final BitSet recorded;
    private final Set<String> classes;
    private final String onset;
    private final Map<Inquiry, Prospect> open = new IdentityHashMap<>(MANY);
    private final Map<Inquiry, Prospect> anew = new IdentityHashMap<>(MANY);
    private final Map<Tried, FactIndex> tried = new HashMap<>();

    /** An answer about drugs, and the mapper of what is asked. */
    private record Tried(FactMapper mapper, DrugAnswer answer) {}

    Prospects(CaseFile caseFile, FactIndex facts, Fillings fillings, Bearing bearing, Silence silence) {
        this.caseFile = caseFile;
        this.facts = facts;
        this.fillings = fillings;
        this.bearing = bearing;
        this.silence = silence;
        this.onset =
                words(caseFile.episode().onset()) + words(caseFile.episode().ended());
        this.recorded = bearing.recorded(caseFile);
        this.classes = bearing.recordedClasses(caseFile);
    }

    private static String words(When when) {
        Interval days = when.days();
        Interval hours = when.hours();
        return days.atLeast() + ".." + days.atMost() + " " + hours.atLeast() + ".." + hours.atMost() + " "
                + when.written();
    }

    boolean onsetUnknown() {
        return caseFile.episode().onset().unknown();
    }

    /** Gives what answers to a question touch in this case. */
    Cone.Touched touched(Cone.Ask ask) {
        boolean alike = ask.narrow().inquiry() == ask.wide().inquiry();
        return !alike && bearing.weakerOnRecord(ask.question(), recorded) ? ask.wide() : ask.narrow();
    }

    /** Says whether nothing on record bears on a question, so that its answers are those of every such case with this onset. */
    boolean silent(Inquiry inquiry) {
        return silence.about(inquiry, caseFile, recorded, classes);
    }

    /** The time of the episode in words that tell any two apart. */
    String onset() {
        return onset;
    }

    /** The answers that the record leaves possible. */
    Prospect open(Inquiry inquiry) {
        Prospect known = open.get(inquiry);
        if (known == null) {
            known = silent(inquiry)
                    ? silence.prospect(inquiry, caseFile, facts)
                    : tried(inquiry, fillings.open(inquiry.question(), caseFile, inquiry.asking(), facts));
            open.put(inquiry, known);
        }
        return known;
    }

    /** The answers as if nothing had been recorded about the question; where nothing else bears on it, those of every silent case. */
    Prospect anew(Inquiry inquiry) {
        Prospect known = anew.get(inquiry);
        if (known == null) {
            known = workedOutAnew(inquiry);
            anew.put(inquiry, known);
        }
        return known;
    }

    private Prospect workedOutAnew(Inquiry inquiry) {
        String question = inquiry.question();
        String subject = Bearing.subject(question);
        boolean nothingToLeaveOut = caseFile.entries().noneMatch(entry -> Answered.by(entry, question, subject));
        if (nothingToLeaveOut && !question.startsWith("test:")) {
            return open(inquiry);
        }
        CaseFile without = Fillings.without(question, subject, caseFile);
        return silence.about(inquiry, without, bearing.recorded(without), bearing.recordedClasses(without))
                ? silence.prospect(inquiry, without, NOTHING)
                : tried(inquiry, fillings.anew(question, caseFile, inquiry.asking()));
    }

    private Prospect tried(Inquiry inquiry, List<Filling> answers) {
        return Prospect.of(inquiry, answers, answer -> tried(inquiry, answer));
    }

    /** Many subjects ask about the same few classes of drugs, so what an answer makes of the record is worked out once for all. */
    private Truth[] tried(Inquiry inquiry, Filling answer) {
        return answer.into() instanceof DrugAnswer drugs
                ? inquiry.truths(tried.computeIfAbsent(
                        new Tried(inquiry.mapper(), drugs), fresh -> inquiry.facts(drugs.apply(caseFile))))
                : inquiry.truths(answer.into().apply(caseFile));
    }

    /** Says whether the answers of a prospect are all that the rules behind it can tell apart. */
    boolean covers(Inquiry inquiry) {
        return inquiry.covered(caseFile);
    }

    /**
     * Puts into words what the record says about what answers to some questions touch; any two records that differ in it have
     * different words. Empty where more than findings bears on it.
     */
    Optional<String> record(List<Inquiry> together) {
        if (together.stream().allMatch(this::silent)) {
            return Optional.of(
                    together.stream().anyMatch(Prospects::placed)
                            ? onset() + caseFile.exposures().isEmpty()
                            : "");
        }
        return areFindings(together) ? Optional.of(recordedFindings(together)) : Optional.empty();
    }

    private static boolean placed(Inquiry inquiry) {
        return inquiry.question().startsWith("class:");
    }

    private String recordedFindings(List<Inquiry> together) {
        BitSet bearingOn = new BitSet();
        together.forEach(inquiry -> bearingOn.or(inquiry.findings()));
        StringBuilder words = new StringBuilder(caseFile.episode().id()).append(onset);
        for (FindingEntry entry : caseFile.findings()) {
            if (bearing.has(bearingOn, entry.finding())) {
                words.append('\n').append(entry.finding()).append(' ').append(entry.state());
                for (When when : List.of(entry.at(), entry.worst(), entry.ended())) {
                    words.append('|').append(when.equals(When.UNKNOWN) ? "" : when);
                }
                words.append(entry.baseline()).append('|').append(entry.episode());
            }
        }
        return words.toString();
    }

    /** Every combination of answers to questions that touch the same patterns; empty where there are too many. */
    Prospect.Joint joint(Inquiry all, List<Prospect> together) {
        List<Inquiry> asked = together.stream().map(Prospect::inquiry).toList();
        Optional<String> record = record(asked);
        return record.isEmpty()
                ? Prospect.joint(all, together, caseFile, Settling.MOST_JOINT)
                : silence.joint(
                        all,
                        asked,
                        record.get(),
                        () -> Prospect.joint(all, together, bearingOn(all, asked), Settling.MOST_JOINT));
    }

    /** The case without the entries that say nothing about findings asked for together, of which every combination is tried. */
    private CaseFile bearingOn(Inquiry all, List<Inquiry> asked) {
        return areFindings(asked)
                ? CaseEdit.without(
                        caseFile,
                        entry -> !(entry instanceof FindingEntry finding
                                && bearing.has(all.findings(), finding.finding())))
                : caseFile;
    }

    private static boolean areFindings(List<Inquiry> together) {
        return together.stream()
                .allMatch(inquiry -> inquiry.question().startsWith("finding:") && !inquiry.needsOnset());
    }
}
