package org.casewalk.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.casewalk.render.Format;

/** One run of {@code check} over all its cases: every problem is told, every valid case is evaluated, in the given order. */
final class CheckRun {

    private static final int PROGRESS_EVERY = 20;

    private final Examination examination;
    private final Format format;
    private final Terminal terminal;
    private ExitCode exit = ExitCode.DONE;
    private int printed;
    private int finished;

    CheckRun(Examination examination, Format format, Terminal terminal) {
        this.examination = examination;
        this.format = format;
        this.terminal = terminal;
    }

    ExitCode over(List<String> cases) throws IOException {
        try (InOrder work = new InOrder(this::take)) {
            for (String written : cases) {
                try (CaseStream stream = Cases.open(written, terminal, format == Format.NDJSON)) {
                    Formats.refuseSeveral(format, stream.hasLines());
                    read(written, stream, work);
                } catch (Stop unreadable) {
                    if (unreadable.exit() != ExitCode.UNREADABLE) {
                        throw unreadable;
                    }
                    work.give(() -> new Answer(List.of(), unreadable.text(), unreadable.exit()));
                }
            }
            work.finish();
        }
        endProgress();
        return exit;
    }

    private void read(String written, CaseStream stream, InOrder work) throws IOException {
        for (Optional<CaseText> text = next(written, stream); text.isPresent(); text = next(written, stream)) {
            CaseText here = text.get();
            work.give(() -> examination.of(here));
            if (stream.hasLines() && stream.mayWait()) {
                // A program at the other end may be waiting for these answers before it writes on.
                work.finish();
                terminal.flush();
            }
        }
    }

    /** Only failing to read is the input's fault; failing to write is not. */
    private static Optional<CaseText> next(String written, CaseStream stream) {
        try {
            return stream.next();
        } catch (IOException broken) {
            throw Cases.unreadable(written, broken);
        }
    }

    private void take(Answer answer) throws IOException {
        exit = exit.or(answer.exit());
        finished++;
        if (!answer.messages().isEmpty()) {
            endProgress();
            terminal.say(answer.messages());
        }
        if (!answer.result().isEmpty()) {
            terminal.print(printed++ == 0 ? "" : Formats.between(format));
            for (String piece : answer.result()) {
                terminal.print(piece);
            }
        }
        if (showsProgress() && finished % PROGRESS_EVERY == 0) {
            terminal.say("\r%d cases".formatted(finished));
        }
    }

    private boolean showsProgress() {
        return terminal.looks().progress() && format == Format.NDJSON;
    }

    private void endProgress() throws IOException {
        if (showsProgress() && finished >= PROGRESS_EVERY) {
            terminal.say("\r" + " ".repeat(24) + "\r");
        }
    }
}
