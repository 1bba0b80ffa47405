package org.casewalk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseFile;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Rule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where nothing was entered nothing follows, except that something is open. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EmptyCaseTest {

    @ParameterizedTest
    @EnumSource
    void nothing_is_met_or_not_met_but_steps_that_ask_because_something_is_open(Packs packs) {
        Map<String, Truth> statuses = Casewalk.of(packs.library())
                .statuses(CaseFile.empty("empty", "Nothing entered"))
                .all();
        List<String> askingBecauseOpen = Cone.rules(packs.library()).stream()
                .filter(Rule::whileOpen)
                .map(Rule::concludes)
                .toList();
        Stream<String> decided = statuses.keySet().stream().filter(subject -> statuses.get(subject) != Truth.OPEN);
        assertEquals(
                List.of(),
                decided.filter(subject -> !askingBecauseOpen.contains(subject)).toList());
    }
}
