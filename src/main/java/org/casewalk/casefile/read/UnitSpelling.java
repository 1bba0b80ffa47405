package org.casewalk.casefile.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The UCUM code for the usual spellings of a unit. Every code here is checked against the UCUM library by a test. */
final class UnitSpelling {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("°C", "Cel"),
            Map.entry("℃", "Cel"),
            Map.entry("C", "Cel"),
            Map.entry("degC", "Cel"),
            Map.entry("°F", "[degF]"),
            Map.entry("℉", "[degF]"),
            Map.entry("F", "[degF]"),
            Map.entry("degF", "[degF]"),
            Map.entry("u/l", "U/L"),
            Map.entry("U/l", "U/L"),
            Map.entry("IU/L", "U/L"),
            Map.entry("IU/l", "U/L"),
            Map.entry("µkat/L", "ukat/L"),
            Map.entry("μkat/L", "ukat/L"),
            Map.entry("µkat/l", "ukat/L"),
            Map.entry("μkat/l", "ukat/L"),
            Map.entry("µmol/L", "umol/L"),
            Map.entry("μmol/L", "umol/L"),
            Map.entry("µmol/l", "umol/L"),
            Map.entry("μmol/l", "umol/L"),
            Map.entry("umol/l", "umol/L"),
            Map.entry("mmol/l", "mmol/L"),
            Map.entry("nmol/l", "nmol/L"),
            Map.entry("mg/dl", "mg/dL"),
            Map.entry("mg/l", "mg/L"),
            Map.entry("g/dl", "g/dL"),
            Map.entry("g/l", "g/L"),
            Map.entry("µg/L", "ug/L"),
            Map.entry("μg/L", "ug/L"),
            Map.entry("µg/dL", "ug/dL"),
            Map.entry("μg/dL", "ug/dL"),
            Map.entry("ng/ml", "ng/mL"),
            Map.entry("10^9/L", "10*9/L"),
            Map.entry("10^9/l", "10*9/L"),
            Map.entry("10*9/l", "10*9/L"),
            Map.entry("x10^9/L", "10*9/L"),
            Map.entry("×10^9/L", "10*9/L"),
            Map.entry("x 10^9/L", "10*9/L"),
            Map.entry("10⁹/L", "10*9/L"),
            Map.entry("G/L", "10*9/L"),
            Map.entry("10^3/uL", "10*3/uL"),
            Map.entry("10^3/µL", "10*3/uL"),
            Map.entry("10*3/µL", "10*3/uL"),
            Map.entry("K/uL", "10*3/uL"),
            Map.entry("K/µL", "10*3/uL"),
            Map.entry("/µL", "/uL"),
            Map.entry("/μL", "/uL"),
            Map.entry("cells/uL", "/uL"),
            Map.entry("/mm3", "/mm3"),
            Map.entry("/mm^3", "/mm3"),
            Map.entry("mmHg", "mm[Hg]"),
            Map.entry("mm Hg", "mm[Hg]"),
            Map.entry("bpm", "/min"),
            Map.entry("1/min", "/min"),
            Map.entry("min-1", "/min"),
            Map.entry("beats/min", "/min"),
            Map.entry("breaths/min", "/min"),
            Map.entry("per minute", "/min"),
            Map.entry("percent", "%"),
            Map.entry("mm/hr", "mm/h"),
            Map.entry("hours", "h"),
            Map.entry("µ[IU]/mL", "u[IU]/mL"),
            Map.entry("μ[IU]/mL", "u[IU]/mL"),
            Map.entry("mIU/L", "m[IU]/L"),
            Map.entry("mU/l", "mU/L"),
            Map.entry("mEq/L", "meq/L"));

    private UnitSpelling() {}

    static String code(String written) {
        String stripped = written.strip();
        return CODES.getOrDefault(stripped, stripped);
    }

    static Collection<String> codes() {
        return CODES.values();
    }

    /** Lists units to compare a misspelt one with: the wanted one, then the codes, then their other spellings. */
    static List<String> known(String wanted) {
        return Stream.of(
                        Stream.of(wanted),
                        CODES.values().stream().sorted(),
                        CODES.keySet().stream().sorted())
                .flatMap(units -> units)
                .distinct()
                .toList();
    }
}
