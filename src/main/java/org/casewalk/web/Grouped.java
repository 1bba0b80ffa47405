package org.casewalk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Entered;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;

/**
 * Patterns or sets by how much of the record speaks about them; in each group the order of the library.
 *
 * @param decided by their rule, met or not met
 * @param open not decided, with a sign, value or investigation on record that speaks about a criterion
 * @param drugsOnly not decided, with only drugs, times or the person on record
 * @param resting nothing on record speaks about them
 */
public record Grouped(List<Result> decided, List<Result> open, List<Result> drugsOnly, List<Result> resting) {

    private static final Set<String> ABOUT_DRUGS = Set.of("exposure", "drug-history", "person", "setting", "onset");

    public Grouped {
        decided = List.copyOf(decided);
        open = List.copyOf(open);
        drugsOnly = List.copyOf(drugsOnly);
        resting = List.copyOf(resting);
    }

    /** Groups patterns and sets together, emergencies first. */
    public static Grouped all(Checklist checklist) {
        return of(checklist.patternsAndSets(), checklist);
    }

    /** Groups some results of a checklist. */
    public static Grouped of(List<Result> results, Checklist checklist) {
        Set<String> signs = checklist.entered().stream()
                .filter(entry -> !ABOUT_DRUGS.contains(entry.kind()))
                .map(Entered::id)
                .collect(Collectors.toSet());
        List<Result> decided = new ArrayList<>();
        List<Result> open = new ArrayList<>();
        List<Result> drugsOnly = new ArrayList<>();
        List<Result> resting = new ArrayList<>();
        for (Result result : results) {
            if (result.status() != Truth.OPEN) {
                decided.add(result);
            } else if (!Standing.fed(result)) {
                resting.add(result);
            } else {
                (about(result, signs) ? open : drugsOnly).add(result);
            }
        }
        return new Grouped(decided, open, drugsOnly, resting);
    }

    private static boolean about(Result result, Set<String> signs) {
        return result.criteria().stream()
                .filter(criterion -> criterion.status() != Truth.OPEN)
                .flatMap(criterion -> criterion.because().stream())
                .anyMatch(signs::contains);
    }
}
