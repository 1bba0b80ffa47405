package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What a script adds to a walk, in a real browser: skipped, and said so, where there is none. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WalkingIT extends InBrowser {

    /** Wanted is a second; a busy machine gets five times that. */
    private static final double MOST_MILLIS = 5_000;

    @Test
    void the_questions_beside_an_answer_come_a_moment_after_it() {
        try (BrowserContext context = pages.browsers.context(new Browser.NewContextOptions())) {
            Page page = pages.begun(context);
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
        try (BrowserContext context = pages.browsers.context(new Browser.NewContextOptions())) {
            Page page = pages.begun(context);
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

    @Test
    void what_is_typed_is_kept_within_a_second() {
        try (BrowserContext context = pages.browsers.context(new Browser.NewContextOptions())) {
            Page page = pages.begun(context);
            page.navigate(page.url().replace("/s/safety", "/s/background"));
            page.locator("#head-age").pressSequentially("4");
            long[] from = new long[1];
            page.waitForResponse(response -> response.url().endsWith("/draft"), () -> {
                page.locator("#head-age").press("5");
                from[0] = System.nanoTime();
            });
            double millis = (System.nanoTime() - from[0]) / 1e6;
            System.out.printf("typed and kept after %.0f ms%n", millis);
            assertTrue(millis <= MOST_MILLIS, () -> millis + " ms");
        }
    }

    @Test
    void an_answer_leaves_what_is_typed_elsewhere_on_the_page_where_it_is() {
        try (BrowserContext context = pages.browsers.context(new Browser.NewContextOptions())) {
            Page page = pages.begun(context);
            page.locator("#q-test-heart-rate-new-value").pressSequentially("9");
            page.locator("#q-finding-stridor-0-absent").click();
            page.locator("#q-finding-stridor-0-absent[aria-pressed=true]").waitFor();
            assertEquals("9", page.locator("#q-test-heart-rate-new-value").inputValue());
            assertEquals("q-finding-stridor-0-absent", page.evaluate("document.activeElement.id"), "the focus stays");
            assertTrue(
                    page.locator("#told").innerText().contains("After the last answer"), "told to who cannot see it");
        }
    }

    @Test
    void the_handout_as_a_tagged_pdf_carries_the_mark_on_every_page() {
        try (BrowserContext context = pages.browsers.context(new Browser.NewContextOptions())) {
            Page page = pages.begun(context);
            page.navigate(page.url().replace("/s/safety", "/print"));
            assertTrue(page.locator("#print").isVisible(), "the button");
            String pdf = new String(page.pdf(new Page.PdfOptions().setTagged(true)), StandardCharsets.ISO_8859_1);
            assertTrue(pdf.contains("/StructTreeRoot"), "tagged");
            String rule = (String) page.evaluate("[...document.styleSheets].flatMap(sheet => [...sheet.cssRules])"
                    + ".filter(rule => rule instanceof CSSPageRule).map(rule => rule.cssText).join()");
            assertTrue(rule.contains("Exercise or structured review, not care."), rule);
        }
    }

    @Test
    void by_keyboard_alone_a_word_is_found_a_step_is_marked_and_an_answer_undone() {
        try (BrowserContext context = pages.browsers.context(new Browser.NewContextOptions())) {
            Page page = pages.begun(context);
            String walk = page.url().replace("/s/safety", "");
            page.locator("#find-term").focus();
            page.keyboard().type("stif");
            page.locator("#found a:has-text('Muscle rigidity')").waitFor();
            page.keyboard().press("Enter");
            page.waitForURL("**/find?q=stif");
            tabTo(page, "#found a[href$='finding%3Arigidity']");
            page.keyboard().press("Enter");
            page.waitForURL("**/q/finding**");
            tabTo(page, "#q-finding-rigidity-0-present");
            page.keyboard().press("Enter");
            page.locator("#q-finding-rigidity-0-present[aria-pressed=true]").waitFor();
            page.navigate(walk + "/steps");
            tabTo(page, ".step details:has(form) > summary");
            page.keyboard().press("Enter");
            tabTo(page, "input[name=owner]");
            page.keyboard().type("resident");
            tabTo(page, "button[value=done]");
            page.keyboard().press("Enter");
            page.locator(".marked").first().waitFor();
            tabTo(page, ".top button");
            page.keyboard().press("Enter");
            page.locator(".top button[disabled]").waitFor();
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 300; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("The key does not lead to " + selector);
    }
}
