package org.casewalk.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.casewalk.fact.Exposure;
import org.casewalk.fact.Finding;
import org.casewalk.fact.Reading;
import org.casewalk.pack.Pattern;

/** Seeded cases of thirty observations: twenty findings, six readings, four drug events, all of terms that the pack asks about. */
final class Scenes {

    private static final int FINDINGS = 20;
    private static final int READINGS = 6;
    private static final int EXPOSURES = 4;
    private static final double EVER = Double.POSITIVE_INFINITY;

    private final Random random;
    private final List<Integer> findings;
    private final List<Integer> tests;
    private final List<Integer> classes;

    private Scenes(Workload workload, long seed) {
        this.random = new Random(seed);
        this.findings = asked(workload, "Finding");
        this.tests = asked(workload, "Reading");
        this.classes = asked(workload, "Exposure");
    }

    /** Draws cases; the same seed gives the same ones. */
    static List<Scene> draw(Workload workload, int count, long seed) {
        Scenes scenes = new Scenes(workload, seed);
        List<Scene> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(scenes.scene());
        }
        return drawn;
    }

    /** Gives copies of a case that differ in one finding, one reading or one exposure each. */
    static List<Scene> edits(Workload workload, Scene scene, long seed) {
        Scenes scenes = new Scenes(workload, seed);
        List<Scene> edits = new ArrayList<>();
        for (int number : scenes.findings) {
            Finding[] findings = scene.findings().clone();
            if (findings[number].present() || findings[number].absent()) {
                findings[number] = finding(number, findings[number].absent(), false);
                edits.add(fresh(findings, scene.readings(), scene.exposures(), scene.exposuresClosed()));
            }
        }
        for (int number : scenes.tests) {
            Reading[][] readings = scene.readings().clone();
            if (readings[number].length > 0) {
                readings[number] = new Reading[] {scenes.reading(number)};
                edits.add(fresh(scene.findings(), readings, scene.exposures(), scene.exposuresClosed()));
            }
        }
        for (int number : scenes.classes) {
            Exposure[][] exposures = scene.exposures().clone();
            if (exposures[number].length > 0) {
                exposures[number] = new Exposure[] {scenes.exposure(number)};
                edits.add(fresh(scene.findings(), scene.readings(), exposures, scene.exposuresClosed()));
            }
        }
        return edits;
    }

    /** Copies every fact, because an edit of a case file makes all of them anew. */
    private static Scene fresh(
            Finding[] findings, Reading[][] readings, Exposure[][] exposures, boolean[] exposuresClosed) {
        Finding[] found = findings.clone();
        Arrays.setAll(found, i -> found[i] == Scene.NOT_ASKED ? Scene.NOT_ASKED : copy(found[i]));
        Reading[][] measured = readings.clone();
        Arrays.setAll(
                measured, i -> Arrays.stream(measured[i]).map(Scenes::copy).toArray(Reading[]::new));
        Exposure[][] exposed = exposures.clone();
        Arrays.setAll(exposed, i -> Arrays.stream(exposed[i]).map(Scenes::copy).toArray(Exposure[]::new));
        return Scene.of(found, measured, exposed, exposuresClosed);
    }

    private static Finding copy(Finding f) {
        return new Finding(
                f.id(),
                f.present(),
                f.absent(),
                f.presentNow(),
                f.absentNow(),
                f.newOrWorse(),
                f.longStanding(),
                f.lastedDaysAtLeast(),
                f.lastedDaysAtMost(),
                new ArrayList<>(f.entries()));
    }

    private static Reading copy(Reading r) {
        return new Reading(
                r.test(),
                r.valueAtLeast(),
                r.valueAtMost(),
                r.timesUpperLimitAtLeast(),
                r.timesUpperLimitAtMost(),
                r.timesLowerLimitAtLeast(),
                r.timesLowerLimitAtMost(),
                r.oral(),
                r.hoursAfterOnsetAtLeast(),
                r.hoursAfterOnsetAtMost(),
                r.sinceOnset(),
                r.beforeOnset(),
                new ArrayList<>(r.entries()));
    }

    private static Exposure copy(Exposure e) {
        return new Exposure(
                e.drugClass(),
                e.drug(),
                e.added(),
                e.notAdded(),
                e.raised(),
                e.notRaised(),
                e.injected(),
                e.notInjected(),
                e.withdrawn(),
                e.notWithdrawn(),
                e.longActing(),
                e.notLongActing(),
                e.daysBeforeOnsetAtLeast(),
                e.daysBeforeOnsetAtMost(),
                e.hoursBeforeOnsetAtLeast(),
                e.hoursBeforeOnsetAtMost(),
                new ArrayList<>(e.entries()));
    }

    private Scene scene() {
        Finding[] found = new Finding[Vocabulary.FINDINGS];
        Arrays.fill(found, Scene.NOT_ASKED);
        for (int number : findings) {
            found[number] = Finding.unknown(Vocabulary.finding(number), List.of());
        }
        for (int number : some(findings, FINDINGS)) {
            boolean present = random.nextInt(5) < 3;
            found[number] = finding(number, present, !present);
        }
        Reading[][] readings = new Reading[Vocabulary.TESTS][];
        Arrays.fill(readings, Scene.NOT_MEASURED);
        for (int number : some(tests, READINGS)) {
            readings[number] = new Reading[] {reading(number)};
        }
        Exposure[][] exposures = new Exposure[Vocabulary.CLASSES][];
        Arrays.fill(exposures, Scene.NOT_EXPOSED);
        boolean[] closed = new boolean[Vocabulary.CLASSES];
        for (int number : some(classes, EXPOSURES)) {
            closed[number] = random.nextBoolean();
            boolean stated = closed[number] && random.nextInt(3) == 0;
            exposures[number] = stated ? Scene.NOT_EXPOSED : new Exposure[] {exposure(number)};
        }
        return Scene.of(found, readings, exposures, closed);
    }

    private static Finding finding(int number, boolean present, boolean absent) {
        return new Finding(
                Vocabulary.finding(number),
                present,
                absent,
                present,
                absent,
                false,
                false,
                0,
                EVER,
                present || absent ? List.of("finding-entry-" + number) : List.of());
    }

    /** A value between 0 and 100, one in four of them vague by ten. */
    private Reading reading(int number) {
        double value = random.nextInt(100);
        double most = random.nextInt(4) == 0 ? value + 10 : value;
        return new Reading(
                Vocabulary.test(number),
                value,
                most,
                0,
                EVER,
                0,
                EVER,
                false,
                -EVER,
                EVER,
                false,
                false,
                List.of("reading-entry-" + number));
    }

    /** Up to forty days before the onset, one in four of them vague by five days. */
    private Exposure exposure(int number) {
        double days = random.nextInt(40);
        double most = random.nextInt(4) == 0 ? days + 5 : days;
        return new Exposure(
                Vocabulary.drugClass(number),
                "",
                true,
                false,
                false,
                false,
                false,
                true,
                false,
                true,
                false,
                false,
                days,
                most,
                days * 24,
                most * 24,
                List.of("exposure-entry-" + number));
    }

    private List<Integer> some(List<Integer> numbers, int count) {
        List<Integer> shuffled = new ArrayList<>(numbers);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(count, shuffled.size()));
    }

    private static List<Integer> asked(Workload workload, String type) {
        TreeSet<Integer> numbers = new TreeSet<>();
        workload.rules().stream()
                .flatMap(rule -> rule.condition().patterns())
                .filter(pattern -> pattern.type().name().equals(type))
                .map(Pattern::subject)
                .forEach(term -> numbers.add(Vocabulary.number(term)));
        return List.copyOf(numbers);
    }
}
