package org.casewalk.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.checklist.Bounds;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;
import org.casewalk.render.page.ScreenWords;

/** What the site says of a pattern or set in a line: what is on record for it, what is not known, what is less expected with it. */
public final class ResultWords {

    /** More at once help nobody; the page of the pattern or set has them all. */
    private static final int MOST = 4;

    private static final String CONTRARY = "contrary";

    private ResultWords() {}

    /** Features that are on record, those left out that are less expected with it. */
    public static String onRecord(Result result) {
        return onRecord(result, MOST * 2);
    }

    /** The same, no more than some of them by name. */
    static String onRecord(Result result, int most) {
        return few(titles(features(result), Truth.MET), most, "nothing");
    }

    /** Features of which the record says no. */
    public static String notRecorded(Result result) {
        return few(titles(features(result), Truth.NOT_MET), MOST * 2, "");
    }

    /** Features that are not known yet, those that decide before the others. */
    public static String notKnown(Result result) {
        return notKnown(result, MOST);
    }

    /** The same, every one by name. */
    public static String allNotKnown(Result result) {
        return notKnown(result, Integer.MAX_VALUE);
    }

    /** The same, no more than some of them by name. */
    static String notKnown(Result result, int most) {
        List<String> deciding =
                titles(features(result).filter(criterion -> !criterion.role().equals("supporting")), Truth.OPEN);
        List<String> open = deciding.isEmpty() ? titles(features(result), Truth.OPEN) : deciding;
        return few(open, most, "nothing that it asks for");
    }

    private static Stream<Criterion> features(Result result) {
        return result.criteria().stream()
                .filter(criterion -> !criterion.role().equals(CONTRARY) && !criterion.laterObservation());
    }

    private static List<String> titles(Stream<Criterion> criteria, Truth status) {
        return criteria.filter(criterion -> criterion.status() == status)
                .map(Criterion::title)
                .distinct()
                .toList();
    }

    /** What is less expected with it, in a few words. */
    public static String against(Result result) {
        return few(
                result.speaksAgainst().stream().map(Result.Against::text).toList(), MOST, ScreenWords.NOTHING_SO_FAR);
    }

    /** What resembles it and is still open, in a few words. */
    public static String alike(Result result) {
        return few(
                result.lookAlikes().stream().map(Result.LookAlike::title).toList(), MOST - 1, ScreenWords.NAMES_NONE);
    }

    private static String few(List<String> all, int most, String none) {
        if (all.isEmpty()) {
            return none;
        }
        return all.size() <= most
                ? String.join("; ", all)
                : all.stream().limit(most - 1).collect(Collectors.joining("; "))
                        + " and %d more".formatted(all.size() - most + 1);
    }

    /** What is counted or added up so far, each once: points always, counts while they decide nothing. */
    public static List<String> points(Result result) {
        return result.bounds().stream()
                .filter(bounds -> bounds.kind().equals("points") || result.status() == Truth.OPEN)
                .map(ResultWords::bounds)
                .distinct()
                .toList();
    }

    /** A count or total with its bounds. */
    public static String bounds(Bounds bounds) {
        String range = bounds.low() == bounds.high()
                ? ScreenWords.number(bounds.low())
                : "%s to %s".formatted(ScreenWords.number(bounds.low()), ScreenWords.number(bounds.high()));
        String cutOff = ScreenWords.number(bounds.cutOff());
        return bounds.kind().equals("points")
                ? "%s points so far; its rule compares with %s.".formatted(range, cutOff)
                : "%s on record; its rule compares with %s.".formatted(range, cutOff);
    }

    /** Whether a criterion speaks against its pattern or set when it is on record. */
    public static boolean contrary(Criterion criterion) {
        return criterion.role().equals(CONTRARY);
    }
}
