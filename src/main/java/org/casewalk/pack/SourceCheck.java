package org.casewalk.pack;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casewalk.citation.Citation;
import org.casewalk.term.Nearest;

/** Checks that a citation names a source of the bibliography and a short place in it. */
public final class SourceCheck {

    /** What is wrong with a citation, in the words of a {@link PackProblem}. */
    public record Trouble(Fault fault, String message, List<String> nearest, String maybe) {
        public Trouble {
            nearest = List.copyOf(nearest);
        }
    }

    private SourceCheck() {}

    /** Gives the first thing that is wrong; an empty key is left to whoever reads it. */
    public static Optional<Trouble> of(Citation citation, Set<String> sources) {
        if (!citation.source().isEmpty() && !sources.contains(citation.source())) {
            return Optional.of(unknown(citation.source(), sources));
        }
        int words = Citation.words(citation.locator());
        if (words > Citation.LOCATOR_WORDS) {
            return Optional.of(new Trouble(
                    Fault.LONG_LOCATOR,
                    "The place in the source has %d words; at most %d are taken."
                            .formatted(words, Citation.LOCATOR_WORDS),
                    List.of(),
                    "Maybe name the table, item or page instead of quoting."));
        }
        return Optional.empty();
    }

    private static Trouble unknown(String key, Set<String> sources) {
        List<String> nearest = Nearest.to(key, sources);
        return new Trouble(
                Fault.UNKNOWN_SOURCE,
                "The source \"%s\" is not in the bibliography.".formatted(key),
                nearest,
                nearest.isEmpty()
                        ? "Maybe add it to bibliography.yaml, with key, text and seen."
                        : "Maybe \"%s\" is meant, or it still has to be added to bibliography.yaml."
                                .formatted(nearest.get(0)));
    }
}
