package org.casewalk.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.casewalk.term.Interval;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Against looking at every one of them, over times drawn from few numbers so that ends often meet. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SpoilersTest {

    private final Random random = new Random(5);

    @Test
    void one_that_may_lie_between_is_found_as_by_looking_at_each() {
        int found = 0;
        for (int round = 0; round < 20_000; round++) {
            List<Interval> times = times();
            Interval one = time();
            Interval other = time();
            boolean expected = times.stream()
                    .anyMatch(time -> !(Times.before(time, one) && Times.before(time, other))
                            && !(Times.before(one, time) && Times.before(other, time)));
            assertEquals(expected, new Spoilers(times).maybeBetween(one, other), () -> times + " " + one + " " + other);
            found += expected ? 1 : 0;
        }
        assertTrue(found > 2_000 && found < 18_000, "drawn too much alike: " + found);
    }

    @Test
    void one_that_certainly_lies_between_is_found_as_by_looking_at_each() {
        int found = 0;
        for (int round = 0; round < 20_000; round++) {
            List<Interval> times = times();
            Interval one = time();
            Interval other = time();
            boolean expected = times.stream()
                    .anyMatch(time -> Times.before(one, time) && Times.before(time, other)
                            || Times.before(other, time) && Times.before(time, one));
            assertEquals(
                    expected, new Spoilers(times).certainlyBetween(one, other), () -> times + " " + one + " " + other);
            found += expected ? 1 : 0;
        }
        assertTrue(found > 2_000 && found < 18_000, "drawn too much alike: " + found);
    }

    private List<Interval> times() {
        List<Interval> times = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            times.add(time());
        }
        return times;
    }

    private Interval time() {
        if (random.nextInt(12) == 0) {
            return Interval.UNKNOWN;
        }
        double from = random.nextInt(12);
        return new Interval(from, from + (random.nextBoolean() ? 0 : random.nextInt(5)));
    }
}
