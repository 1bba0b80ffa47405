package org.casewalk.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.casewalk.walk.Walk;

/** A site of its own and the browser that looks at it, with the ways into it that tests share. */
final class BrowserPages implements AutoCloseable {

    final BrowserUnderTest browsers;
    final SiteUnderTest site;
    private final String passed;

    private BrowserPages(BrowserUnderTest browsers, SiteUnderTest site) {
        this.browsers = browsers;
        this.site = site;
        this.passed = passed(browsers, site);
    }

    /** Starts both; where there is no browser the tests are skipped. */
    static BrowserPages orSkip(Path folder) throws IOException {
        return orSkip(folder, SiteOptions.local(0));
    }

    /** Starts both, the site as it is asked for. */
    static BrowserPages orSkip(Path folder, SiteOptions options) throws IOException {
        BrowserUnderTest browsers = BrowserUnderTest.orSkip();
        return new BrowserPages(browsers, new SiteUnderTest(folder, options));
    }

    String at(String path) {
        return site.at(path).toString();
    }

    /** Somebody with a keyboard alone, on a page of a site whose first page was passed. */
    Typist typist(boolean script, String path) {
        Typist typist = new Typist(browsers.context(options(script).setStorageState(passed)), script);
        typist.page.navigate(at(path));
        return typist;
    }

    /** Somebody with a keyboard alone, who has seen nothing of the site. */
    Typist stranger(boolean script, String address) {
        Typist typist = new Typist(browsers.context(options(script)), script);
        typist.page.navigate(address);
        return typist;
    }

    private static Browser.NewContextOptions options(boolean script) {
        return new Browser.NewContextOptions().setJavaScriptEnabled(script);
    }

    private static String passed(BrowserUnderTest browsers, SiteUnderTest site) {
        try (BrowserContext context = browsers.context(new Browser.NewContextOptions())) {
            Page page = context.newPage();
            page.navigate(site.at("/").toString());
            page.locator("button[value=no]").click();
            page.waitForURL("**/start");
            return context.storageState();
        }
    }

    /** Begins a fictional walk over the wire; its address. */
    String walk() throws IOException, InterruptedException {
        return site.begin();
    }

    /** Begins a walk with a shipped case over the wire; its address. */
    String walk(String shipped) throws IOException, InterruptedException {
        site.enter();
        site.post("/start/shipped", site.get("/start").body(), "case", shipped);
        return "/w/" + site.walks.ids().get(0);
    }

    /** A walk as the server has it. */
    Walk kept(String walk) {
        return site.walks.open(walk.replace("/w/", "")).orElseThrow();
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
