package org.casewalk.casefile.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewalk.casefile.InvestigationEntry;
import org.casewalk.casefile.InvestigationEntry.BeforeAntibiotics;
import org.casewalk.casefile.InvestigationEntry.Result;
import org.casewalk.casefile.When;
import org.casewalk.term.InvestigationTerm;

/** Reads investigations whose result is a word. */
final class InvestigationBinder {

    private static final Map<String, Result> RESULTS = Map.of(
            "normal", Result.NORMAL,
            "negative", Result.NORMAL,
            "abnormal", Result.ABNORMAL,
            "positive", Result.ABNORMAL,
            "pending", Result.PENDING,
            "not-done", Result.NOT_DONE,
            "not-known", Result.NOT_KNOWN);

    private static final Map<String, BeforeAntibiotics> SAMPLES = Map.of(
            "before-antibiotics", BeforeAntibiotics.YES,
            "after-antibiotics", BeforeAntibiotics.NO);

    private InvestigationBinder() {}

    static Optional<Draft<InvestigationEntry>> read(Fields fields, Binding binding) {
        Timing.inOrder(fields, List.of("at", "resulted"), binding.problems());
        return binding.terms()
                .investigation(fields, "investigation", binding.problems())
                .map(term -> draft(term, fields, binding));
    }

    private static Draft<InvestigationEntry> draft(InvestigationTerm term, Fields fields, Binding binding) {
        When at = fields.when("at");
        return new Draft<>(
                fields,
                term.id(),
                at.written(),
                id -> new InvestigationEntry(
                        id,
                        term.id(),
                        RESULTS.getOrDefault(fields.text("result"), Result.NOT_KNOWN),
                        SAMPLES.getOrDefault(fields.text("sampleTaken"), BeforeAntibiotics.NOT_STATED),
                        at,
                        fields.when("resulted"),
                        fields.text("wording"),
                        fields.text("episode"),
                        binding.place(fields)));
    }
}
