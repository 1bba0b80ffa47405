package org.casewalk.render.page;

import java.util.List;

/** How a section begins. */
final class Sections {

    private Sections() {}

    /** Heading, and below it the sentence that belongs to it. */
    static void begin(String title, String anchor, String sentence, List<Block> blocks) {
        blocks.add(new Block.Heading(2, Line.of(title), anchor));
        blocks.add(new Block.Paragraph(Line.of(ScreenWords.sentence(sentence))));
    }

    /** The same where lines are dear: both share one. */
    static void onOneLine(String title, String anchor, String sentence, List<Block> blocks) {
        blocks.add(new Block.Heading(2, Line.of(title).small(" – " + sentence), anchor));
    }
}
