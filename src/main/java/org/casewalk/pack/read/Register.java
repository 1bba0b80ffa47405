package org.casewalk.pack.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casewalk.pack.Contradiction;
import org.casewalk.pack.Fault;
import org.casewalk.pack.Subject;
import org.casewalk.term.Nearest;
import org.casewalk.term.Vocabulary;

/** The register of contradictions while it is gathered from several folders. */
final class Register {

    private final Set<String> sources;
    private final Map<String, Contradiction> entries = new LinkedHashMap<>();
    private final Map<String, Fields> places = new LinkedHashMap<>();

    /**
     * @param sources keys of the bibliography
     */
    Register(Set<String> sources) {
        this.sources = sources;
    }

    List<Contradiction> entries() {
        return List.copyOf(entries.values());
    }

    void add(List<Fields> groups) {
        for (Fields fields : groups) {
            Contradiction entry = new Contradiction(
                    fields.id("id"),
                    fields.authored("title"),
                    fields.authored("text"),
                    fields.choice("kind", Contradiction.Kind.values(), Contradiction.Kind.LIMITS),
                    fields.texts("appliesTo"),
                    fields.groups("sources").stream()
                            .map(one -> Citations.read(one, sources))
                            .toList());
            fields.done();
            places.putIfAbsent(entry.id(), fields);
            if (entry.citations().isEmpty()) {
                fields.problem(
                        Fault.MISSING_KEY,
                        "sources",
                        "\"%s\" names no source.".formatted(entry.id()),
                        List.of(),
                        "Maybe add \"sources\": what contradicts what has to be found again.");
            }
            if (entries.putIfAbsent(entry.id(), entry) != null) {
                fields.problem(
                        Fault.DUPLICATE_ID,
                        "id",
                        "The contradiction \"%s\" exists already.".formatted(entry.id()),
                        List.of(),
                        "Maybe it wants an id of its own: nothing is overridden.");
            }
        }
    }

    /** Checks that every entry applies to something that is loaded. */
    void check(List<ReadPack> packs, Vocabulary vocabulary) {
        Set<String> known = known(packs, vocabulary);
        entries.values().forEach(entry -> entry.appliesTo().stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> unknown(entry, id, new ArrayList<>(known))));
    }

    private void unknown(Contradiction entry, String id, List<String> known) {
        Fields fields = places.get(entry.id());
        if (fields == null) {
            return;
        }
        List<String> nearest = Nearest.to(id, known);
        fields.problem(
                Fault.UNKNOWN_ID,
                "appliesTo",
                "\"%s\" applies to nothing that is loaded (contradiction \"%s\").".formatted(id, entry.id()),
                nearest,
                nearest.isEmpty()
                        ? "Maybe its pack is not in library.yaml, or the id has changed."
                        : "Maybe \"%s\" is meant.".formatted(nearest.get(0)));
    }

    private static Set<String> known(List<ReadPack> packs, Vocabulary vocabulary) {
        Set<String> known = new TreeSet<>();
        for (ReadPack pack : packs) {
            for (Subject subject : pack.pack().subjects()) {
                known.add(subject.id());
                subject.criteria().forEach(criterion -> known.add(subject.id() + "/" + criterion.id()));
            }
        }
        vocabulary.findings().keySet().forEach(id -> known.add("finding:" + id));
        vocabulary.tests().keySet().forEach(id -> known.add("test:" + id));
        vocabulary.drugClasses().keySet().forEach(id -> known.add("class:" + id));
        return known;
    }
}
