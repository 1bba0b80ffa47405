package org.casewalk.bench;

/** Something that decides every criterion of a synthetic pack for one case. */
interface Peer {

    /** Gives open, met or not met, in the numbers of {@link Floor}, by number of the rule. */
    byte[] decide(Scene scene);
}
