package org.casewalk.casefile.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casewalk.casefile.read.Node.Kind;
import org.casewalk.casefile.read.Node.Scalar;

/** Checks single values against the table, and tells every difference. */
final class ValueCheck {

    /** Characters of one text. */
    static final int LONGEST_TEXT = 100_000;

    static final String ID_PATTERN = "^[a-z0-9]+(-[a-z0-9]+)*$";
    static final int LONGEST_ID = 64;

    private static final Pattern ID = Pattern.compile(ID_PATTERN);
    private static final Pattern NOT_BLANK = Pattern.compile("\\S");

    private final Problems problems;
    private final Screening screening;

    ValueCheck(Problems problems) {
        this.problems = problems;
        this.screening = new Screening(problems);
    }

    /** Gives the value where it is sound. */
    Optional<Scalar> check(Node node, Shape.Field field, String path) {
        boolean sound = node instanceof Scalar value && value.kind() != Kind.NOTHING
                ? sound(value, field, path)
                : wrongType(node, field, path);
        return sound && node instanceof Scalar value ? Optional.of(value) : Optional.empty();
    }

    private boolean sound(Scalar value, Shape.Field field, String path) {
        FieldType type = field.type();
        if (type instanceof FieldType.Decimal || type instanceof FieldType.Whole) {
            return number(value, field, path);
        }
        if (type instanceof FieldType.Age) {
            return value.kind() == Kind.TEXT && value.text().equals("90+") || age(value, field, path);
        }
        if (type instanceof FieldType.Truth || type instanceof FieldType.OnlyTrue) {
            return truth(value, field, path);
        }
        return value.kind() == Kind.TEXT ? words(value, field, path) : wrongType(value, field, path);
    }

    private boolean words(Scalar value, Shape.Field field, String path) {
        FieldType type = field.type();
        if (!NOT_BLANK.matcher(value.text()).find()) {
            problems.add(
                    Fault.BLANK_TEXT,
                    value.spot(),
                    path,
                    "\"%s\" is blank.".formatted(field.key()),
                    type.inWords(),
                    "Maybe leave the key out: what is not entered is unknown."
                            + (type instanceof FieldType.Choice ? " A sign such as > wants quotes in YAML." : ""));
            return false;
        }
        if (tooLong(value, path)) {
            return false;
        }
        if (type instanceof FieldType.Choice choice) {
            return choice.words().contains(value.text()) || unknownWord(value, choice, field, path);
        }
        if (type instanceof FieldType.Time) {
            return TimeText.read(value.text()).isPresent() || TimeAdvice.malformed(value, path, problems);
        }
        if (type instanceof FieldType.Id) {
            return id(value, path);
        }
        return type instanceof FieldType.Text text
                ? screening.passes(value, text.screening(), path)
                : screening.passes(value, FieldType.Screening.NONE, path);
    }

    private boolean id(Scalar value, String path) {
        if (value.text().length() <= LONGEST_ID && ID.matcher(value.text()).matches()) {
            return screening.idPasses(value, path);
        }
        problems.add(
                Fault.MALFORMED_ID,
                value.spot(),
                path,
                "%s is no id.".formatted(Quoted.of(value.text())),
                new FieldType.Id().inWords(),
                "Maybe join the words by hyphens, in lower case.");
        return false;
    }

    private boolean tooLong(Scalar value, String path) {
        if (value.text().codePointCount(0, value.text().length()) <= LONGEST_TEXT) {
            return false;
        }
        problems.add(
                Fault.TEXT_TOO_LONG,
                value.spot(),
                path,
                "This text has more than %d characters.".formatted(LONGEST_TEXT),
                "",
                "Maybe a whole document was pasted: a case needs a few words here.");
        return true;
    }

    private boolean number(Scalar value, Shape.Field field, String path) {
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
        if (value.kind() != Kind.NUMBER) {
            return wrongType(value, field, path);
        }
        if (field.type() instanceof FieldType.Whole whole) {
            return inBounds(value, whole, path);
        }
        return decimal(value, path);
    }

    private boolean decimal(Scalar value, String path) {
        if (Numeral.tooLarge(value.text())) {
            return outOfRange(value, path, "a number up to 1e15", "Maybe digits were pasted twice.");
        }
        if (Numeral.tooFine(value.text())) {
            problems.add(
                    Fault.NUMBER_TOO_FINE,
                    value.spot(),
                    path,
                    "%s has more digits than any measurement.".formatted(Quoted.of(value.text())),
                    "",
                    "Maybe round it as the record does.");
            return false;
        }
        return true;
    }

    private boolean inBounds(Scalar value, FieldType.Whole whole, String path) {
        double number = Double.parseDouble(value.text());
        if (number >= whole.atLeast() && number <= whole.atMost() && Numeral.whole(value.text())) {
            return true;
        }
        return outOfRange(
                value,
                path,
                whole.inWords(),
                number < 0
                        ? "Maybe the sign is a slip: a duration is counted in days from 1."
                        : "Maybe another unit is meant: this is counted in whole days.");
    }

    private boolean age(Scalar value, Shape.Field field, String path) {
        if (value.kind() != Kind.NUMBER) {
            return wrongType(value, field, path);
        }
        double years = Double.parseDouble(value.text());
        if (years >= 0 && years < 90 && Numeral.whole(value.text())) {
            return true;
        }
        if (years >= 90 && years <= 125) {
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
        return outOfRange(value, path, field.type().inWords(), "Maybe a digit slipped; unknown is the key left out.");
    }

    private boolean outOfRange(Scalar value, String path, String expected, String maybe) {
        problems.add(
                Fault.OUT_OF_RANGE,
                value.spot(),
                path,
                "%s is out of range.".formatted(Quoted.of(value.text())),
                expected,
                maybe);
        return false;
    }

    private boolean truth(Scalar value, Shape.Field field, String path) {
        if (value.kind() == Kind.TRUE || value.kind() == Kind.FALSE && field.type() instanceof FieldType.Truth) {
            return true;
        }
        if (value.kind() == Kind.FALSE && field.key().equals("closed")) {
            problems.add(
                    Fault.REVIEW_NOT_CLOSED,
                    value.spot(),
                    path,
                    "A retrospective review is of a closed case only.",
                    "closed: true",
                    "Maybe this is about a person who is unwell now: close this and follow local procedure.");
            return false;
        }
        return wrongType(value, field, path);
    }

    private boolean unknownWord(Scalar value, FieldType.Choice choice, Shape.Field field, String path) {
        List<String> nearest = Nearest.to(value.text(), choice.words());
        problems.add(
                Fault.UNKNOWN_WORD,
                value.spot(),
                path,
                "%s is no known %s.".formatted(Quoted.of(value.text()), field.key()),
                choice.inWords(),
                nearest,
                nearest.isEmpty() ? TypeAdvice.forChoice(field) : "Maybe \"%s\" is meant.".formatted(nearest.get(0)));
        return false;
    }

    /** Tells it; answers false so that a check can end with it. */
    private boolean wrongType(Node node, Shape.Field field, String path) {
        problems.add(
                Fault.WRONG_TYPE,
                node.spot(),
                path,
                TypeAdvice.message(node, field),
                field.type().inWords(),
                TypeAdvice.maybe(node, field));
        return false;
    }
}
