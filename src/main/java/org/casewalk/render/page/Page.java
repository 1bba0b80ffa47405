package org.casewalk.render.page;

import java.util.List;

/**
 * A page to be shown.
 *
 * @param title title of the case, hidden characters shown
 * @param blocks in reading order
 */
public record Page(String title, List<Block> blocks) {
    public Page {
        title = HiddenCharacters.shown(title);
        blocks = List.copyOf(blocks);
    }
}
