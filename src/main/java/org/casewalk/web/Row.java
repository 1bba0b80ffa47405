package org.casewalk.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.EntryKind;
import org.casewalk.walk.Follows;
import org.casewalk.walk.Question;

/**
 * A question on a page, with what is on record and what was just tried.
 *
 * @param question what is asked
 * @param answers entries that answer it
 * @param attempts answers that were not taken, at most one
 * @param follows what entries about other findings say of it
 * @param kinds rows of the questions that ask for a kind of it
 */
public record Row(
        Question question, List<EntryForm> answers, List<Attempt> attempts, List<Follows> follows, List<Row> kinds) {

    /** Fields that buttons fill in; all others are details. */
    private static final Set<String> ANSWER = Set.of("finding", "state", "investigation", "result", "reason");

    public Row {
        answers = List.copyOf(answers);
        attempts = List.copyOf(attempts);
        follows = List.copyOf(follows);
        kinds = List.copyOf(kinds);
    }

    /** The first answer. */
    public Optional<EntryForm> first() {
        return answers.stream().findFirst();
    }

    /** The answers that are values, without the notes that there is none. */
    public List<EntryForm> values() {
        return answers.stream()
                .filter(entry -> entry.kind() != EntryKind.UNMEASURED)
                .toList();
    }

    /** Why there is no value, where somebody noted it. */
    public Optional<EntryForm> unmeasured() {
        return answers.stream()
                .filter(entry -> entry.kind() == EntryKind.UNMEASURED)
                .findFirst();
    }

    /** What was tried with details, though it is no answer on record: one more, or one that was taken back meanwhile. */
    public Optional<Attempt> apart() {
        return attempts.stream()
                .filter(attempt -> !answers.isEmpty() && !onRecord(attempt))
                .filter(attempt -> !ANSWER.containsAll(attempt.form().fields().keySet()))
                .findFirst();
    }

    private boolean onRecord(Attempt attempt) {
        return answers.stream()
                .anyMatch(entry -> entry.id().equals(attempt.form().id()));
    }

    /** What the form of an entry shows: what was tried on it, or what is on record. */
    public EntryForm form(EntryForm entry) {
        return attempts.stream()
                .map(Attempt::form)
                .filter(tried -> entry.id().isEmpty() || tried.id().equals(entry.id()))
                .findFirst()
                .orElse(entry);
    }

    /** The attempts of which one form tells: that which they were tried on, or the first where that is on record no more. */
    public List<Attempt> told(EntryForm entry, boolean first) {
        return attempts.stream()
                .filter(attempt -> onRecord(attempt)
                        ? attempt.form().id().equals(entry.id())
                        : first && (apart().isEmpty() || attempt.overtaken()))
                .toList();
    }

    /** The attempts of which the form for one more tells. */
    public List<Attempt> toldApart() {
        return apart().stream().filter(attempt -> !attempt.overtaken()).toList();
    }

    /** Whether it, or a kind of it, has an answer on record or an attempt. */
    public boolean touched() {
        return !answers.isEmpty() || !attempts.isEmpty() || kinds.stream().anyMatch(Row::touched);
    }

    /** The state that is on record, {@code present}, {@code absent} or a reason; the empty string where nothing is. */
    public String state() {
        return first().map(Row::state).orElse("");
    }

    /** The state of one entry, as the buttons name it. */
    public static String state(EntryForm entry) {
        String state = entry.text("state");
        String reason = entry.text("reason");
        return state.equals("unknown") && !reason.isEmpty() ? reason : state;
    }
}
