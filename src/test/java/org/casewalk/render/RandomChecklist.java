package org.casewalk.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.casewalk.checklist.Basis;
import org.casewalk.checklist.Bounds;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Comparison;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Entered;
import org.casewalk.checklist.Evidence;
import org.casewalk.checklist.Later;
import org.casewalk.checklist.Missing;
import org.casewalk.checklist.Outlook;
import org.casewalk.checklist.PackUsed;
import org.casewalk.checklist.Parts;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.Result;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.checklist.SafetyQuestions;
import org.casewalk.checklist.WhatIf;
import org.casewalk.fact.Truth;

/**
 * A made-up checklist from a seed. What the tool or a pack would have authored is harmless; what a recorder or a bibliography would
 * have written stands between ⟦ and ⟧ and says everything that is forbidden, so that a test can tell the two apart by type.
 */
final class RandomChecklist {

    private static final String[] WORDS = {
        "movement",
        "posture",
        "tone",
        "restlessness",
        "fever",
        "neck",
        "shifting",
        "pain",
        "onset",
        "exposure",
        "withdrawal"
    };
    private static final String[] EXEMPT = {
        "the diagnosis is X",
        "patient has 90 % chance",
        "<script>alert(1)</script> & \"quoted\"",
        "| a | b | **bold** _it_ [x](http://y) `code` # h",
        "red \u001b[31mtext\u001b[0m \u009b2J and \u202egnp.exe\u202c",
        "line one\nline two\ttab\r\n# heading\n- entry",
        "most likely, treat with 5 mg",
        "naïve 39,5 °C ≥ 38 µkat/L 漢字 😀",
        ""
    };

    private final Random random;
    private final String plantedIn;
    private final String sentence;

    private RandomChecklist(long seed, String plantedIn, String sentence) {
        this.random = new Random(seed);
        this.plantedIn = plantedIn;
        this.sentence = sentence;
    }

    static Checklist of(long seed) {
        return new RandomChecklist(seed, "", "").checklist();
    }

    /** The same with a sentence put into every authored field of one kind. */
    static Checklist planted(long seed, String field, String sentence) {
        return new RandomChecklist(seed, field, sentence).checklist();
    }

    private Checklist checklist() {
        List<Entered> entered = some(8, this::entered);
        return new Checklist(
                Checklist.FORMAT,
                exempt(),
                exempt(),
                exempt(),
                exempt(),
                random.nextBoolean() ? "day 3" : "",
                entered,
                some(2, this::exempt),
                safety(),
                some(5, () -> flag(entered)),
                some(4, () -> result(random.nextInt(4) == 0 ? "fragment" : "described-pattern", entered)),
                some(4, () -> result("criteria-set", entered)),
                Later.known(comparison()),
                some(2, () -> result("shared-criteria", entered)),
                some(8, () -> step(entered)),
                some(2, this::pack),
                List.of());
    }

    /** Always the same, so that what the numbers draw for everything else stays as it is. */
    private static Comparison comparison() {
        return new Comparison(
                List.of(new Comparison.Topic(
                        "test:t1",
                        "tone",
                        List.of("tone: raised"),
                        List.of(new Comparison.Cell("s1", "s1/c", "tone: raised", Truth.OPEN)))),
                List.of(new Comparison.Pair(
                        "s1",
                        "s2",
                        Truth.MET,
                        Truth.OPEN,
                        List.of(new Comparison.Difference(
                                Comparison.Kind.THRESHOLD, "test:t1", "One counts tone; the other asks for fever.")))));
    }

    private Entered entered() {
        return new Entered(
                "e" + random.nextInt(1_000_000),
                "finding",
                "t" + random.nextInt(9),
                exempt(),
                exempt(),
                exempt(),
                some(2, this::exempt),
                exempt(),
                random.nextBoolean());
    }

    private SafetyQuestions safety() {
        List<SafetyQuestions.Question> questions = some(
                6,
                () -> new SafetyQuestions.Question(
                        id("q"),
                        authored("question text"),
                        pick(SafetyQuestions.Standing.values()),
                        random.nextInt(4) == 0));
        int answered = (int)
                questions.stream().filter(SafetyQuestions.Question::answered).count();
        int total = questions.size();
        return new SafetyQuestions(
                total,
                answered,
                0,
                questions,
                "Safety questions answered: %d of %d. None of the %d is part of a red flag on record. %d not yet asked. This is not an all-clear."
                        .formatted(answered, total, answered, total - answered));
    }

