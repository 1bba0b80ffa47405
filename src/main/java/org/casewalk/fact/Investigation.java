package org.casewalk.fact;

import java.util.List;

/**
 * One investigation with a result in words; as many facts as investigations with a result. One that is pending, not done, not known or
 * certainly from before the first sign and normal makes no fact and leaves the record open.
 *
 * @param id id of the investigation
 * @param normal certainly normal or negative, and not certainly from before the first sign
 * @param abnormal certainly abnormal or positive
 * @param entries entry ids
 */
public record Investigation(String id, boolean normal, boolean abnormal, List<String> entries) implements Fact {
    public Investigation {
        entries = List.copyOf(entries);
    }
}
