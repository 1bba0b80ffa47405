package org.casewalk.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that can be typed beside an answer.
 *
 * @param name one word or two
 * @param takes what stands behind it, as help shows it; the empty string where nothing does
 * @param says what it does
 * @param everyday whether the short help has it
 * @param action does it
 */
record TerminalWalkCommand(String name, String takes, String says, boolean everyday, Action action) {

    /** What a command does with the words behind it. */
    @FunctionalInterface
    interface Action {
        void with(String words) throws IOException;
    }

    /** How it is typed. */
    String usage() {
        return takes.isEmpty() ? name : name + " " + takes;
    }

    /** The words behind the command where a line calls it; empty where it does not. */
    Optional<String> called(String line) {
        String plain = line.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        if (!plain.equals(name) && !plain.startsWith(name + " ")) {
            return Optional.empty();
        }
        int words = name.split(" ").length;
        String[] parts = line.split("\\s+", words + 1);
        return Optional.of(
                parts.length > words ? parts[words].replaceAll("[,;]\\s*$", "").strip() : "");
    }
}
