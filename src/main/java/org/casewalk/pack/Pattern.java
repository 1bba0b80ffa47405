package org.casewalk.pack;

import java.util.List;
import org.casewalk.fact.FactType;

/**
 * One question and what is claimed of its answer: {@code Reading( test == "creatine-kinase", timesUpperLimitAtLeast >= 4 )}.
 *
 * @param type kind of fact
 * @param selectors what names the question, in the order of the fact type
 * @param claims what is claimed, in the order of the rule; never empty
 * @param line line in the rule file
 */
public record Pattern(FactType<?> type, List<Chosen> selectors, List<Claim> claims, int line) {

    public Pattern {
        selectors = List.copyOf(selectors);
        claims = List.copyOf(claims);
    }

    /**
     * A selector with its literal.
     *
     * @param field name of the selector
     * @param value a {@link String}, or a {@link Double} where the selector is a number
     */
    public record Chosen(String field, Object value) {}

    /** Gives the literal of a selector, or the empty string where the pattern leaves it out. */
    public Object selected(String field) {
        for (Chosen chosen : selectors) {
            if (chosen.field().equals(field)) {
                return chosen.value();
            }
        }
        return "";
    }

    /** A text that is equal for two patterns exactly when they ask the same, whatever they claim. */
    public String question() {
        return asked().toString();
    }

    private StringBuilder asked() {
        StringBuilder asked = new StringBuilder(type.name());
        for (Chosen chosen : selectors) {
            asked.append('|').append(chosen.field()).append('=').append(chosen.value());
        }
        return asked;
    }

    /** A text that is equal for two patterns exactly when they ask and claim the same. */
    public String key() {
        StringBuilder key = asked();
        for (Claim claim : claims) {
            key.append('|').append(claim.field());
            if (claim instanceof Claim.Compares compares) {
                key.append(compares.operator().sign()).append(compares.number());
            }
        }
        return key.toString();
    }

    /** Gives the first selector's text: the test, finding, class or subject that is asked about; empty for {@code Person}. */
    public String subject() {
        return selectors.isEmpty() ? "" : selectors.get(0).value().toString();
    }
}
