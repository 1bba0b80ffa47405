package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.casewalk.term.Interval;
import org.casewalk.term.TestTerm;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScaleItemsTest {

    private static TestTerm item(String id) {
        return Shipped.library().vocabulary().test(id);
    }

    @ParameterizedTest
    @CsvSource({
        "aims, 1, 10, 4", "aims, 11, 12, 1", "simpson-angus, 1, 10, 4",
        "bush-francis, 1, 23, 3", "ciwa-ar, 1, 9, 7", "ciwa-ar, 10, 10, 4"
    })
    void numbered_items_are_points_within_their_bounds(String scale, int first, int last, int most) {
        IntStream.rangeClosed(first, last).forEach(number -> {
            assertEquals("{score}", item(scale + "-" + number).unit());
            assertEquals(new Interval(0, most), item(scale + "-" + number).plausible());
        });
    }

    @ParameterizedTest
    @CsvSource({"barnes-objective, 3", "barnes-awareness, 3", "barnes-distress, 3", "barnes-global, 5"})
    void barnes_items_are_points_within_their_bounds(String id, int most) {
        assertEquals(new Interval(0, most), item(id).plausible());
    }

    @ParameterizedTest
    @CsvSource({"aims-total, 28", "simpson-angus-mean, 4", "bush-francis-total, 69", "ciwa-ar-total, 67"})
    void recorded_totals_end_where_the_published_range_ends(String id, int most) {
        assertEquals(new Interval(0, most), item(id).plausible());
    }
}
