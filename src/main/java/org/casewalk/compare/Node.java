package org.casewalk.compare;

import java.util.List;
import org.casewalk.pack.Rule;

/**
 * A criterion of a set, or one that sets share, and the criteria that its rule builds on.
 *
 * @param id id with the owner
 * @param owner id of the set or group
 * @param place among the owner's criteria
 * @param title short statement
 * @param rule what decides it
 * @param below criteria of sets or shared ones that the rule counts or compares, in rule order, as often as they stand there
 */
record Node(String id, String owner, int place, String title, Rule rule, List<Node> below) {
    Node {
        below = List.copyOf(below);
    }
}
