package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person with a page with a script, who answers what stands on it: sends the answer, takes up what it changed, asks for the rest. */
final class Visitor {

    private static final Pattern TIMING = Pattern.compile("all;dur=([0-9.]+), work;dur=([0-9.]+)");
    private static final Pattern FINDING = Pattern.compile("name=\"finding\" value=\"([a-z0-9-]+)\"");
    private static final String PAGE = "s/movement";

    private final LaunchedSite site;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final List<CompletableFuture<HttpResponse<String>>> beside = new ArrayList<>();
    private final String token;
    private final String walk;

    /** How long one answer took, in milliseconds: for the person, at the server, and how much of that was work. */
    record Took(double person, double server, double work) {}

    /** Passes the first page and begins a walk. */
    Visitor(LaunchedSite site) throws IOException, InterruptedException {
        this.site = site;
        this.token = SiteUnderTest.token(get("/"));
        post("/gate", "unwell", "no");
        HttpResponse<String> begun = post("/start/nothing", "title", "T", "origin", "fictional");
        this.walk = URI.create(begun.headers().firstValue("Location").orElseThrow())
                .getPath()
                .replaceFirst("/s/.*", "");
    }

    /** Answers so many questions of a page, one after the other without a pause. */
    List<Took> answers(int many) throws IOException, InterruptedException {
        String page = get(walk + "/" + PAGE);
        String seen = SiteUnderTest.seen(page);
        List<String> findings = FINDING.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .limit(many)
                .toList();
        List<Took> took = new ArrayList<>();
        for (String finding : findings) {
            long from = System.nanoTime();
            HttpResponse<String> changed = answer(seen, finding);
            took.add(took(changed, (System.nanoTime() - from) / 1e6));
            assertEquals(200, changed.statusCode(), changed.body());
            seen = SiteUnderTest.seen(changed.body());
            HttpRequest asks = request(walk + "/asks?seen=" + seen).build();
            beside.add(browser.sendAsync(asks, HttpResponse.BodyHandlers.ofString()));
        }
        assertEquals(many, took.size());
        return took;
    }

    /** Waits for what comes a moment after the answers. */
    void rest() {
        for (CompletableFuture<HttpResponse<String>> asked : beside) {
            assertTrue(List.of(200, 204).contains(asked.join().statusCode()), asked.join()::body);
        }
    }

    private HttpResponse<String> answer(String seen, String finding) throws IOException, InterruptedException {
        List<String> fields = List.of(
                "csrf",
                token,
                "upto",
                seen,
                "here",
                PAGE,
                "where",
                "q-finding-" + finding,
                "kind",
                "findings",
                "finding",
                finding,
                "answer",
                "absent");
        return browser.send(
                form(walk + "/answer", fields).header("HX-Request", "true").build(), text());
    }

    private static Took took(HttpResponse<String> page, double person) {
        Matcher timing =
                TIMING.matcher(page.headers().firstValue("Server-Timing").orElse(""));
        assertTrue(timing.find(), "no timing");
        return new Took(person, Double.parseDouble(timing.group(1)), Double.parseDouble(timing.group(2)));
    }

    private String get(String path) throws IOException, InterruptedException {
        return browser.send(request(path).build(), text()).body();
    }

    private HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("csrf", token));
        return browser.send(form(path, all).build(), text());
    }

    private HttpRequest.Builder form(String path, List<String> fields) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(SiteUnderTest.encoded(fields)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(site.at(path));
    }

    private static HttpResponse.BodyHandler<String> text() {
        return HttpResponse.BodyHandlers.ofString();
    }
}
