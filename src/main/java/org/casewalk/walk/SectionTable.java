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
import java.util.Set;
import org.casewalk.term.Burden;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.TestTerm;
import org.casewalk.term.Vocabulary;

/** In which section a term is asked for. */
final class SectionTable {

    private final Map<String, Section> listed;

    private SectionTable(Map<String, Section> listed) {
        this.listed = listed;
    }

    static SectionTable shipped() {
        try (InputStream stream = SectionTable.class.getResourceAsStream("sections.txt")) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its table of sections.");
            }
            Map<String, Section> listed = new HashMap<>();
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList()) {
                List<String> words = List.of(line.split(" "));
                listed.put(words.get(1), Section.at(words.get(0)).orElseThrow());
            }
            return new SectionTable(listed);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A finding that is not listed goes where one that it implies is. */
    Section of(FindingTerm term, Vocabulary vocabulary) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(term.id()));
        while (!next.isEmpty()) {
            String id = next.remove();
            Section section = listed.get(id);
            if (section != null) {
                return section;
            }
            FindingTerm implied = vocabulary.findings().get(id);
            if (implied != null && seen.add(id)) {
                vocabulary.findings().keySet().stream()
                        .filter(implied.implies()::contains)
                        .forEach(next::add);
            }
        }
        return term.laterObservation() ? Section.COURSE : Section.BACKGROUND;
    }

    Section of(TestTerm term) {
        Section byBurden =
                term.burden() == Burden.LOOK && !term.unit().startsWith("{") ? Section.VITALS : Section.INVESTIGATIONS;
        return listed.getOrDefault(term.id(), byBurden);
    }
}
