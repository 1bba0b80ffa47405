package org.casewalk.casefile.read;

import java.util.List;
import org.casewalk.casefile.read.Node.Kind;
import org.casewalk.casefile.read.Node.Scalar;

/** Checks numbers against the bounds of their field. */
final class NumberCheck {

    private static final int YEARS_OF_THE_BAND = 90;
    private static final int OLDEST = 125;

    private final Problems problems;

    NumberCheck(Problems problems) {
        this.problems = problems;
    }

    /** Says whether a number may stand there; tells what speaks against it. */
    boolean passes(Scalar value, Shape.Field field, String path) {
        if (value.kind() == Kind.NOT_FINITE) {
            problems.add(
                    Fault.NOT_A_FINITE_NUMBER,
                    value.spot(),
                    path,
                    "%s is not a number that can be measured.".formatted(Quoted.of(value.text())),
                    field.type().inWords(),
                    "Maybe the value is not known: then leave the whole entry out.");
            return false;
        }
        if (field.type() instanceof FieldType.Whole whole) {
            return whole(value, whole, field, path);
        }
        return field.type() instanceof FieldType.Age ? age(value, field, path) : decimal(value, field, path);
    }

    private boolean decimal(Scalar value, Shape.Field field, String path) {
        if (Numeral.tooLarge(value.text())) {
            return outOfRange(value, field, path, "Maybe digits were pasted twice.");
        }
        if (Numeral.tooFine(value.text())) {
            problems.add(
                    Fault.NUMBER_TOO_FINE,
                    value.spot(),
                    path,
                    "%s has more digits than any measurement.".formatted(Quoted.of(value.text())),
                    "a number as the record gives it",
                    "Maybe round it as the record does.");
            return false;
        }
        return true;
    }

    private boolean whole(Scalar value, FieldType.Whole whole, Shape.Field field, String path) {
        double number = Double.parseDouble(value.text());
        if (number >= whole.atLeast() && number <= whole.atMost() && Numeral.whole(value.text())) {
            return true;
        }
        String maybe = number < 0
                ? "Maybe the sign is a slip: a duration is counted in days from 1."
                : "Maybe another unit is meant: this is counted in whole days.";
        return outOfRange(value, field, path, maybe);
    }

    private boolean age(Scalar value, Shape.Field field, String path) {
        double years = Double.parseDouble(value.text());
        if (years >= 0 && years < YEARS_OF_THE_BAND && Numeral.whole(value.text())) {
            return true;
        }
        if (years < YEARS_OF_THE_BAND || years > OLDEST) {
            return outOfRange(
                    value, field, path, "Maybe a digit slipped; where the age is not known, leave the key out.");
        }
        problems.add(
                Fault.AGE_NOT_BANDED,
                value.spot(),
                path,
                "An age of %s can identify a person.".formatted(value.text()),
                field.type().inWords(),
                List.of("\"90+\""),
                "Maybe write \"90+\", with the quotes.");
        return false;
    }

    private boolean outOfRange(Scalar value, Shape.Field field, String path, String maybe) {
        problems.add(
                Fault.OUT_OF_RANGE,
                value.spot(),
                path,
                "\"%s\" cannot be %s.".formatted(field.key(), value.text()),
                field.type().inWords(),
                maybe);
        return false;
    }
}
