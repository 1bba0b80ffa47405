package org.casewalk.compare;

import org.casewalk.checklist.Evidence;
import org.casewalk.fact.Truth;

/**
 * One condition of a set on one record.
 *
 * @param asked the condition
 * @param evidence what the record says to it
 */
record Leaf(Asked asked, Evidence evidence) {

    Truth says() {
        return evidence.says();
    }
}
