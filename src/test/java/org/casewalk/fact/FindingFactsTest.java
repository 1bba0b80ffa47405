package org.casewalk.fact;

import static org.casewalk.fact.Given.INF;
import static org.casewalk.fact.Given.UNKNOWN;
import static org.casewalk.fact.Given.at;
import static org.casewalk.fact.Given.day;
import static org.casewalk.fact.Given.days;
import static org.casewalk.fact.Given.nothing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.casewalk.casefile.Baseline;
import org.casewalk.casefile.State;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingFactsTest {

    private static final Question RIGIDITY = new Question("Finding", List.of("rigidity"));

    @Test
    void a_silent_case_leaves_every_claim_open() {
        assertEquals(Finding.unknown("rigidity", List.of()), nothing().finding("rigidity"));
    }

    @Test
    void one_present_entry_is_present_ever_and_now() {
        Finding finding = nothing().present("rigidity", UNKNOWN).finding("rigidity");
        assertTrue(finding.present() && finding.presentNow() && !finding.absent() && !finding.absentNow());
    }

    @Test
    void one_absent_entry_is_absent_ever_and_now() {
        Finding finding = nothing().absent("rigidity", UNKNOWN).finding("rigidity");
        assertTrue(finding.absent() && finding.absentNow() && !finding.present() && !finding.presentNow());
    }

    @Test
    void an_unknown_entry_proves_nothing_and_is_named() {
        assertEquals(
                Finding.unknown("rigidity", List.of("f0")),
                nothing().unknown("rigidity", UNKNOWN).finding("rigidity"));
    }

    @Test
    void an_entry_of_another_episode_says_nothing_about_this_one() {
        Finding finding = nothing()
                .finding("rigidity", State.PRESENT, UNKNOWN, UNKNOWN, UNKNOWN, Baseline.UNKNOWN, "before")
                .finding("rigidity");
        assertEquals(Finding.unknown("rigidity", List.of()), finding);
    }

    @Test
    void two_states_on_two_days_are_a_change_and_not_a_conflict() {
        Facts facts =
                nothing().present("rigidity", day(1)).absent("rigidity", day(2)).ask(RIGIDITY);
        Finding finding = (Finding) facts.facts().get(0);
        assertTrue(finding.present() && finding.absentNow() && !finding.presentNow());
        assertEquals(List.of(), facts.conflicts());
    }

    @Test
    void two_states_whose_order_cannot_be_known_are_open_and_shown() {
        Facts facts = nothing()
                .present("rigidity", UNKNOWN)
                .absent("rigidity", day(2))
                .ask(RIGIDITY);
        Finding finding = (Finding) facts.facts().get(0);
        assertFalse(finding.present() || finding.absent() || finding.presentNow() || finding.absentNow());
        assertEquals(List.of("f0", "f1"), facts.conflicts().get(0).entries());
    }

    @Test
    void two_states_at_the_same_clock_time_are_shown_even_where_another_day_proves_presence() {
        Facts facts = nothing()
                .present("rigidity", at(1, 8, 0))
                .absent("rigidity", at(1, 8, 0))
                .present("rigidity", day(3))
                .ask(RIGIDITY);
        assertTrue(((Finding) facts.facts().get(0)).present());
        assertEquals(List.of("f0", "f1"), facts.conflicts().get(0).entries());
    }

    @Test
    void an_unknown_entry_beside_an_absent_one_leaves_never_open() {
        Finding finding =
                nothing().absent("rigidity", day(1)).unknown("rigidity", day(3)).finding("rigidity");
        assertFalse(finding.absent() || finding.absentNow());
    }

    @Test
    void an_unknown_entry_before_an_absent_one_leaves_now_answered() {
        Finding finding =
                nothing().unknown("rigidity", day(1)).absent("rigidity", day(3)).finding("rigidity");
        assertTrue(finding.absentNow() && !finding.absent());
    }

    @Test
    void an_unknown_entry_never_dampens_what_was_seen() {
        Finding finding = nothing()
                .present("rigidity", day(1))
                .unknown("rigidity", day(3))
                .finding("rigidity");
        assertTrue(finding.present() && !finding.presentNow());
    }

    @Test
    void present_in_a_stronger_finding_is_present_here_through_every_step() {
        assertTrue(nothing()
                .present("lead-pipe-rigidity", UNKNOWN)
                .finding("tone-raised")
                .present());
    }

    @Test
    void absent_in_a_weaker_finding_is_absent_here_through_every_step() {
        assertTrue(nothing()
                .absent("tone-raised", UNKNOWN)
                .finding("lead-pipe-rigidity")
                .absent());
    }

    @Test
    void absent_in_a_stronger_finding_says_nothing_here() {
        assertEquals(
                Finding.unknown("rigidity", List.of()),
                nothing().absent("lead-pipe-rigidity", UNKNOWN).finding("rigidity"));
    }

    @Test
    void present_in_a_weaker_finding_says_nothing_here() {
        assertEquals(
                Finding.unknown("rigidity", List.of()),
                nothing().present("tone-raised", UNKNOWN).finding("rigidity"));
    }

    @Test
    void an_unknown_stronger_finding_leaves_never_open() {
        Finding finding = nothing()
                .absent("rigidity", day(1))
                .unknown("lead-pipe-rigidity", day(3))
                .finding("rigidity");
        assertFalse(finding.absent());
    }

    @Test
    void a_recorded_end_is_absent_now() {
        Finding finding = nothing().present("rigidity", day(1), day(4)).finding("rigidity");
        assertTrue(finding.present() && finding.absentNow() && !finding.presentNow());
    }

    @Test
    void a_presence_after_the_end_is_present_now() {
        Finding finding = nothing()
                .present("rigidity", day(1), day(2))
                .present("rigidity", day(4))
                .finding("rigidity");
        assertTrue(finding.presentNow() && !finding.absentNow());
    }

    @Test
    void a_presence_that_may_be_before_or_after_the_end_leaves_now_open() {
        Finding finding = nothing()
                .present("rigidity", day(1), day(4))
                .present("rigidity", days(2, 6))
                .finding("rigidity");
        assertFalse(finding.presentNow() || finding.absentNow());
    }

    @Test
    void the_end_of_a_stronger_finding_leaves_now_open() {
        Finding finding =
                nothing().present("lead-pipe-rigidity", day(1), day(4)).finding("rigidity");
        assertTrue(finding.present() && !finding.presentNow() && !finding.absentNow());
    }

    @Test
    void new_is_new_and_unchanged_is_long_standing() {
        assertTrue(
                nothing().present("rigidity", Baseline.NEW).finding("rigidity").newOrWorse());
        assertTrue(nothing()
                .present("rigidity", Baseline.UNCHANGED)
                .finding("rigidity")
                .longStanding());
    }

    @Test
    void new_beside_unchanged_is_neither() {
        Finding finding = nothing()
                .present("rigidity", Baseline.WORSE)
                .present("rigidity", Baseline.UNCHANGED)
                .finding("rigidity");
        assertFalse(finding.newOrWorse() || finding.longStanding());
    }

    @Test
    void unchanged_beside_an_unknown_baseline_is_not_certainly_long_standing() {
        Finding finding = nothing()
                .present("rigidity", Baseline.UNCHANGED)
                .present("rigidity", Baseline.UNKNOWN)
                .finding("rigidity");
        assertFalse(finding.longStanding());
    }

    @Test
    void an_entry_that_another_contradicts_at_the_same_time_proves_nothing_new() {
        Given seen = nothing()
                .present("rigidity", at(1, 8, 0))
                .finding("rigidity", State.PRESENT, at(3, 8, 0), UNKNOWN, Baseline.NEW);
        assertTrue(seen.finding("rigidity").newOrWorse());
        Finding contradicted = seen.absent("rigidity", at(3, 8, 0)).finding("rigidity");
        assertTrue(contradicted.present());
        assertFalse(contradicted.newOrWorse() || contradicted.longStanding());
    }

    @Test
    void an_entry_that_another_contradicts_at_the_same_time_proves_no_duration() {
        Given seen = nothing().present("rigidity", at(1, 8, 0)).present("rigidity", at(3, 8, 0), at(9, 8, 0));
        assertEquals(6, seen.finding("rigidity").lastedDaysAtLeast());
        assertEquals(0, seen.absent("rigidity", at(3, 8, 0)).finding("rigidity").lastedDaysAtLeast());
    }

    @Test
    void who_looked_after_the_end_of_the_episode_has_not_looked_in_it() {
        for (int day : new int[] {9, 10}) {
            assertTrue(nothing()
                    .onset(day(0))
                    .ended(day(10))
                    .absent("rigidity", day(day))
                    .finding("rigidity")
                    .absent());
        }
        Finding after = nothing()
                .onset(day(0))
                .ended(day(10))
                .absent("rigidity", day(11))
                .finding("rigidity");
        assertFalse(after.absent() || after.absentNow());
        assertTrue(nothing()
                .onset(day(0))
                .absent("rigidity", day(60))
                .finding("rigidity")
                .absent());
        assertTrue(nothing()
                .onset(day(0))
                .ended(day(10))
                .absent("rigidity", UNKNOWN)
                .finding("rigidity")
                .absent());
    }

    @Test
    void an_end_that_may_have_come_before_the_look_closes_nothing() {
        Given vague = nothing().onset(day(0)).ended(days(8, 12)).absent("rigidity", day(10));
        assertFalse(vague.finding("rigidity").absent());
        assertTrue(nothing()
                .onset(day(0))
                .ended(days(8, 12))
                .absent("rigidity", day(8))
                .finding("rigidity")
                .absent());
    }

    @Test
    void a_duration_between_two_days_is_vague_by_a_day_on_either_side() {
        Finding finding = nothing().present("rigidity", day(0), day(5)).finding("rigidity");
        assertEquals(4, finding.lastedDaysAtLeast());
        assertEquals(6, finding.lastedDaysAtMost());
    }

    @Test
    void a_duration_between_two_clock_times_is_exact() {
        Finding finding =
                nothing().present("rigidity", at(0, 8, 20), at(1, 8, 20)).finding("rigidity");
        assertEquals(1, finding.lastedDaysAtLeast());
        assertEquals(1, finding.lastedDaysAtMost());
    }

    @Test
    void a_duration_without_an_end_is_open_above() {
        Finding finding = nothing().present("rigidity", day(0)).finding("rigidity");
        assertEquals(0, finding.lastedDaysAtLeast());
        assertEquals(INF, finding.lastedDaysAtMost());
    }

    @Test
    void an_absent_finding_lasted_no_time() {
        assertEquals(0, nothing().absent("rigidity", day(0)).finding("rigidity").lastedDaysAtMost());
    }

    @Test
    void two_findings_are_together_when_both_were_there() {
        Together together = nothing()
                .present("fever", day(1), day(3))
                .present("rigidity", day(2))
                .together("fever", "rigidity");
        assertTrue(together.both());
    }

    @Test
    void two_findings_that_overlap_for_certain_are_no_hours_apart() {
        Together together = nothing()
                .present("fever", day(1), day(3))
                .present("rigidity", day(2))
                .together("fever", "rigidity");
        assertEquals(0, together.hoursApartAtMost());
    }

    @Test
    void a_finding_without_an_end_may_have_gone_on_until_the_other_began() {
        Together together = nothing()
                .present("fever", at(0, 0, 0))
                .present("rigidity", at(9, 0, 0))
                .together("fever", "rigidity");
        assertEquals(0, together.hoursApartAtLeast());
        assertEquals(9 * 24, together.hoursApartAtMost());
    }

    @Test
    void a_finding_with_an_end_is_as_far_from_the_next_as_the_clock_says() {
        Together together = nothing()
                .present("fever", at(0, 0, 0), at(1, 0, 0))
                .present("rigidity", at(2, 0, 0))
                .together("fever", "rigidity");
        assertEquals(24, together.hoursApartAtLeast());
        assertEquals(24, together.hoursApartAtMost());
    }

    @Test
    void one_absent_finding_excludes_both_and_one_unknown_leaves_both_open() {
        assertTrue(nothing()
                .present("fever", day(1))
                .absent("rigidity", day(1))
                .together("fever", "rigidity")
                .notBoth());
        Together open = nothing().present("fever", day(1)).together("fever", "rigidity");
        assertFalse(open.both() || open.notBoth());
    }

    @Test
    void a_finding_that_was_never_there_is_not_new_and_not_long_standing() {
        Finding finding = nothing().absent("rigidity", UNKNOWN).finding("rigidity");
        for (String claim : List.of("newOrWorse", "longStanding")) {
            Field.Flag<Finding> flag =
                    (Field.Flag<Finding>) FactTypes.FINDING.field(claim).orElseThrow();
            assertFalse(flag.certain().test(finding) || flag.possible().test(finding), claim);
        }
    }

    @Test
    void what_is_present_excludes_what_cannot_be_there_with_it() {
        Finding finding = nothing().present("rigidity", UNKNOWN).finding("no-tone-at-all");
        assertTrue(finding.absent() && finding.absentNow());
        assertEquals(List.of("f0"), finding.entries());
    }

    @Test
    void the_absence_of_an_excluding_finding_says_nothing() {
        Finding finding = nothing().absent("tone-raised", UNKNOWN).finding("floppy");
        assertFalse(finding.present() || finding.absent());
    }

    @Test
    void excluding_findings_on_two_days_are_a_change() {
        Given given = nothing().present("floppy", day(1)).present("rigidity", day(3));
        assertTrue(
                given.finding("floppy").present() && given.finding("rigidity").present());
        assertTrue(
                given.finding("floppy").absentNow() && given.finding("rigidity").presentNow());
    }

    @Test
    void excluding_findings_whose_order_is_not_known_leave_both_open_and_are_told() {
        Given given = nothing().present("floppy", UNKNOWN).present("rigidity", UNKNOWN);
        for (String id : List.of("floppy", "rigidity")) {
            assertFalse(given.finding(id).present() || given.finding(id).absent(), id);
        }
        assertEquals(List.of("f0", "f1"), given.ask(RIGIDITY).conflicts().get(0).entries());
    }

    @Test
    void an_excluding_finding_that_may_have_come_later_leaves_now_open() {
        Finding finding =
                nothing().present("rigidity", day(1)).unknown("floppy", day(3)).finding("rigidity");
        assertTrue(finding.present() && !finding.presentNow() && !finding.absentNow());
    }
}
