package org.casewalk.citation;

/**
 * A source and the place in it.
 *
 * @param source key of a {@link Source}
 * @param locator place in the source, at most eight words; empty string where the source has no parts
 */
public record Citation(String source, String locator) {

    /** Longest locator that is accepted, in words. */
    public static final int LOCATOR_WORDS = 8;

    /** Counts the words of the locator. */
    public static int words(String locator) {
        String trimmed = locator.strip();
        return trimmed.isEmpty() ? 0 : trimmed.split("\\s+").length;
    }
}
