package org.casewalk.pack.read;

import java.util.Set;
import org.casewalk.citation.Citation;
import org.casewalk.pack.Fault;
import org.casewalk.pack.SourceCheck;

/** Reads a citation, {@code {source: KEY, at: place}}, wherever a rules folder has one. */
final class Citations {

    private Citations() {}

    /**
     * Reads one; what is wrong with it becomes a problem of its fields.
     *
     * @param sources keys of the bibliography
     */
    static Citation read(Fields fields, Set<String> sources) {
        Citation citation = new Citation(fields.text("source"), fields.textOr("at", ""));
        fields.done();
        SourceCheck.of(citation, sources)
                .ifPresent(found -> fields.problem(
                        found.fault(),
                        found.fault() == Fault.LONG_LOCATOR ? "at" : "source",
                        found.message(),
                        found.nearest(),
                        found.maybe()));
        return citation;
    }
}
