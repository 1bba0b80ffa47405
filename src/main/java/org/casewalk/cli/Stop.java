package org.casewalk.cli;

/** Ends a run with a message for the person and an exit code; never a fault of the program. */
final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exit;
    private final String text;

    /**
     * Ends the run.
     *
     * @param message what is wrong, with the value in it
     * @param maybe what to try, begins with "Maybe "; a line of its own
     */
    Stop(ExitCode exit, String message, String maybe) {
        super(message, null, false, false);
        this.exit = exit;
        this.text = message(message, maybe);
    }

    ExitCode exit() {
        return exit;
    }

    /** What to write to standard error. */
    String text() {
        return text;
    }

    /** Writes a message as every command does: what is wrong, then what to try. */
    static String message(String message, String maybe) {
        return "casewalk: " + message + "\n" + maybe + "\n";
    }
}
