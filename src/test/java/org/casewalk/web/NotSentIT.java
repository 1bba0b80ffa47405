package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an open page does where the program is gone, or does not take what it sends: it says so, and loses nothing that stands on it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NotSentIT {

    private static final String STRIDOR = "#q-finding-stridor-0-present";
    private static final String RATE = "#q-test-heart-rate-new-value";

    private static BrowserUnderTest browsers;

    @TempDir
    Path folder;

    private LaunchedSite site;
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void look() throws IOException {
        browsers = BrowserUnderTest.orSkip();
    }

    @AfterAll
    static void leave() {
        if (browsers != null) {
            browsers.close();
        }
    }

    @BeforeEach
    void begin() throws IOException {
        site = LaunchedSite.in(folder);
        context = browsers.context(new Browser.NewContextOptions());
        page = context.newPage();
        page.navigate(site.at("/").toString());
        page.locator("button[value=no]").click();
        page.locator("input[name=title]").fill("Made up in a test");
        page.locator("input[value=fictional]").check();
        page.locator("form[action='/start/nothing'] button").click();
        page.waitForURL("**/s/safety");
        page.waitForLoadState();
    }

    @AfterEach
    void end() {
        context.close();
        site.close();
    }

    @Test
    void where_the_program_was_stopped_the_page_says_so_and_takes_the_answer_once_it_is_back() throws Exception {
        page.locator(RATE).fill("118");
        site.stop();
        page.locator(STRIDOR).click();
        told("cannot be reached");
        assertEquals("118", page.locator(RATE).inputValue());
        assertEquals("false", page.locator(STRIDOR).getAttribute("aria-pressed"));
        site = LaunchedSite.in(folder);
        page.locator(STRIDOR).click();
        page.locator(STRIDOR + "[aria-pressed=true]").waitFor();
        assertFalse(page.locator("#trouble").isVisible(), "it is kept now");
        assertEquals("118", page.locator(RATE).inputValue());
    }

    @Test
    void that_what_is_typed_is_not_being_kept_is_said_while_it_is_typed() throws Exception {
        site.stop();
        page.locator(RATE).pressSequentially("118");
        told("cannot be reached");
        assertEquals("118", page.locator(RATE).inputValue());
    }

    @Test
    void a_browser_that_has_forgotten_the_first_page_is_sent_there_and_the_page_stays_as_it_is() {
        context.clearCookies();
        page.locator(STRIDOR).click();
        told("first page");
        assertTrue(page.locator(RATE).isVisible());
    }

    @Test
    void a_page_that_is_too_old_says_so() {
        context.clearCookies();
        Page other = context.newPage();
        other.navigate(site.at("/").toString());
        other.locator("button[value=no]").click();
        page.locator(STRIDOR).click();
        told("too old");
    }

    @Test
    void a_walk_that_was_removed_meanwhile_is_not_there() {
        Page other = context.newPage();
        other.navigate(page.url().replace("/s/safety", "/steps"));
        other.locator("summary:has-text('Remove this walk')").click();
        other.locator("form[action$='/purge'] input[type=checkbox]").check();
        other.locator("form[action$='/purge'] button").click();
        other.waitForURL("**/start*");
        page.locator(STRIDOR).click();
        told("not there any more");
    }

    @Test
    void what_was_typed_the_moment_before_the_page_is_left_is_there_again() {
        page.locator(RATE).pressSequentially("118");
        String walk = page.url();
        page.navigate(walk.replace("/s/safety", "/s/exposures"));
        page.waitForCondition(() -> {
            page.navigate(walk);
            return page.locator(RATE).inputValue().equals("118");
        });
        assertTrue(page.locator("#q-test-heart-rate .message").innerText().contains("Typed earlier"));
    }

    @Test
    void an_answer_that_was_kept_leaves_nothing_typed_behind_when_the_page_is_left() {
        page.locator(RATE).pressSequentially("118");
        page.locator(RATE).press("Enter");
        page.locator("#q-test-heart-rate .recorded").waitFor();
        String walk = page.url();
        page.navigate(walk.replace("/s/safety", "/s/exposures"));
        page.navigate(walk);
        assertEquals(0, page.locator("#q-test-heart-rate .message").count());
    }

    private void told(String words) {
        page.locator("#trouble:has-text('" + words + "')").waitFor();
        assertTrue(page.locator("#trouble").innerText().startsWith("Not kept."));
    }
}
