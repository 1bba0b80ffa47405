package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person with a page with a script, who answers what stands on it: sends the answer, takes up what it changed, and in the end asks for the rest. */
final class Visitor {

    private static final Pattern TIMING = Pattern.compile("all;dur=([0-9.]+), work;dur=([0-9.]+)");
    private static final Pattern FINDING = Pattern.compile("name=\"finding\" value=\"([a-z0-9-]+)\"");
    private static final String PAGE = "s/movement";

    private final Wire wire;
    private final Map<String, String> cookies = new TreeMap<>();
    private final String token;
    private final String walk;

    /** How long one answer took, in milliseconds: for the person, at the server, and how much of that was work. */
    record Took(double person, double server, double work) {}

    /** Passes the first page and begins a walk. */
    Visitor(LaunchedSite site) throws IOException {
        this.wire = new Wire(site.at("/"));
        this.token = SiteUnderTest.token(get("/"));
        post("/gate", "unwell", "no");
        Wire.Reply begun = post("/start/nothing", "title", "T", "origin", "fictional");
        this.walk = URI.create(begun.header("location")).getPath().replaceFirst("/s/.*", "");
    }

    /** Answers so many questions of a page, one after the other without a pause. */
    List<Took> answers(int many) throws IOException {
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
            Wire.Reply changed = answer(seen, finding);
            took.add(took(changed, (System.nanoTime() - from) / 1e6));
            assertEquals(200, changed.status(), changed.body());
            seen = SiteUnderTest.seen(changed.body());
        }
        assertEquals(many, took.size());
        // A page asks for them a moment after an answer, and not where another is given meanwhile.
        ask(walk + "/asks?seen=" + seen, List.of(), "");
        return took;
    }

    /** Waits for what comes a moment after the answers. */
    void rest() throws IOException {
        Wire.Reply asked = wire.receive();
        assertTrue(List.of(200, 204).contains(asked.status()), asked::body);
        wire.close();
    }

    private Wire.Reply answer(String seen, String finding) throws IOException {
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
        return send(walk + "/answer", List.of("HX-Request: true"), SiteUnderTest.encoded(fields));
    }

    private static Took took(Wire.Reply page, double person) {
        Matcher timing = TIMING.matcher(page.header("server-timing"));
        assertTrue(timing.find(), "no timing");
        return new Took(person, Double.parseDouble(timing.group(1)), Double.parseDouble(timing.group(2)));
    }

    private String get(String path) throws IOException {
        return send(path, List.of(), "").body();
    }

    private Wire.Reply post(String path, String... fields) throws IOException {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("csrf", token));
        return send(path, List.of(), SiteUnderTest.encoded(all));
    }

    private Wire.Reply send(String path, List<String> headers, String form) throws IOException {
        ask(path, headers, form);
        Wire.Reply reply = wire.receive();
        for (String set : reply.headers().getOrDefault("set-cookie", List.of())) {
            String cookie = set.split(";", 2)[0];
            cookies.put(cookie.split("=", 2)[0], cookie);
        }
        return reply;
    }

    private void ask(String path, List<String> headers, String form) throws IOException {
        List<String> all = new ArrayList<>(headers);
        if (!cookies.isEmpty()) {
            all.add("Cookie: " + String.join("; ", cookies.values()));
        }
        wire.send(path, all, form);
    }
}
