package org.casewalk.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casewalk.casefile.Episode;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.State;
import org.casewalk.casefile.When;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Finding;
import org.casewalk.term.Interval;

/**
 * Whether findings were there, worked out a second time: from the entries of a case and the lines of the vocabulary files that say what
 * implies and what excludes what, read here without the program's reader.
 */
final class FindingsReadAgain {

    private static final Pattern ID = Pattern.compile("^[ {-]*id: ([\\w-]+)");
    private static final Pattern LINKS = Pattern.compile("\\b(implies|excludes): \\[([^]]*)]");

    private static final Episode NO_TIME = new Episode("", "", When.UNKNOWN, When.UNKNOWN);

    private final Map<String, Set<String>> implies = new HashMap<>();
    private final Map<String, Set<String>> excludes = new HashMap<>();

    /** Links followed to their end, kept. */
    private final Map<String, Set<String>> wider = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> ruledOut = new ConcurrentHashMap<>();

    private FindingsReadAgain() {}

    /** Reads the vocabularies of the shipped rules and of the test packs. */
    static FindingsReadAgain ofAllVocabularies() {
        FindingsReadAgain read = new FindingsReadAgain();
        for (Path root : List.of(Path.of("rules"), Path.of("src/test/resources/packs"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".yaml")
                                && file.getParent().endsWith("vocabulary"))
                        .forEach(read::file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return read;
    }

    /** The same without what excludes what: a mistake that has to be noticed. */
    FindingsReadAgain forgettingExclusions() {
        FindingsReadAgain other = new FindingsReadAgain();
        other.implies.putAll(implies);
        return other;
    }

    private void file(Path file) {
        String id = "";
        try {
            for (String line : Files.readAllLines(file)) {
                Matcher begins = ID.matcher(line);
                Matcher links = LINKS.matcher(line);
                id = begins.find() ? begins.group(1) : id;
                while (links.find()) {
                    link(id, links.group(1), links.group(2).split(",\\s*"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void link(String id, String kind, String[] others) {
        for (String other : others) {
            if (kind.equals("implies")) {
                implies.computeIfAbsent(id, unused -> new HashSet<>()).add(other);
            } else {
                excludes.computeIfAbsent(id, unused -> new HashSet<>()).add(other);
                excludes.computeIfAbsent(other, unused -> new HashSet<>()).add(id);
            }
        }
    }

    /** Every finding that a link names. */
    Set<String> linked() {
        Set<String> all = new HashSet<>();
        for (Map<String, Set<String>> links : List.of(implies, excludes)) {
            links.forEach((id, others) -> {
                all.add(id);
                all.addAll(others);
            });
        }
        return all;
    }

    /** Says whether a link leads from one to the other, through others or directly. */
    boolean concern(String one, String other) {
        return means(one, other) || means(other, one) || rulesOut(one, other);
    }

    /** One is the other, or a narrower word for it. */
    private boolean means(String narrow, String wide) {
        return wider.computeIfAbsent(narrow, this::allWider).contains(wide);
    }

    private Set<String> allWider(String narrow) {
        Set<String> reached = new HashSet<>();
        List<String> next = new ArrayList<>(List.of(narrow));
        while (!next.isEmpty()) {
            String id = next.remove(0);
            if (reached.add(id)) {
                next.addAll(implies.getOrDefault(id, Set.of()));
            }
        }
        return reached;
    }

    private boolean rulesOut(String one, String other) {
        return ruledOut.computeIfAbsent(one, this::allRuledOut).contains(other);
    }

    private Set<String> allRuledOut(String one) {
        Set<String> all = new HashSet<>();
        for (String other : linked()) {
            boolean out = excludes.entrySet().stream()
                    .anyMatch(entry -> means(one, entry.getKey())
                            && entry.getValue().stream().anyMatch(excluded -> means(other, excluded)));
            if (out) {
                all.add(other);
            }
        }
        return all;
    }

    /** There at a time at which nothing says, or forces, that it was not. */
    boolean present(String finding, List<FindingEntry> entries) {
        return present(finding, entries, NO_TIME);
    }

    /** The same, at a time that is not before the first sign and not after the end. */
    private boolean present(String finding, List<FindingEntry> entries, Episode episode) {
        List<Interval> not = new ArrayList<>();
        for (FindingEntry entry : entries) {
            if (entry.state() == State.ABSENT && means(finding, entry.finding())) {
                not.add(entry.at().hours());
            }
            if (entry.state() == State.PRESENT && rulesOut(entry.finding(), finding)) {
                not.addAll(moments(entry));
            }
        }
        return entries.stream()
                .filter(entry -> entry.state() == State.PRESENT && means(entry.finding(), finding))
                .filter(entry ->
                        looked(entry.at(), episode) || !entry.worst().unknown() && looked(entry.worst(), episode))
                .flatMap(entry -> moments(entry).stream())
                .anyMatch(moment -> not.stream().allMatch(other -> before(moment, other) || before(other, moment)));
    }

    private static List<Interval> moments(FindingEntry entry) {
        When worst = entry.worst();
        return worst.unknown()
                ? List.of(entry.at().hours())
                : List.of(entry.at().hours(), worst.hours());
    }

    /**
     * Never said, or left open, to have been there; and looked for itself, or what it needs was not there, or what rules it out was. Who
     * looked before the first sign has not looked, nor who looked when all may have been over.
     */
    boolean absent(String finding, List<FindingEntry> entries, Episode episode) {
        boolean maybeThere =
                entries.stream().anyMatch(entry -> entry.state() != State.ABSENT && means(entry.finding(), finding));
        if (maybeThere) {
            return false;
        }
        boolean lookedFor = entries.stream()
                .anyMatch(entry -> entry.state() == State.ABSENT
                        && sameAs(entry.finding(), finding)
                        && looked(entry.at(), episode));
        return lookedFor
                || wider.computeIfAbsent(finding, this::allWider).stream()
                        .anyMatch(wide -> !sameAs(finding, wide) && absent(wide, entries, episode))
                || ruledOut.computeIfAbsent(finding, this::allRuledOut).stream()
                        .anyMatch(other -> present(other, entries, episode));
    }

    private static boolean looked(When at, Episode episode) {
        if (at.unknown()) {
            return true;
        }
        boolean mayBeEarly = !episode.onset().unknown()
                && (at.days().atLeast() < episode.onset().days().atMost()
                        || before(at.hours(), episode.onset().hours()));
        boolean mayBeLate = !episode.ended().unknown()
                && (episode.ended().days().atLeast() < at.days().atMost()
                        || before(episode.ended().hours(), at.hours()));
        return !mayBeEarly && !mayBeLate;
    }

    private boolean sameAs(String one, String other) {
        return means(one, other) && means(other, one);
    }

    /** A vague time ends before the clock time at its end. */
    private static boolean before(Interval one, Interval other) {
        boolean exact = one.atLeast() == one.atMost();
        return one.atMost() < other.atLeast() || one.atMost() == other.atLeast() && !exact;
    }

    /** A fact with what this reading says in place of what the program says. */
    Fact corrected(Fact fact, List<FindingEntry> entries, Episode episode) {
        if (!(fact instanceof Finding finding)) {
            return fact;
        }
        return new Finding(
                finding.id(),
                present(finding.id(), entries),
                absent(finding.id(), entries, episode),
                finding.presentNow(),
                finding.absentNow(),
                finding.newOrWorse(),
                finding.longStanding(),
                finding.lastedDaysAtLeast(),
                finding.lastedDaysAtMost(),
                finding.entries());
    }
}
