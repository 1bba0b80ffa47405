package org.casewalk.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callCodeUnitWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Set;
import java.util.stream.Stream;
import org.casewalk.term.PlantedData;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The flow of ARCHITECTURE.md, held: a stage takes a value and returns a value, and no stage reaches back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchitectureTest {

    /** Fewer than this and the scan has missed most of the product. */
    private static final int FEWEST_CLASSES = 60;

    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.casewalk");

    private static final JavaClasses PLANTED = new ClassFileImporter().importClasses(PlantedData.class);

    private static final Set<String> EVERYTHING = Set.of("java.lang.Exception", "java.lang.RuntimeException");

    @Test
    void the_scan_sees_the_product() {
        assertTrue(PRODUCT.size() >= FEWEST_CLASSES, () -> "Only " + PRODUCT.size() + " classes were seen.");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_product_keeps(ArchRule rule) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("rulesOnePlantedClassBreaks")
    void a_planted_violation_is_seen_by(ArchRule rule) {
        assertThrows(AssertionError.class, () -> rule.check(PLANTED));
    }

    static Stream<Named<ArchRule>> rules() {
        return Stream.concat(Arrow.ALL.stream().map(Arrow::rule), rulesForAll()).map(ArchitectureTest::named);
    }

    static Stream<Named<ArchRule>> rulesOnePlantedClassBreaks() {
        return Stream.concat(Arrow.ALL.stream().limit(1).map(Arrow::rule), rulesForAll())
                .map(ArchitectureTest::named);
    }

    private static Named<ArchRule> named(ArchRule rule) {
        return Named.of(rule.getDescription(), rule);
    }

    private static Stream<ArchRule> rulesForAll() {
        return Stream.of(
                outside("pack.drl", "engine")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.drools..", "org.kie..", "org.antlr..")
                        .because("what Drools is must be replaceable in two places"),
                outside("casefile.read", "casefile.write", "pack.read", "render.json", "walk.store", "cli")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("com.fasterxml.jackson..", "org.yaml..")
                        .because("a file format belongs to the edges"),
                outside("casefile.read")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.fhir..")
                        .because("units are converted once, where they are read"),
                outside("walk.store")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.sql..", "org.sqlite..")
                        .because("only the log of walks is kept"),
                outside("web")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..", "gg.jte..")
                        .because("a walk does not know whether it is walked in a browser"),
                outside("cli")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("picocli..")
                        .because("nothing but the command line knows that there is one"),
                outside("cli")
                        .should(ACCESS_STANDARD_STREAMS)
                        .orShould()
                        .accessField(System.class, "in")
                        .because("results and messages keep apart only if one place writes them"),
                outside("cli").should(askTheClock()).because("the case says what day it is"),
                outside("cli").should(drawLots()).because("the same case and packs give the same bytes"),
                outside("cli", "pack.drl")
                        .should(catchEverything())
                        .because("a bug must reach the outer edge with its values in it; only Drools' parser answers"
                                + " some texts with raw exceptions"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.net.http..", "java.rmi..", "javax.script..")
                        .orShould()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.net.Socket")
                        .because("a case never leaves the machine and a pack never runs code"),
                noClasses()
                        .should()
                        .haveSimpleNameEndingWith("Manager")
                        .orShould()
                        .haveSimpleNameEndingWith("Util")
                        .orShould()
                        .haveSimpleNameEndingWith("Utils")
                        .orShould()
                        .haveSimpleNameEndingWith("Helper")
                        .orShould()
                        .haveSimpleNameEndingWith("Data")
                        .orShould()
                        .haveSimpleNameEndingWith("Info")
                        .because("such a name says what its writer did not decide"));
    }

    private static GivenClassesConjunction outside(String... packages) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(Stream.of(packages)
                        .map(name -> "org.casewalk." + name + "..")
                        .toArray(String[]::new));
    }

    private static ArchCondition<JavaClass> askTheClock() {
        return callCodeUnitWhere(describe("the clock answers", call -> {
            String owner = call.getTargetOwner().getName();
            String name = call.getName();
            return owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"))
                    || owner.equals("java.lang.System") && (name.equals("currentTimeMillis") || name.equals("nanoTime"))
                    || owner.equals("java.util.Date")
                            && call.getTarget().getRawParameterTypes().isEmpty();
        }));
    }

    private static ArchCondition<JavaClass> drawLots() {
        return callCodeUnitWhere(describe("chance answers", call -> {
            String target = call.getTarget().getFullName();
            return target.equals("java.util.Random.<init>()")
                    || target.startsWith("java.lang.Math.random")
                    || target.startsWith("java.util.UUID.randomUUID")
                    || target.startsWith("java.util.concurrent.ThreadLocalRandom.");
        }));
    }

    private static ArchCondition<JavaClass> catchEverything() {
        return new ArchCondition<>("catch Exception or RuntimeException") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .flatMap(code -> code.getTryCatchBlocks().stream())
                        .filter(block -> block.getCaughtThrowables().stream()
                                .anyMatch(caught -> EVERYTHING.contains(caught.getName())))
                        .forEach(block -> events.add(SimpleConditionEvent.satisfied(
                                type, block.getSourceCodeLocation().toString())));
            }
        };
    }
}
