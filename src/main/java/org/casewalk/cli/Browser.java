package org.casewalk.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens a page in the browser of whoever started the site. Where that does not work the printed address is enough. */
final class Browser {

    private Browser() {}

    static void open(String address) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of(system.contains("mac") ? "open" : "xdg-open", address);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noBrowser) {
            // The address stands on the terminal.
        }
    }
}
