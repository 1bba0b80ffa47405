package org.casewalk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Verdict;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** The rule files as stock Drools understands them: compiled unchanged, in the way its own manual has it. */
final class StockRules {

    private final KieBase base;

    private StockRules(KieBase base) {
        this.base = base;
    }

    /** Compiles the shipped rules and those of all test packs, once: it takes longest of all checks. */
    static StockRules ofAll() {
        KieServices services = KieServices.get();
        KieFileSystem source = services.newKieFileSystem();
        source.generateAndWritePomXML(services.newReleaseId("rules", "all", "1"));
        Arrays.stream(Packs.values())
                .flatMap(packs -> packs.folders().stream())
                .distinct()
                .flatMap(folder -> files(folder).stream())
                .forEach(file -> source.write("src/main/resources/" + name(file), read(file)));
        KieBuilder builder = services.newKieBuilder(source).buildAll(ExecutableModelProject.class);
        assertEquals(List.of(), builder.getResults().getMessages(Message.Level.ERROR));
        return new StockRules(
                services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase());
    }

    int size() {
        return base.getKiePackages().stream()
                .mapToInt(each -> each.getRules().size())
                .sum();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stock Drools wants the folders that the package names. */
    private static String name(Path file) {
        String rules = read(file);
        String declared = rules.lines()
                .filter(line -> line.startsWith("package "))
                .findFirst()
                .orElseThrow()
                .substring("package ".length())
                .replace(";", "")
                .strip();
        return declared.replace('.', '/') + "/" + file.getFileName();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is concluded as met.
     *
     * @param facts to begin with
     * @param further facts that a stratum adds, from what is met so far; nothing more to add is the end
     */
    Set<String> met(Collection<Fact> facts, Function<Set<String>, Collection<Fact>> further) {
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
            for (Collection<Fact> more = further.apply(verdicts(session));
                    !more.isEmpty();
                    more = further.apply(verdicts(session))) {
                more.forEach(session::insert);
                session.fireAllRules();
            }
            return verdicts(session);
        } finally {
            session.dispose();
        }
    }

    private static Set<String> verdicts(KieSession session) {
        Set<String> met = new HashSet<>();
        for (Object verdict : session.getObjects(Verdict.class::isInstance)) {
            met.add(((Verdict) verdict).of());
        }
        return met;
    }
}
