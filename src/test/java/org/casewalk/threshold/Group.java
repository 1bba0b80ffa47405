package org.casewalk.threshold;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casewalk.fact.FactType;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
import org.casewalk.term.FindingTerm;

/**
 * A count or total with its members, each of which has become a single finding, so that any sum can be made by hand.
 *
 * @param pattern the count or total
 * @param weights what each member is worth
 * @param apart the members and the pattern as rules of their own
 */
record Group(Pattern pattern, List<Double> weights, Apart apart) {

    private static final String CONCLUDED = "limit-of-a-group";

    /** Findings that no other finding bears on. */
    private static final List<String> FINDINGS = independent();

    static Group of(Rule rule, Pattern pattern) {
        boolean weighted = pattern.type().name().equals("Total");
        String group = pattern.subject();
        List<Rule> members = RuleThresholds.LIBRARY.packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(member -> member.groups().contains(group))
                .toList();
        List<Rule> rules = IntStream.range(0, members.size())
                .mapToObj(i -> Apart.rule(
                        members.get(i),
                        "member-" + i,
                        present(i),
                        List.of(group),
                        members.get(i).points()))
                .collect(Collectors.toList());
        rules.add(Apart.rule(rule, CONCLUDED, new Condition.Match(pattern), List.of(), OptionalDouble.empty()));
        List<Double> weights = members.stream()
                .map(member -> weighted ? member.points().orElse(0) : 1.0)
                .toList();
        return new Group(pattern, weights, Apart.of(rules));
    }

    private static Condition present(int member) {
        Pattern.Chosen finding = new Pattern.Chosen("id", FINDINGS.get(member));
        return new Condition.Match(new Pattern(
                FactType.named("Finding").orElseThrow(), List.of(finding), List.of(new Claim.Holds("present")), 1));
    }

    private static List<String> independent() {
        Map<String, FindingTerm> findings = RuleThresholds.LIBRARY.vocabulary().findings();
        Set<String> concerned = findings.values().stream()
                .flatMap(term -> java.util.stream.Stream.concat(term.implies().stream(), term.excludes().stream()))
                .collect(Collectors.toSet());
        return findings.values().stream()
                .filter(term -> term.implies().isEmpty() && term.excludes().isEmpty() && !term.laterObservation())
                .map(FindingTerm::id)
                .filter(id -> !concerned.contains(id))
                .sorted()
                .toList();
    }

    /** The sums that some members make, each with members that make it. */
    TreeMap<BigDecimal, Set<Integer>> sums() {
        TreeMap<BigDecimal, Set<Integer>> sums = new TreeMap<>(Map.of(BigDecimal.ZERO, Set.of()));
        for (int i = 0; i < weights.size(); i++) {
            int member = i;
            BigDecimal weight = BigDecimal.valueOf(weights.get(i));
            Map<BigDecimal, Set<Integer>> with = new TreeMap<>();
            sums.forEach((sum, members) -> with.put(sum.add(weight), and(members, member)));
            with.forEach(sums::putIfAbsent);
        }
        return sums;
    }

    private static Set<Integer> and(Set<Integer> members, int member) {
        Set<Integer> more = new java.util.TreeSet<>(members);
        more.add(member);
        return more;
    }

    /** Decides with these members met and all others not met, or not known. */
    Truth decides(Set<Integer> met, boolean othersKnown) {
        StringBuilder yaml = new StringBuilder("id: made-up\ntitle: Made up\nfindings:\n");
        for (int i = 0; i < weights.size(); i++) {
            if (met.contains(i) || othersKnown) {
                yaml.append("  - {finding: %s, state: %s, at: day 0}%n"
                        .formatted(FINDINGS.get(i), met.contains(i) ? "present" : "absent"));
            }
        }
        boolean silent = met.isEmpty() && !othersKnown;
        return apart.decides(CONCLUDED, silent ? "id: made-up\ntitle: Made up\n" : yaml.toString());
    }

    /** What follows from the table alone, by adding up. */
    Truth expected(Set<Integer> met, boolean othersKnown, DoublePredicate holds) {
        double low = met.stream().mapToDouble(weights::get).sum();
        double high = othersKnown
                ? low
                : weights.stream().mapToDouble(Double::doubleValue).sum();
        boolean least = holds.test(low);
        boolean most = holds.test(high);
        return least && most ? Truth.MET : !least && !most ? Truth.NOT_MET : Truth.OPEN;
    }

    /** The sum next below, at and next above a number, as far as members can make them. */
    List<Optional<Set<Integer>>> around(double number) {
        TreeMap<BigDecimal, Set<Integer>> sums = sums();
        BigDecimal at = BigDecimal.valueOf(number);
        return List.of(
                Optional.ofNullable(sums.lowerEntry(at)).map(Map.Entry::getValue),
                Optional.ofNullable(sums.floorEntry(at))
                        .filter(entry -> entry.getKey().compareTo(at) == 0)
                        .map(Map.Entry::getValue),
                Optional.ofNullable(sums.higherEntry(at)).map(Map.Entry::getValue));
    }
}
