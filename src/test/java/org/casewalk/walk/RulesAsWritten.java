package org.casewalk.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules as a person reads them: text, searched for words. Shares nothing with what reads, runs or explains rules, and knows only what
 * a subject's own rules name; what they take over from other subjects is not followed.
 */
final class RulesAsWritten {

    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\" ]+)[^\"]*\"(.*?)^end");
    private static final Pattern SUBJECT = Pattern.compile("(?ms)^  - id: (\\S+)\\R(.*?)(?=^  - id: |\\z)");

    private final Map<String, List<String>> rules = new TreeMap<>();
    private final List<String> emergencies = new ArrayList<>();

    RulesAsWritten() throws IOException {
        for (String text : files(".drl")) {
            Matcher rule = RULE.matcher(text);
            while (rule.find()) {
                rules.computeIfAbsent(rule.group(1), subject -> new ArrayList<>())
                        .add(rule.group(2));
            }
        }
        for (String text : files("pack.yaml")) {
            Matcher subject = SUBJECT.matcher(text);
            while (subject.find()) {
                if (subject.group(2).contains("\n    emergency: true\n")) {
                    emergencies.add(subject.group(1));
                }
            }
        }
    }

    private static List<String> files(String ending) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> found = Files.walk(Path.of("rules"))) {
            for (Path file : found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    int emergencies() {
        return emergencies.size();
    }

    /**
     * Emergencies that one of these signs speaks for, and of which a rule still asks about a finding. A rule that one of the signs is
     * enough for does not; the rules asked about here join signs by "or" alone.
     */
    List<String> emergenciesStillAskingAbout(String finding, List<String> there) {
        return emergencies.stream()
                .filter(id -> rules(id).anyMatch(rule -> !rule.contains("@role( contrary )") && names(rule, there)))
                .filter(id -> rules(id).anyMatch(rule -> names(rule, List.of(finding)) && !names(rule, there)))
                .toList();
    }

    private static boolean names(String rule, List<String> findings) {
        return findings.stream()
                .anyMatch(finding -> rule.contains("Finding( id == \"%s\", present )".formatted(finding)));
    }

    private Stream<String> rules(String subject) {
        return rules.getOrDefault(subject, List.of()).stream();
    }
}