    private RedFlag flag(List<Entered> entered) {
        return new RedFlag(
                id("flag"),
                authored("flag title"),
                authored("flag text"),
                authored("flag scope"),
                truth(),
                basis(),
                ids(entered),
                some(3, () -> evidence(entered)),
                some(2, this::missing));
    }

    private Result result(String kind, List<Entered> entered) {
        return new Result(
                id("subject"),
                "pack",
                kind,
                random.nextBoolean(),
                authored("subject title"),
                authored("subject text"),
                authored("subject scope"),
                truth(),
                some(2, this::basis),
                true,
                Later.known(new Parts(
                        some(6, () -> criterion(entered)),
                        some(2, this::bounds),
                        some(2, () -> new Result.Against(id("criterion"), exempt())),
                        some(4, this::missing),
                        some(
                                3,
                                () -> new Result.LookAlike(
                                        id("like"),
                                        authored("look-alike title"),
                                        authored("look-alike text"),
                                        some(2, this::missing),
                                        some(2, this::exempt),
                                        List.of("KEY"),
                                        "like",
                                        Optional.of(truth()))),
                        some(2, this::note))),
                Later.known(new Outlook(
                        random.nextInt(6) == 0
                                ? List.of(List.of())
                                : some(4, () -> some(3, () -> "finding:" + id("f"))),
                        random.nextBoolean(),
                        some(3, this::whatIf),
                        some(3, this::whatIf))),
                Later.known(0));
    }

    private Result.Note note() {
        return new Result.Note(
                pick("agrees", "differs", "sharpens", "cannot-say"),
                authored("note text"),
                List.of("S1"),
                List.of("KEY"));
    }

    private Criterion criterion(List<Entered> entered) {
        return new Criterion(
                id("criterion"),
                authored("criterion title"),
                authored("criterion note"),
                pick("core", "supporting", "contrary", "timing"),
                truth(),
                basis(),
                ids(entered),
                some(3, () -> evidence(entered)),
                some(2, this::missing),
                pick(0.0, 1.0, 2.5),
                random.nextInt(5) == 0);
    }

    private Bounds bounds() {
        double high = random.nextInt(5) == 0 ? Double.POSITIVE_INFINITY : random.nextInt(9);
        double low = random.nextInt(5) == 0 ? Double.NEGATIVE_INFINITY : random.nextInt(3);
        return new Bounds("set/" + id("group"), pick("count", "points"), low, high, 3, truth());
    }

    private ReviewStep step(List<Entered> entered) {
        return new ReviewStep(
                id("step"),
                "pack",
                authored("step title"),
                authored("step text"),
                pick("immediate", "same-day", "routine"),
                truth(),
                random.nextInt(4) != 0,
                authored("step reason"),
                basis(),
                Later.known(
                        new ReviewStep.Grounds(ids(entered), some(2, () -> evidence(entered)), some(2, this::missing))),
                random.nextBoolean(),
                authored("step scope"),
                some(2, this::note));
    }

    private PackUsed pack() {
        return new PackUsed(id("pack"), authored("pack title"), "0.1", "draft", "0123456789abcdef".repeat(4));
    }

    private Basis basis() {
        return new Basis("rule / " + id("r"), "pack/file.drl", 12, "KEY", exempt(), exempt(), random.nextBoolean());
    }

    private Evidence evidence(List<Entered> entered) {
        return new Evidence(authored("evidence asked"), truth(), ids(entered), exempt());
    }

    private Missing missing() {
        return new Missing("finding:" + id("f"), authored("missing label"), authored("missing text"), "not asked");
    }

    private WhatIf whatIf() {
        return new WhatIf("finding:" + id("f"), authored("what-if label"), authored("what-if text"), "absent", truth());
    }

    private Truth truth() {
        return pick(Truth.values());
    }

    private String id(String stem) {
        return stem + "-" + random.nextInt(100_000);
    }

    private List<String> ids(List<Entered> entered) {
        return entered.stream()
                .filter(entry -> random.nextInt(3) == 0)
                .map(Entered::id)
                .sorted()
                .toList();
    }

    private String authored(String field) {
        String words = field.replace("-", " ") + " " + pick(WORDS) + " " + pick(WORDS);
        return field.equals(plantedIn) ? words + ". " + sentence : words;
    }

    private String exempt() {
        String text = pick(EXEMPT);
        return text.isEmpty() ? "" : "⟦" + text + "⟧";
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            all.add(one.get());
        }
        return all;
    }
}
