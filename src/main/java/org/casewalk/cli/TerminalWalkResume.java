package org.casewalk.cli;

import java.io.File;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command that goes on with a walk, as a shell takes it: with the folders that this run was given, for the walk is kept in one and may
 * need the packs of the others.
 *
 * @param folders options and what was given with them, in turn
 */
record TerminalWalkResume(List<String> folders) {

    /** Characters that no shell takes for anything but themselves. */
    private static final String PLAIN = "[A-Za-z0-9_./:@%+=,-]+";

    private static final String PLAIN_WITH_BACKSLASH = "[A-Za-z0-9_./:@+=,\\\\-]+";

    TerminalWalkResume {
        folders = List.copyOf(folders);
    }

    /** Nothing was given. */
    static TerminalWalkResume usual() {
        return new TerminalWalkResume(List.of());
    }

    String command(String walk) {
        return Stream.concat(Stream.of("casewalk", "walk", "--terminal", "--resume", walk), folders.stream())
                .map(word -> quoted(word, File.separatorChar == '\\'))
                .collect(Collectors.joining(" "));
    }

    /**
     * A word in single quotes where a shell would take it for more than a word; on the command line of Windows in double ones, with the
     * backslashes before the closing one doubled.
     */
    static String quoted(String word, boolean windows) {
        if (word.matches(windows ? PLAIN_WITH_BACKSLASH : PLAIN)) {
            return word;
        }
        return windows ? '"' + word.replaceFirst("(\\\\+)$", "$1$1") + '"' : "'" + word.replace("'", "'\\''") + "'";
    }
}
