package org.casewalk.engine;

import java.util.List;
import org.casewalk.fact.Fact;

/**
 * All that answers one question which several facts may answer. Rules see it whole, so that "none of them possibly" is a test of one
 * object and the rule network needs no negation.
 *
 * @param question type and subject, as the network writes them
 * @param facts in the order they came; empty where the record is closed and nothing stands in it
 * @param closed whether what is recorded is all that counts
 */
record Recorded(String question, List<Fact> facts, boolean closed) {
    Recorded {
        facts = List.copyOf(facts);
    }
}
