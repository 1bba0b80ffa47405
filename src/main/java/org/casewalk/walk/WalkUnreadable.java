package org.casewalk.walk;

import java.util.List;
import org.casewalk.casefile.CaseProblem;

/** A walk that was made with other packs, or by another release, cannot be read with these. Nothing of it is lost. */
public final class WalkUnreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<CaseProblem> problems;

    WalkUnreadable(String walkId, List<CaseProblem> problems) {
        super("The packs in use cannot read the walk %s (%d problems).".formatted(walkId, problems.size()));
        this.problems = List.copyOf(problems);
    }

    WalkUnreadable(String walkId, IllegalArgumentException broken) {
        super("The log of the walk %s cannot be read: %s".formatted(walkId, broken.getMessage()), broken);
        this.problems = List.of();
    }

    /** What is in the way; empty where it is the log itself. */
    public List<CaseProblem> problems() {
        return problems;
    }
}
