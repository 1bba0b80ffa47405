package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a walk begins, over the wire. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BeginningTest {

    private static final String CASE =
            "id: made-up\ntitle: Made up\norigin: {kind: fictional}\nfindings:\n- {finding: stridor, state: present}\n";

    @TempDir
    Path folder;

    private SiteUnderTest site;

    @BeforeEach
    void begin() throws Exception {
        site = new SiteUnderTest(folder);
        site.enter();
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void a_shipped_case_begins_a_walk_with_what_it_records() throws Exception {
        HttpResponse<String> begun =
                site.post("/start/shipped", start(), "case", "published/akathisia-cariprazine-45f");
        assertEquals(303, begun.statusCode());
        assertTrue(site.walks
                .heading(site.walks.ids().get(0))
                .orElseThrow()
                .origin()
                .equals("published"));
    }

    @Test
    void a_file_begins_a_walk_with_what_it_records() throws Exception {
        assertEquals(303, file(CASE).statusCode());
        String id = site.walks.ids().get(0);
        assertEquals(1, site.walks.open(id).orElseThrow().caseFile().findings().size());
    }

    @Test
    void a_file_that_does_not_say_where_its_case_comes_from_begins_none() throws Exception {
        HttpResponse<String> refused = file(CASE.replace("origin: {kind: fictional}\n", ""));
        assertEquals(422, refused.statusCode());
        assertTrue(refused.body().contains("The case does not say where it comes from."));
        assertTrue(site.walks.ids().isEmpty());
    }

    @Test
    void a_file_that_may_tell_who_somebody_is_begins_none() throws Exception {
        HttpResponse<String> refused = file(CASE.replace("title: Made up", "title: born 03.04.1951, MRN 12345678"));
        assertEquals(422, refused.statusCode());
        assertTrue(site.walks.ids().isEmpty());
    }

    private String start() throws IOException, InterruptedException {
        return site.get("/start").body();
    }

    private HttpResponse<String> file(String text) throws IOException, InterruptedException {
        String part = "--part\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        String body = part.formatted("csrf", "", SiteUnderTest.token(start()))
                + part.formatted("file", "; filename=\"case.yaml\"\r\nContent-Type: text/yaml", text)
                + "--part--\r\n";
        return site.client()
                .send(
                        HttpRequest.newBuilder(site.at("/start/file"))
                                .header("Content-Type", "multipart/form-data; boundary=part")
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
