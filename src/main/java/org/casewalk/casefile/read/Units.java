package org.casewalk.casefile.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewalk.term.Nearest;
import org.casewalk.term.TestTerm;

/**
 * Converts written units to the canonical unit of a test. What is usual is answered from a table that a test holds against the UCUM
 * library; the rest asks the library, which takes a third of a second to load, once for each pair of units.
 */
final class Units {

    private static final int MOST_REMEMBERED = 1_000;
    private static final BigDecimal FIVE_NINTHS = new BigDecimal(5).divide(new BigDecimal(9), MathContext.DECIMAL128);

    /** Conversions that are usual in clinical records, "from → to". */
    static final Map<String, Conversion> USUAL = Map.ofEntries(
            Map.entry("ukat/L → U/L", Conversion.times("60")),
            Map.entry("nkat/L → U/L", Conversion.times("0.06")),
            Map.entry("10*3/uL → 10*9/L", Conversion.SAME),
            Map.entry("/uL → 10*9/L", Conversion.times("0.001")),
            Map.entry("/mm3 → 10*9/L", Conversion.times("0.001")),
            Map.entry("mg/dL → mg/L", Conversion.times("10")),
            Map.entry("g/dL → g/L", Conversion.times("10")),
            Map.entry("ng/mL → ug/L", Conversion.SAME),
            Map.entry("mg/dL → g/L", Conversion.times("0.01")),
            Map.entry("mg/L → g/L", Conversion.times("0.001")),
            Map.entry("mmol/L → mol/L", Conversion.times("0.001")),
            Map.entry("umol/L → mol/L", Conversion.times("0.000001")),
            Map.entry("/uL → 10*6/L", Conversion.SAME),
            Map.entry("/mm3 → 10*6/L", Conversion.SAME),
            Map.entry("/mm3 → /uL", Conversion.SAME));

    /** Temperatures differ by an offset, which the library does not do. */
    private static final Map<String, Conversion> TEMPERATURES = Map.of(
            "[degF] → Cel",
            new Conversion(FIVE_NINTHS, FIVE_NINTHS.multiply(new BigDecimal(-32), MathContext.DECIMAL128)),
            "K → Cel",
            new Conversion(BigDecimal.ONE, new BigDecimal("-273.15")));

    /** Amounts of substance: UCUM counts a mole as a plain number, so that mmol/L and 10*9/L would pass for one another. */
    private static final Pattern AMOUNT =
            Pattern.compile("(?<![A-Za-z\\[{])(?:da|[YZEPTGMkhdcmunpfazy])?(mol|kat|U|eq|osm)(?![A-Za-z])");

    private final Map<String, Conversion> remembered = new ConcurrentHashMap<>();

    /** Whether and how a written unit becomes the test's own. */
    sealed interface Answer {

        record Fits(Conversion conversion) implements Answer {}

        /** Nobody knows the unit. */
        record Unknown(List<String> nearest) implements Answer {}

        /** It is a unit, of something else. */
        record DoesNotFit(String why, String maybe) implements Answer {}
    }

    /** Looks at the unit as written; empty where none was. */
    Answer answer(String written, TestTerm test) {
        String code = code(written, test);
        if (code.equals(test.unit()) || code.isEmpty() && plainNumber(test.unit())) {
            return new Answer.Fits(Conversion.SAME);
        }
        String pair = code + " → " + test.unit();
        Optional<Conversion> usual = usual(pair);
        if (usual.isPresent()) {
            return new Answer.Fits(usual.get());
        }
        String pairOfTest = pair + " for " + test.id();
        Conversion known = remembered.get(pairOfTest);
        if (known != null) {
            return new Answer.Fits(known);
        }
        Answer answer = ask(code, test);
        if (answer instanceof Answer.Fits fits && remembered.size() < MOST_REMEMBERED) {
            remembered.put(pairOfTest, fits.conversion());
        }
        return answer;
    }

    /** "IU" of an enzyme is U, an amount in a time; of anything else it is an arbitrary unit that converts into nothing. */
    private static String code(String written, TestTerm test) {
        boolean arbitrary = test.unit().contains("[IU]");
        return UnitSpelling.code(arbitrary ? written.replaceAll("(?<!\\[)IU", "[IU]") : written);
    }

