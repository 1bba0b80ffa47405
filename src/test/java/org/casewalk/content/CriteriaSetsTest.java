package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Subject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every published set says of itself beside its criteria. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CriteriaSetsTest {

    private static final String PACK_TEXTS =
            Shipped.library().packs().stream().map(CriteriaSetsTest::texts).collect(Collectors.joining(" "));

    private static String texts(Pack pack) {
        List<String> scopes = pack.subjects().stream().map(Subject::scope).toList();
        return pack.header().notFor() + " " + pack.header().purpose() + " " + String.join(" ", scopes);
    }

    static Stream<Subject> sets() {
        return Shipped.subjects()
                .filter(subject ->
                        subject.kind() == Subject.Kind.CRITERIA_SET || subject.kind() == Subject.Kind.FEATURE_LIST);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void says_what_is_known_about_rights(Subject set) {
        assertTrue(set.scope().contains("Rights: "), set.id());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void names_the_place_in_its_source(Subject set) {
        assertTrue(!set.citations().isEmpty(), set.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nierenberg", "Sachdev", "retrospective branch"})
    void what_was_left_out_is_said(String set) {
        assertTrue(PACK_TEXTS.contains(set), set);
    }
}
