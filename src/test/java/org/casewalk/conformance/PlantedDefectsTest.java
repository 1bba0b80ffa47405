package org.casewalk.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.casewalk.pack.Library;
import org.casewalk.pack.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The comparison would notice: an evaluator that makes one mistake is told apart from the engine. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlantedDefectsTest {

    private static List<Cone> cones;

    @BeforeAll
    static void everySubjectOfTheTestPack() {
        Library library = Packs.EVERY_LANGUAGE_FEATURE.library();
        Stream<Cone> alone = Cone.rules(library).stream()
                .map(Rule::concludes)
                .filter(subject -> subject.startsWith("every-") || subject.startsWith("lf-"))
                .map(subject -> Cone.of(subject, library));
        cones = Stream.concat(alone, Stream.of(Cones.whole(Packs.EVERY_LANGUAGE_FEATURE)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void a_planted_defect_shows(Defect defect) {
        assertTrue(cones.stream()
                .flatMap(cone -> differences(cone, defect))
                .findFirst()
                .isPresent());
    }

    private static Stream<String> differences(Cone cone, Defect defect) {
        Comparison comparison = new Comparison(cone.library(), Set.of(defect));
        States states = new States(cone);
        return Stream.concat(
                states.sample(new Random(1), 400).flatMap(caseFile -> comparison.statuses(caseFile).stream()),
                states.sample(new Random(2), 20).flatMap(caseFile -> comparison.checklist(caseFile).stream()));
    }
}
