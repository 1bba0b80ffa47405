package org.casewalk.cli;

import static org.casewalk.casefile.write.EntryKind.CLASS_HISTORY;
import static org.casewalk.casefile.write.EntryKind.EXPOSURE;
import static org.casewalk.casefile.write.EntryKind.FINDING;
import static org.casewalk.casefile.write.EntryKind.INVESTIGATION;
import static org.casewalk.casefile.write.EntryKind.READING;
import static org.casewalk.casefile.write.EntryKind.TREATMENT;
import static org.casewalk.casefile.write.EntryKind.UNMEASURED;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casewalk.casefile.write.EntryKind;

/** What may stand behind an answer, in any order: when, how, by whom, where, and the limits of a laboratory. */
final class TerminalWalkDetails {

    private static final String TIME = TerminalWalkTime.TYPED;
    private static final String NUMBER = "([^\\s,;]+)";

    /**
     * One thing that may be said.
     *
     * @param key as a case file writes it
     * @param words how it is typed; the first group is the value
     * @param free whether the value goes on until another detail begins
     * @param example as a message shows it
     */
    private record Row(String key, String words, boolean free, String example, Set<EntryKind> kinds) {
        static Row of(String key, String words, String example, EntryKind... kinds) {
            return new Row(key, words, false, example, Set.of(kinds));
        }

        static Row free(String key, String words, String example, EntryKind... kinds) {
            return new Row(key, words, true, example, Set.of(kinds));
        }
    }

    private static final List<Row> ROWS = List.of(
            Row.of("worst", "worst(?: on)? (" + TIME + ")", "worst day 2", FINDING),
            Row.of("ended", "(?:ended|gone)(?: on)? (" + TIME + ")", "ended day 3", FINDING),
            Row.of("resulted", "resulted(?: on)? (" + TIME + ")", "resulted day 1 14:00", READING, INVESTIGATION),
            Row.of(
                    "at",
                    "(?:(?:at|on|since|from) )?(" + TIME + ")",
                    "day 1 08:00",
                    FINDING,
                    READING,
                    INVESTIGATION,
                    EXPOSURE,
                    TREATMENT,
                    UNMEASURED),
            Row.of("baseline", "(new|worse|unchanged)", "new, worse or unchanged", FINDING),
            Row.of("baseline", "(usual)(?: value)?", "usual (the person's usual value)", READING),
            Row.of(
                    "how",
                    "(seen|reported|(?:read[ -]in[ -])?notes)",
                    "seen, reported or notes",
                    FINDING,
                    READING,
                    UNMEASURED),
            Row.of(
                    "context",
                    "(sedated|restrained|paralysed|after[ -]antipyretic|refused)",
                    "sedated, restrained, paralysed, after antipyretic or refused",
                    FINDING,
                    READING),
            Row.of("sampleTaken", "((?:before|after)[ -]antibiotics)", "before antibiotics", INVESTIGATION),
            Row.of(
                    "route",
                    "(oral|by mouth|intramuscular|im|intravenous|iv|long[ -]acting(?:[ -]injection)?|depot)",
                    "oral, intramuscular, intravenous or long-acting injection",
                    EXPOSURE),
            Row.of("taken", "(known|prescribed[ -]only)", "prescribed only", EXPOSURE),
            Row.of("intervalDays", "every ([0-9]+) days?", "every 14 days", EXPOSURE),
            Row.free("product", "product (.+?)", "product NAME", EXPOSURE),
            Row.free("because", "because(?: of)? (.+?)", "because WORDS", EXPOSURE),
            Row.free("followedBy", "followed by (.+?)", "followed by WORDS", TREATMENT),
            Row.free("by", "by (.+?)", "by nurse", FINDING),
            Row.of(
                    "wording",
                    "[\"“]([^\"”]*)[\"”]",
                    "\"the words of the record\"",
                    FINDING,
                    READING,
                    INVESTIGATION,
                    EXPOSURE,
                    CLASS_HISTORY,
                    UNMEASURED));

