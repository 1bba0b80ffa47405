package org.casewalk.fact;

import static org.casewalk.fact.Given.UNKNOWN;
import static org.casewalk.fact.Given.at;
import static org.casewalk.fact.Given.day;
import static org.casewalk.fact.Given.nothing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.casefile.When;
import org.casewalk.term.Interval;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A stretch above 38 °C for 24 hours, also against looking at every two readings and every one between them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SustainedTest {

    private static final String TEMPERATURE = "body-temperature";
    private static final double ABOVE = 38;
    private static final double HOURS = 24;

    @Test
    void two_readings_above_a_day_apart_show_it() {
        assertTrue(sustained(fever(at(1, 8, 0)).reading(TEMPERATURE, 38.6, at(2, 8, 0)))
                .reached());
    }

    @Test
    void a_minute_less_than_a_day_closes_nothing() {
        Sustained shorter = sustained(fever(at(1, 8, 0)).reading(TEMPERATURE, 38.6, at(2, 7, 59)));
        assertFalse(shorter.reached() || shorter.outOfReach());
    }

    @Test
    void a_reading_at_no_known_time_that_is_not_above_may_break_it() {
        Sustained open = sustained(
                fever(at(1, 8, 0)).reading(TEMPERATURE, 38.6, at(2, 8, 0)).reading(TEMPERATURE, 37, UNKNOWN));
        assertFalse(open.reached() || open.outOfReach());
    }

    @Test
    void nobody_looked_in_between_so_that_it_may_have_been_there() {
        Sustained alone = sustained(fever(at(1, 0, 0)).reading(TEMPERATURE, 37, at(4, 6, 0)));
        assertFalse(alone.reached() || alone.outOfReach());
        Sustained normalTwice =
                sustained(nothing().reading(TEMPERATURE, 37, at(1, 0, 0)).reading(TEMPERATURE, 39.5, at(3, 6, 0)));
        assertFalse(normalTwice.reached() || normalTwice.outOfReach());
    }

    @Test
    void a_gap_as_long_as_the_hours_has_no_room_for_them_and_a_minute_more_may_have() {
        Given looked = nothing().reading(TEMPERATURE, 37, at(1, 8, 0)).reading(TEMPERATURE, 37, at(2, 8, 0));
        assertTrue(sustained(looked).outOfReach());
        Given later = nothing().reading(TEMPERATURE, 37, at(1, 8, 0)).reading(TEMPERATURE, 37, at(2, 8, 1));
        assertFalse(sustained(later).outOfReach());
        Given someTime = nothing().reading(TEMPERATURE, 37, at(1, 8, 0)).reading(TEMPERATURE, 37, day(2));
        assertFalse(sustained(someTime).outOfReach());
    }

    @Test
    void a_reading_at_another_site_closes_no_gap() {
        Sustained open = nothing()
                .reading(TEMPERATURE, 37, at(1, 8, 0), "oral")
                .reading(TEMPERATURE, 37, at(2, 2, 0), "rectal")
                .reading(TEMPERATURE, 37, at(2, 20, 0), "oral")
                .sustained(TEMPERATURE, "oral", ABOVE, HOURS);
        assertFalse(open.reached() || open.outOfReach());
    }

    @Test
    void a_reading_between_that_is_not_above_breaks_it() {
        Sustained broken = sustained(
                fever(at(1, 8, 0)).reading(TEMPERATURE, 37, at(1, 20, 0)).reading(TEMPERATURE, 38.6, at(2, 8, 0)));
        assertTrue(broken.outOfReach() && !broken.reached());
    }

    @Test
    void made_up_series_are_as_looking_at_each_says() {
        Random random = new Random(11);
        int certain = 0;
        int notSo = 0;
        for (int round = 0; round < 12_000; round++) {
            Given given = nothing();
            for (int i = random.nextInt(8); i > 0; i--) {
                given.reading(TEMPERATURE, value(random), time(random), random.nextInt(3) == 0 ? "oral" : "");
            }
            for (String site : List.of("any", "oral")) {
                Sustained fact = given.sustained(TEMPERATURE, site, ABOVE, HOURS);
                assertEquals(certainly(given.readings, site), fact.reached(), () -> site + given.readings);
                assertEquals(certainlyNot(given.readings, site), fact.outOfReach(), () -> site + given.readings);
                certain += fact.reached() ? 1 : 0;
                notSo += fact.outOfReach() ? 1 : 0;
            }
        }
        assertTrue(certain > 100 && notSo > 100, "drawn too much alike: " + certain + ", " + notSo);
    }

    private static Given fever(When at) {
        return nothing().reading(TEMPERATURE, 38.6, at);
    }

    private static Sustained sustained(Given given) {
        return given.sustained(TEMPERATURE, "any", ABOVE, HOURS);
    }

    private static Interval value(Random random) {
        double from = 37 + random.nextInt(5) * 0.5;
        return new Interval(from, from + random.nextInt(4) / 3);
    }

    private static When time(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> UNKNOWN;
            case 1, 2 -> day(1 + random.nextInt(4));
            default -> at(1 + random.nextInt(4), random.nextInt(3) * 8, 0);
        };
    }

    private static boolean certainly(List<ReadingEntry> readings, String site) {
        return two(
                readings,
                (one, other) -> fits(one, site)
                        && fits(other, site)
                        && above(one)
                        && above(other)
                        && apart(one, other).atLeast() >= HOURS
                        && readings.stream().noneMatch(any -> !above(any) && !outside(any, one, other)));
    }

    private static boolean certainlyNot(List<ReadingEntry> readings, String site) {
        boolean looked = two(
                readings,
                (one, other) -> fits(one, site)
                        && fits(other, site)
                        && apart(one, other).atLeast() >= HOURS);
        boolean possible = two(
                readings,
                (one, other) -> mayEnd(one, site)
                        && mayEnd(other, site)
                        && (apart(one, other).atMost() > HOURS
                                || apart(one, other).atMost() == HOURS && maybe(one) && maybe(other))
                        && readings.stream()
                                .noneMatch(any -> fits(any, site)
                                        && any.value().atMost() <= ABOVE
                                        && (between(one, any, other) || between(other, any, one))));
        return looked && !possible;
    }

    private static boolean maybe(ReadingEntry reading) {
        return reading.value().atMost() > ABOVE;
    }

    /** A stretch may end at a reading that may be above, or a moment after or before any look. */
    private static boolean mayEnd(ReadingEntry reading, String site) {
        return maybe(reading) || fits(reading, site) || reading.site().isEmpty();
    }

    private static boolean two(List<ReadingEntry> readings, BiPredicate<ReadingEntry, ReadingEntry> wanted) {
        return readings.stream()
                .anyMatch(one -> readings.stream().anyMatch(other -> one != other && wanted.test(one, other)));
    }

    private static boolean fits(ReadingEntry reading, String site) {
        return site.equals("any") || reading.site().equals(site);
    }

    private static boolean above(ReadingEntry reading) {
        return reading.value().atLeast() > ABOVE;
    }

    private static Interval apart(ReadingEntry one, ReadingEntry other) {
        return Times.distance(one.at().hours(), other.at().hours());
    }

    private static boolean outside(ReadingEntry any, ReadingEntry one, ReadingEntry other) {
        return before(any, one) && before(any, other) || before(one, any) && before(other, any);
    }

    private static boolean between(ReadingEntry first, ReadingEntry any, ReadingEntry last) {
        return before(first, any) && before(any, last);
    }

    private static boolean before(ReadingEntry one, ReadingEntry other) {
        return Times.before(one.at().hours(), other.at().hours());
    }
}
