package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;

/** The look-alikes of a pattern in one line: those on record too, those still open, and how many were not reached. */
final class Alikes {

    private static final String ON_RECORD = " (on record too)";

    private Alikes() {}

    /** Names everything that is not settled, and counts what was not reached. */
    static Line line(Result result) {
        List<String> words = new ArrayList<>(named(result, Integer.MAX_VALUE));
        int notReached = titles(result, Truth.NOT_MET, "").size();
        if (notReached > 0) {
            words.add("not reached on what was recorded: " + notReached);
        }
        return Line.of(String.join("; ", words));
    }

    /** Names those on record too, and at most so many of those still open. */
    static String brief(Result result, int most) {
        return String.join("; ", named(result, most));
    }

    private static List<String> named(Result result, int most) {
        List<String> words = new ArrayList<>(titles(result, Truth.MET, ON_RECORD));
        List<String> open = titles(result, Truth.OPEN, "");
        if (!open.isEmpty()) {
            words.add(ScreenWords.some(open, most, "; "));
        }
        return words.isEmpty() ? List.of(ScreenWords.NAMES_NONE) : words;
    }

    /** What no pack decides is open: nobody can tell from the record. */
    private static List<String> titles(Result result, Truth status, String suffix) {
        return result.lookAlikes().stream()
                .filter(alike -> alike.status().orElse(Truth.OPEN) == status)
                .map(alike -> alike.title() + suffix)
                .toList();
    }

    /** How a look-alike stands, after its name; empty where nothing decides it. */
    static String standing(Result.LookAlike alike) {
        if (alike.status().isEmpty()) {
            return "";
        }
        return switch (alike.status().get()) {
            case MET -> ON_RECORD;
            case NOT_MET -> " (not reached on what was recorded)";
            case OPEN -> " (not known yet)";
        };
    }
}
