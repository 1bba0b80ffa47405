package org.casewalk.walk;

import java.util.List;
import org.casewalk.casefile.CaseProblem;

/** What came of an answer. */
public sealed interface Outcome {

    /** It was taken, and is kept. */
    record Taken(Walk walk) implements Outcome {}

    /** It was refused, and nothing changed. */
    record Refused(List<CaseProblem> problems) implements Outcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * It is possible but unusual, or on record already: nothing changed until a person confirms it.
     *
     * @param walk as it stood when it was looked at; whoever confirms has seen that
     * @param twice whether what is asked is if it was so twice
     */
    record Asks(Walk walk, List<CaseProblem> problems, boolean twice) implements Outcome {
        public Asks {
            problems = List.copyOf(problems);
        }
    }

    /** The same question was answered, or its answer taken back, after this page was opened; nothing changed. */
    record Overtaken(Walk walk) implements Outcome {}
}
