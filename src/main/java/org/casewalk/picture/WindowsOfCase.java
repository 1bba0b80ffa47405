package org.casewalk.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Evidence;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;

/**
 * The windows before the first sign that criteria ask about, read from the rules themselves, with what the checklist says of each. Whether
 * the record lies in one is the checklist's word; nothing is measured on a drawing.
 */
final class WindowsOfCase {

    private WindowsOfCase() {}

    /**
     * A criterion with a window.
     *
     * @param parts the parts of its rule that have one, in the order of the rule; never empty
     */
    record Asked(Result result, Criterion criterion, List<Part> parts) {

        /** The parts that its status rests on; none where something else than a window decides. */
        List<Part> telling() {
            return parts.stream()
                    .filter(part -> part.says == criterion.status())
                    .toList();
        }
    }

    /**
     * A part of a rule that has a window.
     *
     * @param says what the checklist says of it
     * @param entries ids of the entries it rests on
     */
    record Part(Pattern pattern, Window window, Truth says, List<String> entries) {}

    /** Every criterion that has a window before the first sign, in library order. */
    static List<Asked> of(Checklist checklist, Library library) {
        Map<String, Map.Entry<Result, Criterion>> criteria = new LinkedHashMap<>();
        Stream.of(checklist.patterns(), checklist.criteriaSets(), checklist.timing())
                .flatMap(List::stream)
                .forEach(result -> result.criteria()
                        .forEach(criterion -> criteria.put(key(result, criterion), Map.entry(result, criterion))));
        List<Asked> asked = new ArrayList<>();
        library.packs().stream().flatMap(pack -> pack.rules().stream()).forEach(rule -> Optional.ofNullable(
                        criteria.get(rule.concludes()))
                .map(by -> new Asked(by.getKey(), by.getValue(), parts(rule, by.getValue())))
                .filter(each -> !each.parts.isEmpty())
                .ifPresent(asked::add));
        return asked;
    }

    /** The name that the rule of a criterion concludes. */
    static String key(Result result, Criterion criterion) {
        return criterion.id().contains("/") ? criterion.id() : result.id() + "/" + criterion.id();
    }

    /** The evidence of a criterion stands part by part in the order of its rule. */
    private static List<Part> parts(Rule rule, Criterion criterion) {
        List<Pattern> patterns = rule.condition().patterns().toList();
        List<Evidence> evidence = criterion.evidence();
        return IntStream.range(0, Math.min(patterns.size(), evidence.size()))
                .boxed()
                .flatMap(i -> Window.of(patterns.get(i))
                        .map(window -> new Part(
                                patterns.get(i),
                                window,
                                evidence.get(i).says(),
                                evidence.get(i).entries()))
                        .stream())
                .toList();
    }
}
