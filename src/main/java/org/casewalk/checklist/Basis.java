package org.casewalk.checklist;

/**
 * Where a statement comes from.
 *
 * @param rule name of the rule
 * @param file rule file, relative to the rules folder
 * @param line line of the rule
 * @param source key of the source
 * @param locator place in the source
 * @param sourceText the source as the bibliography has it
 * @param unconfirmed true where the source is not confirmed
 */
public record Basis(
        String rule, String file, int line, String source, String locator, String sourceText, boolean unconfirmed) {}
