package org.casewalk.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;

/** A site of its own and the browser that looks at it, with the ways into it that tests share. */
final class BrowserPages implements AutoCloseable {

    final BrowserUnderTest browsers;
    final SiteUnderTest site;

    private BrowserPages(BrowserUnderTest browsers, SiteUnderTest site) {
        this.browsers = browsers;
        this.site = site;
    }

    /** Starts both; where there is no browser the tests are skipped. */
    static BrowserPages orSkip(Path folder) throws IOException {
        BrowserUnderTest browsers = BrowserUnderTest.orSkip();
        return new BrowserPages(browsers, new SiteUnderTest(folder));
    }

    String at(String path) {
        return site.at(path).toString();
    }

    /** Passes the first page. */
    void enter(Page page) {
        page.navigate(at("/"));
        page.locator("button[value=no]").click();
        page.waitForURL("**/start");
    }

    /** Begins a fictional walk from nothing. */
    Page begun(BrowserContext context) {
        Page page = context.newPage();
        enter(page);
        fromNothing(page);
        return page;
    }

    /** Begins a fictional walk on the page where walks begin. */
    void fromNothing(Page page) {
        page.locator("input[name=title]").fill("Made up in a test");
        page.locator("input[value=fictional]").check();
        page.locator("form[action='/start/nothing'] button").click();
        page.waitForURL("**/s/safety");
    }

    @Override
    public void close() {
        site.close();
        browsers.close();
    }
}
