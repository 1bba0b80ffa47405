package org.casewalk.casefile.read;

import java.util.List;
import java.util.Optional;
import org.casewalk.casefile.Baseline;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.How;
import org.casewalk.casefile.State;
import org.casewalk.casefile.When;
import org.casewalk.casefile.WhyUnknown;
import org.casewalk.term.FindingTerm;

/** Reads findings. */
final class FindingBinder {

    private FindingBinder() {}

    static Optional<Draft<FindingEntry>> read(Fields fields, Binding binding) {
        Optional<FindingTerm> term = binding.terms().finding(fields, "finding", binding.problems());
        Timing.inOrder(fields, List.of("at", "worst", "ended"), binding.problems());
        State state = fields.choice("state", State.class, State.UNKNOWN);
        if (fields.has("state")) {
            checkState(fields, state, binding.problems());
        }
        return term.filter(known -> fields.has("state")).map(known -> draft(known, state, fields, binding));
    }

    private static Draft<FindingEntry> draft(FindingTerm term, State state, Fields fields, Binding binding) {
        When at = fields.when("at");
        return new Draft<>(
                fields,
                term.id(),
                at.written(),
                id -> new FindingEntry(
                        id,
                        term.id(),
                        state,
                        fields.choice("reason", WhyUnknown.class, WhyUnknown.NOT_STATED),
                        at,
                        fields.when("worst"),
                        fields.when("ended"),
                        fields.choice("baseline", Baseline.class, Baseline.UNKNOWN),
                        fields.choice("how", How.class, How.NOT_STATED),
                        fields.text("by"),
                        binding.context(fields),
                        fields.text("wording"),
                        fields.text("episode"),
                        binding.place(fields)));
    }

    /** What only makes sense of a sign that was there, or of an answer that is missing, is refused elsewhere. */
    private static void checkState(Fields fields, State state, Problems problems) {
        if (state != State.UNKNOWN) {
            refuse("reason", "unknown", fields, state, problems);
        }
        if (state != State.PRESENT) {
            refuse("worst", "present", fields, state, problems);
            refuse("ended", "present", fields, state, problems);
        }
    }

    private static void refuse(String key, String wanted, Fields fields, State state, Problems problems) {
        if (!fields.has(key)) {
            return;
        }
        fields.markBroken();
        problems.add(
                Fault.DOES_NOT_GO_WITH_STATE,
                fields.spot(key),
                fields.path(key),
                "\"%s\" says nothing about a finding that is %s.".formatted(key, Tokens.of(state)),
                "\"%s\" beside state: %s".formatted(key, wanted),
                "Maybe state: %s is meant.".formatted(wanted));
    }
}
