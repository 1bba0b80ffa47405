package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.CookieManager;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code casewalk walk --lan} as it is launched, reached by this machine's address on its network, as another machine would. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LaunchedLanTest {

    private static final Pattern JOIN =
            Pattern.compile("Others on this network: (http://[0-9.:]+/)  code ([A-Z2-9]{6})");

    @TempDir
    static Path folder;

    private static LaunchedSite site;
    private static URI address;
    private static String code = "";

    private final HttpClient other =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void launch() throws IOException {
        Assumptions.assumeTrue(ThisMachine.onItsNetwork().isPresent(), "This machine is on no network.");
        site = LaunchedSite.in(folder, "--lan");
        Matcher said = JOIN.matcher(site.greeting());
        assertTrue(said.find(), site.greeting());
        address = URI.create(said.group(1));
        code = said.group(2);
    }

    @AfterAll
    static void end() {
        if (site != null) {
            site.close();
        }
    }

    @Test
    void the_address_is_that_of_this_machine_and_drawn_for_a_camera() throws Exception {
        assertEquals(ThisMachine.onItsNetwork().orElseThrow(), address.getHost());
        assertEquals(TerminalCode.of(address.toString()), TerminalCode.in(site.greeting()));
    }

    @Test
    void somebody_else_sees_nothing_but_the_question_for_the_code() throws Exception {
        HttpResponse<String> page = get("/start");
        assertEquals(303, page.statusCode());
        assertEquals("/join", page.headers().firstValue("Location").orElse("").replaceFirst("http://[^/]+", ""));
    }

    @Test
    void another_name_is_refused() throws Exception {
        try (Socket socket = new Socket(address.getHost(), address.getPort());
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write("GET /join HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).startsWith("HTTP/1.1 421"));
        }
    }

    @Test
    void a_wrong_code_is_refused() throws Exception {
        assertEquals(403, join("WRONG1").statusCode());
        assertEquals(303, get("/start").statusCode());
    }

    @Test
    void the_code_admits_to_the_first_page() throws Exception {
        assertEquals(303, join(code).statusCode());
        assertTrue(get("/").body().contains("unwell now?"));
    }

    private HttpResponse<String> join(String typed) throws Exception {
        List<String> fields =
                List.of("code", typed, "csrf", SiteUnderTest.token(get("/join").body()));
        return other.send(
                HttpRequest.newBuilder(address.resolve("/join"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(SiteUnderTest.encoded(fields)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return other.send(HttpRequest.newBuilder(address.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
