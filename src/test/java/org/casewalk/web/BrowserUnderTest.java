package org.casewalk.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A browser of this machine, and the driver that {@code src/test/browser/prepare} fetched. */
final class BrowserUnderTest implements AutoCloseable {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final double PATIENCE_MILLIS = 60_000;

    private final Playwright driver;
    private final Browser browser;

    private BrowserUnderTest(Playwright driver, Browser browser) {
        this.driver = driver;
        this.browser = browser;
    }

    /** Starts it; where something is missing the tests are skipped, or fail where they are required. */
    static BrowserUnderTest orSkip() {
        Optional<Path> chromium = Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst();
        Path prepared = Path.of("target", "browser").toAbsolutePath();
        System.setProperty("playwright.cli.dir", prepared.toString());
        if (chromium.isEmpty() || !Files.exists(prepared.resolve("package"))) {
            String missing =
                    chromium.isEmpty() ? "Chromium is not installed." : "src/test/browser/prepare was not run.";
            if ("required".equals(System.getenv("CASEWALK_BROWSER_TESTS"))) {
                throw new IllegalStateException("Browser tests are required here. " + missing);
            }
            System.out.println("SKIPPED: browser tests. " + missing);
            Assumptions.abort("Browser tests are skipped. " + missing);
        }
        Playwright driver = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(FLAGS));
        return new BrowserUnderTest(driver, browser);
    }

    BrowserContext context(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }

    @Override
    public void close() {
        browser.close();
        driver.close();
    }
}
