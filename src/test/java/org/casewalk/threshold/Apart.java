package org.casewalk.threshold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.casewalk.Casewalk;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.CaseReading;
import org.casewalk.casefile.read.Format;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Rule;
import org.casewalk.pack.Subject;
import org.casewalk.pack.Subject.Kind;
import org.casewalk.pack.Subject.Urgency;

/** Rules taken out of their packs, so that nothing but one number decides. */
final class Apart {

    private static final Library SHIPPED = RuleThresholds.LIBRARY;
    private static final CaseReader READER = new CaseReader(SHIPPED.vocabulary());

    private final Casewalk casewalk;

    private Apart(List<Rule> rules) {
        List<Subject> subjects = new ArrayList<>();
        for (Rule rule : rules) {
            subjects.add(new Subject(
                    rule.concludes(),
                    Kind.CRITERIA_SET,
                    "",
                    "",
                    List.of(),
                    List.of(),
                    Urgency.NONE,
                    false,
                    "",
                    List.of(),
                    List.of()));
        }
        Pack pack = new Pack(SHIPPED.packs().get(0).header(), subjects, rules, List.of(), "");
        this.casewalk = Casewalk.of(new Library(List.of(pack), SHIPPED.vocabulary(), SHIPPED.bibliography()));
    }

    static Apart of(List<Rule> rules) {
        return new Apart(rules);
    }

    /** The rule with another conclusion and another condition, and in these groups. */
    static Rule rule(Rule like, String concludes, Condition condition, List<String> groups, OptionalDouble points) {
        return new Rule(
                concludes,
                concludes,
                condition,
                like.citation(),
                like.role(),
                groups,
                points,
                false,
                false,
                false,
                "",
                like.place());
    }

    /** Reads a case as the command line does, and decides it. */
    Truth decides(String concludes, String yaml) {
        CaseReading reading = READER.read("made-up.yaml", yaml, Format.YAML);
        assertEquals(
                List.of(),
                reading.problems().stream()
                        .filter(problem -> !problem.code().startsWith("C3"))
                        .toList(),
                yaml);
        return casewalk.statuses(reading.caseFile().orElseThrow()).of(concludes);
    }
}
