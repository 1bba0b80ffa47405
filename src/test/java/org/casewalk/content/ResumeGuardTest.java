package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.fact.Truth;
import org.casewalk.term.DrugTerm;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The guard around resuming a withdrawn drug, over every combination of what can be known about it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ResumeGuardTest {

    private static final String RESUME = "rs-resume-withdrawn-dopaminergic";
    private static final String SETTLE = "rs-resume-first-settle";
    private static final List<String> STATES = List.of("absent", "present", "unknown");
    private static final List<String> TEMPERATURES = List.of("36.8", "39.0", "");
    private static final List<String> SCALES = List.of("15", "12", "");
    private static final List<String> HISTORIES = List.of("not-taken", "taken", "");
    private static final List<String> WITHDRAWN = List.of("levodopa", "clozapine", "");

    private record State(
            String withdrawn,
            String fever,
            String rigidity,
            String consciousness,
            String temperature,
            String scale,
            String history) {

        boolean safe() {
            return withdrawn.equals("levodopa")
                    && fever.equals("absent")
                    && rigidity.equals("absent")
                    && consciousness.equals("absent")
                    && temperature.equals("36.8")
                    && scale.equals("15")
                    && history.equals("not-taken");
        }

        Checklist check() {
            return Shipped.check(lines());
        }

        /** Whether the trigger of resuming is met; it is shown in no other status. */
        boolean resumes() {
            return Shipped.statuses(lines()).of(RESUME) == Truth.MET;
        }

        private String[] lines() {
            List<String> lines = new ArrayList<>(List.of("onset: day 0", "exposures:"));
            if (!withdrawn.isEmpty()) {
                lines.add("  - {drug: %s, event: stop, at: \"day -2\", taken: known}".formatted(withdrawn));
            }
            if (history.equals("taken") || lines.size() == 2) {
                lines.add("  - {drug: %s, event: ongoing, at: \"day -9\", taken: known}"
                        .formatted(history.equals("taken") ? "olanzapine" : "lorazepam"));
            }
            if (history.equals("not-taken") && !blocker()) {
                lines.add("drugHistory: [{drugClass: dopamine-blocker, state: not-taken}]");
            }
            lines.add("findings:");
            lines.add("  - {finding: hyperthermia, state: %s}".formatted(fever));
            lines.add("  - {finding: rigidity, state: %s}".formatted(rigidity));
            lines.add("  - {finding: altered-consciousness, state: %s}".formatted(consciousness));
            lines.add("readings:");
            lines.add("  - {test: heart-rate, value: 72, unit: /min}");
            if (!temperature.isEmpty()) {
                lines.add("  - {test: body-temperature, value: %s, unit: Cel}".formatted(temperature));
            }
            if (!scale.isEmpty()) {
                lines.add("  - {test: glasgow-coma-scale, value: %s, unit: \"{score}\"}".formatted(scale));
            }
            return lines.toArray(String[]::new);
        }

        private boolean blocker() {
            return withdrawn.equals("clozapine");
        }
    }

    private static List<State> states() {
        List<State> states = new ArrayList<>();
        for (String withdrawn : WITHDRAWN) {
            for (String fever : STATES) {
                for (String rigidity : STATES) {
                    for (String consciousness : STATES) {
                        measured(states, withdrawn, fever, rigidity, consciousness);
                    }
                }
            }
        }
        return states;
    }

    private static void measured(
            List<State> states, String withdrawn, String fever, String rigidity, String consciousness) {
        for (String temperature : TEMPERATURES) {
            for (String scale : SCALES) {
                for (String history : HISTORIES) {
                    states.add(new State(withdrawn, fever, rigidity, consciousness, temperature, scale, history));
                }
            }
        }
    }

    @Test
    void over_all_states_resuming_is_shown_only_for_the_dopaminergic_drug_and_only_when_every_guard_is_met() {
        List<State> states = states();
        assertEquals(2187, states.size());
        int shown = 0;
        for (State state : states) {
            boolean resumes = state.resumes();
            assertEquals(state.safe(), resumes, state.toString());
            shown += resumes ? 1 : 0;
        }
        assertEquals(1, shown);
    }

    @Test
    void what_is_shown_is_what_is_met() {
        List<State> states = states();
        for (int i = 0; i < states.size(); i += 73) {
            State state = states.get(i);
            assertEquals(state.resumes(), Shipped.step(state.check(), RESUME).shown(), state.toString());
        }
    }

    @Test
    void while_a_guard_is_open_the_step_shown_instead_is_to_settle_it() {
        State open = new State("levodopa", "absent", "unknown", "absent", "36.8", "15", "not-taken");
        ReviewStep settle = Shipped.step(open.check(), SETTLE);
        assertTrue(settle.shown());
        assertTrue(settle.whileOpen());
        assertEquals(Truth.MET, settle.status());
        assertFalse(Shipped.step(open.check(), RESUME).shown());
    }

    @Test
    void when_every_guard_is_met_nothing_is_left_to_settle() {
        State safe = new State("levodopa", "absent", "absent", "absent", "36.8", "15", "not-taken");
        assertFalse(Shipped.step(safe.check(), SETTLE).shown());
    }

    @Test
    void every_other_guard_met_no_dopamine_blocker_is_ever_resumed() {
        for (DrugTerm drug : Shipped.library().vocabulary().drugs().values()) {
            if (drug.classes().contains("dopamine-blocker")) {
                State state = new State(drug.id(), "absent", "absent", "absent", "36.8", "15", "");
                assertFalse(state.resumes(), drug.id());
            }
        }
    }

    @Test
    void in_an_empty_case_resuming_is_not_shown() {
        assertFalse(Shipped.step(Shipped.check(), RESUME).shown());
    }

    @Test
    void a_drug_that_was_withdrawn_after_the_first_sign_is_not_resumed() {
        Checklist after = Shipped.check(
                "onset: day 0",
                "exposures: [{drug: levodopa, event: stop, at: \"day 2\", taken: known}]",
                "drugHistory: [{drugClass: dopamine-blocker, state: not-taken}, {drugClass: dopaminergic, state: complete}]",
                "findings:",
                "  - {finding: hyperthermia, state: absent}",
                "  - {finding: rigidity, state: absent}",
                "  - {finding: altered-consciousness, state: absent}",
                "readings:",
                "  - {test: temp, value: 36.8, unit: Cel}",
                "  - {test: GCS, value: 15, unit: \"{score}\"}");
        assertFalse(Shipped.step(after, RESUME).shown());
        assertEquals(Truth.NOT_MET, Shipped.step(after, RESUME).status());
    }

    @Test
    void no_drug_is_both_dopaminergic_and_a_dopamine_blocker() {
        for (DrugTerm drug : Shipped.library().vocabulary().drugs().values()) {
            assertFalse(
                    drug.classes().contains("dopaminergic") && drug.classes().contains("dopamine-blocker"), drug.id());
        }
    }

    @Test
    void clozapine_interrupted_is_a_specialist_question_and_names_no_resuming() {
        Checklist interrupted = Shipped.check("exposures: [{drug: clozaril, event: missed-dose, taken: known}]");
        ReviewStep step = Shipped.step(interrupted, "rs-clozapine-interrupted");
        assertEquals(Truth.MET, step.status());
        assertTrue(step.text()
                .startsWith("Clozapine interrupted: a specialist question. Restarting is not a review step here."));
    }

    @Test
    void lines_about_the_outlook_wait_until_fever_rigidity_and_altered_consciousness_are_recorded_absent() {
        String early = """
                onset: day 0
                exposures: [{drug: haloperidol, event: start, at: "day -3", taken: known}]
                drugHistory: [{drugClass: dopamine-blocker, state: complete}]
                readings:
                  - {test: temp, value: 36.8, unit: Cel}
                  - {test: GCS, value: 15, unit: "{score}"}
                findings:
                  - {finding: hyperthermia, state: absent}
                  - {finding: altered-consciousness, state: absent}
                  - {finding: rigidity, state: %s}""";
        String step = "rs-reversible-or-persistent";
        assertTrue(Shipped.step(Shipped.check(early.formatted("absent")), step).shown());
        assertFalse(
                Shipped.step(Shipped.check(early.formatted("unknown")), step).shown());
        assertFalse(
                Shipped.step(Shipped.check(early.formatted("present")), step).shown());
    }
}
