package org.casewalk.casefile.read;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewalk.term.Interval;
import org.casewalk.term.TestTerm;

/** Looks for another unit in which a number would be a usual one: 95 mmol/L of glucose may be 95 mg/dL. It is only ever asked about. */
final class OtherUnit {

    /** What laboratories and monitors elsewhere show, by the unit of the test; a concentration by mass besides, where it converts. */
    private static final Map<String, String> BESIDE = Map.of(
            "Cel", "°F",
            "U/L", "µkat/L",
            "10*9/L", "/µL",
            "10*6/L", "/µL",
            "mm[Hg]", "kPa",
            "mg/dL", "g/L",
            "mg/L", "mg/dL",
            "g/L", "mg/dL");

    private OtherUnit() {}

    /**
     * Gives the unit, spelled as people do.
     *
     * @param number as written, with a unit in which it is not usual
     * @param usual in the unit of the test
     */
    static Optional<String> of(String number, TestTerm test, Interval usual, Units units) {
        BigDecimal written = Numeral.read(number);
        return Stream.of(
                        Stream.of(test.unit()),
                        Stream.ofNullable(BESIDE.get(test.unit())),
                        byMass(test, usual, units).stream())
                .flatMap(each -> each)
                .filter(unit -> conversion(unit, test, units)
                        .map(known -> known.convert(written))
                        .filter(value -> usual.atLeast() <= value && value <= usual.atMost())
                        .isPresent())
                .findFirst();
    }

    /** Milligrams, or micrograms where even the largest usual value is less than one milligram. */
    private static Optional<String> byMass(TestTerm test, Interval usual, Units units) {
        if (test.molarMass().isEmpty()) {
            return Optional.empty();
        }
        return conversion("mg/dL", test, units)
                .map(known -> known.convert(BigDecimal.ONE) > usual.atMost() ? "µg/dL" : "mg/dL");
    }

    private static Optional<Conversion> conversion(String unit, TestTerm test, Units units) {
        return units.answer(unit, test) instanceof Units.Answer.Fits fits
                ? Optional.of(fits.conversion())
                : Optional.empty();
    }
}
