package org.casewalk.walk.store;

/**
 * How far a walk has come, as it stands in the file.
 *
 * @param walk id of the walk
 * @param seq number of its last entry
 * @param hash of that entry
 * @param seal over the three
 */
record Head(String walk, long seq, String hash, String seal) {

    boolean isAt(long last, String lastHash) {
        return seq == last && hash.equals(lastHash);
    }
}
