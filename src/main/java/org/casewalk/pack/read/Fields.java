package org.casewalk.pack.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casewalk.casefile.Place;
import org.casewalk.pack.Fault;
import org.casewalk.pack.Wording;
import org.casewalk.term.Interval;
import org.casewalk.term.Nearest;

/** The keys of one YAML group. Every key that is asked for counts as known; {@link #done} reports the others. */
final class Fields {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?([eE][+-]?[0-9]+)?");
    private static final int LONGEST_ID = 80;

    private final Sheet sheet;
    private final Node.Mapping node;
    private final String path;
    private final Set<String> known = new LinkedHashSet<>();

    Fields(Sheet sheet, Node.Mapping node, String path) {
        this.sheet = sheet;
        this.node = node;
        this.path = path;
    }

    /** Where the group begins. */
    Place place() {
        return sheet.place(node.line(), node.column(), path);
    }

    /** Where a key's value stands; the group's place when the key is missing. */
    Place place(String key) {
        return member(key).map(member -> at(member.value(), key)).orElse(place());
    }

    /** Gives a text that has to be there. */
    String text(String key) {
        String text = textOr(key, "");
        if (text.isEmpty() && member(key).map(Fields::isScalar).orElse(true)) {
            missing(key);
        }
        return text;
    }

    private static boolean isScalar(Node.Member member) {
        return member.value() instanceof Node.Scalar;
    }

    private void missing(String key) {
        sheet.problem(
                Fault.MISSING_KEY,
                place(key),
                "The key \"%s\" is missing or empty here.".formatted(key),
                "Maybe add a line: \"%s: …\".".formatted(key));
    }

    /** Gives a text that need not be there. */
    String textOr(String key, String fallback) {
        known.add(key);
        Optional<Node.Member> member = member(key);
        if (member.isEmpty()) {
            return fallback;
        }
        if (member.get().value() instanceof Node.Scalar scalar) {
            return scalar.text().strip().replaceAll("\\s+", " ");
        }
        sheet.wrongKind(member.get().value(), path + "/" + key, "one text");
        return fallback;
    }

    /** Gives a text that this project is the author of: its wording is checked. */
    String authored(String key) {
        return checked(key, text(key));
    }

    /** Gives a text of this project that need not be there. */
    String authoredOr(String key, String fallback) {
        return checked(key, textOr(key, fallback));
    }

    private String checked(String key, String text) {
        for (Wording.Hit hit : Wording.forbidden(text)) {
            sheet.problem(
                    Fault.FORBIDDEN_WORDING,
                    place(key),
                    "The text says \"%s\"; %s".formatted(hit.found(), hit.reason()),
                    "Maybe say what is on record, or ask a question: \"%s\".".formatted(hit.instead()));
        }
        return text;
    }

    /** Gives an id: lower-case words joined by hyphens. */
    String id(String key) {
        String id = text(key);
        if (!id.isEmpty() && (!ID.matcher(id).matches() || id.length() > LONGEST_ID)) {
            sheet.problem(
                    Fault.BAD_ID,
                    place(key),
                    "\"%s\" is not an id.".formatted(id),
                    "Maybe \"%s\": lower-case words joined by hyphens, at most %d letters."
                            .formatted(
                                    id.toLowerCase(Locale.ROOT)
                                            .replaceAll("[^a-z0-9]+", "-")
                                            .replaceAll("^-|-$", ""),
                                    LONGEST_ID));
        }
        return id;
    }

