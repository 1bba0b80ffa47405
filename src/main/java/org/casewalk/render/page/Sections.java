package org.casewalk.render.page;

import java.util.List;

/** How a section begins. */
final class Sections {

    private Sections() {}

    /** Heading and the sentence that belongs to it; on one screen they share a line. */
    static void begin(String title, String anchor, String sentence, Extent extent, List<Block> blocks) {
        if (extent == Extent.SCREEN) {
            blocks.add(new Block.Heading(2, Line.of(title).small(" – " + sentence), anchor));
        } else {
            blocks.add(new Block.Heading(2, Line.of(title), anchor));
            blocks.add(new Block.Paragraph(Line.of(ScreenWords.sentence(sentence))));
        }
    }
}
