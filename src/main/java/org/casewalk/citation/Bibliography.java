package org.casewalk.citation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All sources by key, in the order of the bibliography file.
 *
 * @param sources by key
 */
public record Bibliography(Map<String, Source> sources) {
    public Bibliography {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    }
}
