package org.casewalk.fact;

import static org.casewalk.fact.Given.at;
import static org.casewalk.fact.Given.nothing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.casewalk.casefile.CaseEdit;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.FindingEntry;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A case may hold ten thousand entries about one question; what it costs must not grow with their square. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ManyEntriesTest {

    @Test
    void four_times_the_findings_take_much_less_than_sixteen_times_the_time() {
        Question rigidity = new Question("Finding", List.of("rigidity"));
        double ratio = ratio(findings(5_000), findings(20_000), given -> given.ask(rigidity));
        assertTrue(ratio < 10, "× " + ratio);
    }

    @Test
    void four_times_the_readings_take_much_less_than_the_cube_of_the_time() {
        Question fever = new Question("Sustained", List.of("body-temperature", "any", 38.0, 24.0));
        double ratio = ratio(readings(500), readings(2_000), given -> given.ask(fever));
        assertTrue(ratio < 35, "× " + ratio);
    }

    @Test
    void entries_put_in_together_stand_as_if_put_in_one_by_one() {
        Given given = findings(6);
        CaseFile base = findings(4).caseFile();
        CaseFile oneByOne = base;
        for (FindingEntry entry : given.findings) {
            oneByOne = CaseEdit.with(oneByOne, entry);
        }
        assertEquals(oneByOne, CaseEdit.with(base, given.findings));
    }

    private interface Work {
        Object on(Given given);
    }

    /** The least of several tries each, in processor time, so that what else the machine does counts little. */
    private static double ratio(Given few, Given many, Work work) {
        return (double) least(many, work) / least(few, work);
    }

    private static long least(Given given, Work work) {
        return IntStream.range(0, 5)
                .mapToLong(round -> {
                    long begun = processorTime();
                    work.on(given);
                    return processorTime() - begun;
                })
                .min()
                .orElseThrow();
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Given findings(int count) {
        Given given = nothing();
        for (int i = 0; i < count; i++) {
            given.present("rigidity", at(i, 8, 0));
        }
        return given;
    }

    /** Fever on and off, every hour, so that no stretch is a day long. */
    private static Given readings(int count) {
        Given given = nothing();
        for (int i = 0; i < count; i++) {
            given.reading("body-temperature", i % 4 == 0 ? 37.0 : 39.0, at(i / 24, i % 24, 0));
        }
        return given;
    }
}
