package org.casewalk.casefile.read;

import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.casewalk.casefile.How;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.casefile.When;
import org.casewalk.term.Interval;
import org.casewalk.term.TestTerm;

/** Reads measured values and puts them into the canonical unit of their test. */
final class ReadingBinder {

    private static final MathContext LIMIT_DIGITS = new MathContext(15);

    private ReadingBinder() {}

    static Optional<Draft<ReadingEntry>> read(Fields fields, Binding binding) {
        Problems problems = binding.problems();
        Timing.inOrder(fields, List.of("at", "resulted"), problems);
        Optional<TestTerm> term = binding.terms().test(fields, "test", problems);
        if (term.isEmpty()) {
            return Optional.empty();
        }
        TestTerm test = term.get();
        ReadingChecks.site(fields, test, problems);
        Optional<Conversion> conversion = conversion(fields, test, binding);
        conversion.ifPresent(known -> ReadingChecks.limits(fields, known, problems));
        if (conversion.isEmpty() || !fields.has("value") && !fields.has("normal")) {
            return Optional.empty();
        }
        Interval value = value(fields, conversion.get());
        ReadingChecks.value(fields, test, value, binding.units(), problems);
        return Optional.of(draft(test, value, conversion.get(), fields, binding));
    }

    private static Draft<ReadingEntry> draft(
            TestTerm test, Interval value, Conversion conversion, Fields fields, Binding binding) {
        When at = fields.when("at");
        return new Draft<>(
                fields,
                test.id(),
                at.written(),
                id -> new ReadingEntry(
                        id,
                        test.id(),
                        value,
                        fields.has("normal"),
                        written(fields),
                        number(fields, "upperLimit", conversion),
                        number(fields, "lowerLimit", conversion),
                        limit(fields, "upperLimit"),
                        limit(fields, "lowerLimit"),
                        at,
                        fields.when("resulted"),
                        fields.text("site"),
                        fields.text("baseline").equals("true"),
                        fields.choice("how", How.class, How.NOT_STATED),
                        binding.context(fields),
                        fields.text("wording"),
                        fields.text("episode"),
                        binding.place(fields)));
    }

    private static Optional<Conversion> conversion(Fields fields, TestTerm test, Binding binding) {
        if (fields.has("normal") && !fields.has("unit")) {
            return Optional.of(Conversion.SAME);
        }
        Units.Answer answer = binding.units().answer(fields.text("unit"), test);
        if (answer instanceof Units.Answer.Fits fits) {
            return Optional.of(fits.conversion());
        }
        if (fields.has("unit") || fields.has("value")) {
            ReadingChecks.unit(fields, test, answer, binding.problems());
        }
        return Optional.empty();
    }

    /** Reads the bounds of the value; a strict bound begins at the next number there is. */
    private static Interval value(Fields fields, Conversion conversion) {
        Interval exact = number(fields, "value", conversion);
        double number = exact.atLeast();
        return switch (fields.text("comparator")) {
            case ">" -> new Interval(Math.nextUp(number), Double.POSITIVE_INFINITY);
            case ">=" -> new Interval(number, Double.POSITIVE_INFINITY);
            case "<" -> new Interval(Double.NEGATIVE_INFINITY, Math.nextDown(number));
            case "<=" -> new Interval(Double.NEGATIVE_INFINITY, number);
            default -> exact;
        };
    }

    private static Interval number(Fields fields, String key, Conversion conversion) {
        return fields.has(key)
                ? Interval.exactly(conversion.convert(Numeral.read(fields.text(key))))
                : Interval.UNKNOWN;
    }

    private static String limit(Fields fields, String key) {
        return fields.has(key)
                ? Numeral.read(fields.text(key)).round(LIMIT_DIGITS).toPlainString()
                : "";
    }

    private static String written(Fields fields) {
        return fields.has("normal")
                ? "normal"
                : String.join(" ", fields.text("comparator"), fields.text("value"), fields.text("unit"))
                        .strip();
    }
}
