package org.casewalk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A class at once: thirty who answer twenty questions each, on one walk that all of them share and on one each. Each does what a page
 * with a script does: sends the answer, gets the whole new page, and asks for the questions beside it without waiting for them.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ManyAtOnceTest {

    private static final int PEOPLE = 30;
    private static final int ANSWERS = 20;
    /** Wanted are 200 ms; a busy machine gets five times that. */
    private static final long MOST_MILLIS = 1_000;
    /** Of one answer with its page, in time of a processor; the wait of one who walks alone is little more. */
    private static final long MOST_WORK_MILLIS = 100;

    private static final Pattern TIMING = Pattern.compile("all;dur=([0-9.]+), work;dur=([0-9.]+)");

    @TempDir
    Path folder;

    /** How long one answer took, in milliseconds: for the person, at the server, and how much of that was work. */
    private record Took(double person, double server, double work) {}

    @Test
    void thirty_with_twenty_answers_each_are_served_without_an_error_and_in_time() throws Exception {
        boolean others = othersWork();
        try (SiteUnderTest site = new SiteUnderTest(folder)) {
            List<String> findings = site.walks.casewalk().library().vocabulary().findingIds();
            ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
            List<Future<List<Took>>> all = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                all.add(people.submit(() -> person(site, findings.subList(0, ANSWERS))));
            }
            List<Took> took = new ArrayList<>();
            for (Future<List<Took>> one : all) {
                took.addAll(one.get());
            }
            people.shutdown();
            double p95 = at(95, took, Took::person);
            System.out.printf(
                    "%d answers with their pages: p50 %.0f ms, p95 %.0f ms; at the server p95 %.0f ms, of which work %.0f ms%n",
                    took.size(), at(50, took, Took::person), p95, at(95, took, Took::server), at(95, took, Took::work));
            assertEquals(PEOPLE * ANSWERS, took.size());
            assertTrue(at(95, took, Took::work) <= MOST_WORK_MILLIS, () -> "work p95 " + at(95, took, Took::work));
            assertTrue(p95 <= MOST_MILLIS || others, () -> "p95 " + p95 + " ms");
        }
    }

    @Test
    void one_who_walks_alone_has_the_new_page_in_time() throws Exception {
        try (SiteUnderTest site = new SiteUnderTest(folder)) {
            List<String> findings = site.walks.casewalk().library().vocabulary().findingIds();
            List<Took> took = person(site, findings.subList(0, 2 * ANSWERS));
            List<Took> warm = took.subList(ANSWERS, took.size());
            System.out.printf(
                    "one alone, after %d answers: p95 %.0f ms, of which work %.0f ms%n",
                    ANSWERS, at(95, warm, Took::server), at(95, warm, Took::work));
            assertTrue(at(95, warm, Took::work) <= MOST_WORK_MILLIS, () -> "work p95 " + at(95, warm, Took::work));
        }
    }

    /** Whether so much else runs on this machine that times say nothing about the site; its work is still held to. */
    private static boolean othersWork() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        boolean others = system.getSystemLoadAverage() > 2.0 * system.getAvailableProcessors();
        if (others) {
            System.out.println("The machine is busy with other things: only the work was held to its limit.");
        }
        return others;
    }

    private static double at(int percent, List<Took> took, ToDoubleFunction<Took> which) {
        double[] sorted = took.stream().mapToDouble(which).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    @Test
    void nothing_is_lost_when_all_answer_on_one_walk() throws Exception {
        try (SiteUnderTest site = new SiteUnderTest(folder)) {
            String walk = site.begin();
            List<String> findings =
                    site.walks.casewalk().library().vocabulary().findingIds().subList(0, 2 * PEOPLE);
            ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
            List<Future<Integer>> all = new ArrayList<>();
            String page = site.get(walk + "/s/safety").body();
            for (String finding : findings) {
                all.add(people.submit(() -> site.post(
                                walk + "/answer", page, "kind", "findings", "finding", finding, "answer", "not-asked")
                        .statusCode()));
            }
            for (Future<Integer> one : all) {
                assertEquals(303, one.get());
            }
            people.shutdown();
            String id = walk.replace("/w/", "");
            assertEquals(
                    findings.size(),
                    site.walks.open(id).orElseThrow().caseFile().findings().size());
            assertEquals(findings.size() + 1, site.walks.events(id).size());
        }
    }

    /** One person on a machine of his own; how long each answer took. */
    private static List<Took> person(SiteUnderTest site, List<String> findings) throws Exception {
        HttpClient browser = site.visitor();
        String gate = browser.send(request(site, "/"), HttpResponse.BodyHandlers.ofString())
                .body();
        String token = SiteUnderTest.token(gate);
        site.send(browser, "/gate", List.of("csrf", token, "unwell", "no"));
        HttpResponse<String> begun =
                site.send(browser, "/start/nothing", List.of("csrf", token, "title", "T", "origin", "fictional"));
        String walk = URI.create(begun.headers().firstValue("Location").orElseThrow())
                .getPath()
                .replaceFirst("/s/.*", "");
        String seen = SiteUnderTest.seen(
                browser.send(request(site, walk + "/s/movement"), HttpResponse.BodyHandlers.ofString())
                        .body());
        List<Took> took = new ArrayList<>();
        List<CompletableFuture<HttpResponse<String>>> beside = new ArrayList<>();
        for (String finding : findings) {
            long from = System.nanoTime();
            HttpResponse<String> page = site.sendAsPage(
                    browser,
                    walk + "/answer",
                    List.of(
                            "csrf",
                            token,
                            "upto",
                            seen,
                            "here",
                            "s/movement",
                            "kind",
                            "findings",
                            "where",
                            "q-finding-" + finding,
                            "finding",
                            finding,
                            "answer",
                            "absent"));
            took.add(took(page, (System.nanoTime() - from) / 1e6));
            assertEquals(200, page.statusCode(), page.body());
            seen = SiteUnderTest.seen(page.body());
            HttpRequest asks = request(site, walk + "/asks?seen=" + seen);
            beside.add(browser.sendAsync(asks, HttpResponse.BodyHandlers.ofString()));
        }
        for (CompletableFuture<HttpResponse<String>> asked : beside) {
            assertTrue(List.of(200, 204).contains(asked.join().statusCode()), asked.join()::body);
        }
        return took;
    }

    private static Took took(HttpResponse<String> page, double person) {
        Matcher timing =
                TIMING.matcher(page.headers().firstValue("Server-Timing").orElse(""));
        assertTrue(timing.find(), "no timing");
        return new Took(person, Double.parseDouble(timing.group(1)), Double.parseDouble(timing.group(2)));
    }

    private static HttpRequest request(SiteUnderTest site, String path) {
        return HttpRequest.newBuilder(site.at(path)).build();
    }
}
