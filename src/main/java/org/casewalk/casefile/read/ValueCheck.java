package org.casewalk.casefile.read;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casewalk.casefile.read.Node.Kind;
import org.casewalk.casefile.read.Node.Scalar;
import org.casewalk.term.Nearest;

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
    private final NumberCheck numbers;

    ValueCheck(Problems problems) {
        this.problems = problems;
        this.screening = new Screening(problems);
        this.numbers = new NumberCheck(problems);
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
        boolean numeric = type instanceof FieldType.Decimal
                || type instanceof FieldType.Whole
                || type instanceof FieldType.Age && !value.text().equals(FieldType.Age.BAND);
        if (numeric) {
            return value.kind() == Kind.NUMBER || value.kind() == Kind.NOT_FINITE
                    ? numbers.passes(value, field, path)
                    : wrongType(value, field, path);
        }
        if (type instanceof FieldType.Age) {
            return value.kind() == Kind.TEXT || wrongType(value, field, path);
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
            return TimeText.read(value.text())
                    .map(time -> TimeAdvice.within(time, value, path, problems))
                    .orElseGet(() -> TimeAdvice.malformed(value, path, problems));
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
