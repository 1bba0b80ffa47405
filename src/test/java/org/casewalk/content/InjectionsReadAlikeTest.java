package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.casewalk.engine.Statuses;
import org.casewalk.fact.Truth;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An injection proves an intake and no more: the windows of patterns and of published sets read it alike. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InjectionsReadAlikeTest {

    private static final List<String> WITHIN_7_DAYS = List.of(
            "acute-dystonia/within-7-days",
            "acute-laryngeal-dystonia/within-7-days",
            "oculogyric-crisis/within-7-days",
            "antipsychotic-catatonia/recent-change",
            "dsm-iv-tr-acute-dystonia/within-seven-days");
    private static final List<String> WITHIN_4_WEEKS =
            List.of("acute-akathisia/within-4-weeks", "dsm-iv-tr-acute-akathisia/within-four-weeks");

    @ParameterizedTest(name = "{0}, list {3}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "first injection at the limit   | -7 |     | complete  | MET",
                "first injection past the limit | -8 |     | complete  | NOT_MET",
                "one injection, earlier unknown | -1 |     | not known | OPEN",
                "second injection               | -1 | -40 | complete  | OPEN"
            })
    void seven_days(String what, int day, Integer earlier, String list, Truth expected) {
        Statuses statuses = statuses(day, earlier, list);
        WITHIN_7_DAYS.forEach(criterion -> assertEquals(expected, statuses.of(criterion), criterion));
    }

    @ParameterizedTest(name = "{0}, list {3}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "first injection at the limit   | -28 |     | complete  | MET",
                "first injection past the limit | -29 |     | complete  | NOT_MET",
                "one injection, earlier unknown | -1  |     | not known | OPEN",
                "second injection               | -1  | -40 | complete  | OPEN"
            })
    void four_weeks(String what, int day, Integer earlier, String list, Truth expected) {
        Statuses statuses = statuses(day, earlier, list);
        WITHIN_4_WEEKS.forEach(criterion -> assertEquals(expected, statuses.of(criterion), criterion));
    }

    private static Statuses statuses(int day, Integer earlier, String list) {
        String injection = "{drug: haloperidol, event: injection, at: day %d, route: intramuscular, taken: known}";
        String events =
                injection.formatted(day) + (earlier == null ? "" : ", " + injection.formatted(earlier.intValue()));
        String complete = list.equals("complete") ? ", {drugClass: dopamine-blocker, state: complete}" : "";
        return Shipped.statuses(
                "onset: day 0",
                "exposures: [" + events + "]",
                "drugHistory: [{drugClass: anticholinergic, state: not-taken}" + complete + "]");
    }
}
