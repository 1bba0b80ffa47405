package org.casewalk.cli;

import java.io.IOException;
import org.casewalk.render.page.ScreenWords;
import org.casewalk.web.Standing;

/** How every pattern and set stands that something on record speaks about, a line each. */
final class TerminalWalkStatus {

    private final TerminalWalkDesk desk;

    TerminalWalkStatus(TerminalWalkDesk desk) {
        this.desk = desk;
    }

    void show() throws IOException {
        // What each lacks is counted along with the checklist.
        desk.walk().checklist();
        Standing standing = Standing.of(desk.walk());
        Prose prose = desk.screen().prose().line(ScreenWords.sentence(ScreenWords.FIXED_ORDER));
        standing.fed().forEach(line -> prose.bullet(line.title() + ": " + line.words()));
        desk.screen()
                .show(prose.line("%d others that nothing on record speaks about"
                        .formatted(standing.untouched().size())));
    }
}
