package org.casewalk.pack.drl;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.casewalk.citation.Citation;
import org.casewalk.pack.Fault;
import org.casewalk.pack.Role;
import org.casewalk.pack.SourceCheck;
import org.casewalk.pack.drl.Token.Kind;
import org.casewalk.term.Nearest;

/** Reads what stands between a rule's name and {@code when}. */
final class Annotations {

    private static final List<String> NAMES =
            List.of("source", "at", "role", "group", "points", "laterObservation", "whileOpen", "onlyWhenMet");

    private static final String WORDS = "[a-z0-9]+(-[a-z0-9]+)*";

    private final RuleText rule;
    private final FileProblems problems;
    private final Map<String, Token> values = new LinkedHashMap<>();
    private final Map<String, Token> names = new LinkedHashMap<>();
    private boolean broken;

    private Annotations(RuleText rule, FileProblems problems) {
        this.rule = rule;
        this.problems = problems;
    }

    /** Reads them all; empty after reporting what is wrong. */
    static Optional<Annotations> read(RuleText rule, Set<String> sources, FileProblems problems) {
        Annotations annotations = new Annotations(rule, problems);
        annotations.readHead();
        if (!annotations.broken) {
            annotations.citation(sources);
            annotations.checkValues();
        }
        return annotations.broken ? Optional.empty() : Optional.of(annotations);
    }

    Citation citation() {
        return new Citation(text("source"), text("at"));
    }

    Role role() {
        return Role.valueOf(has("role") ? text("role").toUpperCase(java.util.Locale.ROOT) : Role.CORE.name());
    }

    /** Gives the groups of a criterion as ids; a text in quotes may name several, with commas between. */
    List<String> groups(String owner) {
        return has("group")
                ? Arrays.stream(text("group").split(", *"))
                        .map(name -> owner + "/" + name)
                        .toList()
                : List.of();
    }

    OptionalDouble points() {
        return has("points") ? OptionalDouble.of(Double.parseDouble(text("points"))) : OptionalDouble.empty();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Gives the values by name, as written without quotes. */
    Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        values.forEach((name, token) -> written.put(name, token.text()));
        return written;
    }

    /** Gives where an annotation stands; the rule's first line when it does not. */
    Token place(String name) {
        return names.getOrDefault(name, rule.start());
    }

    /** Reports what only a criterion has; says whether there was such. */
    boolean refusesOn(String subject) {
        boolean refused = false;
        for (String name : List.of("role", "group", "points")) {
            if (has(name)) {
                refused = true;
                fail(
                        Fault.ONLY_FOR_CRITERIA,
                        place(name),
                        "\"@%s\" is for criteria; \"%s\" is the subject itself.".formatted(name, subject),
                        "Maybe leave it out, or conclude one of the subject's criteria.");
            }
        }
        return refused;
    }

    private String text(String name) {
        Token token = values.get(name);
        return token == null ? "" : token.text();
    }

    private void readHead() {
        List<Token> head = rule.head();
        int at = 0;
        while (at < head.size() && !broken) {
            if (head.get(at).sign("@") && at + 1 < head.size()) {
                at = annotation(head, at + 1);
            } else {
                stray(head.get(at));
            }
        }
    }

    private void stray(Token token) {
        Forbidden attribute = Attributes.named(token);
        if (attribute != null) {
            broken = true;
            problems.add(attribute, token, rule.name());
        } else {
            fail(
                    Fault.STRAY_TEXT,
                    token,
                    "\"%s\" is not read between the rule's name and \"when\".".formatted(token.text()),
                    "Maybe it belongs below \"when\", or wants // in front as a comment.");
        }
    }

    private int annotation(List<Token> head, int at) {
        Token name = head.get(at);
        if (!NAMES.contains(name.text())) {
            broken = true;
            List<String> nearest = Nearest.to(name.text(), NAMES);
            problems.add(
                    Fault.ANNOTATION,
                    name,
                    rule.name(),
                    "The annotation \"@%s\" is not known.".formatted(name.text()),
                    nearest,
                    nearest.isEmpty()
                            ? "Maybe one of: @%s.".formatted(String.join(", @", NAMES))
                            : "Maybe \"@%s\" is meant.".formatted(nearest.get(0)));
        } else if (at + 3 >= head.size()
                || !head.get(at + 1).sign("(")
                || !head.get(at + 3).sign(")")) {
            fail(
                    Fault.ANNOTATION,
                    name,
                    "\"@%s\" takes one value in brackets.".formatted(name.text()),
                    "Maybe write: @%s( %s )".formatted(name.text(), example(name.text())));
        } else if (values.putIfAbsent(name.text(), head.get(at + 2)) != null) {
            fail(
                    Fault.REPEATED,
                    name,
                    "\"@%s\" stands twice.".formatted(name.text()),
                    "Maybe one of the two can go; several sources stand in pack.yaml.");
        }
        names.putIfAbsent(name.text(), name);
        return at + 4;
    }

    private static String example(String name) {
        return switch (name) {
            case "source" -> "\"KEY\"";
            case "at" -> "\"table 2\"";
            case "role" -> "supporting";
            case "group" -> "core";
            case "points" -> "10";
            default -> "true";
        };
    }

    private void citation(Set<String> sources) {
        for (String name : List.of("source", "at")) {
            if (text(name).isBlank()) {
                fail(
                        Fault.NO_SOURCE,
                        place(name),
                        "The rule \"%s\" does not say its %s."
                                .formatted(rule.name(), name.equals("at") ? "place in the source" : "source"),
                        "Maybe add @%s( %s ) below the rule's name.".formatted(name, example(name)));
                return;
            }
        }
        Optional<SourceCheck.Trouble> trouble = SourceCheck.of(citation(), sources);
        if (trouble.isPresent()) {
            SourceCheck.Trouble found = trouble.get();
            String name = found.fault() == Fault.LONG_LOCATOR ? "at" : "source";
            broken = true;
            problems.add(found.fault(), place(name), rule.name(), found.message(), found.nearest(), found.maybe());
        }
    }

    private void checkValues() {
        values.forEach((name, value) -> {
            if (!accepts(name, value)) {
                fail(
                        Fault.ANNOTATION,
                        value,
                        "\"%s\" is not a value of \"@%s\".".formatted(value.text(), name),
                        "Maybe write: @%s( %s )".formatted(name, wanted(name)));
            }
        });
    }

    private static String wanted(String name) {
        return name.equals("role") ? "core, supporting, contrary, timing or gate" : example(name);
    }

    private static boolean accepts(String name, Token value) {
        return switch (name) {
            case "source", "at" -> value.is(Kind.TEXT);
            case "role" ->
                Set.of("core", "supporting", "contrary", "timing", "gate").contains(value.text());
            case "group" ->
                value.is(Kind.WORD)
                        ? value.text().matches(WORDS)
                        : value.is(Kind.TEXT) && value.text().matches(WORDS + "(, *" + WORDS + ")+");
            case "points" -> value.is(Kind.NUMBER) && value.text().matches("[0-9]{1,6}([.][0-9]{1,6})?");
            default -> value.word("true");
        };
    }

    private void fail(Fault fault, Token at, String message, String maybe) {
        broken = true;
        problems.add(fault, at, rule.name(), message, maybe);
    }
}
