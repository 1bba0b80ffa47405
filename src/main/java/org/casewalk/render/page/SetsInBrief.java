package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewalk.checklist.Comparison;
import org.casewalk.checklist.Comparison.Cell;
import org.casewalk.checklist.Comparison.Pair;
import org.casewalk.checklist.Comparison.Topic;
import org.casewalk.fact.Truth;

/**
 * The criteria sets on a screen or two: how they stand on what is on record, and the first thing on which two of them part. What is left
 * out is counted, and the page says how to see it.
 */
final class SetsInBrief {

    /** Longer sentences end in "…"; those about one measure are whole. */
    private static final int LONGEST = 240;

    /** What follows it in a difference. */
    private static final String ON_RECORD = " On record: ";

    private static final int ENTRIES = 2;

    private final Comparison comparison;
    private final Map<String, String> titles;

    /** @param titles names of the sets by their ids */
    SetsInBrief(Comparison comparison, Map<String, String> titles) {
        this.comparison = comparison;
        this.titles = titles;
    }

    /** Topic by topic: which sets count what is on record, and which do not. Topics on which all stand alike share one line. */
    List<Block> topics() {
        List<Block.Bullet> bullets = new ArrayList<>();
        Map<Truth, Set<String>> alike = new EnumMap<>(Truth.class);
        for (Topic topic : comparison.topics()) {
            Map<Truth, Set<String>> standing = standing(topic);
            if (standing.size() > 1) {
                bullets.add(bullet(topic, standing));
            } else if (!topic.onRecord().isEmpty()) {
                standing.keySet().forEach(status -> alike.computeIfAbsent(status, unused -> new LinkedHashSet<>())
                        .add(topic.label()));
            }
        }
        List<Block> blocks = new ArrayList<>();
        if (!bullets.isEmpty()) {
            blocks.add(new Block.Heading(
                    3, Line.of("On record, and how the sets that ask about it stand"), "sets-topics"));
            blocks.add(new Block.Bullets(bullets, false));
        }
        alike.forEach((status, labels) -> blocks.add(new Block.Paragraph(
                Line.strongly("Alike in every set that asks, " + ScreenWords.recorded(status, false))
                        .plain(" – " + String.join("; ", labels)))));
        return blocks;
    }

    /** Each set once: a set that asks in several ways counts what is on record when one of them holds. */
    private static Map<Truth, Set<String>> standing(Topic topic) {
        Map<Truth, Set<String>> sets = new EnumMap<>(Truth.class);
        Set<String> placed = new HashSet<>();
        for (Truth status : List.of(Truth.MET, Truth.OPEN, Truth.NOT_MET)) {
            for (Cell cell : topic.cells()) {
                if (cell.status() == status && !placed.contains(cell.set())) {
                    sets.computeIfAbsent(status, unused -> new LinkedHashSet<>())
                            .add(cell.set());
                }
            }
            sets.values().forEach(placed::addAll);
        }
        return sets;
    }

    private Block.Bullet bullet(Topic topic, Map<Truth, Set<String>> standing) {
        Line head = Line.strongly(topic.label());
        if (!topic.onRecord().isEmpty()) {
            head = head.plain(" – ").quote(onRecord(topic));
        }
        List<Line> below = standing.entrySet().stream()
                .map(entry -> Line.of(ScreenWords.recorded(entry.getKey(), false) + " – " + names(entry.getValue())))
                .toList();
        return new Block.Bullet(head, below);
    }

    private static String onRecord(Topic topic) {
        String label = topic.label() + ": ";
        int more = topic.onRecord().size() - ENTRIES;
        return topic.onRecord().stream()
                        .limit(ENTRIES)
                        .map(entry -> entry.startsWith(label) ? entry.substring(label.length()) : entry)
                        .collect(Collectors.joining("; "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private String names(Set<String> sets) {
        return sets.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(String set) {
        return titles.getOrDefault(set, set);
    }

    /** Pairs that stand differently, under the set that stands apart from most: the first thing on which each parts from it. */
    List<Block> pairs(List<Pair> parted) {
        List<Block> blocks = new ArrayList<>();
        for (Map.Entry<String, List<Pair>> apart : byTheSetApart(parted).entrySet()) {
            String set = apart.getKey();
            Truth status = statusOf(set, apart.getValue().get(0));
            blocks.add(new Block.Heading(3, named(set, status).plain("; these stand otherwise"), "sets-apart-" + set));
            blocks.add(new Block.Bullets(
                    apart.getValue().stream().map(pair -> bullet(pair, set)).toList(), false));
        }
        return blocks;
    }

    private Block.Bullet bullet(Pair pair, String apart) {
        String other = pair.first().equals(apart) ? pair.second() : pair.first();
        int more = pair.differences().size() - 1;
        String text = clipped(pair.differences().get(0).text()) + (more > 0 ? " And " + more + " more." : "");
        return new Block.Bullet(
                named(other, statusOf(other, pair)), List.of(Line.empty().quote(text)));
    }

    private Line named(String set, Truth status) {
        return Line.strongly(name(set)).id(set).plain(" " + SideBySide.standing(status));
    }

    private static Truth statusOf(String set, Pair pair) {
        return pair.first().equals(set) ? pair.firstStatus() : pair.secondStatus();
    }

    /** Each pair once, under the one of its two sets that is in more of the pairs; equal ones under the first. */
    private static Map<String, List<Pair>> byTheSetApart(List<Pair> parted) {
        Map<String, List<Pair>> groups = new LinkedHashMap<>();
        for (Pair pair : parted) {
            String apart =
                    pairsOf(pair.second(), parted) > pairsOf(pair.first(), parted) ? pair.second() : pair.first();
            groups.computeIfAbsent(apart, unused -> new ArrayList<>()).add(pair);
        }
        return groups;
    }

    private static long pairsOf(String set, List<Pair> pairs) {
        return pairs.stream()
                .filter(pair -> pair.first().equals(set) || pair.second().equals(set))
                .count();
    }

    /** Without what is on record, which stands above; a long list ends in "…". */
    private static String clipped(String text) {
        String asked = withoutRecord(text);
        if (asked.length() <= LONGEST) {
            return asked;
        }
        String kept = asked.substring(0, asked.lastIndexOf(' ', LONGEST)) + " …";
        boolean quoteOpen = kept.chars().filter(c -> c == '"').count() % 2 == 1;
        return kept + (quoteOpen ? "\"." : ".");
    }

    /** What the sets ask, without what is on record. */
    static String withoutRecord(String difference) {
        int record = difference.indexOf(ON_RECORD);
        return record < 0 ? difference : difference.substring(0, record);
    }
}
