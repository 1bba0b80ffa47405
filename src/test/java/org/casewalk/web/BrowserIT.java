package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site in a real browser: skipped, and said so, where there is none. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BrowserIT {

    /** Pages outside a walk; the last is none, and says so. */
    private static final List<String> PAGES =
            List.of("/", "/unwell", "/join", "/start", "/about", "/invite", "/nowhere");

    /** Pages of a walk, each with what it shows beyond its first state. */
    private static final List<String> WALK_PAGES = List.of(
            "s/safety",
            "s/exposures",
            "s/course",
            "s/movement",
            "s/mental",
            "s/vitals",
            "s/investigations",
            "s/background",
            "q/finding:rigidity",
            "q/test:creatine-kinase",
            "q/investigation:blood-culture",
            "find?q=rigid",
            "find?q=nonsense",
            "next",
            "checklist",
            "c/described-restlessness",
            "pictures",
            "what-if?finding=Stridor&answer=present",
            "what-if?test=heart+rate&value=400",
            "replay",
            "replay?by=observed",
            "steps",
            "print");

    /** Pages of a walk that fold something away. */
    private static final List<String> FOLDED = List.of(
            "s/safety",
            "s/exposures",
            "q/finding:stridor",
            "q/test:creatine-kinase",
            "c/acute-laryngeal-dystonia",
            "pictures",
            "what-if",
            "steps");

    /** What is asked for and is no page: a part of one, files, and an address that leads on to a page. */
    private static final List<String> NO_PAGES = List.of(
            "/w/{id}",
            "/w/{id}/asks",
            "/w/{id}/export/case.json",
            "/w/{id}/export/checklist.json",
            "/w/{id}/export/checklist.md",
            "/w/{id}/export/log.ndjson",
            "/assets/htmx.js",
            "/assets/icon.svg",
            "/assets/page.js",
            "/assets/print.css",
            "/assets/print.js",
            "/assets/site.css");

    /** So that the page that invites others is there too. */
    private static final SiteOptions OPEN_TO_OTHERS =
            new SiteOptions("127.0.0.1", 0, List.of("127.0.0.1", "localhost"), "ABC234");

    @TempDir
    static Path folder;

    private static BrowserPages pages;

    @BeforeAll
    static void start() throws IOException {
        pages = BrowserPages.orSkip(folder, OPEN_TO_OTHERS);
    }

    @AfterAll
    static void stop() {
        if (pages != null) {
            pages.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"320,LIGHT", "320,DARK", "768,LIGHT", "768,DARK", "1280,LIGHT", "1280,DARK"})
    void every_page_is_accessible_fits_and_stays_quiet(int width, ColorScheme scheme) {
        List<String> wrong = new ArrayList<>();
        try (BrowserContext context = pages.browsers.context(
                new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme))) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("404")) {
                    wrong.add(page.url() + " console: " + message.text());
                }
            });
            page.onRequest(request -> {
                if (!request.url().startsWith("http://127.0.0.1:")) {
                    wrong.add(page.url() + " asks " + request.url());
                }
            });
            pages.enter(page);
            for (String path : PAGES) {
                page.navigate(pages.at(path));
                look(page, width, scheme, wrong);
            }
            String walk = scheme == ColorScheme.DARK ? beginSmall(page) : beginShipped(page);
            for (String path : WALK_PAGES) {
                page.navigate(walk + "/" + path);
                look(page, width, scheme, wrong);
            }
            page.navigate(walk + "/s/vitals");
            page.locator("#q-test-respiratory-rate-new-value").fill("400");
            page.locator("#q-test-respiratory-rate button.primary").first().click();
            page.locator("#q-test-respiratory-rate .message").waitFor();
            look(page, width, scheme, wrong);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void no_page_is_left_out() {
        List<String> looked = Stream.concat(PAGES.stream(), WALK_PAGES.stream().map(path -> "/w/id/" + path))
                .map(path -> path.replaceFirst("\\?.*", ""))
                .toList();
        List<String> pagesAndMore = pages.site.site.addresses();
        assertTrue(pagesAndMore.size() > 20, pagesAndMore.toString());
        List<String> leftOut = pagesAndMore.stream()
                .filter(address -> !NO_PAGES.contains(address))
                .filter(address -> {
                    String form = address.replaceAll("\\{[a-z]+}", "[^/]+");
                    return looked.stream().noneMatch(path -> path.matches(form));
                })
                .toList();
        assertEquals(List.of(), leftOut);
    }

    /** Once, on a walk with little on it: what is folded is the same at every width, and axe takes its time. */
    @Test
    void what_is_folded_away_is_accessible_and_fits_too() {
        int width = 320;
        List<String> wrong = new ArrayList<>();
        try (BrowserContext context =
                pages.browsers.context(new Browser.NewContextOptions().setViewportSize(width, 800))) {
            Page page = context.newPage();
            pages.enter(page);
            String walk = beginSmall(page);
            for (String path : FOLDED) {
                page.navigate(walk + "/" + path);
                page.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })");
                look(page, width, ColorScheme.LIGHT, wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void axe_sees_a_planted_fault() {
        try (BrowserContext context = pages.browsers.context(new Browser.NewContextOptions().setBypassCSP(true))) {
            Page page = context.newPage();
            page.navigate(pages.at("/"));
            page.evaluate("document.querySelector('main').append(document.createElement('img'))");
            assertTrue(axe(new AxeBuilder(page)).toString().contains("image-alt"));
        }
    }

    @Test
    void without_javascript_a_case_is_walked_from_the_first_page_to_the_handout() {
        try (BrowserContext context =
                pages.browsers.context(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            walkFromNothing(context.newPage());
        }
    }

    @Test
    void with_javascript_the_same_walk_goes_the_same_way() {
        try (BrowserContext context = pages.browsers.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            List<String> errors = new ArrayList<>();
            page.onConsoleMessage(message -> errors.add(message.text()));
            walkFromNothing(page);
            assertEquals(List.of(), errors, "A value that is asked about is no error of the browser's.");
        }
    }

    private void walkFromNothing(Page page) {
        pages.enter(page);
        pages.fromNothing(page);
        page.locator("#q-finding-stridor-0-present").click();
        page.locator(".flag-title").waitFor();
        assertTrue(page.locator("aside").innerText().contains("by rule"));
        page.locator(".sections a:has-text('Vital signs')").click();
        page.locator("#q-test-heart-rate-new-value").fill("400");
        page.locator("#q-test-heart-rate button.primary").first().click();
        page.locator("#q-test-heart-rate .message").waitFor();
        page.locator("#q-test-heart-rate input[name=confirmed]").check();
        page.locator("#q-test-heart-rate button.primary").first().click();
        page.locator("#q-test-heart-rate .recorded").waitFor();
        page.locator(".top button:has-text('Undo')").click();
        page.locator("#q-test-heart-rate-new-value").waitFor();
        page.locator(".views a:has-text('Handout')").click();
        assertTrue(page.locator("main").innerText().contains("Exercise or structured review, not care."));
        assertTrue(page.locator("main").innerText().contains("Stridor"));
    }

    @Test
    void with_javascript_an_answer_loads_no_new_page_and_the_focus_stays() {
        try (BrowserContext context = pages.browsers.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            List<String> errors = new ArrayList<>();
            page.onConsoleMessage(message -> errors.add(message.text()));
            pages.enter(page);
            page.navigate(beginShipped(page) + "/s/movement");
            page.evaluate("window.stays = true");
            page.locator("#q-finding-tremor-0-absent, #q-finding-rigidity-0-absent")
                    .first()
                    .click();
            page.locator("button[aria-pressed=true]").first().waitFor();
            page.locator(".last-answer").waitFor();
            assertEquals(true, page.evaluate("window.stays"));
            assertEquals("BUTTON", page.evaluate("document.activeElement.tagName"));
            assertEquals(List.of(), errors);
        }
    }

    @Test
    void by_keyboard_alone_the_first_page_is_passed_and_an_answer_given() {
        try (BrowserContext context = pages.browsers.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(pages.at("/"));
            tabTo(page, "button[value=no]");
            page.keyboard().press("Enter");
            page.waitForURL("**/start");
            tabTo(page, "button[value^='published/']");
            page.keyboard().press("Enter");
            page.waitForURL("**/s/safety");
            page.keyboard().press("Tab");
            assertTrue((Boolean) page.evaluate("document.activeElement.classList.contains('skip')"), "skip link first");
            tabTo(page, "#q-finding-voice-change-0-absent");
            page.keyboard().press("Enter");
            page.locator("#q-finding-voice-change-0-absent[aria-pressed=true]").waitFor();
        }
    }

    private static void tabTo(Page page, String selector) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError("The key does not lead to " + selector);
    }

    /** A walk with a red flag and a change and little else: every colour there is, on pages that are soon looked through. */
    private static String beginSmall(Page page) {
        page.navigate(pages.at("/start"));
        pages.fromNothing(page);
        page.locator("#q-finding-stridor-0-present").click();
        page.locator(".flag-title").waitFor();
        return page.url().replaceFirst("/s/safety.*", "");
    }

    private static String beginShipped(Page page) {
        page.navigate(pages.at("/start"));
        page.locator("button[value='published/akathisia-cariprazine-45f']").click();
        page.waitForURL("**/s/safety");
        return page.url().replaceFirst("/s/safety.*", "");
    }

    /** In the dark only colours differ, so only they are looked at again. */
    private static void look(Page page, int width, ColorScheme scheme, List<String> wrong) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        if (scheme == ColorScheme.DARK) {
            AxeRunOnlyOptions only = new AxeRunOnlyOptions();
            only.setType("rule");
            only.setValues(List.of("color-contrast"));
            options.setRunOnly(only);
        }
        // No frames anywhere, so nothing is lost by the mode that stays in the page, and passed checks are not listed.
        axe(new AxeBuilder(page).options(options).setLegacyMode(true))
                .forEach(violation -> wrong.add(page.url() + " axe: " + violation));
        int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        if (wide > width) {
            wrong.add(page.url() + " is " + wide + " wide");
        }
    }

    private static List<String> axe(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                .toList();
    }
}
