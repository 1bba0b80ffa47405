package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person with a page with a script, who answers what stands on it: sends the answer, takes up what it changed, and in the end asks for the rest. */
final class Visitor {

    /** All share what sends: people are on machines of their own, and thirty browsers on this one would be measured with it. */
    private static final HttpClient SENDER = HttpClient.newHttpClient();

    private static final Pattern TIMING = Pattern.compile("all;dur=([0-9.]+), work;dur=([0-9.]+)");
    private static final Pattern FINDING = Pattern.compile("name=\"finding\" value=\"([a-z0-9-]+)\"");
    private static final String PAGE = "s/movement";

    private final LaunchedSite site;
    private final Map<String, String> cookies = new TreeMap<>();
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
        }
        assertEquals(many, took.size());
        // A page asks for them a moment after an answer, and not where another is given meanwhile.
        HttpRequest asks = request(walk + "/asks?seen=" + seen).build();
        beside.add(SENDER.sendAsync(asks, HttpResponse.BodyHandlers.ofString()));
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
        return send(form(walk + "/answer", fields).header("HX-Request", "true"));
    }

    private static Took took(HttpResponse<String> page, double person) {
        Matcher timing =
                TIMING.matcher(page.headers().firstValue("Server-Timing").orElse(""));
        assertTrue(timing.find(), "no timing");
        return new Took(person, Double.parseDouble(timing.group(1)), Double.parseDouble(timing.group(2)));
    }

    private String get(String path) throws IOException, InterruptedException {
        return send(request(path)).body();
    }

    private HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("csrf", token));
        return send(form(path, all));
    }

    private HttpRequest.Builder form(String path, List<String> fields) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(SiteUnderTest.encoded(fields)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(site.at(path));
        if (!cookies.isEmpty()) {
            request.header("Cookie", String.join("; ", cookies.values()));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = SENDER.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String set : response.headers().allValues("Set-Cookie")) {
            String cookie = set.split(";", 2)[0];
            cookies.put(cookie.split("=", 2)[0], cookie);
        }
        return response;
    }
}
