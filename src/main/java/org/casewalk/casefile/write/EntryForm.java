package org.casewalk.casefile.write;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One entry as it was typed, before anybody checked it.
 *
 * @param kind which list it belongs to
 * @param id id it has or shall have, lower-case words joined by hyphens
 * @param fields what was typed, by the keys of a case file; only {@code context} may have several values; blank values are left out
 */
public record EntryForm(EntryKind kind, String id, Map<String, List<String>> fields) {

    public EntryForm {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        fields.forEach((key, values) -> {
            List<String> written = values.stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
            if (!written.isEmpty()) {
                kept.put(key, written);
            }
        });
        fields = Collections.unmodifiableMap(kept);
    }

    /** Gives what was typed for a key; the empty string where nothing was. */
    public String text(String key) {
        return fields.getOrDefault(key, List.of("")).get(0);
    }

    /** The same with one more field; a blank value takes the field away. */
    public EntryForm with(String key, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(fields);
        more.put(key, List.of(value));
        return new EntryForm(kind, id, more);
    }

    /** The same entry under another id. */
    public EntryForm named(String other) {
        return new EntryForm(kind, other, fields);
    }
}
