package org.casewalk.walk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.Vocabulary;

/** Where a term is asked for: section, heading and order, from {@code sections.txt}. */
final class SectionTable {

    private static final Pattern HEADING = Pattern.compile("\\[([a-z]+)] (.+?)(?: \\((folded|judged)\\))?");

    /**
     * The place of a term.
     *
     * @param order places are shown in rising order
     */
    record Place(Section section, Heading heading, int order) {}

    private static final Heading REST = new Heading("Other", false, false);

    private final Map<String, Place> listed;

    private SectionTable(Map<String, Place> listed) {
        this.listed = listed;
    }

    static SectionTable shipped() {
        try (InputStream stream = SectionTable.class.getResourceAsStream("sections.txt")) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its table of sections.");
            }
            return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static SectionTable read(List<String> lines) {
        Map<String, Place> listed = new HashMap<>();
        Section section = Section.BACKGROUND;
        Heading heading = REST;
        for (String line : lines) {
            Matcher matcher = HEADING.matcher(line);
            if (matcher.matches()) {
                section = Section.at(matcher.group(1)).orElseThrow();
                heading = new Heading(
                        matcher.group(2), "folded".equals(matcher.group(3)), "judged".equals(matcher.group(3)));
            } else if (listed.put(line, new Place(section, heading, listed.size())) != null) {
                throw new IllegalStateException("The table of sections lists %s twice.".formatted(line));
            }
        }
        return new SectionTable(listed);
    }

    /** The place of a term, where the table lists it. */
    Optional<Place> listed(String id) {
        return Optional.ofNullable(listed.get(id));
    }

    /** Every term that the table lists, in no order. */
    Stream<String> ids() {
        return listed.keySet().stream();
    }

    /** The place of any term. */
    Place of(String id) {
        return listed(id).orElseGet(() -> apart(Section.BACKGROUND));
    }

    /** A finding that is not listed goes where one that it implies is. */
    Place of(FindingTerm term, Vocabulary vocabulary) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(term.id()));
        while (!next.isEmpty()) {
            String id = next.remove();
            Place place = listed.get(id);
            if (place != null) {
                return place;
            }
            FindingTerm implied = vocabulary.findings().get(id);
            if (implied != null && seen.add(id)) {
                vocabulary.findings().keySet().stream()
                        .filter(implied.implies()::contains)
                        .forEach(next::add);
            }
        }
        return apart(term.laterObservation() ? Section.COURSE : Section.BACKGROUND);
    }

    /** The place of what is asked under no heading of the table, behind everything else. */
    static Place apart(Section section) {
        return new Place(section, REST, Integer.MAX_VALUE);
    }
}
