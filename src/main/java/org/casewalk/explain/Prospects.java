package org.casewalk.explain;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewalk.casefile.CaseFile;
import org.casewalk.fact.Truth;

/** The answers that the questions of one case can have, worked out once for all subjects that ask alike. Not thread-safe. */
final class Prospects {

    private final CaseFile caseFile;
    private final FactIndex facts;
    private final Fillings fillings;
    private final Bearing bearing;
    private final Questions questions;
    private final Silence silence;
    private final BitSet recorded;
    private final Set<String> classes;
    private final Map<Inquiry, Prospect> open = new IdentityHashMap<>();
    private final Map<Inquiry, Prospect> anew = new IdentityHashMap<>();
    private final Map<Inquiry, Boolean> covered = new IdentityHashMap<>();

    Prospects(
            CaseFile caseFile,
            FactIndex facts,
            Fillings fillings,
            Bearing bearing,
            Questions questions,
            Silence silence) {
        this.caseFile = caseFile;
        this.facts = facts;
        this.fillings = fillings;
        this.bearing = bearing;
        this.questions = questions;
        this.silence = silence;
        this.recorded = bearing.recorded(caseFile);
        this.classes = bearing.recordedClasses(caseFile);
    }

    boolean onsetUnknown() {
        return caseFile.episode().onset().unknown();
    }

    /** Says whether a question is about something that nobody can answer yet. */
    boolean later(String question) {
        return questions.later(question);
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

    /** The onset in words that tell any two apart. */
    String onset() {
        return caseFile.episode().onset().toString();
    }

    /** The answers that the record leaves possible. */
    Prospect open(Inquiry inquiry) {
        Prospect known = open.get(inquiry);
        if (known == null) {
            known = silent(inquiry)
                    ? silence.prospect(inquiry, caseFile, facts)
                    : Prospect.of(
                            inquiry, fillings.open(inquiry.question(), caseFile, inquiry.asking(), facts), caseFile);
            open.put(inquiry, known);
        }
        return known;
    }

    /** The answers as if nothing had been recorded. */
    Prospect anew(Inquiry inquiry) {
        return anew.computeIfAbsent(
                inquiry, one -> Prospect.of(one, fillings.anew(one.question(), caseFile, one.asking()), caseFile));
    }

    /** Says whether the answers of a prospect are all that the rules behind it can tell apart. */
    boolean covers(Inquiry inquiry) {
        Boolean known = covered.get(inquiry);
        if (known == null) {
            known = Completeness.covers(inquiry.question(), caseFile, inquiry.touched());
            covered.put(inquiry, known);
        }
        return known;
    }

    /** Every combination of answers to questions that touch the same patterns; empty where there are too many. */
    List<Truth[]> joint(Inquiry all, List<Prospect> together) {
        return Prospect.joint(all, together, caseFile, Settling.MOST_JOINT);
    }
}
