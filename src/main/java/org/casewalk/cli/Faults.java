package org.casewalk.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What to say when the program itself is at fault. */
final class Faults {

    private Faults() {}

    static String text(Throwable fault, boolean debug) {
        StringBuilder text = new StringBuilder("casewalk: This is a fault of the program, not of your case.\n");
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            text.append("  ").append(cause).append('\n');
        }
        text.append("  %s, Java %s, %s\n"
                .formatted(Commands.VERSION, Runtime.version(), System.getProperty("os.name", "unknown system")));
        if (fault instanceof OutOfMemoryError) {
            return text + "Maybe give it more memory: java -Xmx512m -jar casewalk.jar …\n";
        }
        if (debug) {
            StringWriter trace = new StringWriter();
            fault.printStackTrace(new PrintWriter(trace));
            return text.append(trace).toString();
        }
        return text
                + "Maybe report these lines and the command; CASEWALK_DEBUG=1 adds where it happened. Leave the case out"
                + " if it is real.\n";
    }
}
