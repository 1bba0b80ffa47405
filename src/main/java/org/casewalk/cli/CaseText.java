package org.casewalk.cli;

import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.CaseReading;
import org.casewalk.casefile.read.Format;

/**
 * One case as it was found: a whole document, or one line of many.
 *
 * @param name of the file, as typed; {@code <stdin>} for standard input
 * @param line number of the line from 1, or 0 for a whole document
 * @param bytes as read; one byte more than a case may have where there were more
 */
record CaseText(String name, int line, byte[] bytes) {

    CaseReading read(CaseReader reader) {
        return line == 0 ? reader.read(name, bytes, Format.BY_NAME_OR_TEXT) : reader.readLine(name, line, bytes);
    }

    /** Where it stands, for messages. */
    String place() {
        return line == 0 ? name : name + ":" + line;
    }
}
