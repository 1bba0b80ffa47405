package org.casewalk.web;

import java.util.stream.Collectors;
import org.casewalk.walk.NextQuestion;
import org.casewalk.walk.Question;

/** What no single answer decides, in the words that every page and the terminal share. */
public final class TogetherWords {

    public static final String HEADING = "Only together";
    public static final String LEAD =
            "No single answer decides these. Where answers are named, they decide it together, whatever they are.";

    private TogetherWords() {}

    /** What is known about deciding something that no single answer decides. */
    public static String known(NextQuestion.Together together) {
        return switch (together.known()) {
            case COMBINATION ->
                together.questions().stream().map(Question::label).collect(Collectors.joining(" + "));
            case AT_LEAST -> "at least %d more answers; not searched further".formatted(together.atLeast());
            case NOT_SEARCHED -> "not searched further";
            case MAY_STAY_OPEN -> "answers to all that can be asked may still leave it open" + later(together);
            case NOTHING_TO_ASK -> "it lacks nothing that can be asked" + later(together);
            case DECIDED -> "nothing more to ask: its other answers already decide it";
        };
    }

    private static String later(NextQuestion.Together together) {
        return together.later() ? "; part of it is only known after something was tried or time has passed" : "";
    }

    /**
     * Those that nothing on record speaks for, as one line.
     *
     * @param count how many there are
     * @param alone whether no other stands before them
     */
    public static String unspokenFor(int count, boolean alone) {
        return alone
                ? "%d that nothing on record speaks for yet".formatted(count)
                : "The other %d, which nothing on record speaks for yet".formatted(count);
    }
}
