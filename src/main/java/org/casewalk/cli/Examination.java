package org.casewalk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.CaseReading;
import org.casewalk.casefile.read.ProblemText;
import org.casewalk.checklist.Checklist;
import org.casewalk.render.Format;
import org.casewalk.render.Options;
import org.casewalk.render.Renderer;

/** From the text of a case to its answer. Safe to share between threads. */
final class Examination {

    private final Casewalk casewalk;
    private final CaseReader reader;
    private final Format format;
    private final Options options;

    Examination(Casewalk casewalk, Format format, Options options) {
        this.casewalk = casewalk;
        this.reader = new CaseReader(casewalk.library().vocabulary());
        this.format = format;
        this.options = options;
    }

    Answer of(CaseText text) {
        CaseReading reading = text.read(reader);
        String messages = reading.problems().isEmpty() ? "" : ProblemText.of(reading.problems()) + "\n";
        return reading.caseFile()
                .map(caseFile -> new Answer(rendered(caseFile, text), messages, ExitCode.DONE))
                .orElseGet(() -> new Answer(List.of(), messages, ExitCode.LOOK));
    }

    private List<String> rendered(CaseFile caseFile, CaseText text) {
        Checklist checklist = checked(caseFile, text);
        if (format == Format.TEXT && options.explain().isEmpty()) {
            CompletableFuture.runAsync(() -> Renderer.ahead(checklist));
        }
        Pieces rendered = new Pieces();
        try {
            Renderer.render(checklist, format, options, rendered);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rendered.all();
    }

    /** A fault of the program is told with the place of the case that showed it. */
    private Checklist checked(CaseFile caseFile, CaseText text) {
        try {
            return casewalk.check(caseFile);
        } catch (RuntimeException fault) {
            throw new IllegalStateException("Working on the case at %s.".formatted(text.place()), fault);
        }
    }
}
