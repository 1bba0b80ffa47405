package org.casewalk.threshold;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.fact.Field;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.casewalk.term.Vocabulary;

/** The numbers that stand in the syntax trees of the shipped rules. */
final class RuleThresholds {

    static final Library LIBRARY = LibraryReader.read(List.of(RulesFolder.shipped()))
            .library()
            .orElseThrow(() -> new IllegalStateException("The shipped rules do not load."));

    /** Selectors that are numbers of the question itself, with the comparison they stand for. */
    private static final Map<String, String> SELECTED =
            Map.of("above", ">", "times", ">=", "withinHours", "<=", "hours", ">=");

    private RuleThresholds() {}

    /** Lists the numbers of a pack as lines of a table, sorted. */
    static SortedSet<String> of(Pack pack) {
        return pack.rules().stream()
                .flatMap(rule -> rule.condition().patterns().flatMap(pattern -> of(rule, pattern)))
                .map(Threshold::line)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Lists the numbers of one pattern: those of its question first. */
    static Stream<Threshold> of(Rule rule, Pattern pattern) {
        Stream<Threshold> selected = pattern.selectors().stream()
                .filter(chosen -> chosen.value() instanceof Double)
                .map(chosen -> threshold(
                        rule,
                        pattern,
                        chosen.field(),
                        SELECTED.get(chosen.field()),
                        (Double) chosen.value(),
                        selectedUnit(pattern, chosen.field())));
        Stream<Threshold> claimed = pattern.claims().stream()
                .filter(Claim.Compares.class::isInstance)
                .map(Claim.Compares.class::cast)
                .map(claim -> threshold(
                        rule,
                        pattern,
                        stem(claim.field()),
                        claim.operator().sign(),
                        claim.number(),
                        unit(pattern, claim.field())));
        return Stream.concat(selected, claimed);
    }

    static String stem(String field) {
        return field.replaceFirst("At(Least|Most)$", "");
    }

    private static Threshold threshold(
            Rule rule, Pattern pattern, String claim, String sign, double number, String unit) {
        return new Threshold(
                rule.concludes(),
                asks(pattern),
                claim,
                sign,
                BigDecimal.valueOf(number).stripTrailingZeros().toPlainString(),
                unit,
                rule.citation().source());
    }

    private static String asks(Pattern pattern) {
        return Stream.concat(
                        Stream.of(pattern.type().name()),
                        pattern.selectors().stream()
                                .filter(chosen -> chosen.value() instanceof String)
                                .map(chosen -> (String) chosen.value()))
                .collect(Collectors.joining(" "));
    }

    private static String unit(Pattern pattern, String field) {
        Field.Bound<?> bound = (Field.Bound<?>) pattern.type().field(field).orElseThrow();
        return bound.unit().contains("canonical") ? canonical(pattern) : bound.unit();
    }

    private static String selectedUnit(Pattern pattern, String selector) {
        return switch (selector) {
            case "above" -> canonical(pattern);
            case "times" -> "occasions";
            default -> "hours";
        };
    }

    private static String canonical(Pattern pattern) {
        Vocabulary vocabulary = LIBRARY.vocabulary();
        return vocabulary.test(pattern.subject()).unit();
    }
}
