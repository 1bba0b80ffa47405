package org.casewalk.term;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A measured quantity: vital sign or laboratory test.
 *
 * @param id lower-case words joined by hyphens
 * @param label as a person reads it
 * @param unit canonical UCUM unit; every fact and every rule number is in it
 * @param synonyms other words people type
 * @param upperLimit plausible interval of adult upper limits in the canonical unit, used where the laboratory's own is missing;
 *     empty where none is cited
 * @param lowerLimit the same for the lower limit
 * @param limitSource citation key of the two intervals, empty string when there are none
 * @param molarMass g/mol for conversion between mass and molar units; empty where none is cited
 * @param molarMassSource citation key of the molar mass, empty string when there is none
 * @param plausible values outside this are asked about, never refused
 * @param usual what is called usual in adults, in words and the canonical unit; shown only, no rule uses it; empty string when none
 * @param usualSource citation key of {@code usual}, empty string when there is none
 * @param codes codes of published terminologies
 * @param burden how the value is got
 * @param sites names of measuring sites that make a difference, in order; empty where site does not matter
 */
public record TestTerm(
        String id,
        String label,
        String unit,
        List<String> synonyms,
        Interval upperLimit,
        Interval lowerLimit,
        String limitSource,
        OptionalDouble molarMass,
        String molarMassSource,
        Interval plausible,
        String usual,
        String usualSource,
        List<String> codes,
        Burden burden,
        List<String> sites) {

    public TestTerm {
        synonyms = List.copyOf(synonyms);
        codes = List.copyOf(codes);
        sites = List.copyOf(sites);
    }
}
