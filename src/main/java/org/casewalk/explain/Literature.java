package org.casewalk.explain;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.checklist.Result;
import org.casewalk.citation.Citation;
import org.casewalk.pack.Library;
import org.casewalk.pack.Subject;

/** What stands beside a subject whatever the case: literature, and what the register of contradictions says. */
final class Literature {

    private final Library library;

    Literature(Library library) {
        this.library = library;
    }

    /** The literature beside the subject, then what the register of contradictions says of it. */
    List<Result.Note> notes(Subject subject) {
        List<Result.Note> all =
                new ArrayList<>(subject.notes().stream().map(Literature::note).toList());
        library.contradictions().stream()
                .filter(entry -> entry.concerns(subject.id()))
                .map(entry -> new Result.Note(
                        "contradiction",
                        entry.title() + ". " + entry.text(),
                        List.of(entry.id()),
                        keys(entry.citations())))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static Result.Note note(Subject.Note note) {
        return new Result.Note(Layouts.token(note.verdict()), note.text(), note.statements(), keys(note.citations()));
    }

    /** The sources of some citations, each once. */
    static List<String> keys(List<Citation> citations) {
        return citations.stream().map(Citation::source).distinct().toList();
    }
}
