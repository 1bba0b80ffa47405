package org.casewalk.pack;

import java.util.List;
import java.util.OptionalDouble;
import org.casewalk.casefile.Place;
import org.casewalk.citation.Citation;

/**
 * One rule of a pack: when its subject is met, with its source.
 *
 * @param name name as written
 * @param concludes {@code owner/criterion}, or the id of a pattern, set, red flag or review step
 * @param condition when it is met
 * @param citation source and place in it
 * @param role what the criterion is for
 * @param groups ids of the groups it counts in, {@code owner/group}, as written; empty when it counts in none
 * @param points weight in the totals of those groups
 * @param laterObservation true where it only exists after something was tried or time has passed
 * @param whileOpen true where a review step asks because something is open
 * @param onlyWhenMet true where a review step is shown only when its trigger is met, because an open guard must block it
 * @param comment the sentence above the rule, without comment signs; what a person reads first
 * @param place file and line of the rule
 */
public record Rule(
        String name,
        String concludes,
        Condition condition,
        Citation citation,
        Role role,
        List<String> groups,
        OptionalDouble points,
        boolean laterObservation,
        boolean whileOpen,
        boolean onlyWhenMet,
        String comment,
        Place place) {

    public Rule {
        groups = List.copyOf(groups);
    }
}
