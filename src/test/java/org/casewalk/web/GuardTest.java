package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    void a_part_of_an_open_page_is_never_the_first_page() throws Exception {
        HttpResponse<String> asked = site.visitor()
                .send(
                        HttpRequest.newBuilder(site.at(site.begin() + "/asks"))
                                .header("HX-Request", "true")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(401, asked.statusCode());
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
        HttpClient other = site.visitor();
        String gate = other.send(HttpRequest.newBuilder(site.at("/")).build(), HttpResponse.BodyHandlers.ofString())
                .body();
        site.send(other, "/gate", List.of("csrf", SiteUnderTest.token(gate), "unwell", "no"));
        HttpResponse<String> answer = site.send(other, walk + "/answer", List.of("csrf", token, "kind", "findings"));
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

    @ParameterizedTest
    @ValueSource(strings = {"/start/file", "/start/nothing", "/join", "/gate"})
    void a_body_that_says_it_is_larger_is_refused_before_it_is_sent(String path) throws Exception {
        site.enter();
        String answer = unsent(path, "multipart/form-data; boundary=x", "Content-Length: 400000000");
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("Maybe"), answer);
    }

    @Test
    void a_body_that_does_not_say_how_large_it_is_ends_where_a_case_does() throws Exception {
        site.enter();
        String token = SiteUnderTest.token(site.get("/start").body());
        String part = "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + token
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"case.json\"\r\n\r\n"
                + "y".repeat(3_000_000) + "\r\n--x--\r\n";
        HttpResponse<String> answer = site.client()
                .send(
                        HttpRequest.newBuilder(site.at("/start/file"))
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(HttpRequest.BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8))))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertEquals(413, answer.statusCode(), answer.body());
    }

    @Test
    void a_file_is_taken_at_one_place_alone() throws Exception {
        site.enter();
        String answer = unsent("/start/nothing", "multipart/form-data; boundary=x", "Content-Length: 100000");
        assertTrue(answer.startsWith("HTTP/1.1 415"), answer);
    }

    @Test
    void a_file_that_is_sent_touches_no_folder_of_the_system() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        String usual = System.setProperty("java.io.tmpdir", temporary.toString());
        try {
            site.close();
            site = new SiteUnderTest(folder);
        } finally {
            System.setProperty("java.io.tmpdir", usual);
        }
        site.enter();
        String token = SiteUnderTest.token(site.get("/start").body());
        String part = "--x\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + token
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"case.json\"\r\n\r\n{\"id\":\"a\"";
        try (Socket socket = new Socket("127.0.0.1", site.site.port())) {
            socket.getOutputStream()
                    .write(("POST /start/file HTTP/1.1\r\nHost: 127.0.0.1:" + site.site.port() + "\r\nCookie: "
                                    + cookies()
                                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 200000\r\n\r\n"
                                    + part + " ".repeat(100_000))
                            .getBytes(StandardCharsets.UTF_8));
            // Half of it has come, and is looked at while others are answered.
            for (int i = 0; i < 20; i++) {
                site.get("/start");
                assertEquals(Set.of(), names(temporary));
            }
        }
    }

    private String cookies() {
        return ((CookieManager) site.client().cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; "));
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void many_who_send_half_of_something_keep_the_site_from_nobody() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 300; i++) {
                Socket socket = new Socket("127.0.0.1", site.site.port());
                slow.add(socket);
                socket.getOutputStream()
                        .write(("POST /join HTTP/1.1\r\nHost: 127.0.0.1:" + site.site.port()
                                        + "\r\nContent-Type: application/x-www-form-urlencoded"
                                        + "\r\nContent-Length: 1000\r\n\r\ncsrf=")
                                .getBytes(StandardCharsets.US_ASCII));
            }
            assertTimeoutPreemptively(
                    Duration.ofSeconds(15),
                    () -> assertEquals(200, site.get("/").statusCode()));
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    /** Sends the head of a post and nothing of its body. */
    private String unsent(String path, String type, String length) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", site.site.port())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream()
                    .write(("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + site.site.port() + "\r\nCookie: "
                                    + cookies() + "\r\nContent-Type: " + type + "\r\n" + length
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(4_000), StandardCharsets.UTF_8);
        }
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
