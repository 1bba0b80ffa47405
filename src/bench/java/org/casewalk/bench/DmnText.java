package org.casewalk.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;

/** Writes the rules as DMN: for each pattern one decision table that collects a line for every criterion that is decided. */
final class DmnText {

    private final Map<String, List<Line>> tables = new LinkedHashMap<>();

    /** One row: what has to hold of some inputs, and what it says, for instance {@code 12+}. */
    private record Line(Map<String, String> cells, String says) {}

    private DmnText() {}

    /** Writes the model of the criteria, or the one of the counts. */
    static String of(List<Rule> rules, boolean counted) {
        DmnText text = new DmnText();
        for (int i = 0; i < rules.size(); i++) {
            List<Pattern> patterns = rules.get(i).condition().patterns().toList();
            if (patterns.get(0).type().name().equals("Count") == counted) {
                text.criterion(owner(rules.get(i)), patterns, i);
            }
        }
        return text.xml();
    }

    private static String owner(Rule rule) {
        return rule.concludes().substring(0, rule.concludes().indexOf('/')).replace('-', '_');
    }

    private void criterion(String owner, List<Pattern> patterns, int number) {
        Map<String, String> all = new LinkedHashMap<>();
        patterns.forEach(pattern -> all.putAll(met(pattern)));
        List<Line> lines = tables.computeIfAbsent(owner, table -> new ArrayList<>());
        if (patterns.size() == 1
                || !patterns.get(0).subject().equals(patterns.get(1).subject())) {
            lines.add(new Line(all, number + "+"));
        }
        patterns.forEach(pattern -> notMet(pattern).forEach(cells -> lines.add(new Line(cells, number + "-"))));
    }

    /** Names the input of a question: {@code Finding_7}; numbers have a lower and an upper input. */
    static String input(String type, String subject) {
        return type + "_" + subject.replace('-', '_').replace('/', '_');
    }

    private static Map<String, String> met(Pattern pattern) {
        String name = input(pattern.type().name(), pattern.subject());
        Claim claim = pattern.claims().get(pattern.claims().size() - 1);
        if (claim instanceof Claim.Compares compares) {
            return Map.of(name + side(compares.field()), compares.operator().sign() + " " + compares.number());
        }
        return Map.of(name, "\"" + claim.field() + "\"");
    }

    private static List<Map<String, String>> notMet(Pattern pattern) {
        String name = input(pattern.type().name(), pattern.subject());
        Claim claim = pattern.claims().get(pattern.claims().size() - 1);
        if (!(claim instanceof Claim.Compares compares)) {
            return List.of(Map.of(name, claim.field().equals("present") ? "\"absent\"" : "\"present\""));
        }
        String opposite = side(compares.field()).equals("_low") ? "_high" : "_low";
        String excluded =
                switch (compares.operator()) {
                    case GREATER_OR_EQUAL -> "< ";
                    case GREATER -> "<= ";
                    case LESS_OR_EQUAL -> "> ";
                    case LESS -> ">= ";
                };
        if (pattern.type().single()) {
            return List.of(Map.of(name + opposite, excluded + compares.number()));
        }
        return List.of(
                Map.of(name + opposite, excluded + compares.number(), name + "_closed", "true"),
                Map.of(name + opposite, "null", name + "_closed", "true"));
    }

    private static String side(String field) {
        return field.endsWith("AtLeast") ? "_low" : "_high";
    }

    private String xml() {
        StringBuilder xml = new StringBuilder("""
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="synthetic" namespace="synthetic">
                """);
        Set<String> inputs = new LinkedHashSet<>();
        tables.values().forEach(lines -> inputs.addAll(inputs(lines)));
        inputs.forEach(input -> xml.append(
                "<inputData id=\"%1$s\" name=\"%1$s\"><variable name=\"%1$s\" typeRef=\"%2$s\"/></inputData>%n"
                        .formatted(input, type(input))));
        tables.forEach((owner, lines) -> table(xml, owner, lines));
        return xml.append("</definitions>\n").toString();
    }

    private static String type(String input) {
        if (input.endsWith("_closed")) {
            return "boolean";
        }
        return input.endsWith("_low") || input.endsWith("_high") ? "number" : "string";
    }

    private static Set<String> inputs(List<Line> lines) {
        Set<String> inputs = new LinkedHashSet<>();
        lines.forEach(line -> inputs.addAll(line.cells().keySet()));
        return inputs;
    }

    private static void table(StringBuilder xml, String owner, List<Line> lines) {
        Set<String> inputs = inputs(lines);
        xml.append("<decision id=\"%1$s\" name=\"%1$s\"><variable name=\"%1$s\"/>".formatted(owner));
        inputs.forEach(input -> xml.append(
                "<informationRequirement><requiredInput href=\"#%s\"/></informationRequirement>".formatted(input)));
        xml.append("<decisionTable hitPolicy=\"COLLECT\">");
        inputs.forEach(
                input -> xml.append("<input><inputExpression typeRef=\"%s\"><text>%s</text></inputExpression></input>"
                        .formatted(type(input), input)));
        xml.append("<output typeRef=\"string\"/>\n");
        for (Line line : lines) {
            xml.append("<rule>");
            inputs.forEach(input -> xml.append("<inputEntry><text>%s</text></inputEntry>"
                    .formatted(line.cells().getOrDefault(input, "-").replace("<", "&lt;"))));
            xml.append("<outputEntry><text>\"%s\"</text></outputEntry></rule>%n".formatted(line.says()));
        }
        xml.append("</decisionTable></decision>\n");
    }
}
