package org.casewalk.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.casewalk.term.TermKind;
import org.casewalk.term.TermSearch;
import org.casewalk.walk.Question;

/** Finds what is called by some words: a question, a class of drugs, a drug. Several that fit are shown to choose from. */
final class TerminalWalkNames {

    private static final int MOST = 12;
    private static final int SEARCHED = 60;

    private final TerminalWalkDesk desk;
    private final TermSearch search;

    TerminalWalkNames(TerminalWalkDesk desk) {
        this.desk = desk;
        this.search = new TermSearch(desk.vocabulary());
    }

    /** The question with a name; asks where several have it. */
    Optional<Question> question(String words) throws IOException {
        List<Question> fitting = questions(words);
        if (fitting.isEmpty()) {
            throw unknown("question", words, hit -> question(hit).isPresent());
        }
        return chosen(fitting, Question::label);
    }

    /** Questions with a name: those called exactly so, otherwise those that have the words. */
    List<Question> questions(String words) {
        List<Question> exact = exactly(words);
        if (!exact.isEmpty()) {
            return exact;
        }
        Stream<Question> found = search.find(words, SEARCHED).stream()
                .filter(hit -> hit.match() != TermSearch.Match.NEAR)
                .flatMap(hit -> question(hit).stream());
        List<Question> all = Stream.concat(found, headed(words)).distinct().toList();
        return all.isEmpty() ? having(words) : all;
    }

    /** Questions called exactly this. */
    List<Question> exactly(String words) {
        return search.find(words, SEARCHED).stream()
                .filter(hit -> hit.match() == TermSearch.Match.EXACT)
                .flatMap(hit -> question(hit).stream())
                .toList();
    }

    /** What stands once in a case has no term. */
    private Stream<Question> headed(String words) {
        String plain = words.toLowerCase(Locale.ROOT);
        return plain.isEmpty()
                ? Stream.empty()
                : desk.questions()
                        .all()
                        .filter(question -> question.kind() == Question.Kind.HEAD)
                        .filter(question -> (question.id() + " " + question.label())
                                .toLowerCase(Locale.ROOT)
                                .contains(plain));
    }

    /** Questions that have all the words, in any order. */
    private List<Question> having(String words) {
        List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).split("[\\s-]+"));
        return desk.questions()
                .all()
                .filter(question -> Stream.concat(Stream.of(question.label()), question.alsoCalled().stream())
                        .map(name -> Arrays.asList(name.toLowerCase(Locale.ROOT).split("[\\s,()-]+")))
                        .anyMatch(name -> name.containsAll(wanted)))
                .toList();
    }

    private Optional<Question> question(TermSearch.Hit hit) {
        String prefix =
                switch (hit.term().kind()) {
                    case FINDING -> "finding:";
                    case TEST -> "test:";
                    case INVESTIGATION -> "investigation:";
                    case DRUG_CLASS -> "class:";
                    case DRUG, SETTING -> "none:";
                };
        return desk.questions().question(prefix + hit.term().id());
    }

    /** The class of drugs with a name; asks where several have it. */
    Optional<String> drugClass(String words) throws IOException {
        List<TermSearch.Hit> hits = search.find(words, SEARCHED).stream()
                .filter(hit -> hit.term().kind() == TermKind.DRUG_CLASS)
                .filter(hit -> hit.match() != TermSearch.Match.NEAR)
                .toList();
        List<TermSearch.Hit> exact = hits.stream()
                .filter(hit -> hit.match() == TermSearch.Match.EXACT)
                .toList();
        if (hits.isEmpty()) {
            throw unknown("class of drugs", words, hit -> hit.term().kind() == TermKind.DRUG_CLASS);
        }
        return chosen(exact.isEmpty() ? hits : exact, hit -> hit.term().label())
                .map(hit -> hit.term().id());
    }

    /** The drug or class with exactly this name. */
    TermSearch.Hit drug(String words) {
        return search.find(words, SEARCHED).stream()
                .filter(TerminalWalkNames::taken)
                .filter(hit -> hit.match() == TermSearch.Match.EXACT)
                .findFirst()
                .orElseThrow(() -> unknown("drug", words, TerminalWalkNames::taken));
    }

    /** Whether it is something that is taken. */
    static boolean taken(TermSearch.Hit hit) {
        return hit.term().kind() == TermKind.DRUG || hit.term().kind() == TermKind.DRUG_CLASS;
    }

    private TerminalWalkUnclear unknown(String kind, String words, Predicate<TermSearch.Hit> fits) {
        List<TermSearch.Hit> hits = search.find(words, SEARCHED);
        List<String> near = hits.stream()
                .filter(fits)
                .map(TermSearch.Hit::matched)
                .distinct()
                .limit(3)
                .toList();
        String other = hits.stream()
                .filter(hit -> hit.match() == TermSearch.Match.EXACT)
                .map(TerminalWalkNames::elsewhere)
                .findFirst()
                .orElse("Maybe “find WORD” helps: a part of the name is enough.");
        String said =
                words.isEmpty() ? "No %s is named.".formatted(kind) : "No %s is called “%s”.".formatted(kind, words);
        return new TerminalWalkUnclear(
                said, near.isEmpty() ? other : "Maybe “%s” is meant.".formatted(String.join("”, “", near)));
    }

    /** The command that a term belongs to. */
    private static String elsewhere(TermSearch.Hit hit) {
        String name = hit.matched();
        return switch (hit.term().kind()) {
            case DRUG -> "Maybe “drug %s start day -9”: it is a drug.".formatted(name);
            case DRUG_CLASS -> "Maybe “not taken %s”, or “all known %s”: it is a class of drugs.".formatted(name, name);
            case SETTING -> "Maybe “place %s”: it is a place of care.".formatted(name);
            case FINDING, TEST, INVESTIGATION -> "Maybe “ask %s”: it is a question.".formatted(name);
        };
    }

    /** One of several; a person chooses by its number, or none. */
    <T> Optional<T> chosen(List<T> fitting, Function<T, String> label) throws IOException {
        if (fitting.size() == 1) {
            return Optional.of(fitting.get(0));
        }
        List<T> shown = fitting.subList(0, Math.min(MOST, fitting.size()));
        Prose prose = desk.screen().prose().line("Several fit:");
        for (int i = 0; i < shown.size(); i++) {
            prose.line("%3d ".formatted(i + 1), "    ", label.apply(shown.get(i)));
        }
        int more = fitting.size() - shown.size();
        desk.screen()
                .show(
                        more == 0
                                ? prose
                                : prose.line("    ", "    ", "and %d more: another word helps".formatted(more)));
        String typed =
                desk.screen().asked("Which? Its number, or Enter for none").orElse("");
        if (typed.matches("[1-9][0-9]?") && Integer.parseInt(typed) <= shown.size()) {
            return Optional.of(shown.get(Integer.parseInt(typed) - 1));
        }
        if (!typed.isEmpty()) {
            desk.screen().giveBack(typed);
        }
        return Optional.empty();
    }
}
