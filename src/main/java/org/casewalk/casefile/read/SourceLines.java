package org.casewalk.casefile.read;

/** The author's own lines, looked up when a problem wants to show one. Not shared between threads. */
final class SourceLines {

    private final String text;
    private final int firstLine;
    private int shownLine;
    private String shown = "";

    /**
     * Keeps the text.
     *
     * @param firstLine number of the text's first line in its file, 1 unless the text is one line of many
     */
    SourceLines(String text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
    }

    int lineInFile(int lineInText) {
        return lineInText + firstLine - 1;
    }

    /** Gives a line without its end; empty when there is no such line. */
    String line(int lineInText) {
        if (shownLine != lineInText) {
            shown = find(lineInText);
            shownLine = lineInText;
        }
        return shown;
    }

    private String find(int lineInText) {
        int start = 0;
        for (int line = 1; line < lineInText; line++) {
            int end = endOfLine(start);
            if (end >= text.length()) {
                return "";
            }
            boolean twoCharacters = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
            start = end + (twoCharacters ? 2 : 1);
        }
        return text.substring(start, endOfLine(start));
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }
}
