package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way into a walk, by keyboard alone, with a script and without one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BeginningsByKeyboardIT extends InBrowser {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebody_who_is_unwell_now_ends_it(boolean script) {
        try (Typist typist = pages.stranger(script, pages.at("/start"))) {
            typist.follow("button[value=yes]");
            assertEquals("Close this and follow local procedure.", typist.text("h1"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_exercise_goes_on_to_where_walks_begin(boolean script) {
        try (Typist typist = pages.stranger(script, pages.at("/"))) {
            typist.follow("button[value=no]");
            assertEquals("Begin a walk", typist.text("h1"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_walk_begins_from_nothing_once_it_says_where_it_comes_from(boolean script) {
        try (Typist typist = pages.typist(script, "/start")) {
            typist.write("input[name=title]", "Made up by keyboard");
            typist.tick("input[name=origin]");
            typist.page.keyboard().press("ArrowDown");
            typist.follow("form[action='/start/nothing'] button");
            assertTrue(typist.text(".message").contains("a published case its citation"));
            assertEquals(
                    "Made up by keyboard",
                    typist.page.locator("input[name=title]").inputValue());
            typist.write("input[name=because]", "A textbook of 2011").follow("form[action='/start/nothing'] button");
            begins(typist);
            assertTrue(typist.text(".case-title").contains("Made up by keyboard"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_walk_begins_with_a_shipped_case(boolean script) {
        try (Typist typist = pages.typist(script, "/start")) {
            typist.enter("[aria-labelledby=fictional] details > summary")
                    .follow("[aria-labelledby=fictional] details[open] button.tile");
            begins(typist);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_walk_begins_with_a_case_file(boolean script) {
        try (Typist typist = pages.typist(script, "/start")) {
            typist.take("input[type=file]", Path.of("fixtures", "cases", "published", "akathisia-cariprazine-45f.yaml"))
                    .follow("form[action='/start/file'] button");
            begins(typist);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_was_answered_is_there_after_a_restart(boolean script) throws Exception {
        Path own = Files.createDirectory(folder.resolve("restart-" + script));
        String walk;
        try (SiteUnderTest first = new SiteUnderTest(own)) {
            walk = first.begin();
            try (Typist typist =
                    pages.stranger(script, first.at(walk + "/s/safety").toString())) {
                typist.follow("button[value=no]").enter("#q-finding-stridor-0-absent");
                typist.see("#q-finding-stridor-0-absent[aria-pressed=true]");
            }
        }
        try (SiteUnderTest again = new SiteUnderTest(own);
                Typist typist = pages.stranger(script, again.at("/").toString())) {
            typist.follow("button[value=no]").follow("a[href='" + walk + "']");
            assertTrue(typist.page.url().endsWith("#q-finding-stridor"), "It goes on at the last answer.");
            typist.see("#q-finding-stridor-0-absent[aria-pressed=true]");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebody_else_on_the_network_joins_with_the_code(boolean script) throws Exception {
        Optional<String> address = ThisMachine.onItsNetwork();
        Assumptions.assumeTrue(address.isPresent(), "This machine is on no network.");
        Path own = Files.createDirectory(folder.resolve("lan-" + script));
        SiteOptions options =
                new SiteOptions("0.0.0.0", 0, List.of(address.orElseThrow(), "127.0.0.1", "localhost"), "ABC234");
        try (SiteUnderTest site = new SiteUnderTest(own, options);
                Typist typist =
                        pages.stranger(script, "http://" + address.orElseThrow() + ":" + site.site.port() + "/")) {
            typist.write("input[name=code]", "WRONG1").follow("button.primary");
            assertEquals("That is not the code.", typist.text(".message"));
            typist.write("input[name=code]", "abc234").follow("button.primary");
            typist.follow("button[value=no]");
            assertEquals("Begin a walk", typist.text("h1"));
        }
    }

    private static void begins(Typist typist) {
        assertTrue(typist.page.url().endsWith("/s/safety"), typist.page.url());
        typist.on();
        assertTrue(typist.at("a.skip"), "The first key leads past the head of the page.");
        typist.page.keyboard().press("Enter");
        assertTrue(typist.on().inside("main"));
    }
}
