package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site that is open to the local network, reached by this machine's own address there, as another machine would. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JoinTest {

    @TempDir
    Path folder;

    private SiteUnderTest site;
    private HttpClient other;
    private String base = "";

    @BeforeEach
    void start() throws IOException {
        Optional<String> address = ThisMachine.onItsNetwork();
        org.junit.jupiter.api.Assumptions.assumeTrue(address.isPresent(), "This machine is on no network.");
        site = new SiteUnderTest(folder, options("ABC234"));
        other = site.visitor();
        base = "http://" + address.get() + ":" + site.site.port();
    }

    private static SiteOptions options(String code) throws IOException {
        return new SiteOptions(
                "0.0.0.0", 0, List.of(ThisMachine.onItsNetwork().orElseThrow(), "127.0.0.1", "localhost"), code);
    }

    @AfterEach
    void stop() {
        if (site != null) {
            site.close();
        }
    }

    @Test
    void another_machine_sees_nothing_before_it_joins() throws Exception {
        for (String path : List.of("/", "/start", "/w/abc/s/safety", "/about")) {
            HttpResponse<String> answer = get(path);
            assertEquals(303, answer.statusCode(), path);
            assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/join"), path);
        }
    }

    @Test
    void the_code_opens_the_first_page() throws Exception {
        assertEquals(303, join("abc234").statusCode());
        assertTrue(get("/").body().contains("unwell now?"));
    }

    @Test
    void after_ten_wrong_codes_even_the_right_one_is_refused() throws Exception {
        for (int i = 0; i < 10; i++) {
            assertEquals(403, join("WRONG" + i).statusCode());
        }
        assertEquals(429, join("ABC234").statusCode());
    }

    @Test
    void of_many_wrong_codes_at_once_no_more_are_looked_at_than_of_some_one_after_the_other() throws Exception {
        String page = get("/join").body();
        ExecutorService people = Executors.newFixedThreadPool(40);
        CyclicBarrier together = new CyclicBarrier(40);
        List<Future<Integer>> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(people.submit(() -> {
                together.await();
                return post("/join", page, List.of("code", "AAAAAA")).statusCode();
            }));
        }
        int lookedAt = 0;
        for (Future<Integer> one : all) {
            lookedAt += one.get() == 403 ? 1 : 0;
        }
        people.shutdown();
        assertEquals(10, lookedAt);
    }

    @Test
    void who_joined_with_the_code_of_one_run_is_asked_for_that_of_the_next() throws Exception {
        assertEquals(303, join("ABC234").statusCode());
        post("/gate", get("/").body(), List.of("unwell", "no"));
        assertEquals(200, get("/start").statusCode());
        site.close();
        site = new SiteUnderTest(folder, options("XYZ789"));
        base = base.replaceFirst(":[0-9]+$", ":" + site.site.port());
        HttpResponse<String> answer = get("/start");
        assertEquals(303, answer.statusCode());
        assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/join"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start/file", "/w/abc/answer"})
    void who_has_not_joined_sends_nothing_that_is_read(String path) throws Exception {
        URI address = URI.create(base);
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream()
                    .write(("POST " + path + " HTTP/1.1\r\nHost: " + address.getAuthority()
                                    + "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 2000000\r\n\r\n"
                                    + "x".repeat(100_000))
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertTrue(answer.equals("HTTP/1.1 303") || answer.equals("HTTP/1.1 415"), answer);
        }
    }

    @Test
    void on_an_address_that_was_not_named_nobody_is_answered_whatever_name_he_asks_for() throws Exception {
        try (Socket socket = new Socket("::1", site.site.port())) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream()
                    .write(("GET /join HTTP/1.1\r\nHost: " + URI.create(base).getAuthority() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            assertEquals("HTTP/1.1 421", answer);
        } catch (ConnectException nobodyListens) {
            Assumptions.abort("Nobody listens on another address here.");
        }
    }

    @Test
    void another_machine_gets_no_list_of_walks() throws Exception {
        site.begin();
        join("ABC234");
        String page = get("/").body();
        HttpResponse<String> gate = post("/gate", page, List.of("unwell", "no"));
        assertEquals(303, gate.statusCode());
        assertTrue(!get("/start").body().contains("Made up</strong>"));
    }

    @Test
    void the_machine_that_runs_it_shows_address_code_and_a_picture_of_the_address() throws Exception {
        site.enter();
        String page = site.get("/invite").body();
        assertTrue(page.contains(base + "/"), "address");
        assertTrue(page.contains("ABC234") && page.contains("<svg class=\"qr\""), "code and picture");
    }

    @Test
    void who_joined_does_not_see_the_code() throws Exception {
        join("ABC234");
        post("/gate", get("/").body(), List.of("unwell", "no"));
        HttpResponse<String> page = get("/invite");
        assertEquals(404, page.statusCode());
        assertTrue(!page.body().contains("ABC234"));
    }

    private HttpResponse<String> join(String code) throws Exception {
        return post("/join", get("/join").body(), List.of("code", code));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return other.send(
                HttpRequest.newBuilder(URI.create(base + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String page, List<String> fields) throws Exception {
        List<String> all = new java.util.ArrayList<>(fields);
        all.addAll(List.of("csrf", SiteUnderTest.token(page)));
        return other.send(
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(SiteUnderTest.encoded(all)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