    /** Says whether a number of this unit may be written without one. */
    static boolean plainNumber(String unit) {
        return unit.equals("1") || unit.equals("[pH]") || unit.startsWith("{") && unit.endsWith("}");
    }

    private static Optional<Conversion> usual(String pair) {
        return Optional.ofNullable(USUAL.get(pair)).or(() -> Optional.ofNullable(TEMPERATURES.get(pair)));
    }

    private static Optional<BigDecimal> factor(String from, String to) {
        Optional<BigDecimal> usual = usual(from + " → " + to).map(Conversion::times);
        return usual.isPresent() ? usual : Ucum.factor(from, to);
    }

    private static Answer ask(String code, TestTerm test) {
        if (!UnitSpelling.codes().contains(code) && !Ucum.known(code)) {
            return new Answer.Unknown(Nearest.to(code, UnitSpelling.known(test.unit())));
        }
        if (!amounts(code).equals(amounts(test.unit()))) {
            return byMolarMass(code, test);
        }
        Optional<BigDecimal> factor = factor(code, test.unit());
        return factor.<Answer>map(times -> new Answer.Fits(new Conversion(times, BigDecimal.ZERO)))
                .orElseGet(() -> new Answer.DoesNotFit(
                        "%s cannot be converted to %s".formatted(code, test.unit()),
                        "Maybe another test is meant: %s is measured in %s.".formatted(test.id(), test.unit())));
    }

    private static Answer byMolarMass(String code, TestTerm test) {
        Optional<BigDecimal> massToLitre = factor(code, "g/L");
        Optional<BigDecimal> molarOfTest = molar(test.unit());
        if (massToLitre.isPresent() && molarOfTest.isPresent()) {
            return test.molarMass().isPresent()
                    ? new Answer.Fits(
                            quotient(massToLitre.get(), molarOfTest.get().multiply(mass(test))))
                    : noMolarMass(code, test);
        }
        Optional<BigDecimal> molar = molar(code);
        Optional<BigDecimal> massOfTest = factor(test.unit(), "g/L");
        if (molar.isPresent() && massOfTest.isPresent()) {
            return test.molarMass().isPresent()
                    ? new Answer.Fits(quotient(molar.get().multiply(mass(test)), massOfTest.get()))
                    : noMolarMass(code, test);
        }
        return new Answer.DoesNotFit("%s cannot be converted to %s".formatted(code, test.unit()), misfit(code, test));
    }

    private static String misfit(String code, TestTerm test) {
        if (amounts(code).contains("eq")) {
            return "Maybe write it in mmol/L: equivalents depend on the charge of the ion.";
        }
        return test.unit().contains("[IU]")
                ? "Maybe international units are meant: write %s.".formatted(test.unit())
                : "Maybe another test is meant: %s is measured in %s.".formatted(test.id(), test.unit());
    }

    /** Gives the factor to mol/L; empty where the unit is no amount of substance. */
    private static Optional<BigDecimal> molar(String code) {
        return amounts(code).equals(amounts("mol/L")) ? factor(code, "mol/L") : Optional.empty();
    }

    private static Conversion quotient(BigDecimal above, BigDecimal below) {
        return new Conversion(above.divide(below, MathContext.DECIMAL128), BigDecimal.ZERO);
    }

    private static BigDecimal mass(TestTerm test) {
        return BigDecimal.valueOf(test.molarMass().orElseThrow());
    }

    private static Answer noMolarMass(String code, TestTerm test) {
        return new Answer.DoesNotFit(
                "%s becomes %s only by a molar mass, and the vocabulary cites none for %s"
                        .formatted(code, test.unit(), test.id()),
                "Maybe the record gives the value in %s too.".formatted(test.unit()));
    }

    /** Which amounts a unit counts; catalytic activity is an amount in a time. */
    private static TreeSet<String> amounts(String code) {
        TreeSet<String> found = new TreeSet<>();
        Matcher matcher = AMOUNT.matcher(code);
        while (matcher.find()) {
            String amount = matcher.group(1);
            found.add(amount.equals("U") || amount.equals("kat") ? "mol" : amount);
        }
        return found;
    }
}
