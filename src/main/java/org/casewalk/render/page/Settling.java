package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casewalk.checklist.Missing;
import org.casewalk.checklist.Result;
import org.casewalk.checklist.WhatIf;
import org.casewalk.fact.Truth;

/** Which answers would settle something, and which single answer could. */
final class Settling {

    private static final int WAYS_SHOWN = 2;
    private static final int LABELS_AT_A_GLANCE = 4;
    private static final int LABELS_SHOWN = 5;

    private Settling() {}

    /** The short account; empty where it is settled or nothing can be offered. */
    static Optional<Block.Field> field(Result result) {
        if (result.status() != Truth.OPEN) {
            return Optional.empty();
        }
        if (!result.settledBy().isEmpty()) {
            return Optional.of(Block.Field.of(ScreenWords.DECIDED_ON_PAPER, Line.of(ways(result))));
        }
        return result.couldSettle().isEmpty()
                ? Optional.empty()
                : Optional.of(Block.Field.of(ScreenWords.ONE_ANSWER, Line.of(singles(result))));
    }

    private static String singles(Result result) {
        return result.couldSettle().stream()
                        .limit(WAYS_SHOWN)
                        .map(whatIf -> single(result, whatIf))
                        .collect(Collectors.joining(", or "))
                + further(result.couldSettle().size(), "single answer");
    }

    /** The smallest set alone, or one single answer that would do, with the words before it; empty where the account is. */
    static Optional<String> shortest(Result result) {
        if (result.status() != Truth.OPEN) {
            return Optional.empty();
        }
        Optional<String> set = result.settledBy().stream()
                .findFirst()
                .map(first -> ScreenWords.DECIDED_ON_PAPER + " "
                        + (first.size() > LABELS_AT_A_GLANCE ? first.size() + " answers" : way(result, first)));
        return set.or(() -> result.couldSettle().stream()
                .findFirst()
                .map(first -> ScreenWords.ONE_ANSWER + " – " + single(result, first)));
    }

    private static String ways(Result result) {
        return result.settledBy().stream()
                        .limit(WAYS_SHOWN)
                        .map(set -> way(result, set))
                        .collect(Collectors.joining(", or by "))
                + further(result.settledBy().size(), "way");
    }

    private static String way(Result result, List<String> questions) {
        return questions.isEmpty()
                ? "nothing more: already decided by its other answers"
                : ScreenWords.some(
                        questions.stream()
                                .map(question -> label(result, question))
                                .toList(),
                        LABELS_SHOWN,
                        " + ");
    }

    private static String further(int size, String what) {
        return size > WAYS_SHOWN
                ? " (" + ScreenWords.counted(size - WAYS_SHOWN, "further " + what, "further " + what + "s") + ")"
                : "";
    }

    private static String single(Result result, WhatIf whatIf) {
        return label(result, whatIf.question()) + ": " + whatIf.answer() + " ("
                + ScreenWords.thenStands(whatIf.status()) + ")";
    }

    private static String label(Result result, String question) {
        return of(result, question).map(Missing::label).orElse(ScreenWords.spoken(question));
    }

    /** Every set of answers that settles it, one line each. */
    static List<Line> allWays(Result result) {
        return result.settledBy().stream()
                .map(set -> Line.of(
                        set.isEmpty()
                                ? way(result, set)
                                : set.stream()
                                        .map(question -> asked(result, question))
                                        .collect(Collectors.joining(" + "))))
                .toList();
    }

    private static String asked(Result result, String question) {
        return of(result, question).map(Missing::text).orElse(ScreenWords.spoken(question));
    }

    private static Optional<Missing> of(Result result, String question) {
        return result.missing().stream()
                .filter(missing -> missing.question().equals(question))
                .findFirst();
    }

    /** A sign is asked about in words; of a value or a drug the name will do, because the answer says what was measured or taken. */
    private static String asked(WhatIf whatIf) {
        boolean named =
                whatIf.question().startsWith("test:") || whatIf.question().startsWith("class:");
        return named ? whatIf.label() : whatIf.text();
    }

    /** One line for each question and what would follow from it alone; answers that come to the same share one. */
    static List<Line> each(List<WhatIf> whatIfs) {
        Map<String, Map<Truth, List<String>>> answers = new LinkedHashMap<>();
        for (WhatIf whatIf : whatIfs) {
            answers.computeIfAbsent(asked(whatIf), text -> new LinkedHashMap<>())
                    .computeIfAbsent(whatIf.status(), status -> new ArrayList<>())
                    .add(whatIf.answer());
        }
        List<Line> lines = new ArrayList<>();
        answers.forEach((text, byStatus) -> byStatus.forEach((status, same) -> lines.add(Line.of(
                text + " – " + String.join("; or ", new LinkedHashSet<>(same)) + ": " + ScreenWords.wouldBe(status)))));
        return lines;
    }
}
