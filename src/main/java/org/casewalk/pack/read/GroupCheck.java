package org.casewalk.pack.read;

import java.util.List;
import java.util.OptionalDouble;
import org.casewalk.casefile.Place;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Claim.Compares;
import org.casewalk.pack.Claim.Operator;
import org.casewalk.pack.Fault;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;
import org.casewalk.term.Nearest;

/** Checks counts and totals: the group exists, its criteria have points where points are added, and the threshold decides something. */
final class GroupCheck {

    private final Index index;

    GroupCheck(Index index) {
        this.index = index;
    }

    /**
     * Checks one pattern.
     *
     * @param whole whether every rule could be read, so that the groups are complete
     */
    void check(Rule rule, Pattern pattern, boolean whole) {
        if (!whole) {
            return;
        }
        String group = pattern.subject();
        Place place = index.place(rule, pattern, group);
        List<Rule> members = index.groups.getOrDefault(group, List.of());
        if (members.isEmpty()) {
            unknown(rule, group, place);
            return;
        }
        boolean points = pattern.type().name().equals("Total");
        if (points && !allHavePoints(members, group)) {
            return;
        }
        double most = points
                ? members.stream()
                        .map(Rule::points)
                        .mapToDouble(OptionalDouble::orElseThrow)
                        .sum()
                : members.size();
        for (Claim claim : pattern.claims()) {
            if (claim instanceof Compares compares) {
                threshold(rule, compares, group, most, points ? "points" : "criteria", place);
            }
        }
    }

    private void unknown(Rule rule, String group, Place place) {
        List<String> nearest = Nearest.to(group, index.groups.keySet());
        index.problems.add(
                Fault.UNKNOWN_GROUP,
                place,
                rule.name(),
                "No criterion belongs to the group \"%s\".".formatted(group),
                nearest,
                nearest.isEmpty()
                        ? "Maybe the criteria still want @group( %s ).".formatted(group.replaceFirst(".*/", ""))
                        : "Maybe \"%s\" is meant.".formatted(nearest.get(0)));
    }

    private boolean allHavePoints(List<Rule> members, String group) {
        List<Rule> without =
                members.stream().filter(member -> member.points().isEmpty()).toList();
        for (Rule member : without) {
            index.problems.add(
                    Fault.ONLY_FOR_CRITERIA,
                    member.place(),
                    member.name(),
                    "The points of \"%s\" are added, but this criterion has none.".formatted(group),
                    List.of(),
                    "Maybe add @points( … ), or take it out of the group.");
        }
        return without.isEmpty();
    }

    /** A threshold that everybody or nobody reaches decides nothing. */
    private void threshold(Rule rule, Compares claim, String group, double most, String unit, Place place) {
        Operator operator = claim.operator();
        boolean atMost = operator == Operator.LESS || operator == Operator.LESS_OR_EQUAL;
        boolean nobody = !operator.test(atMost ? 0 : most, claim.number());
        boolean everybody = operator.test(atMost ? most : 0, claim.number());
        if (nobody || everybody) {
            index.problems.add(
                    Fault.OUT_OF_REACH,
                    place,
                    rule.name(),
                    "\"%s %s %s\" is met by %s: the group \"%s\" has %s %s."
                            .formatted(
                                    claim.field(),
                                    operator.sign(),
                                    plain(claim.number()),
                                    nobody ? "nobody" : "everybody",
                                    group,
                                    plain(most),
                                    unit),
                    List.of(),
                    "Maybe a criterion is missing from the group, or the number is a slip.");
        }
    }

    private static String plain(double number) {
        return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
