package org.casewalk.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casewalk.walk.Walk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A site of its own with one walk on it, begun from nothing, for each test over the wire. */
abstract class WalkUnderTest {

    @TempDir
    Path folder;

    SiteUnderTest site;

    /** The address of the walk. */
    String walk;

    @BeforeEach
    void begin() throws Exception {
        site = new SiteUnderTest(folder);
        walk = site.begin();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    String id() {
        return walk.replace("/w/", "");
    }

    /** The walk as it now stands. */
    Walk now() {
        return site.walks.open(id()).orElseThrow();
    }

    /** A page of the walk. */
    String page(String path) throws IOException, InterruptedException {
        return site.get(walk + "/" + path).body();
    }

    /** Sends a form of the walk from a page with its token and number. */
    HttpResponse<String> send(String path, String page, List<String> first, String... fields)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of(fields));
        return site.post(walk + "/" + path, page, all.toArray(String[]::new));
    }
}
