package org.casewalk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Result;

/**
 * Patterns or sets by what the record says of them; in each group the order of the library.
 *
 * @param onRecord met by their rule
 * @param part not decided, with a sign, value or investigation on record that speaks for them
 * @param notReached not met by their rule on what was recorded, which excludes nothing
 * @param resting not decided, with nothing on record that speaks for them
 */
public record Grouped(List<Result> onRecord, List<Result> part, List<Result> notReached, List<Result> resting) {

    public Grouped {
        onRecord = List.copyOf(onRecord);
        part = List.copyOf(part);
        notReached = List.copyOf(notReached);
        resting = List.copyOf(resting);
    }

    /** Groups patterns and sets together, emergencies first. */
    public static Grouped all(Checklist checklist) {
        return of(checklist.patternsAndSets(), checklist);
    }

    /** Groups some results of a checklist. */
    public static Grouped of(List<Result> results, Checklist checklist) {
        Set<String> signs = checklist.signs();
        List<Result> onRecord = new ArrayList<>();
        List<Result> part = new ArrayList<>();
        List<Result> notReached = new ArrayList<>();
        List<Result> resting = new ArrayList<>();
        for (Result result : results) {
            List<Result> group =
                    switch (result.status()) {
                        case MET -> onRecord;
                        case NOT_MET -> notReached;
                        case OPEN -> result.supportedBy(signs) ? part : resting;
                    };
            group.add(result);
        }
        return new Grouped(onRecord, part, notReached, resting);
    }

    /** Those that something on record speaks for. */
    public List<Result> spokenFor() {
        List<Result> all = new ArrayList<>(onRecord);
        all.addAll(part);
        return all;
    }
}
