package org.casewalk.conformance;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casewalk.casefile.CaseFile;

/** Cases made of answers: every combination, or a seeded sample. */
final class States {

    private final List<List<Answer>> questions;

    States(Cone cone) {
        this.questions = List.copyOf(cone.answers().values());
    }

    /** Every combination of answers, the last question turning fastest. */
    Iterable<CaseFile> all() {
        return () -> new Iterator<>() {
            private final int[] wheel = new int[questions.size()];
            private boolean over;

            @Override
            public boolean hasNext() {
                return !over;
            }

            @Override
            public CaseFile next() {
                if (over) {
                    throw new NoSuchElementException();
                }
                CaseFile made = Answer.caseOf(chosen(wheel));
                int turning = wheel.length - 1;
                while (turning >= 0
                        && ++wheel[turning] == questions.get(turning).size()) {
                    wheel[turning--] = 0;
                }
                over = turning < 0;
                return made;
            }
        };
    }

    /** Samples; the share of questions with an answer varies from case to case, so that sparse and full cases both come up. */
    Stream<CaseFile> sample(Random random, int number) {
        return IntStream.range(0, number).mapToObj(unused -> Answer.caseOf(answers(random)));
    }

    List<Answer> answers(Random random) {
        double share = random.nextDouble();
        List<Answer> answers = new ArrayList<>();
        for (List<Answer> question : questions) {
            if (random.nextDouble() < share) {
                // The plain answers are as likely as all the odd ones together, or nothing would ever be met.
                int among = random.nextBoolean() ? Math.min(2, question.size()) : question.size();
                answers.add(question.get(random.nextInt(among)));
            }
        }
        return answers;
    }

    private List<Answer> chosen(int[] wheel) {
        List<Answer> answers = new ArrayList<>(wheel.length);
        for (int i = 0; i < wheel.length; i++) {
            answers.add(questions.get(i).get(wheel[i]));
        }
        return answers;
    }
}
