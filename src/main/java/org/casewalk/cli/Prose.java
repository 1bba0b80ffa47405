package org.casewalk.cli;

import org.casewalk.render.page.HiddenCharacters;

/** Lines of prose within a width, indented; a longer word stands alone on its line. */
final class Prose {

    private final StringBuilder text = new StringBuilder();
    private final int width;

    Prose(int width) {
        this.width = width;
    }

    /** Adds a paragraph at the margin. */
    Prose line(String words) {
        return line("", "", words);
    }

    /** Adds a paragraph whose first line begins one way and the others another way. */
    Prose line(String first, String below, String words) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : HiddenCharacters.shown(words).strip().split("\\s+")) {
            if (!empty && line.length() + 1 + word.length() > width) {
                end(line);
                line = new StringBuilder(below);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        return end(line);
    }

    /** Adds a labelled paragraph, two columns in; nothing where there are no words. */
    Prose field(String label, String words) {
        return words.isBlank() ? this : line("  ", "    ", label + " – " + words);
    }

    /** Adds a list entry. */
    Prose bullet(String words) {
        return line("- ", "  ", words);
    }

    /** Adds an empty line, never two. */
    Prose blank() {
        if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
            text.append('\n');
        }
        return this;
    }

    private Prose end(StringBuilder line) {
        text.append(line.toString().stripTrailing()).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
