package org.casewalk.jar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FinishedJarIT {

    @TempDir
    Path elsewhere;

    private FinishedJar jar;

    @BeforeEach
    void far_from_the_checkout() {
        jar = new FinishedJar(elsewhere);
    }

    @Test
    void the_version_is_that_of_the_pom() throws Exception {
        Matcher pom = Pattern.compile("<version>([^<]+)</version>").matcher(Files.readString(Path.of("pom.xml")));
        assertTrue(pom.find());
        assertEquals(List.of("casewalk " + pom.group(1)), jar.run("--version").output());
    }

    @Test
    void a_run_that_goes_well_writes_nothing_to_standard_error() throws Exception {
        assertEquals(List.of(), jar.run("--help").errors());
    }

    @Test
    void no_command_at_all_is_a_usage_error() throws Exception {
        assertEquals(2, jar.run().exitCode());
    }

    @Test
    void the_licence_travels_inside() throws Exception {
        try (JarFile file = new JarFile("target/casewalk.jar")) {
            byte[] inside =
                    file.getInputStream(file.getEntry("META-INF/LICENSE")).readAllBytes();
            assertEquals(Files.readString(Path.of("LICENSE")), new String(inside));
        }
    }

    @Test
    void no_compiler_travels_inside() throws Exception {
        try (JarFile file = new JarFile("target/casewalk.jar")) {
            List<String> compilers = file.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.matches("(org/eclipse/jdt|org/drools/ecj|com/github/javaparser|org/mvel).*"))
                    .toList();
            assertEquals(List.of(), compilers, "a pack must find nothing that could run it");
        }
    }
}
