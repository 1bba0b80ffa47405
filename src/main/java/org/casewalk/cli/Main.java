package org.casewalk.cli;

import java.util.Map;

/** The {@code casewalk} command. */
public final class Main {

    private Main() {}

    /** Run the command line and leave with its exit code. */
    public static void main(String[] args) {
        HeadStart.on(args);
        Map<String, String> environment = System.getenv();
        boolean debug = !environment.getOrDefault("CASEWALK_DEBUG", "").isEmpty();
        System.exit(new Run(Terminal.ofProcess(environment), debug).of(args).code());
    }
}
