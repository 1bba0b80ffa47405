package org.casewalk.cli;

/** What a run tells the shell. In the order of how much went wrong; a run over several cases ends with the worst. */
enum ExitCode {
    /** Every case was evaluated, whatever the result. */
    DONE(0),
    /** A case is invalid, two cases differ, or a pack has warnings. */
    LOOK(1),
    /** The command line was not understood. */
    USAGE(2),
    /** A file or standard input could not be read. */
    UNREADABLE(3),
    /** A rule pack was refused. */
    REFUSED(4),
    /** A fault of the program. */
    INTERNAL(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    ExitCode or(ExitCode other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
