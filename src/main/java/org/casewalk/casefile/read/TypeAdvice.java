package org.casewalk.casefile.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.casewalk.casefile.read.Node.Kind;
import org.casewalk.casefile.read.Node.Scalar;

/** Words for a value of the wrong kind. */
final class TypeAdvice {

    private static final Pattern BOUND = Pattern.compile("\\s*(>=|<=|>|<|≥|≤)\\s*[0-9.,]+.*", Pattern.DOTALL);
    private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}([,' ][0-9]{3}){1,5}");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+([.][0-9]+)?");

    private TypeAdvice() {}

    static String message(Node node, Shape.Field field) {
        if (node instanceof Scalar value && value.kind() == Kind.NOTHING) {
            return "Nothing stands behind \"%s\".".formatted(field.key());
        }
        if (node instanceof Scalar value) {
            return "%s behind \"%s\" is %s.".formatted(Quoted.of(value.text()), field.key(), value.kindInWords());
        }
        return "Behind \"%s\" stands %s.".formatted(field.key(), node.kindInWords());
    }

    static String maybe(Node node, Shape.Field field) {
        if (!(node instanceof Scalar value)) {
            return "Maybe the indentation is off, or a key is missing.";
        }
        return switch (value.kind()) {
            case NOTHING -> "Maybe leave the key out: what is not entered is unknown.";
            case YES_OR_NO, TRUE, FALSE ->
                field.key().equals("state")
                        ? forState(value.text())
                        : "Maybe put the word in quotes, or leave the key out.";
            case NUMBER -> forNumber(value, field);
            case ODD_NUMBER -> "Maybe put it in quotes if it is text; a number has no leading zero or underscore.";
            case NOT_FINITE -> "Maybe leave the key out: what is not entered is unknown.";
            case TEXT -> forText(value.text());
        };
    }

    /** Says what to do about a word that is near none of a few. */
    static String forChoice(Shape.Field field) {
        if (field.key().equals("state")) {
            return forState("");
        }
        return field.required()
                ? "Maybe one of these fits; if none does, leave the whole entry out: what is not entered is unknown."
                : "Maybe leave the key out: what is not entered is unknown.";
    }

    private static String forState(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return "Maybe \"present\" is meant, or \"absent\" (looked for, not found), or \"unknown\" with a reason.";
        }
        return Set.of("yes", "y", "on", "true").contains(word)
                ? "Maybe \"present\" is meant."
                : "Maybe \"absent\" is meant (looked for, not found), or \"unknown\" with a reason.";
    }

    private static String forNumber(Scalar value, Shape.Field field) {
        return field.type() instanceof FieldType.Time
                ? "Maybe \"day %s\" is meant.".formatted(value.text())
                : "Maybe put it in quotes.";
    }

    private static String forText(String text) {
        if (BOUND.matcher(text).matches()) {
            return "Maybe the sign goes into \"comparator\" and the bare number into \"value\".";
        }
        if (GROUPED.matcher(text).matches()) {
            return "Maybe %s is meant, without separators.".formatted(text.replaceAll("[,' ]", ""));
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return "Maybe %s is meant, with a decimal point.".formatted(text.replace(',', '.'));
        }
        if (PLAIN.matcher(text).matches()) {
            return "Maybe remove the quotes.";
        }
        return "Maybe the value is not known: then leave the key out.";
    }
}
