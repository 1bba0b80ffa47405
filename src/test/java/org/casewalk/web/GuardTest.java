package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks on the site, over the wire. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuardTest {

    @TempDir
    Path folder;

    private SiteUnderTest site;

    @BeforeEach
    void start() throws IOException {
        site = new SiteUnderTest(folder);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", "127.0.0.1:1", "[::1]"})
    void a_name_that_is_not_ours_is_refused(String host) throws IOException {
        assertTrue(raw("GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 421"));
    }

    @Test
    void our_own_name_is_answered() throws IOException {
        assertTrue(raw("GET / HTTP/1.1\r\nHost: localhost:" + site.site.port() + "\r\nConnection: close\r\n\r\n")
                .startsWith("HTTP/1.1 200"));
    }

    @Test
    void a_post_without_the_token_changes_nothing() throws Exception {
        String walk = site.begin();
        HttpResponse<String> answer = site.post(walk + "/answer", "", "kind", "findings", "finding", "stridor");
        assertEquals(403, answer.statusCode());
        assertEquals(1, events(walk));
    }

    @Test
    void the_token_of_another_visitor_is_refused() throws Exception {
        String walk = site.begin();
        String token = SiteUnderTest.token(site.get("/").body());
        HttpResponse<String> answer =
                site.send(site.visitor(), walk + "/answer", List.of("csrf", token, "kind", "findings"));
        assertEquals(403, answer.statusCode());
        assertEquals(1, events(walk));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://evil.example",
                "Origin: null",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void a_post_from_another_page_is_refused_even_with_the_token(String header) throws Exception {
        site.enter();
        String page = site.get("/start").body();
        String body =
                SiteUnderTest.encoded(List.of("csrf", SiteUnderTest.token(page), "title", "T", "origin", "fictional"));
        String answer = raw("POST /start/nothing HTTP/1.1\r\nHost: 127.0.0.1:" + site.site.port() + "\r\n" + header
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                + "\r\nConnection: close\r\n\r\n" + body);
        assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
        assertEquals(List.of(), site.walks.ids());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../site.css",
                "/assets/..%2f..%2fsecret",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "/w/../../etc/passwd",
                "/assets/..;/secret"
            })
    void no_path_leads_outside(String path) throws IOException {
        String answer = raw(
                "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + site.site.port() + "\r\nConnection: close\r\n\r\n");
        assertFalse(answer.startsWith("HTTP/1.1 200"), answer);
    }

    @Test
    void a_body_larger_than_any_case_is_refused() throws Exception {
        site.enter();
        HttpResponse<String> answer = site.post(
                "/start/nothing", site.get("/start").body(), "title", "x".repeat(3_000_000), "origin", "fictional");
        assertEquals(413, answer.statusCode());
    }

    @Test
    void the_first_page_sends_nobody_to_another_site() throws Exception {
        HttpResponse<String> answer =
                site.post("/gate", site.get("/").body(), "unwell", "no", "to", "//evil.example/w/x");
        assertEquals(
                "/start",
                java.net
                        .URI
                        .create(answer.headers().firstValue("Location").orElseThrow())
                        .getPath());
    }

    @Test
    void cookies_are_out_of_reach_of_scripts_and_other_sites() throws Exception {
        String cookie = site.get("/").headers().firstValue("Set-Cookie").orElseThrow();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
    }

    @Test
    void a_page_may_load_nothing_from_elsewhere_and_nothing_inline() throws Exception {
        String policy =
                site.get("/").headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.contains("default-src 'self'") && !policy.contains("unsafe"), policy);
    }

    @Test
    void a_visit_that_this_site_did_not_give_out_earns_nothing() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(site.at("/start"))
                                .header("Cookie", Guard.VISIT + "=abc.def; " + Guard.GATE + "=open")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(303, answer.statusCode());
    }

    private long events(String walk) {
        return site.walks.events(walk.replace("/w/", "")).size();
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", site.site.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
