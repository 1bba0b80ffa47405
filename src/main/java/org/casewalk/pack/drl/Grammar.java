package org.casewalk.pack.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewalk.pack.Fault;
import org.casewalk.pack.drl.Cutter.Span;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Lets Drools' own parser read a file. What was refused before is blanked out, so that one mistake is told once. */
final class Grammar {

    /** More unreadable rules in one file are not looked at one by one. */
    private static final int MOST_ROUNDS = 25;

    private final char[] text;
    private final FileProblems problems;

    /** A rule with its conditions as Drools reads them. */
    record Parsed(RuleText text, AndDescr condition) {}

    Grammar(String text, List<Span> hidden, FileProblems problems) {
        this.text = text.toCharArray();
        this.problems = problems;
        hidden.forEach(span -> blank(span.start(), span.end()));
    }

    private void blank(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] != '\n' && text[i] != '\r') {
                text[i] = ' ';
            }
        }
    }

    /** Gives those of the rules that parse, in order. */
    List<Parsed> parse(List<RuleText> rules) {
        List<RuleText> left = new ArrayList<>(rules);
        for (int round = 0; round < MOST_ROUNDS && !left.isEmpty(); round++) {
            // The level is always named: a system property would otherwise switch to a parser that loses syntax errors.
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            Optional<PackageDescr> tree = read(parser, left.get(0));
            if (tree.isPresent() && !parser.hasErrors()) {
                return matched(tree.get(), left);
            }
            drop(left, parser);
        }
        return List.of();
    }

    private Optional<PackageDescr> read(DrlParser parser, RuleText first) {
        try {
            return Optional.ofNullable(parser.parse(false, new String(text)));
        } catch (DroolsParserException | RuntimeException raw) {
            // Drools lets some mistakes through as bare exceptions, whose only use is their text.
            refuse(first.start(), first.name(), String.valueOf(raw.getMessage()));
            return Optional.empty();
        }
    }

    private void drop(List<RuleText> left, DrlParser parser) {
        int line = parser.getErrors().stream()
                .flatMapToInt(error -> java.util.Arrays.stream(error.getLines()))
                .filter(candidate -> candidate > 0)
                .min()
                .orElse(0);
        RuleText guilty = left.get(0);
        for (RuleText rule : left) {
            guilty = rule.line() <= line ? rule : guilty;
        }
        for (DroolsError error : parser.getErrors()) {
            report(guilty, line, error);
            break;
        }
        left.remove(guilty);
        blank(guilty.start().start(), guilty.end());
    }

    private void report(RuleText rule, int line, DroolsError error) {
        Token at = rule.start();
        Token place = line > 0 ? new Token(at.kind(), at.text(), at.start(), at.end(), line, 0, true) : at;
        refuse(place, rule.name(), error.getMessage());
    }

    private void refuse(Token place, String rule, String message) {
        problems.add(
                Fault.NOT_DRL,
                place,
                rule,
                "This is not a rule that can be read (%s)."
                        .formatted(message.replaceAll("\\s+", " ").replaceAll("[.]+$", "")),
                "Maybe compare it with a rule that works: rule, annotations, when, patterns, then, conclusion, end.");
    }

    /** Pairs the parser's rules with ours; anything the parser saw besides is refused. */
    private List<Parsed> matched(PackageDescr tree, List<RuleText> rules) {
        if (besides(tree) || tree.getRules().size() != rules.size()) {
            refuse(rules.get(0).start(), rules.get(0).name(), "the file says more than its rules");
            return List.of();
        }
        List<Parsed> parsed = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            RuleDescr found = tree.getRules().get(i);
            if (plain(found, rules.get(i))) {
                parsed.add(new Parsed(rules.get(i), found.getLhs()));
            } else {
                refuse(
                        rules.get(i).start(),
                        rules.get(i).name(),
                        "the rule says more than conditions and a conclusion");
            }
        }
        return parsed;
    }

    private static boolean besides(PackageDescr tree) {
        return tree.getUnit() != null
                || !tree.getGlobals().isEmpty()
                || !tree.getFunctions().isEmpty()
                || !tree.getAccumulateImports().isEmpty()
                || !tree.getAttributes().isEmpty()
                || !tree.getClassAndEnumDeclarationDescrs().isEmpty()
                || !tree.getEntryPointDeclarations().isEmpty()
                || !tree.getWindowDeclarations().isEmpty()
                || tree.getImports().stream().anyMatch(line -> !line.getTarget().equals(Imports.FACTS))
                || tree.getFunctionImports().stream()
                        .anyMatch(line -> !line.getTarget().equals(Imports.MET));
    }

    private static boolean plain(RuleDescr found, RuleText rule) {
        return found.getName().equals(rule.name())
                && found.isRule()
                && !found.hasParent()
                && !found.hasErrors()
                && found.getUnit() == null
                && found.getLhs() != null
                && found.getAttributes().isEmpty()
                && found.getNamedConsequences().isEmpty()
                && annotations(found).equals(annotations(rule));
    }

    private static Map<String, String> annotations(RuleDescr found) {
        Map<String, String> values = new HashMap<>();
        for (AnnotationDescr annotation : found.getAnnotations()) {
            String value = String.valueOf(annotation.getSingleValue());
            boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
            values.put(annotation.getName(), (quoted ? value.substring(1, value.length() - 1) : value).strip());
        }
        return values;
    }

    private static Map<String, String> annotations(RuleText rule) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i + 4 < rule.head().size(); i += 5) {
            values.put(
                    rule.head().get(i + 1).text(), rule.head().get(i + 3).text().strip());
        }
        return values;
    }
}
