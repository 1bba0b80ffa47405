package org.casewalk.cli;

import java.io.Console;
import java.util.Map;
import org.casewalk.render.Ascii;
import org.casewalk.render.Options;

/**
 * How text is to look here.
 *
 * @param width columns
 * @param colour whether results may be coloured
 * @param ascii whether the terminal shows only ASCII
 * @param progress whether a person sees standard error and results go elsewhere, so that progress may be shown there
 */
record Looks(int width, boolean colour, boolean ascii, boolean progress) {

    /** Set by the launcher, which can ask the shell: the numbers of the standard streams that are a terminal. */
    static final String TERMINALS = "CASEWALK_TERMINALS";

    /** As for a file: the usual width, no colour. */
    static Looks plain() {
        return new Looks(Options.USUAL_WIDTH, false, false, false);
    }

    /** What the environment asks for. A width that is not a number is no wish. */
    static Looks of(Map<String, String> environment) {
        String terminals = environment.getOrDefault(TERMINALS, "");
        boolean both = !environment.containsKey(TERMINALS) && consoleIsTerminal();
        boolean out = both || terminals.contains("1");
        boolean dumb = "dumb".equals(environment.get("TERM"));
        boolean noColour = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Looks(
                columns(environment.getOrDefault("COLUMNS", "")),
                out && !dumb && !noColour,
                out && !showsUtf8(environment),
                terminals.contains("2") && !out);
    }

    /** The width within the limits that every text form keeps. */
    int columns() {
        return options("").width();
    }

    /** Text as this terminal can show it. */
    String shown(String text) {
        return ascii ? Ascii.of(text) : text;
    }

    Options options(String explain) {
        return new Options(width, colour, ascii, explain);
    }

    private static int columns(String written) {
        boolean number =
                !written.isEmpty() && written.length() < 6 && written.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && Integer.parseInt(written) > 0 ? Integer.parseInt(written) : Options.USUAL_WIDTH;
    }

    /** The usual order in which the variables of a locale count; where none is set the system's own encoding decides. */
    private static boolean showsUtf8(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
            String locale = environment.getOrDefault(name, "");
            if (!locale.isEmpty()) {
                return isUtf8(locale);
            }
        }
        return isUtf8(System.getProperty("native.encoding", System.getProperty("sun.jnu.encoding", "")));
    }

    private static boolean isUtf8(String name) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        return lower.contains("utf-8") || lower.contains("utf8");
    }

    /** Whether input and output are both a terminal. From Java 22 on there is a console even where there is no terminal. */
    private static boolean consoleIsTerminal() {
        Console console = System.console();
        if (console == null || Runtime.version().feature() < 22) {
            return console != null;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException otherJava) {
            return false;
        }
    }
}
