package org.casewalk.conformance;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.casewalk.fact.FactMapper;
import org.casewalk.fact.Field;
import org.casewalk.fact.Verdict;
import org.casewalk.pack.ClaimTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The evaluator shares the syntax tree and the facts with the product, and nothing that could be wrong on both sides. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IndependenceTest {

    private static final JavaClasses EVALUATOR = new ClassFileImporter()
            .importClasses(
                    Evaluator.class,
                    Evaluator.Kleene.class,
                    Table.class,
                    Judgement.class,
                    Judgement.Range.class,
                    Columns.class,
                    FindingsReadAgain.class,
                    InvestigationsReadAgain.class,
                    QuestionIds.class,
                    Defect.class);

    @Test
    void the_evaluator_knows_no_engine_no_explanation_and_no_accessor_of_a_fact_type() {
        ArchRule rule = noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.casewalk",
                        "org.casewalk.engine..",
                        "org.casewalk.explain..",
                        "org.casewalk.checklist..",
                        "org.drools..",
                        "org.kie..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Field.class, ClaimTest.class, FactMapper.class, Verdict.class)
                .because("an error that both sides share would not show");
        rule.check(EVALUATOR);
    }

    @Test
    void the_evaluator_compares_and_combines_by_itself() {
        noClasses()
                .should()
                .callMethod(org.casewalk.fact.Truth.class, "and", org.casewalk.fact.Truth.class)
                .orShould()
                .callMethod(org.casewalk.fact.Truth.class, "or", org.casewalk.fact.Truth.class)
                .orShould()
                .callMethod(org.casewalk.pack.Claim.Operator.class, "test", double.class, double.class)
                .because("the logic is written twice on purpose")
                .check(EVALUATOR);
    }
}
