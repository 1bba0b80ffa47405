package org.casewalk.bench;

import org.casewalk.engine.Engine;
import org.casewalk.engine.Statuses;
import org.casewalk.fact.Truth;

/** Our own engine as the other peers are asked. */
record OwnEngine(Engine engine) implements Peer {

    @Override
    public byte[] decide(Scene scene) {
        return bytes(engine.evaluate(scene.facts(), scene.closed()));
    }

    static byte[] bytes(Statuses statuses) {
        byte[] bytes = new byte[statuses.all().size()];
        int i = 0;
        for (Truth truth : statuses.all().values()) {
            bytes[i++] = truth == Truth.OPEN ? Floor.OPEN : truth == Truth.MET ? Floor.MET : Floor.NOT_MET;
        }
        return bytes;
    }
}
