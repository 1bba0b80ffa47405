package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.CaseReading;
import org.casewalk.casefile.read.Format;
import org.casewalk.engine.Statuses;
import org.casewalk.fact.Total;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Library;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * The eight weighted items of the consensus of 2011 as case files, each item met, not met or unknown, put through the public door. The
 * sums and bounds they are compared with are added up here.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IecWeightsTest {

    private static final int[] WEIGHTS = {20, 18, 17, 13, 10, 10, 5, 7};

    /** What may be missing with 74 points still reached, and the points then; item numbers from 1. */
    private static final Map<Set<Integer>, Integer> PASSING = Map.ofEntries(
            Map.entry(Set.of(), 100),
            Map.entry(Set.of(1), 80),
            Map.entry(Set.of(2), 82),
            Map.entry(Set.of(3), 83),
            Map.entry(Set.of(4), 87),
            Map.entry(Set.of(5), 90),
            Map.entry(Set.of(6), 90),
            Map.entry(Set.of(7), 95),
            Map.entry(Set.of(8), 93),
            Map.entry(Set.of(1, 7), 75),
            Map.entry(Set.of(2, 7), 77),
            Map.entry(Set.of(2, 8), 75),
            Map.entry(Set.of(3, 7), 78),
            Map.entry(Set.of(3, 8), 76),
            Map.entry(Set.of(4, 5), 77),
            Map.entry(Set.of(4, 6), 77),
            Map.entry(Set.of(4, 7), 82),
            Map.entry(Set.of(4, 8), 80),
            Map.entry(Set.of(5, 6), 80),
            Map.entry(Set.of(5, 7), 85),
            Map.entry(Set.of(5, 8), 83),
            Map.entry(Set.of(6, 7), 85),
            Map.entry(Set.of(6, 8), 83),
            Map.entry(Set.of(7, 8), 88),
            Map.entry(Set.of(4, 7, 8), 75),
            Map.entry(Set.of(5, 6, 7), 75),
            Map.entry(Set.of(5, 7, 8), 78),
            Map.entry(Set.of(6, 7, 8), 78));

    private static Casewalk casewalk;
    private static CaseReader reader;

    @BeforeAll
    static void only_this_pack() {
        Library all = Shipped.library();
        Library library = new Library(
                all.packs().stream()
                        .filter(pack -> pack.header().id().equals("nms-criteria"))
                        .toList(),
                all.vocabulary(),
                all.bibliography());
        casewalk = Casewalk.of(library);
        reader = new CaseReader(library.vocabulary());
    }

    private static final String[][] EXPOSURES = {
        {"{drug: haloperidol, event: start, at: day -4, route: oral, taken: known}"}, {}, {}
    };
    private static final String[][] HISTORY = {
        {}, {"{drugClass: dopamine-blocker, state: not-taken}", "{drugClass: dopaminergic, state: not-taken}"}, {}
    };
    private static final String[][][] FINDINGS = {
        {{"{finding: rigidity, state: present}"}, {"{finding: rigidity, state: absent}"}, {}},
        {
            {"{finding: fluctuating-consciousness, state: present}"},
            {"{finding: altered-consciousness, state: absent}"},
            {"{finding: altered-consciousness, state: present}"}
        },
        {
            {"{finding: diaphoresis, state: present}", "{finding: urinary-incontinence, state: present}"},
            {"{finding: diaphoresis, state: absent}", "{finding: urinary-incontinence, state: absent}"},
            {"{finding: diaphoresis, state: present}"}
        }
    };
    private static final String[][][] READINGS = {
        {
            {temperature("38.1", "08:00"), temperature("38.1", "12:00")},
            {temperature("38.1", "08:00"), temperature("38.0", "12:00")},
            {temperature("38.1", "08:00")}
        },
        {
            {"{test: creatine-kinase, value: 680, unit: U/L, upperLimit: 170, at: day 0}"},
            {"{test: creatine-kinase, value: 679, unit: U/L, upperLimit: 170, at: day 0}"},
            {"{test: creatine-kinase, value: 680, unit: U/L, at: day 0}"}
        },
        {
            {},
            {
                reading("systolic-bp", 120, "mmHg", "08:00"),
                reading("systolic-bp", 144, "mmHg", "14:00"),
                reading("diastolic-bp", 80, "mmHg", "08:00"),
                reading("diastolic-bp", 99, "mmHg", "14:00")
            },
            {}
        },
        {
            {
                usual("heart-rate", 80),
                reading("heart-rate", 100, "/min", "08:00"),
                usual("respiratory-rate", 16),
                fast(24)
            },
            {
                usual("heart-rate", 80),
                reading("heart-rate", 99, "/min", "08:00"),
                usual("respiratory-rate", 16),
                fast(24)
            },
            {usual("heart-rate", 80), reading("heart-rate", 100, "/min", "08:00"), fast(24)}
        }
    };
    private static final String[][] WORK_UP = {
        {
            part("infectious", "negative"),
            part("toxic", "negative"),
            part("metabolic", "negative"),
            part("neurological", "negative")
        },
        {
            part("infectious", "negative"),
            part("toxic", "positive"),
            part("metabolic", "negative"),
            part("neurological", "negative")
        },
        {
            part("infectious", "negative"),
            part("toxic", "pending"),
            part("metabolic", "negative"),
            part("neurological", "negative")
        }
    };

    @Test
    void twenty_eight_of_256_patterns_reach_74_and_they_are_the_listed_ones() {
        Map<Set<Integer>, Integer> passing = new TreeMap<>(java.util.Comparator.comparing(Object::toString));
        for (int pattern = 0; pattern < 256; pattern++) {
            Truth[] items = new Truth[8];
            Set<Integer> missing = new HashSet<>();
            for (int i = 0; i < 8; i++) {
                boolean met = (pattern >> i & 1) == 1;
                items[i] = met ? Truth.MET : Truth.NOT_MET;
                if (!met) {
                    missing.add(i + 1);
                }
            }
            Statuses statuses = casewalk.statuses(caseFile(items));
            for (String reading : List.of("iec-2011/total-literal", "iec-2011/total-release")) {
                Total total = (Total) statuses.because(reading).get(0);
                assertEquals(sum(items, false), total.pointsAtLeast(), () -> missing + " " + total);
                assertEquals(sum(items, true), total.pointsAtMost(), () -> missing + " " + total);
            }
            assertFalse(sum(items, false) == 74, "74 itself cannot be reached");
            if (statuses.of("iec-2011") == Truth.MET) {
                passing.put(Set.copyOf(missing), sum(items, false));
            } else {
                assertEquals(Truth.NOT_MET, statuses.of("iec-2011"));
            }
        }
        assertEquals(28, PASSING.size());
        assertEquals(PASSING, Map.copyOf(passing));
    }

    @Test
    void all_6561_states_stand_as_their_bounds_say() {
        int open = 0;
        for (int state = 0; state < 6_561; state++) {
            Truth[] items = new Truth[8];
            for (int i = 0, rest = state; i < 8; i++, rest /= 3) {
                items[i] = Truth.values()[rest % 3];
            }
            int low = sum(items, false);
            int high = sum(items, true);
            Truth expected = low >= 74 ? Truth.MET : high < 74 ? Truth.NOT_MET : Truth.OPEN;
            assertEquals(
                    expected,
                    casewalk.statuses(caseFile(items)).of("iec-2011"),
                    () -> List.of(items) + " from " + low + " to " + high);
            open += expected == Truth.OPEN ? 1 : 0;
        }
        int undecided = open;
        assertTrue(undecided > 1_000, () -> "only " + undecided + " open states");
    }

    private static int sum(Truth[] items, boolean withOpen) {
        int sum = 0;
        for (int i = 0; i < items.length; i++) {
            sum += items[i] == Truth.MET || withOpen && items[i] == Truth.OPEN ? WEIGHTS[i] : 0;
        }
        return sum;
    }

    private static CaseFile caseFile(Truth[] items) {
        int[] way = new int[8];
        for (int i = 0; i < 8; i++) {
            way[i] = items[i] == Truth.MET ? 0 : items[i] == Truth.NOT_MET ? 1 : 2;
        }
        StringBuilder text = new StringBuilder("id: weights\ntitle: Weights\nonset: day 0\n");
        list(text, "exposures", EXPOSURES[way[0]]);
        list(text, "drugHistory", HISTORY[way[0]]);
        list(text, "findings", FINDINGS[0][way[2]], FINDINGS[1][way[3]], FINDINGS[2][way[5]]);
        list(text, "readings", READINGS[0][way[1]], READINGS[1][way[4]], READINGS[2][way[5]], READINGS[3][way[6]]);
        list(text, "investigations", WORK_UP[way[7]]);
        CaseReading reading = reader.read("weights.yaml", text.toString(), Format.YAML);
        assertEquals(List.of(), reading.problems(), text.toString());
        return reading.caseFile().orElseThrow();
    }

    private static void list(StringBuilder text, String key, String[]... entries) {
        List<String> all = new ArrayList<>();
        for (String[] some : entries) {
            all.addAll(List.of(some));
        }
        if (!all.isEmpty()) {
            text.append(key).append(":\n");
            all.forEach(entry -> text.append("  - ").append(entry).append('\n'));
        }
    }

    private static String temperature(String value, String at) {
        return "{test: body-temperature, value: %s, unit: Cel, site: oral, at: day 0 %s}".formatted(value, at);
    }

    private static String reading(String test, int value, String unit, String at) {
        return "{test: %s, value: %d, unit: %s, at: day 0 %s}".formatted(test, value, unit, at);
    }

    private static String fast(int value) {
        return reading("respiratory-rate", value, "/min", "08:00");
    }

    private static String usual(String test, int value) {
        return "{test: %s, value: %d, unit: /min, baseline: true}".formatted(test, value);
    }

    private static String part(String domain, String result) {
        return "{investigation: work-up-%s, result: %s, at: day 0}".formatted(domain, result);
    }
}
