package org.casewalk.casefile.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds doses in text about drugs and treatments. Concentrations, such as 5.1 mmol/L or 2 mg/dL, are no doses. */
final class Doses {

    private static final Pattern DOSE = Pattern.compile("(?i)(?<![\\w.,])[0-9]+([.,][0-9]+)?\\s?-?\\s?"
            + "(mg|milligrams?|mcg|µg|μg|ug|micrograms?|g|grams?|ml|millilit(?:re|er)s?|iu|units?"
            + "|tablets?|tabs?|capsules?|drops|ampoules?|vials?)\\b"
            + "(?!\\s*/\\s*(?:[dmµμ]?l\\b|lit))");

    private Doses() {}

    static Optional<String> in(String text) {
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        Matcher matcher = DOSE.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
