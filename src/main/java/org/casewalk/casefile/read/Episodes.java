package org.casewalk.casefile.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casewalk.casefile.Episode;
import org.casewalk.casefile.When;
import org.casewalk.term.Nearest;

/**
 * The episodes of a case.
 *
 * @param all at least one
 * @param current id of the one that is walked through
 */
record Episodes(List<Episode> all, String current) {

    static Episodes read(Fields root, Problems problems) {
        List<Episode> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Fields fields : root.groups("episodes")) {
            Timing.inOrder(fields, List.of("onset", "ended"), problems);
            if (fields.has("id") && !ids.add(fields.text("id"))) {
                duplicate(fields, problems);
            }
            all.add(new Episode(fields.text("id"), fields.text("label"), fields.when("onset"), fields.when("ended")));
        }
        if (all.isEmpty()) {
            all.add(new Episode(root.text("episode"), "", root.when("onset"), When.UNKNOWN));
        } else {
            known(root, ids, problems);
        }
        String last = all.get(all.size() - 1).id();
        return new Episodes(all, root.has("episode") ? root.text("episode") : last);
    }

    /** Tells an entry that belongs to an episode which is not there. */
    void check(Fields entry, Problems problems) {
        known(entry, all.stream().map(Episode::id).toList(), problems);
    }

    private static void known(Fields fields, java.util.Collection<String> ids, Problems problems) {
        if (!fields.has("episode") || ids.contains(fields.text("episode"))) {
            return;
        }
        fields.markBroken();
        List<String> nearest = Nearest.to(fields.text("episode"), ids);
        problems.add(
                Fault.UNKNOWN_EPISODE,
                fields.spot("episode"),
                fields.path("episode"),
                "No episode has the id %s.".formatted(Quoted.of(fields.text("episode"))),
                "the id of one of \"episodes\"",
                nearest,
                nearest.isEmpty()
                        ? "Maybe the episode is missing under \"episodes\"."
                        : "Maybe \"%s\" is meant.".formatted(nearest.get(0)));
    }

    private static void duplicate(Fields fields, Problems problems) {
        fields.markBroken();
        problems.add(
                Fault.DUPLICATE_ID,
                fields.spot("id"),
                fields.path("id"),
                "The id %s stands on another episode too.".formatted(Quoted.of(fields.text("id"))),
                "an id of its own",
                "Maybe the episode was copied: give it another id.");
    }
}
