package org.casewalk.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** {@code docs/dependencies.md} gives a reason for everything that {@code pom.xml} names, and for nothing else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DependenciesTest {

    private static final Pattern NAMED_IN_POM = Pattern.compile("<artifactId>([^<]+)</artifactId>");
    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| (`[^|]*?) \\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern PLUGIN = Pattern.compile("(?s)<plugin>(.*?)</plugin>");
    private static final List<String> NOT_A_DEPENDENCY =
            List.of("(?s)<exclusions>.*?</exclusions>", "(?s)<dependencyManagement>.*?</dependencyManagement>");

    @Test
    void everything_the_pom_names_has_its_reason() throws IOException {
        Set<String> unexplained = named();
        unexplained.removeAll(explained());
        assertEquals(Set.of(), unexplained);
    }

    @Test
    void nothing_has_a_reason_that_the_pom_no_longer_names() throws IOException {
        Set<String> left = explained();
        left.removeAll(named());
        assertEquals(Set.of(), left);
    }

    @Test
    void every_plugin_has_its_version() throws IOException {
        List<String> loose = PLUGIN.matcher(pom())
                .results()
                .map(plugin -> plugin.group(1))
                .filter(plugin -> !plugin.contains("<version>"))
                .toList();
        assertEquals(List.of(), loose);
    }

    @Test
    void these_tests_see_the_dependencies() throws IOException {
        assertTrue(named().size() >= 25);
    }

    private static Set<String> named() throws IOException {
        String text = pom().replace("${palantir.version}", "<artifactId>palantir-java-format</artifactId>");
        for (String part : NOT_A_DEPENDENCY) {
            text = text.replaceAll(part, "");
        }
        Set<String> names = all(NAMED_IN_POM, text);
        names.remove("casewalk");
        return names;
    }

    private static Set<String> explained() throws IOException {
        String cells = String.join("\n", all(FIRST_CELL, Files.readString(Path.of("docs", "dependencies.md"))));
        return all(CODE, cells);
    }

    private static String pom() throws IOException {
        return Files.readString(Path.of("pom.xml")).replaceAll("(?s)<!--.*?-->", "");
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
