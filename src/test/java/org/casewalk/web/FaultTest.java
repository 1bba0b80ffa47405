package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees where the program itself fails: a page that says so and what to do, and not how the program is built. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FaultTest {

    @TempDir
    Path folder;

    @Test
    void where_the_stack_runs_out() throws Exception {
        begins(() -> {
            throw new StackOverflowError();
        });
    }

    @Test
    void where_something_was_not_thought_of() throws Exception {
        begins(() -> {
            throw new IllegalStateException("never");
        });
    }

    private void begins(Supplier<String> fails) throws Exception {
        try (SiteUnderTest site = new SiteUnderTest(folder, SiteOptions.local(0), fails)) {
            site.enter();
            HttpResponse<String> page =
                    site.post("/start/nothing", site.get("/start").body(), "title", "Made up", "origin", "fictional");
            assertEquals(500, page.statusCode());
            assertTrue(
                    page.body().contains("fault of the program") && page.body().contains("Maybe"), page.body());
            assertFalse(page.body().contains("at org.casewalk"), page.body());
        }
    }
}
