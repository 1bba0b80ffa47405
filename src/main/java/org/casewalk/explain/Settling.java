package org.casewalk.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.casewalk.casefile.CaseFile;
import org.casewalk.checklist.Later;
import org.casewalk.checklist.Outlook;
import org.casewalk.checklist.WhatIf;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Library;

/** What would settle an open subject, and what would change it. Thread-safe. */
final class Settling {

    /** Most steps of a search for one subject before it stops and says so. */
    static final int BUDGET = 20_000;

    /** Most combinations of answers to questions that touch the same patterns. */
    static final int MOST_JOINT = 512;

    private final Reasoning reasoning;
    private final Questions questions;
    private final Fillings fillings;
    private final Bearing bearing;
    private final Inquiries inquiries;
    private final Silence silence;
    private final Remembered<Thought.Settled> remembered = new Remembered<>();
    private final Remembered<Outlook> outlooks = new Remembered<>();
    private final Map<String, Cone> cones = new ConcurrentHashMap<>();

    Settling(Library library, Reasoning reasoning, Questions questions) {
        this.reasoning = reasoning;
        this.questions = questions;
        this.fillings = new Fillings(library.vocabulary(), reasoning);
        this.bearing = new Bearing(library.vocabulary());
        this.inquiries = new Inquiries(reasoning, library.vocabulary(), bearing);
        this.silence = new Silence(fillings);
    }

    /** What is asked of one case. */
    OfCase of(CaseFile caseFile, FactIndex facts, OnRecord record) {
        return new OfCase(caseFile, facts, record);
    }

    private Cone cone(String subject) {
        Cone known = cones.get(subject);
        return known != null
                ? known
                : cones.computeIfAbsent(subject, id -> new Cone(id, reasoning, inquiries, bearing, questions));
    }

    /** The questions of one case. */
    final class OfCase {

        private final OnRecord record;
        private final Set<String> recordedQuestions;
        private final Map<String, List<String>> answers = new HashMap<>();
        private final Prospects prospects;

        private OfCase(CaseFile caseFile, FactIndex facts, OnRecord record) {
            this.record = record;
            this.recordedQuestions = bearing.recordedQuestions(caseFile);
            this.prospects = new Prospects(caseFile, facts, fillings, bearing, silence);
        }

        /** The questions that some entry is about. */
        Set<String> recordedQuestions() {
            return recordedQuestions;
        }

        /** Gives what would settle or change a subject, when it is asked for; one thread works on a case at a time. */
        Later<Outlook> outlook(String subject, Truth status) {
            return reasoning.ruling(subject).isEmpty()
                    ? Later.known(Outlook.NONE)
                    : Later.of(() -> settle(subject, status));
        }

        /** Gives how many questions it takes at least to settle a subject, when it is asked for. */
        Later<Integer> settledByAtLeast(String subject) {
            return reasoning.ruling(subject).isEmpty() ? Later.known(0) : Later.of(() -> atLeast(subject));
        }

        private synchronized int atLeast(String subject) {
            return new Thought(cone(subject), record.truths(), record.recorded(), prospects, remembered)
                    .settledByAtLeast();
        }

        private synchronized Outlook settle(String subject, Truth status) {
            Cone cone = cone(subject);
            Thought thought = new Thought(cone, record.truths(), record.recorded(), prospects, remembered);
            return thought.state(status)
                    .map(state -> outlooks.of(cone, state, () -> outlook(thought, status)))
                    .orElseGet(() -> outlook(thought, status));
        }

        private Outlook outlook(Thought thought, Truth status) {
            List<WhatIf> changes =
                    thought.wouldChange(status).stream().map(this::whatIf).toList();
            if (status != Truth.OPEN) {
                return new Outlook(List.of(), false, List.of(), changes);
            }
            Thought.Settled settled = thought.settled();
            return new Outlook(
                    settled.by(),
                    settled.partial(),
                    thought.couldSettle().stream().map(this::whatIf).toList(),
                    changes);
        }

        private WhatIf whatIf(Thought.Then then) {
            Filling answer = then.answer();
            String question = answer.question();
            return new WhatIf(
                    question, questions.label(question), questions.text(question), answer.answer(), then.truth());
        }

        /** Ids of the entries that answer a question; empty when the record says nothing. */
        List<String> answers(String question) {
            return answers.computeIfAbsent(question, this::recordedAnswers);
        }

        private List<String> recordedAnswers(String question) {
            Set<String> said = new TreeSet<>();
            for (int position : reasoning.asking(question)) {
                for (Fact fact : record.answers(position)) {
                    said.addAll(fact.entries());
                }
            }
            return List.copyOf(said);
        }
    }
}
