package org.casewalk.walk;

import java.util.List;
import org.casewalk.casefile.CaseProblem;

/** A walk that was made with other packs cannot be read with these. Nothing of it is lost. */
public final class WalkUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<CaseProblem> problems;

    WalkUnreadable(String walkId, List<CaseProblem> problems) {
        super("The packs in use cannot read the walk %s (%d problems).".formatted(walkId, problems.size()));
        this.problems = List.copyOf(problems);
    }

    /** What is in the way. */
    public List<CaseProblem> problems() {
        return problems;
    }
}
