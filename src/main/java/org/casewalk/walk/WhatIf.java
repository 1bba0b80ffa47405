package org.casewalk.walk;

import java.util.List;
import org.casewalk.casefile.CaseProblem;
import org.casewalk.casefile.read.CaseReading;
import org.casewalk.casefile.write.CaseDocument;

/** A thought experiment: what would follow if one answer had been different. The walk itself does not change. */
public sealed interface WhatIf {

    /**
     * What would change.
     *
     * @param changes every status that would differ, in the order of {@link Changes}
     */
    record Differs(List<Change> changes) implements WhatIf {
        public Differs {
            changes = List.copyOf(changes);
        }
    }

    /** The answer is none that a person could give. */
    record Impossible(List<CaseProblem> problems) implements WhatIf {
        public Impossible {
            problems = List.copyOf(problems);
        }
    }

    /** Thinks one answer different. */
    static WhatIf of(Walks walks, Walk walk, WalkEvent edit) {
        CaseDocument different = Fold.applied(walk.document(), edit);
        CaseReading reading = walks.read(different);
        return reading.caseFile().isPresent()
                ? new Differs(walks.changes(
                        walk.statuses(),
                        walks.casewalk().statuses(reading.caseFile().get())))
                : new Impossible(reading.problems());
    }
}
