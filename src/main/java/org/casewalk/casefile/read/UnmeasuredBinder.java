package org.casewalk.casefile.read;

import java.util.Optional;
import org.casewalk.casefile.How;
import org.casewalk.casefile.UnmeasuredEntry;
import org.casewalk.casefile.When;
import org.casewalk.casefile.WhyUnknown;
import org.casewalk.term.TestTerm;

/** Reads notes that a quantity has no value. */
final class UnmeasuredBinder {

    private UnmeasuredBinder() {}

    static Optional<Draft<UnmeasuredEntry>> read(Fields fields, Binding binding) {
        return binding.terms().test(fields, "test", binding.problems()).map(test -> draft(test, fields, binding));
    }

    private static Draft<UnmeasuredEntry> draft(TestTerm test, Fields fields, Binding binding) {
        When at = fields.when("at");
        return new Draft<>(
                fields,
                test.id() + "-not-known",
                at.written(),
                id -> new UnmeasuredEntry(
                        id,
                        test.id(),
                        fields.choice("reason", WhyUnknown.class, WhyUnknown.NOT_STATED),
                        at,
                        fields.choice("how", How.class, How.NOT_STATED),
                        fields.text("wording"),
                        fields.text("episode"),
                        binding.place(fields)));
    }
}
