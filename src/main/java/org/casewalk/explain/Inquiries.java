package org.casewalk.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.casewalk.fact.FactMapper;
import org.casewalk.fact.Question;
import org.casewalk.pack.Pattern;
import org.casewalk.term.Vocabulary;

/**
 * Every inquiry of a library, each once, so that subjects share what they ask alike. Thread-safe; holds a bounded
 * number and begins anew beyond it.
 */
final class Inquiries {

    private static final int MOST = 8_192;

    private final Reasoning reasoning;
    private final FactMapper any;
    private final Bearing bearing;
    private final Map<Key, Inquiry> known = new ConcurrentHashMap<>();
    private final Map<Set<Question>, FactMapper> mappers = new ConcurrentHashMap<>();

    private record Key(List<String> questions, List<Integer> positions) {}

    Inquiries(Reasoning reasoning, Vocabulary vocabulary, Bearing bearing) {
        this.reasoning = reasoning;
        this.any = new FactMapper(vocabulary, List.of());
        this.bearing = bearing;
    }

    /**
     * Gives the inquiry about some questions.
     *
     * @param positions positions in the library of the patterns that answers touch, ascending
     */
    Inquiry of(List<String> questions, int[] positions) {
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(
                new Key(questions, Arrays.stream(positions).boxed().toList()),
                key -> new Inquiry(questions, positions, reasoning, this::mapper, bearing));
    }

    private FactMapper mapper(List<Pattern> patterns) {
        Set<Question> asked = patterns.stream().map(Inquiries::question).collect(Collectors.toUnmodifiableSet());
        if (mappers.size() >= MOST) {
            mappers.clear();
        }
        return mappers.computeIfAbsent(asked, any::about);
    }

    private static Question question(Pattern pattern) {
        return new Question(
                pattern.type().name(),
                pattern.type()
                        .selectors()
                        .map(selector -> pattern.selected(selector.name()))
                        .toList());
    }
}
