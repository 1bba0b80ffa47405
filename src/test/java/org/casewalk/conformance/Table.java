package org.casewalk.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewalk.conformance.Evaluator.Kleene;
import org.casewalk.fact.ClosedRecord;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Facts;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Pattern;

/** The facts of one case, looked up by the question of a pattern. */
final class Table {

    /** Kinds of fact of which a case may hold any number, so that only a closed record lets one say "none". */
    private static final Set<String> ANY_NUMBER = Set.of("Reading", "Exposure", "Investigation");

    /** The component that says what a fact is about; a person is about nothing else. */
    private static final Map<String, String> SUBJECTS = Map.ofEntries(
            Map.entry("Finding", "id"),
            Map.entry("Reading", "test"),
            Map.entry("Occasions", "test"),
            Map.entry("Sustained", "test"),
            Map.entry("Rise", "test"),
            Map.entry("Swing", "test"),
            Map.entry("Trend", "test"),
            Map.entry("Together", "first"),
            Map.entry("Exposure", "drugClass"),
            Map.entry("ExposureHistory", "drugClass"),
            Map.entry("Investigation", "id"),
            Map.entry("Setting", "id"));

    /** What excludes a claim: one of these flags of the same fact. A claim that nothing excludes stays possible. */
    private static final Map<String, List<String>> EXCLUDED_BY = Map.ofEntries(
            Map.entry("Finding.present", List.of("absent")),
            Map.entry("Finding.absent", List.of("present")),
            Map.entry("Finding.presentNow", List.of("absentNow")),
            Map.entry("Finding.absentNow", List.of("presentNow")),
            Map.entry("Finding.newOrWorse", List.of("longStanding", "absent")),
            Map.entry("Finding.longStanding", List.of("newOrWorse", "absent")),
            Map.entry("Reading.oral", List.of()),
            Map.entry("Reading.sinceOnset", List.of("beforeOnset")),
            Map.entry("Occasions.reached", List.of("outOfReach")),
            Map.entry("Sustained.reached", List.of("outOfReach")),
            Map.entry("Trend.rising", List.of("notRising")),
            Map.entry("Trend.notRising", List.of("rising")),
            Map.entry("Together.both", List.of("notBoth")),
            Map.entry("Exposure.added", List.of("notAdded")),
            Map.entry("Exposure.raised", List.of("notRaised")),
            Map.entry("Exposure.injected", List.of("notInjected")),
            Map.entry("Exposure.withdrawn", List.of("notWithdrawn")),
            Map.entry("Exposure.longActing", List.of("notLongActing")),
            Map.entry("ExposureHistory.taken", List.of("notTaken")),
            Map.entry("ExposureHistory.notTaken", List.of("taken")),
            Map.entry("ExposureHistory.exposedAtOnset", List.of("notExposedAtOnset")),
            Map.entry("ExposureHistory.notExposedAtOnset", List.of("exposedAtOnset")),
            Map.entry("ExposureHistory.withdrawnBeforeOnset", List.of("notWithdrawnBeforeOnset")),
            Map.entry("ExposureHistory.notWithdrawnBeforeOnset", List.of("withdrawnBeforeOnset")),
            Map.entry("Investigation.normal", List.of("abnormal")),
            Map.entry("Investigation.abnormal", List.of("normal")),
            Map.entry("Person.female", List.of("male")),
            Map.entry("Person.male", List.of("female")),
            Map.entry("Setting.here", List.of("elsewhere")),
            Map.entry("Setting.elsewhere", List.of("here")));

    private final Evaluator evaluator;
    private final Map<String, List<Fact>> bySubject = new HashMap<>();
    private final Set<String> closed = new HashSet<>();

    Table(Facts facts, Evaluator evaluator) {
        this.evaluator = evaluator;
        for (Fact fact : facts.facts()) {
            bySubject.computeIfAbsent(key(fact), unused -> new ArrayList<>(2)).add(fact);
        }
        for (ClosedRecord record : facts.closed()) {
            closed.add(record.type() + " " + record.of());
        }
    }

