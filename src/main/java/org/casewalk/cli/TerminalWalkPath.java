package org.casewalk.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casewalk.checklist.SafetyQuestions;
import org.casewalk.pack.Pack;
import org.casewalk.walk.NextQuestion;
import org.casewalk.walk.Question;
import org.casewalk.walk.Walk;

/** Which question comes: the one that was asked for, those of a section, or the ranked order with the safety questions in front. */
final class TerminalWalkPath {

    private final TerminalWalkDesk desk;
    private final Set<String> left = new HashSet<>();
    private final Deque<Question> behind = new ArrayDeque<>();
    private Optional<Question> wanted = Optional.empty();
    private List<Question> section = List.of();

    TerminalWalkPath(TerminalWalkDesk desk) {
        this.desk = desk;
    }

    /** The question that is to be asked now; empty where none is left in this order. */
    Optional<Question> now() {
        if (wanted.isPresent()) {
            return wanted;
        }
        Set<String> follows = section.isEmpty() ? Set.of() : desk.follows();
        Optional<Question> here = section.stream()
                .filter(this::open)
                .filter(question -> !follows.contains(question.id()))
                .findFirst();
        if (here.isEmpty()) {
            section = List.of();
        }
        return here.or(() -> safety().findFirst()).or(this::ranked);
    }

    /** Safety questions without an answer, part by part. */
    private Stream<Question> safety() {
        Set<String> answered = new HashSet<>();
        desk.walk().overview().safetyQuestions().questions().stream()
                .filter(SafetyQuestions.Question::answered)
                .forEach(question -> answered.add(question.id()));
        return desk.questions().safety().stream()
                .filter(question -> !answered.contains(question.id()))
                .flatMap(this::parts)
                .filter(this::open);
    }

    private Stream<Question> parts(Pack.SafetyQuestion question) {
        return desk.questions().asked(question).stream();
    }

    private Optional<Question> ranked() {
        return desk.walk().ranked().stream()
                .map(NextQuestion::question)
                .filter(this::open)
                .findFirst();
    }

    private boolean open(Question question) {
        return !left.contains(question.id()) && !answered(question, desk);
    }

    /** Whether something is on record as an answer to a question. */
    static boolean answered(Question question, TerminalWalkDesk desk) {
        Walk walk = desk.walk();
        return question.kind() == Question.Kind.HEAD
                ? !new TerminalWalkHead(walk, desk.vocabulary())
                        .onRecord(question)
                        .isEmpty()
                : !question.answers(walk).isEmpty();
    }

    /** Goes on after a question that was answered. */
    void answered(Question question) {
        behind.push(question);
        wanted = wanted.filter(asked -> !asked.id().equals(question.id()));
    }

    /** Leaves a question for later. */
    void leave(Question question) {
        left.add(question.id());
        answered(question);
    }

    /** Asks this one now, and then goes on as before. */
    void ask(Question question) {
        wanted = Optional.of(question);
    }

    /** Goes through the questions of a section that have no answer, those that were left too. */
    void through(List<Question> questions) {
        section = List.copyOf(questions);
        wanted = Optional.empty();
        questions.forEach(question -> left.remove(question.id()));
    }

    /** Returns to the ranked order; what was left for later comes again. */
    void ranking() {
        section = List.of();
        wanted = Optional.empty();
        left.clear();
    }

    /** Goes back to the question before. */
    void back() {
        if (behind.isEmpty()) {
            throw new TerminalWalkUnclear(
                    "There is no question before this one.", "Maybe “ask WORDS” goes to the one that is meant.");
        }
        Question before = behind.pop();
        left.remove(before.id());
        wanted = Optional.of(before);
    }
}
