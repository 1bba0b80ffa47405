package org.casewalk.casefile.read;

import java.util.List;
import org.casewalk.term.Interval;
import org.casewalk.term.Nearest;
import org.casewalk.term.TestTerm;

/** Tells what is wrong with a reading, beyond its shape. */
final class ReadingChecks {

    private ReadingChecks() {}

    static void unit(Fields fields, TestTerm test, Units.Answer answer, Problems problems) {
        fields.markBroken();
        String written = fields.text("unit");
        if (written.isEmpty()) {
            problems.add(
                    Fault.UNKNOWN_UNIT,
                    fields.spot("value"),
                    fields.path("value"),
                    "The value %s of %s has no unit.".formatted(fields.text("value"), test.id()),
                    "a unit that converts to %s".formatted(test.unit()),
                    "Maybe unit: \"%s\" is meant; only the record can say.".formatted(test.unit()));
        } else if (answer instanceof Units.Answer.Unknown unknown) {
            problems.add(
                    Fault.UNKNOWN_UNIT,
                    fields.spot("unit"),
                    fields.path("unit"),
                    "%s is no unit that UCUM knows.".formatted(Quoted.of(written)),
                    "a unit that converts to %s".formatted(test.unit()),
                    unknown.nearest(),
                    "Maybe \"%s\" is meant."
                            .formatted(
                                    unknown.nearest().isEmpty()
                                            ? test.unit()
                                            : unknown.nearest().get(0)));
        } else if (answer instanceof Units.Answer.DoesNotFit misfit) {
            problems.add(
                    Fault.UNIT_DOES_NOT_FIT,
                    fields.spot("unit"),
                    fields.path("unit"),
                    "The unit does not fit %s: %s.".formatted(test.id(), misfit.why()),
                    "a unit that converts to %s".formatted(test.unit()),
                    misfit.maybe());
        }
    }

    static void site(Fields fields, TestTerm test, Problems problems) {
        String site = fields.text("site");
        if (site.isEmpty() || test.sites().isEmpty() || test.sites().contains(site)) {
            return;
        }
        fields.markBroken();
        List<String> nearest = Nearest.to(site, test.sites());
        problems.add(
                Fault.UNKNOWN_SITE,
                fields.spot("site"),
                fields.path("site"),
                "%s is not measured at %s.".formatted(test.id(), Quoted.of(site)),
                "one of: " + String.join(", ", test.sites()),
                nearest,
                nearest.isEmpty()
                        ? "Maybe the site is not known: then leave the key out."
                        : "Maybe \"%s\" is meant.".formatted(nearest.get(0)));
    }

    static void limits(Fields fields, Conversion conversion, Problems problems) {
        if (!fields.has("upperLimit")) {
            return;
        }
        double upper = conversion.convert(Numeral.read(fields.text("upperLimit")));
        boolean aboveLower =
                !fields.has("lowerLimit") || conversion.convert(Numeral.read(fields.text("lowerLimit"))) < upper;
        if (Double.parseDouble(fields.text("upperLimit")) > 0 && aboveLower) {
            return;
        }
        fields.markBroken();
        problems.add(
                Fault.LIMITS_SWAPPED,
                fields.spot("upperLimit"),
                fields.path("upperLimit"),
                "%s cannot be the upper limit.".formatted(Quoted.of(fields.text("upperLimit"))),
                "a number above zero and above the lower limit",
                "Maybe the two limits were swapped, or the limit is not known: then leave it out.");
    }

    static void value(Fields fields, TestTerm test, Interval value, Units units, Problems problems) {
        if (!fields.has("value")) {
            return;
        }
        String written = fields.text("value") + " " + fields.text("unit");
        boolean mayBeNegative = test.plausible().atLeast() < 0
                && !Double.isInfinite(test.plausible().atLeast());
        if (Double.parseDouble(fields.text("value")) < 0 && !mayBeNegative) {
            fields.markBroken();
            problems.add(
                    Fault.NEGATIVE_VALUE,
                    fields.spot("value"),
                    fields.path("value"),
                    "%s cannot be %s.".formatted(test.id(), written.strip()),
                    "a number from 0",
                    "Maybe a hyphen before the number was read as a minus.");
        } else if (outside(value, plausible(test))) {
            problems.add(
                    Fault.IMPLAUSIBLE_VALUE,
                    fields.spot("value"),
                    fields.path("value"),
                    "%s of %s is outside what is usually seen.".formatted(test.id(), written.strip()),
                    "usually %s to %s %s"
                            .formatted(
                                    plain(plausible(test).atLeast()),
                                    plain(plausible(test).atMost()),
                                    test.unit()),
                    OtherUnit.of(fields.text("value"), test, plausible(test), units)
                            .map(unit -> "Maybe %s %s is meant; if the record says %s, leave it."
                                    .formatted(fields.text("value"), unit, written.strip()))
                            .orElse("Maybe the unit or a decimal point slipped; if the record says so, leave it."));
        }
    }

    /** A share of more than all of it is asked about, whatever the vocabulary says. */
    private static Interval plausible(TestTerm test) {
        return test.unit().equals("%") && test.plausible().unknown() ? new Interval(0, 100) : test.plausible();
    }

    private static boolean outside(Interval value, Interval plausible) {
        return value.atMost() < plausible.atLeast() || value.atLeast() > plausible.atMost();
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < Numeral.LARGEST
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
