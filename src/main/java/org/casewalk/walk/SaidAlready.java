package org.casewalk.walk;

import java.util.List;
import org.casewalk.casefile.CaseProblem;
import org.casewalk.casefile.Place;
import org.casewalk.casefile.write.EntryForm;

/**
 * What an answer only says once more. A key that is pressed twice, a page that is loaded again, or two people who enter the same add
 * one entry, and not two.
 */
final class SaidAlready {

    private static final CaseProblem TWICE = new CaseProblem(
            "W002",
            CaseProblem.Severity.WARNING,
            new Place("", 0, 0, ""),
            1,
            "This is on record already, in the same words.",
            "",
            List.of(),
            "Maybe it was sent twice, or somebody else was quicker: then nothing is left to do. If it was so twice, give each its time.",
            "");

    private SaidAlready() {}

    /** Whether the walk says what this says, so that nothing is left to keep. */
    static boolean stands(Walk walk, WalkEvent edit) {
        return Fold.applied(walk.document(), edit).says(walk.document())
                || edit instanceof WalkEvent.Put put && addsNothing(walk, put.entry());
    }

    /** Whether it is new, and one that stands says the same, of a kind that says a thing once. */
    private static boolean addsNothing(Walk walk, EntryForm entry) {
        return !Answers.beside(entry.kind())
                && !onRecord(walk, entry)
                && !Answers.same(walk.document(), entry).isEmpty();
    }

    private static boolean onRecord(Walk walk, EntryForm entry) {
        return walk.document().entry(entry.id()).isPresent();
    }

    /**
     * What a person is asked about an entry that would stand beside its like. Who changes one that was changed since is told that first.
     *
     * @param seen number of the last event on the page it was entered on; whoever did not see the other there cannot have meant both
     */
    static List<CaseProblem> asked(Walk walk, WalkEvent edit, long seen, boolean confirmed) {
        if (!(edit instanceof WalkEvent.Put put)) {
            return List.of();
        }
        EntryForm entry = put.entry();
        boolean changed = walk.lastTouched().getOrDefault(entry.id(), 0L) > seen;
        if (onRecord(walk, entry) && (changed || !Answers.beside(entry.kind()))) {
            return List.of();
        }
        boolean asks = Answers.alike(walk.document(), entry).stream()
                .anyMatch(other -> !confirmed || walk.lastTouched().getOrDefault(other, 0L) > seen);
        return asks ? List.of(TWICE) : List.of();
    }
}
