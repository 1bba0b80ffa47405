package org.casewalk.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casewalk.pack.Rule;

/** Every subject of the checked packs, each with what it depends on. */
final class Cones {

    private Cones() {}

    /** Everything that a rule of the shipped or of the test packs concludes, each once. */
    static List<Cone> all() {
        Set<String> seen = new HashSet<>();
        List<Cone> cones = new ArrayList<>();
        for (Packs packs : Packs.values()) {
            for (Rule rule : Cone.rules(packs.library())) {
                if (seen.add(rule.concludes())) {
                    cones.add(Cone.of(rule.concludes(), packs.library()));
                }
            }
        }
        return cones;
    }

    /** A whole library as one thing to be decided. */
    static Cone whole(Packs packs) {
        return new Cone(
                packs.name(),
                packs.library(),
                Answers.to(Cone.rules(packs.library()), packs.library().vocabulary()));
    }
}
