package org.casewalk.bench;

import java.util.Arrays;
import java.util.List;
import org.casewalk.pack.Rule;

/** A synthetic pack with its cases and its floor, and the check that a peer says the same as the floor before it is timed. */
final class Synthetic {

    private static final int CASES = 64;
    private static final int CHECKED = 400;

    final Workload workload;
    final Floor floor;
    final List<Scene> scenes;
    private int next;

    Synthetic(int criteria) {
        this.workload = Workload.of(criteria);
        String name = "Floor" + criteria;
        this.floor = InMemory.compile(name, FloorSource.of(name, workload.rules()));
        this.scenes = Scenes.draw(workload, CASES, 11);
    }

    List<Rule> rules() {
        return workload.rules();
    }

    /** Gives the cases one after the other, so that no processor learns one by heart. */
    Scene scene() {
        next = (next + 1) % CASES;
        return scenes.get(next);
    }

    /** Compares a peer with the floor on cases of its own, and hands it back. */
    <T extends Peer> T checked(T peer) {
        for (Scene scene : Scenes.draw(workload, CHECKED, 29)) {
            byte[] expected = floor.decide(scene).statuses();
            byte[] actual = peer.decide(scene);
            if (!Arrays.equals(expected, actual)) {
                int rule = Arrays.mismatch(expected, actual);
                throw new IllegalStateException("%s differs from the floor on %s: %d, not %d"
                        .formatted(peer.getClass().getSimpleName(), rules().get(rule), actual[rule], expected[rule]));
            }
        }
        return peer;
    }
}
