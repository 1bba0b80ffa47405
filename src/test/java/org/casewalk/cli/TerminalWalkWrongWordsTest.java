package org.casewalk.cli;

import static org.casewalk.cli.TerminalWalkRun.typing;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is typed wrongly changes nothing, and is answered with what may have been meant. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TerminalWalkWrongWordsTest {

    @Test
    void no_is_not_absent() {
        typing("no").says("“No” can mean either.").recordsNothing();
    }

    @Test
    void unknown_needs_to_say_why() {
        typing("unknown")
                .says("Maybe n, not asked; k, asked, not known; or c, could not be assessed.")
                .recordsNothing();
    }

    @Test
    void a_comma_is_no_decimal_point() {
        typing("ask body temperature", "38,4 °C")
                .says("Maybe 38.4, with a point.")
                .recordsNothing();
    }

    @Test
    void a_comma_for_thousands_is_asked_about() {
        typing("ask creatine kinase", "22,000 U/L")
                .says("or 22000, without a comma")
                .recordsNothing();
    }

    @Test
    void a_misspelt_command_is_suggested() {
        typing("recrod").says("Maybe “record” is meant").recordsNothing();
    }

    @Test
    void the_name_of_a_question_alone_leads_to_ask() {
        typing("clonus").says("Maybe “ask clonus” goes to “Clonus of any kind”").recordsNothing();
    }

    @Test
    void a_detail_that_is_not_understood_is_named() {
        typing("p yesterday").says("“yesterday” is not understood here.").recordsNothing();
    }

    @Test
    void a_unit_of_something_else_is_refused() {
        typing("ask body temperature", "38 mmol/L")
                .says("Not taken; nothing was changed.")
                .recordsNothing();
    }

    @Test
    void messages_speak_of_no_keys_of_a_file() {
        typing("ask body temperature", "38 Celsiuss")
                .doesNotSay("[C2")
                .doesNotSay("/readings")
                .doesNotSay("<text>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yes",
                "y",
                "present-ish",
                "38.4",
                "normal",
                "0",
                "-",
                "?",
                "p day",
                "p day one",
                "p day 1 day 2",
                "p by",
                "p seen reported",
                "a worst day 1",
                "p new unchanged",
                "ask",
                "ask zzzz",
                "take back",
                "take back 1",
                "take back x",
                "why",
                "why zzzz",
                "what if",
                "what if zzzz",
                "what if without 9",
                "mark",
                "mark 1",
                "mark 999 done x",
                "handout",
                "find",
                "find zzzz",
                "help zzzz",
                "section zzzz",
                "replay zzzz",
                "not",
                "take",
                "what",
                "\u0000",
                "\u202e",
                "p \"",
                "p by Dr. Smith",
                "p \"born 12.3.1980\"",
                "drug \"",
                "\"",
                "[",
                "(",
                "p (",
                "why [",
                "section (",
                "place ("
            })
    void nothing_typed_wrongly_changes_the_case_or_ends_the_walk(String typed) {
        typing(typed, "safety")
                .says("Maybe ")
                .says("- Glucose? – not yet asked")
                .recordsNothing();
    }

    @ParameterizedTest
    @CsvSource({"p", "38", "q", "next", "record"})
    void a_very_long_line_is_survived(String word) {
        String line = word + " " + String.join(" ", Collections.nCopies(5_000, "word"));
        typing(line, "safety").says("- Glucose? – not yet asked").recordsNothing();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void whatever_help_lists_is_understood(String command) {
        typing(command).doesNotSay("is not understood");
    }

    static List<String> commands() {
        return helped().map(line -> line.split(" – ")[0].replaceAll("( (\\[.*|[A-Z].*))$", ""))
                .toList();
    }

    private static Stream<String> helped() {
        String said = typing("help all").said();
        return said.substring(said.indexOf("  ask WORDS"), said.indexOf("\n\n", said.indexOf("  ask WORDS")))
                .lines()
                .map(String::strip);
    }

    @Test
    void the_long_help_lists_more_than_the_short_one() {
        assertTrue(commands().size() >= 28, commands().toString());
        typing("help").doesNotSay("mark N").says("help all");
    }

    @Test
    void help_explains_one_command() {
        typing("help take back").says("  take back N – takes an entry back");
    }

    @Test
    void quit_ends_and_says_how_to_go_on() {
        typing("quit", "p").says("--resume walk").recordsNothing();
    }
}
