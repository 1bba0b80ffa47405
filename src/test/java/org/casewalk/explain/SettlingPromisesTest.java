package org.casewalk.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.Format;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Result;
import org.casewalk.checklist.WhatIf;
import org.casewalk.fact.FactMapper;
import org.casewalk.fact.Facts;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.RulesFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * What a checklist promises about further observations, tried on every fixture: each answer is put into the case as an entry, and the
 * case goes through the public door again, so that rules and not thought experiments decide.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SettlingPromisesTest {

    /** Answers to a set are tried whole up to here, and as many at random beyond. */
    private static final int TRIED = 16;

    /** So many open results, picked at random, are looked at. */
    private static final int LOOKED_AT = 30;

    /** A way of staying open is found surely only where few answers have to fit together. */
    private static final int FEW = 6;

    private static final Random RANDOM = new Random(20);
    private static final Library LIBRARY =
            LibraryReader.read(List.of(RulesFolder.shipped())).library().orElseThrow();
    private static final Casewalk DOOR = Casewalk.of(LIBRARY);
    private static final FactMapper MAPPER = new FactMapper(LIBRARY.vocabulary(), Casewalk.questions(LIBRARY));
    private static final Reasoning REASONING = new Reasoning(LIBRARY);
    private static final Fillings FILLINGS = new Fillings(LIBRARY.vocabulary(), REASONING);

    private static final List<Open> OPEN = new ArrayList<>();

    /** One open result of one fixture. */
    private record Open(CaseFile caseFile, FactIndex facts, Result result) {

        /** Answers at every threshold of the library, and not only at those of this subject. */
        List<Filling> answers(String question) {
            return FILLINGS.open(question, caseFile, FILLINGS.asking(question), facts);
        }

        /** Answers as this subject tells them apart; none where only what stands beside the deciding rules asks. */
        List<Filling> ownAnswers(String question) {
            List<Pattern> own = REASONING.feeding(result.id()).stream()
                    .map(position -> REASONING.base().get(position))
                    .filter(pattern -> Fillings.asks(pattern, question))
                    .toList();
            return own.isEmpty() ? List.of() : FILLINGS.open(question, caseFile, own, facts);
        }

        /** A sign that only supports may imply one that decides; the list keeps to what the decision itself asks. */
        boolean decisionAsks(String question) {
            return REASONING.feeding(result.id()).stream()
                    .map(position -> REASONING.base().get(position))
                    .anyMatch(pattern -> Questions.of(pattern).contains(question) || question.equals("onset"));
        }

        Truth with(List<Filling> answers) {
            CaseFile then = caseFile;
            for (Filling answer : answers) {
                then = answer.into().apply(then);
            }
            return DOOR.statuses(then).of(result.id());
        }

        /** Says whether every way to answer these questions decides, as far as tried. */
        boolean settles(List<String> questions) {
            return fillings(questions).allMatch(answers -> with(answers) != Truth.OPEN);
        }

        /** Answers one question after the other, each so that it stays open if any answer does; the order is tried anew each time. */
        boolean canStayOpen(List<String> questions, int attempts) {
            for (int attempt = 0; attempt < attempts; attempt++) {
                List<String> order = new ArrayList<>(questions);
                Collections.shuffle(order, RANDOM);
                if (staysOpen(order, attempt % 2 == 1)) {
                    return true;
                }
            }
            return false;
        }

        /** Answers in their own order say no first, which leaves "at least so many" open longest. */
        private boolean staysOpen(List<String> order, boolean shuffled) {
            List<Filling> filled = new ArrayList<>();
            for (String question : order) {
                List<Filling> answers = new ArrayList<>(answers(question));
                if (shuffled) {
                    Collections.shuffle(answers, RANDOM);
                }
                boolean open = false;
                for (int i = 0; i < answers.size() && !open; i++) {
                    filled.add(answers.get(i));
                    open = with(filled) == Truth.OPEN;
                    if (!open) {
                        filled.remove(filled.size() - 1);
                    }
                }
                if (!open) {
                    return false;
                }
            }
            return true;
        }

        private Stream<List<Filling>> fillings(List<String> questions) {
            List<List<Filling>> answers = questions.stream().map(this::answers).toList();
            double all = answers.stream().mapToDouble(List::size).reduce(1, (a, b) -> a * b);
            return IntStream.range(0, (int) Math.min(all, TRIED)).mapToObj(number -> {
                int rest = number;
                List<Filling> filling = new ArrayList<>();
                for (List<Filling> one : answers) {
                    filling.add(one.get(all <= TRIED ? rest % one.size() : RANDOM.nextInt(one.size())));
                    rest /= one.size();
                }
                return filling;
            });
        }

        @Override
        public String toString() {
            return result.id() + " in " + caseFile.id();
        }
    }

    @BeforeAll
    static void check_every_fixture() throws IOException {
        CaseReader reader = new CaseReader(LIBRARY.vocabulary());
        List<Path> files;
        try (Stream<Path> found = Files.walk(Path.of("fixtures", "cases"))) {
            // Small cases ask the same of much the same, and each is explained in full: a share of them is enough.
            List<Path> all = found.filter(Files::isRegularFile).sorted().toList();
            files = IntStream.range(0, all.size())
                    .filter(i -> i % 20 == 0 || folder(all.get(i)).equals("published"))
                    .mapToObj(all::get)
                    .toList();
        }
        for (Path file : files) {
            reader.read(file.toString(), read(file), Format.BY_NAME_OR_TEXT)
                    .caseFile()
                    .ifPresent(SettlingPromisesTest::check);
        }
        Collections.shuffle(OPEN, RANDOM);
        OPEN.subList(LOOKED_AT, OPEN.size()).clear();
    }

    private static String folder(Path file) {
        return file.getParent().getFileName().toString();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(CaseFile caseFile) {
        Checklist checklist = DOOR.check(caseFile);
        Facts facts = MAPPER.map(caseFile);
        FactIndex index = new FactIndex(facts.facts(), facts.closed());
        Stream.of(checklist.patterns(), checklist.criteriaSets())
                .flatMap(List::stream)
                .filter(result -> result.status() == Truth.OPEN)
                .forEach(result -> OPEN.add(new Open(caseFile, index, result)));
    }

    @Test
    void there_are_open_results_with_sets_that_settle_them_and_with_single_answers_that_could() {
        assertTrue(OPEN.stream().anyMatch(open -> !open.result().settledBy().isEmpty()));
        assertTrue(OPEN.stream().anyMatch(open -> !open.result().couldSettle().isEmpty()));
    }

    @Test
    void every_answer_to_a_set_that_settles_decides() {
        List<String> broken = new ArrayList<>();
        for (Open open : OPEN) {
            for (List<String> set : open.result().settledBy()) {
                if (!open.settles(set) || open.canStayOpen(set, 4)) {
                    broken.add(open + " by " + set);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void no_question_of_a_set_that_settles_can_be_left_out() {
        List<String> broken = new ArrayList<>();
        for (Open open : OPEN) {
            for (List<String> set : open.result().settledBy()) {
                for (String left : set.size() > FEW ? List.<String>of() : set) {
                    List<String> fewer =
                            set.stream().filter(other -> !other.equals(left)).toList();
                    if (!open.canStayOpen(fewer, 60)) {
                        broken.add(open + " by " + set + " without " + left);
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void no_set_that_settles_is_smaller_than_the_fewest_answers() {
        List<String> broken = new ArrayList<>();
        for (Open open : OPEN) {
            int fewest = open.result().settledByAtLeast();
            for (List<String> set : open.result().settledBy()) {
                if (set.size() < fewest) {
                    broken.add(open + " by " + set + ", fewest " + fewest);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void one_answer_less_than_the_fewest_can_leave_it_open() {
        List<String> broken = new ArrayList<>();
        for (Open open : OPEN) {
            List<String> questions = open.result().missing().stream()
                    .map(missing -> missing.question())
                    .filter(question -> !open.ownAnswers(question).isEmpty())
                    .toList();
            int fewest = open.result().settledByAtLeast();
            if (fewest > 1 && fewest <= FEW) {
                List<String> shuffled = new ArrayList<>(questions);
                Collections.shuffle(shuffled, RANDOM);
                List<String> fewer = shuffled.subList(0, Math.min(fewest - 1, shuffled.size()));
                if (!open.canStayOpen(fewer, 60)) {
                    broken.add(open + " by " + fewer + ", fewest " + fewest);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void every_pair_of_missing_questions_that_settles_holds_a_listed_set() {
        List<String> broken = new ArrayList<>();
        for (Open open : OPEN) {
            List<String> questions = open.result().missing().stream()
                    .map(missing -> missing.question())
                    .filter(question -> !open.ownAnswers(question).isEmpty())
                    .limit(5)
                    .toList();
            for (int i = 0; i < questions.size(); i++) {
                for (int j = i; j < questions.size(); j++) {
                    Set<String> pair = new LinkedHashSet<>(List.of(questions.get(i), questions.get(j)));
                    boolean listed = open.result().settledBy().stream().anyMatch(pair::containsAll);
                    if (!listed
                            && !open.result().settledByTruncated()
                            && open.settles(List.copyOf(pair))
                            && !open.canStayOpen(List.copyOf(pair), 20)) {
                        broken.add(open + " by " + pair);
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void every_single_answer_that_could_settle_decides_as_it_says() {
        List<String> broken = new ArrayList<>();
        for (Open open : OPEN) {
            for (WhatIf could : open.result().couldSettle()) {
                boolean decides = open.ownAnswers(could.question()).stream()
                        .filter(answer -> answer.answer().equals(could.answer()))
                        .anyMatch(answer -> open.with(List.of(answer)) == could.status());
                if (!decides) {
                    broken.add(open + ": " + could);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void no_single_answer_that_decides_is_left_out() {
        List<String> broken = new ArrayList<>();
        for (Open open : OPEN) {
            Set<String> listed = open.result().couldSettle().stream()
                    .map(could -> could.question() + " " + could.status())
                    .collect(Collectors.toSet());
            open.result().missing().stream()
                    .filter(missing -> open.decisionAsks(missing.question()))
                    .flatMap(missing -> open.ownAnswers(missing.question()).stream())
                    .filter(Filling::plausible)
                    .forEach(answer -> {
                        Truth then = open.with(List.of(answer));
                        if (then != Truth.OPEN && !listed.contains(answer.question() + " " + then)) {
                            broken.add(open + ": " + answer.question() + " " + answer.answer() + " " + then);
                        }
                    });
        }
        assertEquals(List.of(), broken);
    }
}
