package org.casewalk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.CaseReading;
import org.casewalk.casefile.read.Format;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.LibraryReading;
import org.casewalk.pack.read.RulesFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * What settles and what could settle where answers can be more than yes or no: things that are over, times that are not known, classes
 * within classes, a sex that is neither. The answers are written here by hand, as a person would enter them.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SettlingTableTest {

    private static final String AN_HOUR_AFTER = "\"at\":\"day 0 01:00\"";
    private static final String TWO_HOURS_AFTER = "\"at\":\"day 0 02:00\"";
    private static final String A_WEEK_AFTER = "\"at\":\"day 7 01:00\"";

    private static Casewalk casewalk;

    /** Lists of a case and what is added to them. */
    private record Answer(Map<String, List<String>> entries) {

        static Answer of(String list, String... entries) {
            return new Answer(Map.of(list, List.of(entries)));
        }

        Answer and(String list, String entry) {
            Map<String, List<String>> more = new LinkedHashMap<>(entries);
            more.put(list, List.of(entry));
            return new Answer(more);
        }
    }

    @BeforeAll
    static void load() {
        LibraryReading reading = LibraryReader.read(
                List.of(RulesFolder.shipped(), RulesFolder.directory(Path.of("src/test/resources/packs/settling"))));
        assertEquals(List.of(), reading.problems());
        casewalk = Casewalk.of(reading.library().orElseThrow());
    }

    @Test
    void a_finding_that_may_be_there_or_over_settles_whether_it_is_over_only_if_every_answer_does() {
        settlesWhatItSays("some-time-and-over", Answer.of("findings"));
    }

    @Test
    void a_finding_that_was_there_and_is_over_meets_both() {
        Result result = result(
                "some-time-and-over",
                List.of(Answer.of(
                        "findings",
                        "{\"finding\":\"tremor\",\"state\":\"present\",\"at\":\"day 0\",\"ended\":\"day 2\"}")));
        assertEquals(Truth.MET, result.status());
    }

    @Test
    void a_stronger_sign_that_may_be_over_does_not_settle_whether_the_weaker_one_is_still_there() {
        Result result = result("stronger-and-still", List.of());
        assertFalse(result.settledBy().contains(List.of("finding:rigidity-lead-pipe")));
        settlesWhatItSays("stronger-and-still", Answer.of("findings"));
    }

    @Test
    void a_sign_settles_though_another_answer_could_contradict_it() {
        assertEquals(
                List.of(List.of("finding:rigidity")),
                result("stronger-or-weaker", List.of()).settledBy());
        settlesWhatItSays("stronger-or-weaker", Answer.of("findings"));
    }

    @Test
    void a_reading_window_with_the_onset_unknown_is_settled_by_no_reading() {
        assertEquals(List.of(), result("hot-early", List.of()).settledBy());
    }

    @Test
    void a_reading_window_with_the_onset_known_is_settled_by_no_reading_without_a_time() {
        settlesWhatItSays("hot-early", Answer.of("onset", "\"day 0 00:00\""));
    }

    @Test
    void one_reading_by_mouth_leaves_twice_to_a_second() {
        String one = "{\"test\":\"body-temperature\",\"value\":38.5,\"unit\":\"Cel\",\"site\":\"oral\"," + AN_HOUR_AFTER
                + "}";
        Result result = result("hot-twice", List.of(Answer.of("readings", one)));
        assertEquals(List.of(List.of("test:body-temperature")), result.settledBy());
        settlesWhatItSays("hot-twice", Answer.of("readings", one));
    }

    @Test
    void an_exposure_window_with_the_onset_unknown_is_settled_by_no_history_alone() {
        assertEquals(List.of(), result("recently-added", List.of()).settledBy());
    }

    @Test
    void an_exposure_window_with_a_vague_onset_is_settled_by_no_history_alone() {
        assertEquals(
                List.of(),
                result("recently-added", List.of(Answer.of("onset", "\"day -2..2\"")))
                        .settledBy());
    }

    @Test
    void an_exposure_window_with_a_vague_exposure_is_settled_by_no_statement_alone() {
        Answer vague = Answer.of("onset", "\"day 0\"")
                .and(
                        "exposures",
                        "{\"drug\":\"haloperidol\",\"event\":\"start\",\"at\":\"day -20..-3\",\"taken\":\"known\"}");
        assertEquals(List.of(), result("recently-added", List.of(vague)).settledBy());
    }

    @Test
    void an_exposure_window_with_the_onset_known_is_settled_by_the_whole_history_of_the_class() {
        settlesWhatItSays("recently-added", Answer.of("onset", "\"day 0\""));
        assertEquals(
                List.of(List.of("class:dopamine-blocker")),
                result("recently-added", List.of(Answer.of("onset", "\"day 0\"")))
                        .settledBy());
    }

    @Test
    void two_classes_need_both_histories_to_settle() {
        assertEquals(
                List.of(List.of("class:dopamine-blocker", "class:serotonergic")),
                result("two-classes", List.of()).settledBy());
        settlesWhatItSays("two-classes", Answer.of("findings"));
    }

    @Test
    void a_class_within_a_class_settles_only_what_every_history_settles() {
        settlesWhatItSays("class-in-class", Answer.of("onset", "\"day 0\""));
    }

    @Test
    void a_sex_that_is_neither_leaves_the_question_open_and_nothing_about_the_person_settles_it() {
        Result result = result("woman-over-forty", List.of(Answer.of("person", "{\"age\":50,\"sex\":\"other\"}")));
        assertEquals(Truth.OPEN, result.status());
        assertEquals(List.of(), result.settledBy());
        assertEquals(List.of(), result("woman-over-forty", List.of()).settledBy());
    }

    @Test
    void a_woman_could_settle_it_and_so_could_a_man() {
        List<Truth> could =
                result("woman-over-forty", List.of(Answer.of("person", "{\"age\":50}"))).couldSettle().stream()
                        .map(what -> what.status())
                        .toList();
        assertTrue(could.contains(Truth.MET) && could.contains(Truth.NOT_MET), could::toString);
    }

    @Test
    void what_every_answer_agrees_on_still_waits_where_one_answer_decides_nothing() {
        settlesWhatItSays("either-way", Answer.of("findings"));
        assertTrue(result("either-way", List.of()).couldSettle().stream()
                .anyMatch(what -> what.question().equals("test:creatine-kinase") && what.status() == Truth.NOT_MET));
    }

    /** Rigidity looked for and not found, and lead-pipe rigidity seen: each is on record, and nobody can tell which holds. */
    private static List<Answer> contradicted() {
        return List.of(
                finding("rigidity", "\"state\":\"absent\""), finding("rigidity-lead-pipe", "\"state\":\"present\""));
    }

    @Test
    void answers_that_settle_only_while_they_agree_are_not_promised_and_the_search_says_that_it_stopped() {
        assertEquals(Truth.OPEN, result("stiff-not-lead-pipe", contradicted()).status());
        Result result = result("stiff-not-lead-pipe", List.of());
        assertEquals(List.of(), result.settledBy());
        assertTrue(result.settledByTruncated());
    }

    @Test
    void what_every_answer_decides_alike_is_settled_by_nothing_more() {
        Result result = result("there-or-not", List.of());
        assertEquals(Truth.OPEN, result.status());
        assertEquals(List.of(List.of()), result.settledBy());
        assertFalse(result.settledByTruncated());
    }

    @Test
    void what_only_agreeing_answers_decide_alike_is_not_settled_by_nothing() {
        assertEquals(Truth.OPEN, result("stiff-or-not", contradicted()).status());
        Result result = result("stiff-or-not", List.of());
        assertFalse(result.settledBy().contains(List.of()));
        assertTrue(result.settledByTruncated());
    }

    /** Tries every combination of answers to every set that is listed. */
    private static void settlesWhatItSays(String subject, Answer given) {
        for (List<String> set : result(subject, List.of(given)).settledBy()) {
            List<List<Answer>> combinations = List.of(List.of(given));
            for (String question : set) {
                List<List<Answer>> next = new ArrayList<>();
                for (List<Answer> combination : combinations) {
                    for (Answer answer : answers(question)) {
                        List<Answer> more = new ArrayList<>(combination);
                        more.add(answer);
                        next.add(more);
                    }
                }
                combinations = next;
            }
            for (List<Answer> combination : combinations) {
                assertTrue(
                        result(subject, combination).status() != Truth.OPEN, () -> set + " leaves open " + combination);
            }
        }
    }

    private static List<Answer> answers(String question) {
        String subject = question.substring(question.indexOf(':') + 1);
        return switch (question.substring(0, Math.max(0, question.indexOf(':')))) {
            case "finding" ->
                List.of(
                        finding(subject, "\"state\":\"absent\""),
                        finding(subject, "\"state\":\"present\""),
                        finding(subject, "\"state\":\"present\",\"baseline\":\"unchanged\""),
                        finding(subject, "\"state\":\"present\",\"at\":\"day 0\",\"ended\":\"day 2\""));
            case "test" ->
                List.of(
                        reading(subject, "37", TWO_HOURS_AFTER),
                        reading(subject, "38", TWO_HOURS_AFTER),
                        reading(subject, "39", TWO_HOURS_AFTER),
                        reading(subject, "39", A_WEEK_AFTER));
            case "class" ->
                List.of(
                        complete(subject),
                        complete(subject).and("exposures", event(subject, "start", "day -2")),
                        complete(subject).and("exposures", event(subject, "start", "day -40")),
                        complete(subject).and("exposures", event(subject, "stop", "day -2")),
                        complete(subject).and("exposures", event(subject, "start", "day 3")));
            default -> throw new IllegalArgumentException(question);
        };
    }

    private static Answer finding(String id, String rest) {
        return Answer.of("findings", "{\"finding\":\"%s\",%s}".formatted(id, rest));
    }

    private static Answer reading(String test, String value, String at) {
        String unit = test.equals("body-temperature") ? "Cel" : "U/L";
        String entry = "{\"test\":\"%s\",\"value\":%s,\"unit\":\"%s\",\"upperLimit\":9,%s%s}";
        String site = test.equals("body-temperature") ? "\"site\":\"oral\"," : "";
        return Answer.of("readings", entry.formatted(test, value, unit, site, at));
    }

    private static Answer complete(String drugClass) {
        return Answer.of("drugHistory", "{\"drugClass\":\"%s\",\"state\":\"complete\"}".formatted(drugClass));
    }

    private static String event(String drugClass, String event, String at) {
        return "{\"drugClass\":\"%s\",\"event\":\"%s\",\"at\":\"%s\",\"taken\":\"known\"}"
                .formatted(drugClass, event, at);
    }

    private static Result result(String subject, List<Answer> answers) {
        Map<String, List<String>> lists = new LinkedHashMap<>();
        answers.forEach(answer -> answer.entries()
                .forEach((list, entries) ->
                        lists.computeIfAbsent(list, l -> new ArrayList<>()).addAll(entries)));
        StringBuilder json = new StringBuilder("{\"id\":\"t\",\"title\":\"T\"");
        lists.forEach((list, entries) -> json.append(",\"%s\":".formatted(list))
                .append(
                        list.equals("onset") || list.equals("person")
                                ? entries.get(0)
                                : "[" + String.join(",", entries) + "]"));
        CaseReading read = new CaseReader(casewalk.library().vocabulary()).read("t.json", json + "}", Format.JSON);
        CaseFile caseFile = read.caseFile().orElseThrow(() -> new IllegalStateException(json + " " + read.problems()));
        return casewalk.check(caseFile).criteriaSets().stream()
                .filter(set -> set.id().equals(subject))
                .findFirst()
                .orElseThrow();
    }
}
