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

    /** The answer is one that a person would be asked about before it is kept, and is asked about here too. */
    record Asks(List<CaseProblem> problems) implements WhatIf {
        public Asks {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Thinks one answer different.
     *
     * @param confirmed whether a person has said that an unusual value is meant
     */
    static WhatIf of(Walks walks, Walk walk, WalkEvent edit, boolean confirmed) {
        CaseDocument different = Fold.applied(walk.document(), edit);
        CaseReading reading = walks.read(different);
        if (reading.caseFile().isEmpty()) {
            return new Impossible(Assembly.errors(reading));
        }
        List<CaseProblem> unusual = confirmed ? List.of() : walks.unusual(walk.document(), reading);
        return unusual.isEmpty()
                ? new Differs(walks.changes(
                        walk.statuses(),
                        walks.casewalk().statuses(reading.caseFile().get())))
                : new Asks(unusual);
    }
}
