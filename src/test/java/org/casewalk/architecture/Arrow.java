package org.casewalk.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One package and the packages it may know.
 *
 * @param name below {@code org.casewalk}; a package without an arrow of its own belongs to the one that encloses it
 * @param because why it may know no other
 */
record Arrow(String name, String because, List<String> mayKnow) {

    private static final String ROOT = "org.casewalk.";

    /** Inner first. */
    static final List<Arrow> ALL = List.of(
            arrow("term", "words come before cases and rules"),
            arrow("citation", "a source does not depend on who cites it"),
            arrow("casefile", "a case is what was recorded, whatever the rules ask", "term", "citation"),
            arrow("casefile.read", "reading a case ends before any rule is asked", "term", "citation", "casefile"),
            arrow("casefile.write", "a case is written without asking any rule", "term", "citation", "casefile"),
            arrow("fact", "facts are what rules compare, not what they conclude", "term", "citation", "casefile"),
            arrow("pack", "a pack is checked without a case", "term", "citation", "casefile", "fact"),
            arrow("pack.drl", "reading a rule runs nothing", "term", "citation", "casefile", "fact", "pack"),
            arrow(
                    "pack.read",
                    "reading a pack runs nothing",
                    "term",
                    "citation",
                    "casefile",
                    "casefile.read",
                    "fact",
                    "pack",
                    "pack.drl"),
            arrow("checklist", "the answer is plain and outlives the engine", "term", "citation", "casefile", "fact"),
            arrow(
                    "engine",
                    "evaluation knows neither files nor screens",
                    "term",
                    "citation",
                    "casefile",
                    "fact",
                    "pack",
                    "checklist"),
            arrow(
                    "compare",
                    "two sets are compared by their rules and what is on record",
                    "term",
                    "citation",
                    "fact",
                    "pack",
                    "checklist"),
            arrow(
                    "explain",
                    "explaining reads the answer",
                    "term",
                    "citation",
                    "casefile",
                    "fact",
                    "pack",
                    "checklist",
                    "compare",
                    "engine"),
            arrow(
                    "render",
                    "a renderer shows the answer and computes none of it",
                    "term",
                    "citation",
                    "casefile",
                    "fact",
                    "pack",
                    "checklist",
                    "explain"),
            arrow(
                    "picture",
                    "a drawing shows the answer and computes none of it",
                    "term",
                    "citation",
                    "casefile",
                    "fact",
                    "pack",
                    "checklist",
                    "explain"));

    private static Arrow arrow(String name, String because, String... mayKnow) {
        return new Arrow(name, because, List.of(mayKnow));
    }

    /** The arrow that holds for a class; empty at the outer edges, which may know everything. */
    static Optional<Arrow> of(JavaClass type) {
        return ALL.stream()
                .filter(arrow -> (type.getPackageName() + ".").startsWith(ROOT + arrow.name + "."))
                .max(Comparator.comparingInt(arrow -> arrow.name.length()));
    }

    ArchRule rule() {
        return ArchRuleDefinition.classes()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should(knowOnlyInnerPackages())
                .allowEmptyShould(true)
                .because(because);
    }

    private ArchCondition<JavaClass> knowOnlyInnerPackages() {
        return new ArchCondition<>("know only " + (mayKnow.isEmpty() ? "themselves" : String.join(", ", mayKnow))) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (of(type).filter(Arrow.this::equals).isPresent()) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> isForbidden(dependency.getTargetClass()))
                            .map(Dependency::getDescription)
                            .forEach(found -> events.add(SimpleConditionEvent.violated(type, found)));
                }
            }
        };
    }

    private boolean isForbidden(JavaClass target) {
        if (!(target.getPackageName() + ".").startsWith(ROOT)) {
            return false;
        }
        return of(target)
                .map(arrow -> !arrow.equals(this) && !mayKnow.contains(arrow.name))
                .orElse(true);
    }
}
