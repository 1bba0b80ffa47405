package org.casewalk.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewalk.Casewalk;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.casewalk.walk.Walks;
import org.casewalk.walk.store.SqliteWalkLog;

/** A site of its own with a visitor who has passed the first page, for tests over the wire. */
final class SiteUnderTest implements AutoCloseable {

    private static final Casewalk CASEWALK = Casewalk.of(
            LibraryReader.read(List.of(RulesFolder.shipped())).library().orElseThrow());
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([0-9a-f]+)\"");
    private static final Pattern SEEN = Pattern.compile("name=\"(?:seen|upto)\" value=\"([0-9]+)\"");

    final Walks walks;
    final Site site;
    private final SqliteWalkLog log;
    private final HttpClient client;

    SiteUnderTest(Path folder) throws IOException {
        this(folder, SiteOptions.local(0));
    }

    SiteUnderTest(Path folder, SiteOptions options) throws IOException {
        this(folder, options, new WalkIds());
    }

    /** One whose new walks get their ids from there. */
    SiteUnderTest(Path folder, SiteOptions options, Supplier<String> ids) throws IOException {
        this.log = SqliteWalkLog.open(folder.resolve("walks.db"), Clock.systemUTC());
        this.walks = new Walks(CASEWALK, log, ids);
        this.site =
                Site.start(walks, log, "a secret of thirty-two bytes.....".getBytes(StandardCharsets.UTF_8), options);
        this.client = visitor();
    }

    HttpClient visitor() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    /** The visitor who has passed the first page. */
    HttpClient client() {
        return client;
    }

    /** What the visitor is called where it writes. */
    String visit() {
        CookieManager cookies = (CookieManager) client.cookieHandler().orElseThrow();
        String named = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(Guard.VISIT))
                .findFirst()
                .orElseThrow()
                .getValue();
        return named.substring(0, named.indexOf('.'));
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + site.port() + path);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form with the token and the number that a page carries. */
    HttpResponse<String> post(String path, String page, String... fields) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of("csrf", first(TOKEN, page), "seen", first(SEEN, page)));
        return send(client, path, all);
    }

    HttpResponse<String> send(HttpClient from, String path, List<String> fields)
            throws IOException, InterruptedException {
        return from.send(form(path, fields).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a form as a page with a script does, which wants the new page back. */
    HttpResponse<String> sendAsPage(HttpClient from, String path, List<String> fields)
            throws IOException, InterruptedException {
        return from.send(form(path, fields).header("HX-Request", "true").build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder form(String path, List<String> fields) {
        return HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)));
    }

    static String encoded(List<String> fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i + 1 < fields.size(); i += 2) {
            body.append(i == 0 ? "" : "&")
                    .append(URLEncoder.encode(fields.get(i), StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(fields.get(i + 1), StandardCharsets.UTF_8));
        }
        return body.toString();
    }

    static String first(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        return matcher.find() ? matcher.group(1) : "";
    }

    static String token(String page) {
        return first(TOKEN, page);
    }

    /** The number of the last event on a page. */
    static String seen(String page) {
        return first(SEEN, page);
    }

    /** Passes the first page. */
    void enter() throws IOException, InterruptedException {
        post("/gate", get("/").body(), "unwell", "no");
    }

    /** Begins a fictional walk from nothing; its address. */
    String begin() throws IOException, InterruptedException {
        enter();
        HttpResponse<String> begun =
                post("/start/nothing", get("/start").body(), "title", "Made up", "origin", "fictional");
        String address = begun.headers().firstValue("Location").orElseThrow(() -> new AssertionError(begun.body()));
        return URI.create(address).getPath().replaceFirst("/s/.*", "");
    }

    @Override
    public void close() {
        site.close();
        log.close();
    }
}
