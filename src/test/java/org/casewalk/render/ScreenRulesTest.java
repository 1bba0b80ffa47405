package org.casewalk.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;
import org.casewalk.render.page.HiddenCharacters;
import org.casewalk.render.page.ScreenWords;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What no output may ever say, and what every output must, over made-up checklists and over every subject explained. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScreenRulesTest {

    private static final int SEEDS = 60;
    private static final Set<Format> PAGES = EnumSet.of(Format.TEXT, Format.MARKDOWN, Format.HTML);
    private static final Map<Format, List<Shown>> SHOWN = new EnumMap<>(Format.class);

    /** A checklist with one page of it, as rendered and as a reader has it. */
    private record Shown(Checklist checklist, String page, String flat) {}

    /** Every checklist as overview, and a few of its subjects explained; rendered once for all claims. */
    private static void everyPage(Format format, Consumer<Shown> claim) {
        SHOWN.computeIfAbsent(format, ScreenRulesTest::pages).forEach(claim);
    }

    private static List<Shown> pages(Format format) {
        List<Checklist> checklists = new ArrayList<>(List.of(
                Checklists.empty(),
                Checklists.restless(),
                Checklists.redFlagMet(),
                Checklists.patternMet(),
                Checklists.patternNotMet(),
                Checklists.countedSet(),
                Checklists.sixtySubjects()));
        for (long seed = 0; seed < SEEDS; seed++) {
            checklists.add(RandomChecklist.of(seed));
        }
        List<Shown> pages = new ArrayList<>();
        for (Checklist checklist : checklists) {
            pages.add(shown(format, checklist, Options.plain()));
            for (String id : Renderer.explainable(checklist)) {
                if (PAGES.contains(format)
                        && Math.floorMod(31 * id.hashCode() + checklists.indexOf(checklist), 8) == 0) {
                    pages.add(shown(format, checklist, Options.plain().explaining(id)));
                }
            }
        }
        return pages;
    }

    private static Shown shown(Format format, Checklist checklist, Options options) {
        String page = Rendered.as(format, checklist, options);
        return new Shown(checklist, page, flat(format, page));
    }

    @AfterAll
    static void forget() {
        SHOWN.clear();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_forbidden_is_authored(Format format) {
        everyPage(format, shown -> assertEquals(List.of(), Rendered.forbidden(format, shown.page())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEXT | subject title",
                "TEXT | criterion title",
                "TEXT | step title",
                "TEXT | step text",
                "TEXT | flag title",
                "TEXT | look-alike title",
                "MARKDOWN | pack title",
                "MARKDOWN | subject title",
                "MARKDOWN | criterion title",
                "MARKDOWN | step text",
                "MARKDOWN | step reason",
                "MARKDOWN | question text",
                "HTML | subject title",
                "HTML | subject text",
                "HTML | subject scope",
                "HTML | criterion note",
                "HTML | evidence asked",
                "HTML | missing text",
                "HTML | note text",
                "HTML | look-alike text",
                "HTML | what-if text",
                "HTML | step scope",
                "JSON | subject text",
                "JSON | flag text",
                "JSON | what-if text",
                "NDJSON | subject title",
                "NDJSON | step reason"
            })
    void a_planted_sentence_is_found(Format format, String field) {
        for (String sentence : List.of(
                "The diagnosis is restlessness",
                "This patient has it",
                "It rules out fever",
                "Most likely this one",
                "A 90 % chance",
                "Treat with rest",
                "Stop the drug",
                "5 mg at night")) {
            boolean found = false;
            for (long seed = 0; seed < 10 && !found; seed++) {
                found = !Rendered.forbidden(format, Rendered.as(format, RandomChecklist.planted(seed, field, sentence)))
                        .isEmpty();
            }
            assertTrue(found, sentence + " went unseen");
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_page_says_that_it_is_not_care(Format format) {
        everyPage(format, shown -> assertTrue(shown.flat().contains(ScreenWords.EXERCISE)));
    }

    @ParameterizedTest
    @EnumSource
    void every_page_says_how_far_the_safety_questions_are_answered(Format format) {
        everyPage(format, shown -> {
            String statement = shown.checklist().safetyQuestions().statement();
            assertTrue(statement.contains("not yet asked") && statement.contains(ScreenWords.NOT_AN_ALL_CLEAR));
            assertTrue(shown.flat().contains(statement), shown.page());
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_red_flag_on_record_stands_on_every_page(Format format) {
        everyPage(format, shown -> {
            for (RedFlag flag : shown.checklist().redFlags()) {
                if (flag.status() == Truth.MET) {
                    assertTrue(shown.flat().contains(flag.title()));
                    assertTrue(!PAGES.contains(format) || shown.flat().contains(ScreenWords.RED_FLAG));
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_immediate_step_that_may_apply_stands_on_the_first_page(Format format) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Checklist checklist = RandomChecklist.of(seed);
            String page = flat(format, Rendered.as(format, checklist));
            checklist.reviewSteps().stream()
                    .filter(step -> step.shown() && step.urgency().equals("immediate"))
                    .forEach(step -> assertTrue(
                            page.contains(step.status() == Truth.MET ? step.text() : step.title()), step.id()));
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TEXT")
    void patterns_keep_the_order_they_were_given(Format format) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Checklist checklist = RandomChecklist.of(seed);
            String page = Rendered.as(format, checklist);
            int at = 0;
            for (Result result : checklist.patterns()) {
                at = page.indexOf(result.id(), at);
                assertTrue(at >= 0, result.id());
            }
        }
    }

    /** What is met, open and not reached is grouped on a terminal; in each group the order stays. */
    @ParameterizedTest
    @EnumSource
    void on_a_terminal_patterns_of_one_status_keep_the_order_they_were_given(Truth status) {
        String page = Rendered.as(Format.TEXT, Checklists.sixtySubjects());
        int at = 0;
        for (Result result : Checklists.sixtySubjects().patterns()) {
            if (result.status() == status && !result.criteria().isEmpty()) {
                int found = page.indexOf(result.id());
                boolean counted = found < 0 && status == Truth.OPEN;
                assertTrue(counted || found > at, result.id());
                at = Math.max(at, found);
            }
        }
    }

    /** Where too many are open with nothing on record, they are counted. */
    @Test
    void on_a_terminal_every_pattern_and_set_stands_with_its_id_or_is_counted() {
        everyPage(Format.TEXT, shown -> {
            if (shown.page().contains("PATTERNS AND CRITERIA SETS")) {
                List<Result> left = shown.checklist().patternsAndSets().stream()
                        .filter(result -> !shown.page().contains(result.id()))
                        .toList();
                assertTrue(
                        left.isEmpty() || shown.flat().contains(ScreenWords.GROUP_UNTOUCHED + " (" + left.size() + ")"),
                        () -> left + "\n" + shown.page());
                left.forEach(result -> assertEquals(Truth.OPEN, result.status()));
            }
        });
    }

    /** A line or a list of ids alike. */
    @Test
    void on_a_terminal_no_pattern_is_shown_without_what_speaks_against_it_and_its_look_alikes() {
        everyPage(Format.TEXT, shown -> {
            for (String piece : pieces(shown.page())) {
                String words = Rendered.flat(piece).toLowerCase(Locale.ROOT);
                if (piece.contains("subject-")) {
                    assertTrue(words.contains(ScreenWords.LESS_EXPECTED), piece);
                    assertTrue(words.contains(ScreenWords.LOOK_ALIKES), piece);
                }
            }
        });
    }

    /** Every entry of the section of patterns and sets, and every list of ids in it. */
    private static String[] pieces(String page) {
        Matcher section = Pattern.compile("(?s)PATTERNS AND CRITERIA SETS.*?(?=\n\nTiming|\n\nREVIEW|\n\nOn record)")
                .matcher(page);
        return section.find() ? section.group().split("\n(?=- |And )|\n\n") : new String[0];
    }

    @ParameterizedTest
    @EnumSource(names = {"MARKDOWN", "HTML"})
    void no_pattern_is_shown_without_what_speaks_against_it_and_its_look_alikes(Format format) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Checklist checklist = RandomChecklist.of(seed);
            String page = Rendered.as(format, checklist);
            int shown = checklist.patterns().size() + checklist.criteriaSets().size();
            assertTrue(occurrences(page, ScreenWords.LESS_EXPECTED) >= shown);
            assertTrue(occurrences(page, ScreenWords.LOOK_ALIKES) >= shown);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MARKDOWN", "HTML"})
    void the_tokens_of_the_json_form_never_reach_a_reader(Format format) {
        everyPage(format, shown -> {
            assertFalse(shown.page().contains("not-met"), shown.page());
            assertFalse(shown.page().contains("not met"), shown.page());
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MARKDOWN", "HTML"})
    void an_empty_case_says_nothing_entered_and_never_no(Format format) {
        String page = flat(format, Rendered.as(format, Checklists.empty()));
        assertTrue(page.contains(ScreenWords.NOTHING_ENTERED_LINE));
        assertFalse(page.contains(ScreenWords.NO));
        assertFalse(page.contains("not reached on what was recorded"));
        assertFalse(page.contains("no pattern"));
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MARKDOWN", "HTML"})
    void an_empty_case_shows_no_negative_even_if_the_values_carry_one(Format format) {
        for (long seed = 0; seed < 400; seed++) {
            Checklist checklist = RandomChecklist.of(seed);
            if (checklist.entered().isEmpty()) {
                String page = Rendered.as(format, checklist);
                assertFalse(page.contains(ScreenWords.NO) || page.contains("this does not exclude"), page);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_that_was_entered_can_hide_or_command(Format format) {
        everyPage(
                format,
                shown -> assertFalse(
                        shown.page()
                                .codePoints()
                                .filter(c -> c != '\n')
                                .filter(c -> !(Character.isSupplementaryCodePoint(c)))
                                .anyMatch(HiddenCharacters::isHidden),
                        shown.page()));
    }

    private static int occurrences(String page, String words) {
        assumeTrue(!words.isEmpty());
        return page.split(Pattern.quote(words), -1).length - 1;
    }

    /** Without marks and with every space alike, as a reader has it. */
    private static String flat(Format format, String page) {
        String shown =
                switch (format) {
                    case HTML -> page.replaceAll("</?[^>]+>", "");
                    case MARKDOWN -> page.replace("**", "").replaceAll("\\\\([^\\\\])", "$1");
                    case TEXT, JSON, NDJSON -> page;
                };
        return Rendered.flat(shown);
    }
}