    /** Gives one of the constants, written in lower case with hyphens. */
    <E extends Enum<E>> E choice(String key, E[] accepted, E fallback) {
        String written = textOr(key, word(fallback));
        for (E constant : accepted) {
            if (word(constant).equals(written)) {
                return constant;
            }
        }
        List<String> words = Stream.of(accepted).map(Fields::word).toList();
        sheet.problem(
                Fault.NOT_A_CHOICE,
                place(key),
                "\"%s\" cannot stand for \"%s\".".formatted(written, key),
                Nearest.to(written, words),
                "Maybe one of: %s.".formatted(String.join(", ", words)));
        return fallback;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Lists single values; empty when the key is missing. */
    List<String> texts(String key) {
        known.add(key);
        return list(key).stream()
                .filter(value -> {
                    boolean single = value instanceof Node.Scalar;
                    if (!single) {
                        sheet.wrongKind(value, path + "/" + key, "one text");
                    }
                    return single;
                })
                .map(value -> ((Node.Scalar) value).text().strip())
                .toList();
    }

    /** Gives where one of the single values of a list stands. */
    Place placeIn(String key, String value) {
        return list(key).stream()
                .filter(node ->
                        node instanceof Node.Scalar scalar && scalar.text().equals(value))
                .findFirst()
                .map(node -> at(node, key))
                .orElse(place(key));
    }

    /** Lists groups; empty when the key is missing. */
    List<Fields> groups(String key) {
        known.add(key);
        return member(key)
                .map(member -> sheet.groups(member.value(), path + "/" + key))
                .orElse(List.of());
    }

    private List<Node> list(String key) {
        Optional<Node.Member> member = member(key);
        if (member.isEmpty()) {
            return List.of();
        }
        if (member.get().value() instanceof Node.Sequence sequence) {
            return sequence.values();
        }
        sheet.wrongKind(member.get().value(), path + "/" + key, "a list");
        return List.of();
    }

    /** Gives a finite number; empty when the key is missing. */
    OptionalDouble number(String key) {
        String written = textOr(key, "");
        return written.isEmpty() ? OptionalDouble.empty() : number(key, written);
    }

    private OptionalDouble number(String key, String written) {
        if (NUMBER.matcher(written).matches()) {
            return OptionalDouble.of(Double.parseDouble(written));
        }
        sheet.problem(
                Fault.WRONG_KIND,
                place(key),
                "\"%s\" is not a number.".formatted(written),
                "Maybe write it with digits and a point, for instance 38.5.");
        return OptionalDouble.empty();
    }

    /** Gives a pair of numbers, lower first; unknown when the key is missing. */
    Interval interval(String key) {
        List<Double> numbers = new ArrayList<>();
        for (String written : texts(key)) {
            number(key, written).ifPresent(numbers::add);
        }
        if (member(key).isEmpty()) {
            return Interval.UNKNOWN;
        }
        if (numbers.size() == 2 && numbers.get(0) <= numbers.get(1)) {
            return new Interval(numbers.get(0), numbers.get(1));
        }
        sheet.problem(
                Fault.WRONG_KIND,
                place(key),
                "\"%s\" is not a pair of numbers, lower first.".formatted(key),
                "Maybe write both in brackets, for instance [130, 170].");
        return Interval.UNKNOWN;
    }

    /** Gives true or false; false when the key is missing. */
    boolean flag(String key) {
        String written = textOr(key, "false");
        if (!written.equals("true") && !written.equals("false")) {
            sheet.problem(
                    Fault.WRONG_KIND,
                    place(key),
                    "\"%s\" is neither true nor false.".formatted(written),
                    "Maybe write true, or leave the line out.");
        }
        return written.equals("true");
    }

    /** Says whether the key stands here. */
    boolean has(String key) {
        return member(key).isPresent();
    }

    /** Reports every key that was not asked for. */
    void done() {
        for (Node.Member member : node.members()) {
            if (!known.contains(member.key())) {
                List<String> nearest = Nearest.to(member.key(), known);
                sheet.problem(
                        Fault.UNKNOWN_KEY,
                        sheet.place(member.line(), member.column(), path + "/" + member.key()),
                        "The key \"%s\" is not read here.".formatted(member.key()),
                        nearest,
                        nearest.isEmpty()
                                ? "Maybe one of: %s.".formatted(String.join(", ", known))
                                : "Maybe \"%s\" is meant.".formatted(nearest.get(0)));
            }
        }
    }

    void problem(Fault fault, String key, String message, List<String> nearest, String maybe) {
        sheet.problem(fault, place(key), message, nearest, maybe);
    }

    private Place at(Node value, String key) {
        return sheet.place(value.line(), value.column(), path + "/" + key);
    }

    private Optional<Node.Member> member(String key) {
        return node.members().stream()
                .filter(member -> member.key().equals(key))
                .findFirst();
    }
}