    private static final Map<String, String> TOKENS = Map.of(
            "notes", "read-in-notes",
            "usual", "true",
            "by-mouth", "oral",
            "im", "intramuscular",
            "iv", "intravenous",
            "depot", "long-acting-injection",
            "long-acting", "long-acting-injection");

    private final Map<Row, Pattern> patterns = new LinkedHashMap<>();

    /**
     * Knows what may be said of an entry.
     *
     * @param sites measuring sites that make a difference
     * @param unit that may stand behind a limit once more
     */
    TerminalWalkDetails(EntryKind kind, List<String> sites, String unit) {
        List<Row> rows = new ArrayList<>(
                ROWS.stream().filter(row -> row.kinds.contains(kind)).toList());
        if (!sites.isEmpty()) {
            rows.add(Row.of("site", "(?:site )?(" + String.join("|", sites) + ")", String.join(", ", sites), kind));
        }
        if (kind == READING) {
            String behind = unit.isEmpty() ? "" : "(?: " + Pattern.quote(unit) + ")?";
            rows.add(Row.of("upperLimit", "upper(?: limit)? " + NUMBER + behind, "upper 200", kind));
            rows.add(Row.of("lowerLimit", "lower(?: limit)? " + NUMBER + behind, "lower 40", kind));
        }
        rows.forEach(row -> patterns.put(row, pattern(row, rows)));
    }

    private static Pattern pattern(Row row, List<Row> rows) {
        String others =
                rows.stream().filter(other -> other != row).map(Row::words).collect(Collectors.joining("|"));
        String until = row.free ? "(?=[,;]?\\s*$|[,;]? (?:" + others + ")(?:[\\s,;]|$))" : "(?=[\\s,;]|$)";
        return Pattern.compile("(?i)" + row.words + until);
    }

    /** Whether a text begins with one of them. */
    boolean begins(String text) {
        return first(text).isPresent();
    }

    /** Examples of all, for a message. */
    String examples() {
        return patterns.keySet().stream().map(Row::example).collect(Collectors.joining("; "));
    }

    /** Reads them all, by the keys of a case file. */
    Map<String, List<String>> read(String typed) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        String rest = plain(typed);
        while (!rest.isEmpty()) {
            Map.Entry<Row, Matcher> found = first(rest).orElseThrow(unclear(rest));
            String key = found.getKey().key;
            String value = value(key, found.getValue().group(1));
            if (fields.containsKey(key) && !key.equals("context")) {
                throw new TerminalWalkUnclear(
                        "Two things are said of the same: %s and %s."
                                .formatted(fields.get(key).get(0), value),
                        "Maybe only one of them is meant; another time is an answer of its own.");
            }
            fields.computeIfAbsent(key, any -> new ArrayList<>()).add(value);
            rest = plain(rest.substring(found.getValue().end()));
        }
        return fields;
    }

    private static String plain(String text) {
        return text.replaceAll("^[\\s,;]+", "").strip();
    }

    private Optional<Map.Entry<Row, Matcher>> first(String text) {
        for (Map.Entry<Row, Pattern> known : patterns.entrySet()) {
            Matcher matcher = known.getValue().matcher(text);
            if (matcher.lookingAt()) {
                return Optional.of(Map.entry(known.getKey(), matcher));
            }
        }
        return Optional.empty();
    }

    private Supplier<TerminalWalkUnclear> unclear(String rest) {
        String word = rest.split("\\s+", 2)[0];
        return () -> new TerminalWalkUnclear(
                "“%s” is not understood here.".formatted(word), "Maybe one of these: %s.".formatted(examples()));
    }

    private static String value(String key, String typed) {
        return switch (key) {
            case "at", "worst", "ended", "resulted" -> TerminalWalkTime.written(typed);
            case "how", "context", "route", "taken", "sampleTaken", "baseline", "site" ->
                token(typed.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-"));
            default -> typed.replaceAll("^[\"“]|[\"”]$", "").strip();
        };
    }

    private static String token(String word) {
        return TOKENS.getOrDefault(word, word);
    }
}