    private static String key(Fact fact) {
        String type = fact.getClass().getSimpleName();
        String subject = SUBJECTS.get(type);
        return subject == null ? type + " " : type + " " + Columns.of(fact, subject);
    }

    /** What the facts say about a pattern that is not about a lower stratum. */
    Kleene says(Pattern pattern) {
        String type = pattern.type().name();
        Kleene best = Kleene.NO;
        List<Fact> answers = answering(pattern);
        for (Fact fact : answers) {
            Kleene value = satisfies(fact, pattern);
            best = value.compareTo(best) > 0 ? value : best;
        }
        boolean isClosed = ANY_NUMBER.contains(type) ? closed(pattern) : !answers.isEmpty();
        if (best == Kleene.NO && !isClosed) {
            return Kleene.OPEN;
        }
        boolean mistaken =
                best == Kleene.OPEN && type.equals("Finding") && evaluator.makes(Defect.UNKNOWN_FINDING_READ_AS_ABSENT);
        return mistaken ? Kleene.NO : best;
    }

    private boolean closed(Pattern pattern) {
        if (evaluator.makes(Defect.CLOSED_RECORD_READ_AS_OPEN)) {
            return false;
        }
        return evaluator.makes(Defect.OPEN_RECORD_READ_AS_CLOSED)
                || closed.contains(pattern.type().name() + " " + pattern.subject());
    }

    /** The facts that answer the question of a pattern. */
    List<Fact> answering(Pattern pattern) {
        List<Fact> answers = new ArrayList<>();
        String key = pattern.type().name() + " " + pattern.subject();
        for (Fact fact : bySubject.getOrDefault(key, List.of())) {
            boolean fits = true;
            for (Pattern.Chosen chosen : pattern.selectors()) {
                fits &= answers(fact, chosen);
            }
            if (fits) {
                answers.add(fact);
            }
        }
        return evaluator.makes(Defect.LAST_FACT_OVERLOOKED) ? evaluator.butLast(answers) : answers;
    }

    private boolean answers(Fact fact, Pattern.Chosen chosen) {
        if (chosen.field().equals("site") && evaluator.makes(Defect.SITE_IGNORED)
                || chosen.field().equals("drug") && evaluator.makes(Defect.OPTIONAL_SELECTOR_IGNORED)) {
            return true;
        }
        return Columns.of(fact, chosen.field()).equals(chosen.value());
    }

    /** What one fact says about all claims of a pattern. */
    Kleene satisfies(Fact fact, Pattern pattern) {
        Kleene least = Kleene.YES;
        List<Claim> claims = pattern.claims();
        for (Claim claim : evaluator.makes(Defect.CLAIM_DROPPED) ? evaluator.butLast(claims) : claims) {
            Kleene value = claim instanceof Claim.Compares compares
                    ? compare(fact, compares)
                    : holds(fact, pattern.type().name() + "." + claim.field(), claim.field());
            least = value.compareTo(least) < 0 ? value : least;
        }
        return least;
    }

    private Kleene compare(Fact fact, Claim.Compares claim) {
        String field = claim.field();
        String stem = field.substring(0, field.lastIndexOf("At"));
        return evaluator.compare(claim, Columns.number(fact, stem + "AtLeast"), Columns.number(fact, stem + "AtMost"));
    }

    private static Kleene holds(Fact fact, String name, String flag) {
        if (Columns.flag(fact, flag)) {
            return Kleene.YES;
        }
        List<String> excluding = EXCLUDED_BY.get(name);
        if (excluding == null) {
            throw new IllegalArgumentException("Nothing is known about the claim " + name);
        }
        for (String other : excluding) {
            if (Columns.flag(fact, other)) {
                return Kleene.NO;
            }
        }
        return Kleene.OPEN;
    }
}
