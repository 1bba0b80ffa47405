package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a script adds to a walk, in a real browser: skipped, and said so, where there is none. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WalkingIT {

    @TempDir
    static Path folder;

    private static BrowserUnderTest browsers;
    private static SiteUnderTest site;

    @BeforeAll
    static void start() throws IOException {
        browsers = BrowserUnderTest.orSkip();
        site = new SiteUnderTest(folder);
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
        }
        if (browsers != null) {
            browsers.close();
        }
    }

    @Test
    void the_questions_beside_an_answer_come_a_moment_after_it() {
        try (BrowserContext context = browsers.context(new Browser.NewContextOptions())) {
            Page page = begun(context);
            Response asked = page.waitForResponse(
                    response -> response.url().contains("/asks"),
                    () -> page.locator("#q-finding-stridor-0-present").click());
            assertEquals(200, asked.status());
            page.locator("#asks li").first().waitFor();
            assertTrue(page.locator("#standing").innerText().contains("missing"));
            assertEquals(0, page.locator("#asks[aria-busy]").count());
        }
    }

    @Test
    void an_age_typed_and_not_sent_is_there_when_the_page_is_opened_again() {
        try (BrowserContext context = browsers.context(new Browser.NewContextOptions())) {
            Page page = begun(context);
            String background = page.url().replace("/s/safety", "/s/background");
            page.navigate(background);
            page.waitForResponse(response -> response.url().endsWith("/draft"), () -> page.locator("#head-age")
                    .pressSequentially("45"));
            page.close();
            Page again = context.newPage();
            again.navigate(background);
            assertEquals("45", again.locator("#head-age").inputValue());
        }
    }

    private static Page begun(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(site.at("/").toString());
        page.locator("button[value=no]").click();
        page.waitForURL("**/start");
        page.locator("input[name=title]").fill("Made up in a test");
        page.locator("input[value=fictional]").check();
        page.locator("form[action='/start/nothing'] button").click();
        page.waitForURL("**/s/safety");
        return page;
    }
}
