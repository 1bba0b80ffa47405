package org.casewalk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseFile;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Rule;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Resuming is never asked about for a dopamine blocker, nor while a guard is open; an urgent step is never hidden by an open trigger. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ResumeStepTest {

    private static final String RESUME = "rs-resume-withdrawn-dopaminergic";
    private static final String IN_WITHDRAWAL_STATE = "rs-resume-in-hyperpyrexia";

    @Test
    void the_resume_step_is_shown_only_with_every_guard_met_and_a_dopaminergic_drug_withdrawn() {
        Cone cone = Cone.of(RESUME, Packs.SHIPPED.library());
        Casewalk casewalk = Casewalk.of(cone.library());
        List<String> guards = Cone.rules(cone.library()).stream()
                .filter(rule -> rule.groups().contains("resume-guard/all"))
                .map(Rule::concludes)
                .toList();
        assertEquals(5, guards.size());
        Set<Boolean> seen = new HashSet<>();
        for (CaseFile caseFile : new States(cone.threeWays()).all()) {
            var statuses = casewalk.statuses(caseFile);
            boolean met = statuses.of(RESUME) == Truth.MET;
            assertEquals(guards.stream().allMatch(guard -> statuses.of(guard) == Truth.MET), met);
            if (met) {
                assertTrue(withdrawn(caseFile, "dopaminergic"), caseFile::toString);
                assertTrue(shown(casewalk.check(caseFile)));
            }
            seen.add(met);
        }
        assertEquals(Set.of(true, false), seen);
    }

    @Test
    void an_open_or_failed_guard_hides_it_in_the_checklist_too() {
        Cone cone = Cone.of(RESUME, Packs.SHIPPED.library());
        Casewalk casewalk = Casewalk.of(cone.library());
        new States(cone).sample(new Random(11), Depth.times(1_500)).forEach(caseFile -> {
            Checklist checklist = casewalk.check(caseFile);
            assertEquals(casewalk.statuses(caseFile).of(RESUME) == Truth.MET, shown(checklist));
            if (!withdrawn(caseFile, "dopaminergic")) {
                assertFalse(shown(checklist), caseFile::toString);
            }
        });
    }

    @Test
    void no_step_about_taking_a_drug_again_is_shown_while_a_pattern_of_a_blocker_is_met_or_open() {
        Cone cone = Cone.of(IN_WITHDRAWAL_STATE, Packs.SHIPPED.library());
        Casewalk casewalk = Casewalk.of(cone.library());
        new States(cone).sample(new Random(13), Depth.times(1_500)).forEach(caseFile -> {
            var statuses = casewalk.statuses(caseFile);
            if (statuses.of(IN_WITHDRAWAL_STATE) == Truth.MET) {
                assertTrue(withdrawn(caseFile, "dopaminergic"), caseFile::toString);
                assertEquals(Truth.NOT_MET, statuses.of("nms"), caseFile::toString);
                assertEquals(Truth.NOT_MET, statuses.of("nms-clozapine-form"), caseFile::toString);
                assertEquals(Truth.MET, statuses.of("parkinsonism-hyperpyrexia"), caseFile::toString);
            }
        });
    }

    @Test
    void an_open_trigger_never_hides_an_immediate_step_nor_one_that_something_on_record_feeds() {
        Cone whole = Cones.whole(Packs.SHIPPED);
        Casewalk casewalk = Casewalk.of(whole.library());
        List<String> guarded = Cone.rules(whole.library()).stream()
                .filter(Rule::onlyWhenMet)
                .map(Rule::concludes)
                .toList();
        Set<String> open = new HashSet<>();
        new States(whole).sample(new Random(12), Depth.times(80)).forEach(caseFile -> {
            for (ReviewStep step : casewalk.check(caseFile).reviewSteps()) {
                boolean fed = !step.because().isEmpty();
                // What asks because something is open has nothing to ask while nothing is on record.
                boolean due = step.urgency().equals("immediate") && !step.whileOpen() || fed;
                if (due && step.status() == Truth.OPEN && !guarded.contains(step.id())) {
                    open.add(step.id());
                    assertTrue(step.shown(), () -> step.id() + " in " + caseFile);
                }
            }
        });
        assertFalse(open.isEmpty());
    }

    private static boolean shown(Checklist checklist) {
        return checklist.reviewSteps().stream()
                .filter(step -> step.id().equals(RESUME))
                .findFirst()
                .orElseThrow()
                .shown();
    }

    private static boolean withdrawn(CaseFile caseFile, String drugClass) {
        return caseFile.exposures().stream()
                .anyMatch(entry -> entry.event().withdrawal()
                        && (entry.drugClass().equals(drugClass)
                                || classes(entry.drug()).contains(drugClass)));
    }

    private static Set<String> classes(String drug) {
        return Packs.SHIPPED
                .library()
                .vocabulary()
                .drug(drug)
                .map(org.casewalk.term.DrugTerm::classes)
                .orElse(Set.of());
    }
}
