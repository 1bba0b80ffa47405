package org.casewalk.explain;

import java.util.Map;

/** UCUM codes as a person writes the unit. */
public final class UnitWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("Cel", "°C"),
            Map.entry("[degF]", "°F"),
            Map.entry("mm[Hg]", "mmHg"),
            Map.entry("10*9/L", "× 10⁹/L"),
            Map.entry("10*6/L", "× 10⁶/L"),
            Map.entry("ukat/L", "µkat/L"),
            Map.entry("umol/L", "µmol/L"),
            Map.entry("ug/L", "µg/L"),
            Map.entry("ug/dL", "µg/dL"),
            Map.entry("m[IU]/L", "mIU/L"),
            Map.entry("{score}", ""),
            Map.entry("{INR}", ""),
            Map.entry("[pH]", ""));

    private UnitWords() {}

    /** Gives the unit as written by people; a code without other words stays. */
    public static String of(String ucum) {
        return WORDS.getOrDefault(ucum, ucum);
    }

    /** Writes a value with its unit, as entered with a UCUM code at the end, the way people write it. */
    public static String written(String entered) {
        int space = entered.lastIndexOf(' ');
        String unit = entered.substring(space + 1);
        return (entered.substring(0, space + 1) + of(unit)).strip();
    }
}
