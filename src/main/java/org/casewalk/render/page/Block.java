package org.casewalk.render.page;

import java.util.List;

/** A piece of a page. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 2 to 4; 1 is the title of the page
     * @param anchor id of the place, unique on the page; empty string where nobody points at it
     */
    record Heading(int level, Line line, String anchor) implements Block {}

    /** A paragraph. */
    record Paragraph(Line line) implements Block {}

    /**
     * A paragraph that must not be missed: what the page is, a red flag.
     *
     * @param alarm true only for a red flag that is met
     */
    record Notice(List<Line> lines, boolean alarm) implements Block {
        public Notice {
            lines = List.copyOf(lines);
        }
    }

    /** Short labels with what belongs to them. */
    record Fields(List<Field> fields) implements Block {
        public Fields {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A list of entries.
     *
     * @param boxes true where a person may tick them off on paper; the tool never does
     */
    record Bullets(List<Bullet> bullets, boolean boxes) implements Block {
        public Bullets {
            bullets = List.copyOf(bullets);
        }
    }

    /**
     * A table. Its first column names the row.
     *
     * @param caption what the table shows
     * @param columns column headings, the first one for the row's name
     * @param rows each with as many cells as there are columns; a cell is a list of lines
     */
    record Table(String caption, List<String> columns, List<List<List<Line>>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** Depth that a page may fold away. */
    record Folded(String summary, List<Block> blocks) implements Block {
        public Folded {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A label with what belongs to it.
     *
     * @param lines at least one
     */
    record Field(String label, List<Line> lines) {
        public Field {
            lines = List.copyOf(lines);
        }

        /** A label with one line. */
        public static Field of(String label, Line line) {
            return new Field(label, List.of(line));
        }
    }

    /**
     * One entry of a list.
     *
     * @param head the entry
     * @param below lines that belong to it, may be none
     */
    record Bullet(Line head, List<Line> below) {
        public Bullet {
            below = List.copyOf(below);
        }

        /** An entry of one line. */
        public static Bullet of(Line head) {
            return new Bullet(head, List.of());
        }
    }
}
