package org.casewalk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.casewalk.Casewalk;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Rule;
import org.casewalk.term.Vocabulary;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Unknown is never no: an answer where there was none may decide what was open, and never turns what was decided. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FillingUnknownTest {

    private final Queue<String> flips = new ConcurrentLinkedQueue<>();
    private final AtomicLong fillings = new AtomicLong();

    @Test
    void filling_one_unknown_never_turns_met_and_not_met_in_any_state_up_to_ten_questions() {
        Cones.all().parallelStream().filter(FillingUnknownTest::decides).forEach(cone -> {
            Cone tried = cone.size() <= Depth.EXHAUSTIVE ? cone : cone.threeWays();
            if (tried.size() <= Depth.EXHAUSTIVE) {
                everyFilling(tried);
            }
        });
        assertEquals(List.of(), flips.stream().limit(5).toList());
        assertTrue(fillings.get() >= 500_000, () -> "only " + fillings);
    }

    @Test
    void filling_one_unknown_never_turns_met_and_not_met_in_samples_of_whole_libraries() {
        for (Packs packs : Packs.values()) {
            Casewalk casewalk = Casewalk.of(packs.library());
            List<String> decided = decided(packs);
            Cone whole = Cones.whole(packs);
            Random random = new Random(7);
            for (int i = 0; i < Depth.times(1_500); i++) {
                Filling filling = Filling.random(whole, random);
                Map<String, Truth> before =
                        casewalk.statuses(Answer.caseOf(filling.before())).all();
                Map<String, Truth> after =
                        casewalk.statuses(Answer.caseOf(filling.after())).all();
                decided.forEach(subject -> judge(subject, before.get(subject), after.get(subject), filling));
            }
        }
        assertEquals(List.of(), flips.stream().limit(5).toList());
    }

    @Test
    void filling_what_an_entry_or_the_head_leaves_unknown_never_turns_met_and_not_met() {
        for (Packs packs : Packs.values()) {
            Casewalk casewalk = Casewalk.of(packs.library());
            Vocabulary vocabulary = packs.library().vocabulary();
            List<String> decided = decided(packs);
            List<List<Answer>> questions =
                    List.copyOf(Cones.whole(packs).answers().values());
            Random random = new Random(11);
            for (int i = 0; i < Depth.times(600); i++) {
                double share = random.nextDouble();
                List<Answer> answers = new ArrayList<>();
                for (List<Answer> question : questions) {
                    answers.add(random.nextDouble() < share ? Filling.any(question, random) : Answer.NONE);
                }
                Forgotten forgotten = Forgotten.any(answers, vocabulary, random);
                if (forgotten.contradicts(vocabulary)) {
                    continue;
                }
                Map<String, Truth> before =
                        casewalk.statuses(forgotten.before()).all();
                Map<String, Truth> after = casewalk.statuses(forgotten.after()).all();
                decided.stream()
                        .filter(subject -> turned(before.get(subject), after.get(subject)))
                        .forEach(subject -> flips.add("%s turns from %s to %s when %s is filled in: %s"
                                .formatted(
                                        subject,
                                        before.get(subject),
                                        after.get(subject),
                                        forgotten.what(),
                                        forgotten.after().exposures())));
            }
        }
        assertEquals(List.of(), flips.stream().limit(5).toList());
    }

    /** Everything that is decided, but for steps that ask because something is open. */
    private static List<String> decided(Packs packs) {
        return Cone.rules(packs.library()).stream()
                .filter(rule -> !asksBecauseOpen(rule.concludes(), Cone.rules(packs.library())))
                .map(Rule::concludes)
                .toList();
    }

    /** A case with one question open, and the same with an answer to it. */
    private record Filling(List<Answer> before, List<Answer> after) {

        static Filling random(Cone cone, Random random) {
            List<Answer> before = new ArrayList<>();
            double share = random.nextDouble();
            List<List<Answer>> questions = List.copyOf(cone.answers().values());
            int filled = random.nextInt(questions.size());
            for (int i = 0; i < questions.size(); i++) {
                boolean answered = i != filled && random.nextDouble() < share;
                before.add(answered ? any(questions.get(i), random) : Answer.NONE);
            }
            List<Answer> after = new ArrayList<>(before);
            after.set(filled, any(questions.get(filled), random));
            // An event of one class may be of another too; where that one was stated as complete, it contradicts.
            if (after.get(filled).entries().stream().anyMatch(ExposureEntry.class::isInstance)) {
                before.replaceAll(FillingUnknownTest::withoutStatements);
                Answer answer = after.get(filled);
                after.replaceAll(other -> other == answer ? other : withoutStatements(other));
            }
            return new Filling(before, after);
        }

        private static Answer any(List<Answer> answers, Random random) {
            return answers.get(random.nextInt(answers.size()));
        }
    }

    private static Answer withoutStatements(Answer answer) {
        return answer.entries().stream().anyMatch(ClassHistory.class::isInstance) ? Answer.NONE : answer;
    }

    private static boolean decides(Cone cone) {
        return !asksBecauseOpen(cone.subject(), Cone.rules(cone.library()));
    }

    /** A step that asks because something is open stops asking when it is not; nothing else stands on such a step. */
    private static boolean asksBecauseOpen(String subject, List<Rule> rules) {
        return rules.stream().anyMatch(rule -> rule.concludes().equals(subject) && rule.whileOpen());
    }

    private void everyFilling(Cone cone) {
        List<List<Answer>> questions = List.copyOf(cone.answers().values());
        Casewalk casewalk = Casewalk.of(cone.library());
        List<Truth> truths = new ArrayList<>();
        new States(cone)
                .all()
                .forEach(caseFile -> truths.add(casewalk.statuses(caseFile).of(cone.subject())));
        int step = truths.size();
        for (int i = 0; i < questions.size(); i++) {
            List<Answer> answers = questions.get(i);
            int width = step;
            step /= answers.size();
            int none = answers.indexOf(Answer.NONE);
            for (int state = 0; state < truths.size(); state++) {
                if (state % width / step == none) {
                    for (int other = 0; other < answers.size(); other++) {
                        judge(cone, i, state, truths, state + (other - none) * step);
                    }
                }
            }
        }
    }

    private void judge(Cone cone, int question, int state, List<Truth> truths, int filled) {
        fillings.incrementAndGet();
        if (turned(truths.get(state), truths.get(filled))) {
            flips.add("%s turns from %s to %s when question %d is answered, states %d and %d"
                    .formatted(cone.subject(), truths.get(state), truths.get(filled), question, state, filled));
        }
    }

    private void judge(String subject, Truth before, Truth after, Filling filling) {
        if (turned(before, after)) {
            flips.add("%s turns from %s to %s: %s, then %s"
                    .formatted(subject, before, after, labels(filling.before), labels(filling.after)));
        }
    }

    private static List<String> labels(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> !answer.equals(Answer.NONE))
                .map(answer -> answer.label()
                        + answer.entries().stream()
                                .map(entry -> " " + entry.id())
                                .toList())
                .toList();
    }

    private static boolean turned(Truth before, Truth after) {
        return before != Truth.OPEN && after != Truth.OPEN && before != after;
    }
}
