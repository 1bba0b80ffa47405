package org.casewalk.web;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** One site and one browser for all tests of a class; where there is no browser they are skipped, and say so. */
abstract class InBrowser {

    @TempDir
    static Path folder;

    static BrowserPages pages;

    @BeforeAll
    static void start() throws IOException {
        pages = BrowserPages.orSkip(folder);
    }

    @AfterAll
    static void stop() {
        if (pages != null) {
            pages.close();
            pages = null;
        }
    }
}
