package org.casewalk.pack.read;

import org.casewalk.pack.Pack;

/**
 * A pack as read, with the draft that knows where everything stands.
 *
 * @param draft head and subjects with their places
 * @param pack the pack
 */
record ReadPack(Draft draft, Pack pack) {

    int order() {
        return pack.header().order();
    }

    String id() {
        return pack.header().id();
    }
}
