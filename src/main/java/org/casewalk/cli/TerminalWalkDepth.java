package org.casewalk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewalk.checklist.Checklist;
import org.casewalk.render.Format;
import org.casewalk.render.Renderer;

/** The checklist as {@code casewalk check} prints it, and what stands behind any of its subjects. */
final class TerminalWalkDepth {

    private final TerminalWalkDesk desk;
    private final TerminalWalkNames names;

    TerminalWalkDepth(TerminalWalkDesk desk, TerminalWalkNames names) {
        this.desk = desk;
        this.names = names;
    }

    void checklist() throws IOException {
        rendered("");
    }

    /** Explains what has an id or title, or one of the topics. */
    void why(String words) throws IOException {
        Checklist checklist = desk.walk().checklist();
        List<String> ids = Renderer.explainable(checklist);
        if (ids.contains(words)) {
            rendered(words);
            return;
        }
        List<Subject> fitting = subjects(checklist).stream()
                .filter(subject -> subject.fits(words))
                .toList();
        if (words.isEmpty() || fitting.isEmpty()) {
            throw new TerminalWalkUnclear(
                    words.isEmpty() ? "Nothing is named." : "Nothing here is called “%s”.".formatted(words),
                    NearIds.maybe(
                            words, ids, "Maybe “checklist” shows the one that is meant; ids stand in [brackets]."));
        }
        Optional<Subject> chosen = names.chosen(fitting, subject -> subject.title);
        if (chosen.isPresent()) {
            rendered(chosen.get().id);
        }
    }

    private record Subject(String id, String title) {
        boolean fits(String words) {
            return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+"))
                    .allMatch((title + " " + id).toLowerCase(Locale.ROOT)::contains);
        }
    }

    private static List<Subject> subjects(Checklist checklist) {
        List<Subject> subjects = new ArrayList<>();
        checklist.redFlags().forEach(flag -> subjects.add(new Subject(flag.id(), flag.title())));
        checklist.patternsAndSets().forEach(result -> subjects.add(new Subject(result.id(), result.title())));
        checklist.timing().forEach(result -> subjects.add(new Subject(result.id(), result.title())));
        checklist.reviewSteps().forEach(step -> subjects.add(new Subject(step.id(), step.title())));
        return subjects;
    }

    /** The text form says how the command line asks for more; here a word does. */
    private void rendered(String id) throws IOException {
        StringBuilder text = new StringBuilder();
        Renderer.render(
                desk.walk().checklist(), Format.TEXT, desk.screen().looks().options(id), text);
        desk.screen().show(text.toString().replace("--explain ", "why ").replace("--explain\n", "why\n"));
    }
}
