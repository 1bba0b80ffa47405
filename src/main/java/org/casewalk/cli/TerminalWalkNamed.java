package org.casewalk.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.casewalk.walk.Question;
import org.casewalk.walk.WalkEvent;

/** An answer that stands behind the name of its question, in one line: "rigidity present day 1". */
final class TerminalWalkNamed {

    private final TerminalWalkDesk desk;
    private final TerminalWalkNames names;

    TerminalWalkNamed(TerminalWalkDesk desk, TerminalWalkNames names) {
        this.desk = desk;
        this.names = names;
    }

    /**
     * A question with its answer.
     *
     * @param typed the answer alone
     * @param edit what it asks for
     */
    record Answered(Question question, String typed, WalkEvent edit) {}

    /** Where a line begins with the whole name of a question; empty where it does not. */
    Optional<Answered> exactly(String typed) {
        return split(typed, names::exactly);
    }

    /** Where it begins with words that fit one question alone. */
    Optional<Answered> fitting(String typed) {
        return exactly(typed).or(() -> split(typed, names::questions));
    }

    /** The longest name counts. */
    private Optional<Answered> split(String typed, Function<String, List<Question>> named) {
        String[] words = typed.split("\\s+");
        for (int length = words.length - 1; length > 0; length--) {
            String name = String.join(" ", List.of(words).subList(0, length)).replaceAll("[:,]$", "");
            String rest = String.join(" ", List.of(words).subList(length, words.length));
            List<Question> fitting = named.apply(name).stream()
                    .filter(question -> answer(question).begins(rest))
                    .toList();
            if (fitting.size() == 1) {
                Question question = fitting.get(0);
                return Optional.of(new Answered(question, rest, answer(question).edit(rest)));
            }
        }
        return Optional.empty();
    }

    private TerminalWalkAnswer answer(Question question) {
        return new TerminalWalkAnswer(question, desk.walk(), desk.vocabulary());
    }
}
