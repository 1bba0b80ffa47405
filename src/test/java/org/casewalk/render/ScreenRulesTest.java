package org.casewalk.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;
import org.casewalk.render.page.HiddenCharacters;
import org.casewalk.render.page.ScreenWords;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What no output may ever say, and what every output must, over made-up checklists and over every subject explained. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScreenRulesTest {

    private static final int SEEDS = 120;
    private static final Set<Format> PAGES = EnumSet.of(Format.TEXT, Format.MARKDOWN, Format.HTML);

    /** Every checklist as overview, and a few of its subjects explained. */
    private static void everyPage(Format format, BiConsumer<Checklist, String> claim) {
        List<Checklist> checklists = new ArrayList<>(List.of(
                Checklists.empty(),
                Checklists.restless(),
                Checklists.redFlagMet(),
                Checklists.patternMet(),
                Checklists.patternNotMet(),
                Checklists.countedSet()));
        for (long seed = 0; seed < SEEDS; seed++) {
            checklists.add(RandomChecklist.of(seed));
        }
        for (Checklist checklist : checklists) {
            claim.accept(checklist, Rendered.as(format, checklist));
            for (String id : Renderer.explainable(checklist)) {
                if (PAGES.contains(format) && id.hashCode() % 4 == 0) {
                    claim.accept(
                            checklist,
                            Rendered.as(format, checklist, Options.plain().explaining(id)));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_forbidden_is_authored(Format format) {
        everyPage(format, (checklist, page) -> assertEquals(List.of(), Rendered.forbidden(format, page)));
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
                "TEXT | pack title",
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
                "NDJSON | note text",
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
        everyPage(format, (checklist, page) -> assertTrue(flat(format, page).contains(ScreenWords.EXERCISE)));
    }

    @ParameterizedTest
    @EnumSource
    void every_page_says_how_far_the_safety_questions_are_answered(Format format) {
        everyPage(format, (checklist, page) -> {
            String statement = checklist.safetyQuestions().statement();
            assertTrue(statement.contains("not yet asked") && statement.contains(ScreenWords.NOT_AN_ALL_CLEAR));
            assertTrue(flat(format, page).contains(statement), page);
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_red_flag_on_record_stands_on_every_page(Format format) {
        everyPage(format, (checklist, page) -> {
            for (RedFlag flag : checklist.redFlags()) {
                if (flag.status() == Truth.MET) {
                    assertTrue(flat(format, page).contains(flag.title()));
                    assertTrue(!PAGES.contains(format) || flat(format, page).contains(ScreenWords.RED_FLAG));
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
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

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MARKDOWN", "HTML"})
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
        everyPage(format, (checklist, page) -> {
            assertFalse(page.contains("not-met"), page);
            assertFalse(page.contains("not met"), page);
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
                (checklist, page) -> assertFalse(
                        page.codePoints()
                                .filter(c -> c != '\n')
                                .filter(c -> !(Character.isSupplementaryCodePoint(c)))
                                .anyMatch(HiddenCharacters::isHidden),
                        page));
    }

    private static int occurrences(String page, String words) {
        assumeTrue(!words.isEmpty());
        return page.split(java.util.regex.Pattern.quote(words), -1).length - 1;
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
