package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A person with a keyboard and nothing else: no mouse, no script of a test that helps along. Wherever a key leads, the focus must be seen.
 * What the browser complains of, and whatever it asks of another machine, is a failure at the end.
 */
final class Typist implements AutoCloseable {

    private static final int MOST_TABS = 400;

    /** What is wrong with the place where the focus is; nothing where it is seen. */
    private static final String UNSEEN = """
            () => {
                const at = document.activeElement;
                const box = [...at.getClientRects()].find(rect => rect.width > 0 && rect.height > 0);
                if (!box) return 'has no place on the page';
                const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
                const points = [[middle.x, middle.y], [box.left + 2, middle.y], [box.right - 2, middle.y],
                    [middle.x, box.top + 2], [middle.x, box.bottom - 2]];
                const seen = ([x, y]) => {
                    const top = document.elementFromPoint(x, y);
                    return top && (at.contains(top) || top.contains(at) && top.tagName === 'LABEL');
                };
                if (!points.some(seen)) return 'is out of sight or covered';
                const style = getComputedStyle(at);
                const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                return outlined ? '' : 'has no outline';
            }
            """;

    /** Where the focus is, how long the page has been open, and what it has asked for since. */
    private static final String WHERE = """
            () => [location.href, document.activeElement.outerHTML.slice(0, 160), Math.round(performance.now()) + ' ms',
                ...performance.getEntriesByType('resource').map(asked => `${asked.name} ${Math.round(asked.responseEnd)}`)]
                .join(' | ')
            """;

    final BrowserContext context;
    final Page page;
    final boolean script;
    private final List<String> complaints = new ArrayList<>();
    private final List<FileChooser> opened = new ArrayList<>();

    Typist(BrowserContext context, boolean script) {
        this.context = context;
        this.script = script;
        this.page = context.newPage();
        // From the beginning: asked for beside the key, the browser sometimes opens and cancels the list of files
        // before it is told.
        page.onFileChooser(opened::add);
        page.onConsoleMessage(message -> {
            boolean refusal = message.text().contains("responded with a status of 4");
            if (message.type().equals("error") && !refusal) {
                complaints.add(page.url() + " console: " + message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().matches("http://(127\\.0\\.0\\.1|[0-9.]+):[0-9]+/.*")) {
                complaints.add(page.url() + " asks " + request.url());
            }
        });
    }

    /** Moves on with the Tab key until the focus is there, and sees that it shows. */
    Typist to(String selector) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (i > 0 || !at(selector)) {
                page.keyboard().press("Tab");
            }
            if (at(selector)) {
                assertEquals("", page.evaluate(UNSEEN), () -> "The focus at " + selector + " on " + page.url());
                return this;
            }
        }
        throw new AssertionError("The Tab key does not lead to " + selector + " on " + page.url());
    }

    boolean at(String selector) {
        return (Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector);
    }

    /** Whether the focus is on something that stands in this. */
    boolean inside(String selector) {
        return (Boolean) page.evaluate("selector => !!document.activeElement.closest(selector)", selector);
    }

    /** Sees that the focus is on something that stands in this, once what was pressed has been answered. */
    void stays(String selector) {
        try {
            page.waitForCondition(() -> inside(selector), new Page.WaitForConditionOptions().setTimeout(5_000));
        } catch (TimeoutError lost) {
            throw new AssertionError("The focus is elsewhere: " + page.evaluate(WHERE), lost);
        }
    }

    /** Goes there and presses Enter. */
    Typist enter(String selector) {
        to(selector);
        page.keyboard().press("Enter");
        return this;
    }

    /** Goes there and presses Enter, which brings a new page. */
    Typist follow(String selector) {
        to(selector);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return this;
    }

    /** Goes to a box or a radio button and chooses it. */
    Typist tick(String selector) {
        to(selector);
        page.keyboard().press("Space");
        assertTrue(page.locator(selector).first().isChecked(), selector);
        return this;
    }

    /** Goes to a field for a file, opens the list of files and takes one. */
    Typist take(String selector, Path file) {
        to(selector);
        opened.clear();
        page.keyboard().press("Space");
        page.waitForCondition(() -> !opened.isEmpty());
        opened.get(0).setFiles(file);
        return this;
    }

    /** Goes to a field and writes over what stands there. */
    Typist write(String selector, String text) {
        to(selector);
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
        return this;
    }

    /** Goes to a list and chooses by the first letters. */
    Typist choose(String selector, String letters) {
        to(selector);
        page.keyboard().type(letters);
        return this;
    }

    /** One more press of Tab, with the focus seen. */
    Typist on() {
        page.keyboard().press("Tab");
        assertEquals("", page.evaluate(UNSEEN), () -> "The next focus on " + page.url());
        return this;
    }

    Locator see(String selector) {
        Locator seen = page.locator(selector).first();
        seen.waitFor();
        page.waitForLoadState();
        return seen;
    }

    String text(String selector) {
        return see(selector).innerText();
    }

    @Override
    public void close() {
        context.close();
        assertEquals(List.of(), complaints);
    }
}
