package org.casewalk.web;

import java.util.List;

/**
 * A walk that was begun before.
 *
 * @param id of the walk
 * @param title of its case; the empty string where the walk cannot be read
 * @param origin kind of its origin
 * @param events how many events it has
 * @param notices what there is to say about its log
 */
public record Earlier(String id, String title, String origin, int events, List<Attempt.Message> notices) {

    public Earlier {
        notices = List.copyOf(notices);
    }

    /** Whether it can be gone on with. */
    public boolean readable() {
        return !title.isEmpty();
    }
}
