package org.casewalk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casewalk.term.Nearest;
import org.casewalk.walk.Question;
import org.casewalk.walk.WalkEvent;

/** Takes a line that is no command: an answer to the question that was asked, or to one that it names. */
final class TerminalWalkAnswering {

    private static final List<String> WORDS =
            List.of("present", "absent", "not asked", "not known", "could not be assessed", "normal", "abnormal");

    /** Shorter words resemble too much. */
    private static final int SHORTEST = 3;

    private final TerminalWalkDesk desk;
    private final TerminalWalkPath path;
    private final TerminalWalkNames names;
    private final TerminalWalkNamed named;

    TerminalWalkAnswering(
            TerminalWalkDesk desk, TerminalWalkPath path, TerminalWalkNames names, TerminalWalkNamed named) {
        this.desk = desk;
        this.path = path;
        this.names = names;
        this.named = named;
    }

    /** Takes it, or says why not. */
    void take(Optional<Question> asked, String typed, List<String> commands) throws IOException {
        if (asked.isPresent() && answer(asked.get()).begins(typed)) {
            send(asked.get(), answer(asked.get()).edit(typed));
            return;
        }
        Optional<TerminalWalkNamed.Answered> other = named.exactly(typed);
        if (other.isPresent()) {
            send(other.get().question(), other.get().edit());
        } else if (asked.isPresent() && asked.get().id().equals("setting")) {
            send(asked.get(), answer(asked.get()).edit(typed));
        } else {
            throw unclear(asked, typed, commands);
        }
    }

    private void send(Question question, WalkEvent edit) throws IOException {
        if (desk.send(edit)) {
            path.answered(question);
        }
    }

    private TerminalWalkAnswer answer(Question question) {
        return new TerminalWalkAnswer(question, desk.walk(), desk.vocabulary());
    }

    private TerminalWalkUnclear unclear(Optional<Question> asked, String typed, List<String> commands) {
        Optional<String> takes = asked.map(question -> "Maybe " + TerminalWalkAsk.takes(question) + ".");
        return new TerminalWalkUnclear(
                "“%s” is not understood; nothing was changed.".formatted(typed),
                yesOrNo(typed)
                        .or(() -> takes.filter(any -> elsewhere(typed)))
                        .or(() -> question(typed))
                        .or(() -> near(typed, commands))
                        .or(() -> takes)
                        .orElse("Maybe “help” lists what can be typed."));
    }

    /** Whether it would be an answer to another kind of question. */
    private static boolean elsewhere(String typed) {
        return TerminalWalkPhrases.STATES.begin(typed).isPresent()
                || TerminalWalkPhrases.RESULTS.begin(typed).isPresent()
                || TerminalWalkValue.begins(typed);
    }

    /** A bare "no" may mean that nobody found it, and may mean that nobody looked. */
    private static Optional<String> yesOrNo(String typed) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "yes", "y" -> Optional.of("Maybe p, present.");
            case "no" ->
                Optional.of("Maybe a, absent: looked for and not found; or n, not asked. “No” can mean either.");
            case "unknown", "u" -> Optional.of("Maybe n, not asked; k, asked, not known; or c, could not be assessed.");
            default -> Optional.empty();
        };
    }

    private Optional<String> question(String typed) {
        List<Question> fitting = typed.length() < SHORTEST ? List.of() : names.questions(typed);
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of("Maybe “ask %s” goes to “%s”%s."
                        .formatted(typed, fitting.get(0).label(), fitting.size() > 1 ? ", among others" : ""));
    }

    private static Optional<String> near(String typed, List<String> commands) {
        List<String> words = new ArrayList<>(commands);
        words.addAll(WORDS);
        String[] parts = typed.split("\\s+", 3);
        String two = parts.length > 1 ? parts[0] + " " + parts[1] : parts[0];
        List<String> near = new ArrayList<>(Nearest.to(two, words));
        near.addAll(Nearest.to(parts[0], words));
        return near.isEmpty() || parts[0].length() < SHORTEST
                ? Optional.empty()
                : Optional.of("Maybe “%s” is meant; “help” lists what can be typed.".formatted(near.get(0)));
    }
}
