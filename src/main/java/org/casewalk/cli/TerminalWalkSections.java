package org.casewalk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.term.Nearest;
import org.casewalk.walk.Question;
import org.casewalk.walk.Section;

/** The eight sections, how far each is answered, and the questions of one in order. */
final class TerminalWalkSections {

    private final TerminalWalkDesk desk;

    TerminalWalkSections(TerminalWalkDesk desk) {
        this.desk = desk;
    }

    void show() throws IOException {
        Prose prose = desk.screen().prose();
        for (Section section : Section.values()) {
            List<Question> questions = all(section);
            long answered = questions.stream()
                    .filter(question -> TerminalWalkPath.answered(question, desk))
                    .count();
            prose.bullet("%s – %d of %d answered – section %s"
                    .formatted(section.title(), answered, questions.size(), section.path()));
        }
        desk.screen().show(prose);
    }

    /** The questions of the section with a name. */
    List<Question> of(String words) throws IOException {
        Section section = named(words);
        List<Question> all = all(section);
        long open = all.stream()
                .filter(question -> !TerminalWalkPath.answered(question, desk))
                .count();
        desk.screen()
                .say(
                        "%s: %d without an answer. %s What follows from another answer is left out. “next” returns to the ranked order."
                                .formatted(section.title(), open, section.about()));
        return all;
    }

    private static Section named(String words) {
        String plain = words.toLowerCase(Locale.ROOT);
        return Arrays.stream(Section.values())
                .filter(section -> section.path().equals(plain)
                        || section.title().toLowerCase(Locale.ROOT).contains(plain))
                .findFirst()
                .orElseThrow(() -> unknown(words));
    }

    private static TerminalWalkUnclear unknown(String words) {
        List<String> paths = Arrays.stream(Section.values()).map(Section::path).toList();
        List<String> near = Nearest.to(words, paths);
        return new TerminalWalkUnclear(
                "No section is called “%s”.".formatted(words),
                near.isEmpty()
                        ? "Maybe one of: %s.".formatted(String.join(", ", paths))
                        : "Maybe “section %s” is meant.".formatted(near.get(0)));
    }

    /** Every question of a section, kinds of a finding behind it, points of rating scales at the end. */
    private List<Question> all(Section section) {
        if (section == Section.SAFETY) {
            return desk.questions().safety().stream()
                    .flatMap(safety -> desk.questions().asked(safety).stream())
                    .distinct()
                    .toList();
        }
        List<Question> all = desk.questions().of(section).stream()
                .flatMap(TerminalWalkSections::withKinds)
                .collect(Collectors.toCollection(ArrayList::new));
        all.sort(Comparator.comparing(question -> question.unit().equals("{score}")));
        return Stream.concat(elsewhere(section), all.stream()).toList();
    }

    private static Stream<Question> withKinds(Question question) {
        return Stream.concat(
                Stream.of(question), question.precisely().stream().flatMap(TerminalWalkSections::withKinds));
    }

    /** Onset, person, place and classes of drugs: no term of a finding or test. */
    private Stream<Question> elsewhere(Section section) {
        return desk.questions()
                .all()
                .filter(question ->
                        question.kind() == Question.Kind.HEAD || question.kind() == Question.Kind.DRUG_HISTORY)
                .filter(question -> desk.questions().section(question.id()) == section);
    }
}
