package org.casewalk.render.page;

/** A remark beside the patterns and sets: in short in any case, at length where the screen has room. */
final class Aside {

    private final Screen screen;
    private final String anchor;
    private final Line shortly;
    private final Line atLength;

    /** Takes the room of the short form at once. */
    Aside(Screen screen, String anchor, Line shortly, Line atLength) {
        this.screen = screen;
        this.anchor = anchor;
        this.shortly = shortly;
        this.atLength = atLength;
        screen.takeHeading(shortly);
    }

    Block.Heading heading() {
        return new Block.Heading(3, screen.takeInstead(shortly, atLength) ? atLength : shortly, anchor);
    }
}
