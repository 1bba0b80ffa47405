package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures in a browser, where words have the width of the face that is there. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PicturesIT {

    /** Pairs of words that touch, and words that leave their drawing. */
    private static final String WHAT_IS_WRONG =
            "() => [...document.querySelectorAll('.drawing > svg')].flatMap(svg => {"
                    + " const room = svg.getBoundingClientRect(); if (!room.width) return [];"
                    + " const words = [...svg.querySelectorAll('text')].map(e => ({w: e.textContent, r: e.getBoundingClientRect(), s: e.hasAttribute('transform')}));"
                    + " const out = words.filter(({r}) => r.left < room.left - 1 || r.right > room.right + 1 || r.top < room.top - 1 || r.bottom > room.bottom + 1).map(({w}) => 'outside: ' + w);"
                    + " const level = words.filter(({s}) => !s);"
                    + " level.forEach((a, i) => level.slice(i + 1).forEach(b => { if (a.r.left < b.r.right - 1 && a.r.right > b.r.left + 1"
                    + " && a.r.top < b.r.bottom - 3 && a.r.bottom > b.r.top + 3) out.push(a.w + ' on ' + b.w); }));"
                    + " return out; })";

    private static final String SHOWN =
            "() => [...document.querySelectorAll('figure .drawing')].filter(d => d.offsetParent)"
                    + ".map(d => [...d.children].filter(s => getComputedStyle(s).display !== 'none').map(s => s.getAttribute('class')).join(' '))";

    @TempDir
    static Path folder;

    private static BrowserPages pages;
    private static String walk;

    @BeforeAll
    static void start() throws Exception {
        pages = BrowserPages.orSkip(folder);
        walk = pages.walk("published/nms-clozapine-overdose-47f");
    }

    @AfterAll
    static void stop() {
        if (pages != null) {
            pages.close();
        }
    }

    private static Page pictures(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(pages.at("/"));
        page.locator("button[value=no]").click();
        page.waitForURL("**/start");
        page.navigate(pages.at(walk + "/pictures"));
        page.evaluate("() => document.querySelectorAll('main details.folded').forEach(d => d.open = true)");
        return page;
    }

    private static BrowserContext context(int width, ColorScheme scheme) {
        return pages.browsers.context(
                new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 375, 768, 1024, 1280, 1920})
    void no_words_touch_or_leave_their_drawing_at_any_width(int width) {
        try (BrowserContext context = context(width, ColorScheme.LIGHT)) {
            assertEquals(List.of(), pictures(context).evaluate(WHAT_IS_WRONG));
        }
    }

    @Test
    void a_phone_and_a_laptop_each_show_one_form_of_every_drawing() {
        assertOnly("p-narrow", 320, Media.SCREEN);
        assertOnly("p-wide", 1280, Media.SCREEN);
    }

    @Test
    void paper_shows_the_wide_form_whatever_the_screen() {
        assertOnly("p-wide", 700, Media.PRINT);
    }

    private static void assertOnly(String form, int width, Media media) {
        try (BrowserContext context = context(width, ColorScheme.DARK)) {
            Page page = pictures(context);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
            List<?> shown = (List<?>) page.evaluate(SHOWN);
            assertTrue(shown.size() > 5, shown.toString());
            assertEquals(List.of(form), shown.stream().distinct().toList());
        }
    }
}
