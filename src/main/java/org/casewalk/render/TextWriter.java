package org.casewalk.render;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.casewalk.render.page.Block;
import org.casewalk.render.page.Line;
import org.casewalk.render.page.Page;

/** Blocks on a terminal: plain lines, no drawing characters, so that a part of it can be pasted into a note. */
final class TextWriter {

    private static final String PLAIN_AGAIN = "\u001b[0m";

    private final Options options;
    private final StringBuilder text = new StringBuilder();
    private boolean afterSection;

    TextWriter(Options options) {
        this.options = options;
    }

    void write(Page page, String hint, Appendable out) throws IOException {
        boolean first = true;
        for (Block block : page.blocks()) {
            block(block);
            if (first) {
                blank();
                lines(Line.strongly(page.title()), "", "");
                first = false;
            }
        }
        if (!hint.isEmpty()) {
            blank();
            lines(Line.of(hint), "", "");
        }
        out.append(text);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            heading(heading);
            return;
        }
        afterSection = false;
        if (block instanceof Block.Paragraph paragraph) {
            lines(paragraph.line(), "", "");
        } else if (block instanceof Block.Notice notice) {
            notice(notice);
        } else if (block instanceof Block.Fields fields) {
            fields.fields().forEach(this::field);
        } else if (block instanceof Block.Bullets bullets) {
            bullets.bullets().forEach(bullet -> bullet(bullet, bullets.boxes() ? "[ ] " : "- "));
        } else if (block instanceof Block.Table table) {
            table(table);
        }
        // What is folded on a page is asked for by its id here.
    }

    private void heading(Block.Heading heading) {
        if (heading.level() == 2 || !afterSection) {
            blank();
        }
        afterSection = heading.level() == 2;
        lines(
                new Line(heading.line().spans().stream()
                        .map(span -> title(span, heading.level()))
                        .toList()),
                "",
                "");
    }

    /** Capitals mark a section without colour; ids and small print keep their case. */
    private static Line.Span title(Line.Span span, int level) {
        if (span.style() != Line.Style.PLAIN) {
            return span;
        }
        return new Line.Span(Line.Style.STRONG, level == 2 ? span.text().toUpperCase(Locale.ROOT) : span.text());
    }

    private void notice(Block.Notice notice) {
        String mark = notice.alarm() ? "! " : "";
        String below = notice.alarm() ? "  " : "";
        for (int i = 0; i < notice.lines().size(); i++) {
            lines(notice.lines().get(i), i == 0 ? mark : below, below);
        }
    }

    private void field(Block.Field field) {
        Line label = Line.strongly(field.label()).plain(" – ");
        if (field.lines().size() == 1) {
            lines(label.then(field.lines().get(0)), "  ", "    ");
            return;
        }
        lines(Line.strongly(field.label()), "  ", "    ");
        field.lines().forEach(line -> lines(line, "    - ", "      "));
    }

    private void bullet(Block.Bullet bullet, String mark) {
        String below = " ".repeat(mark.length());
        lines(bullet.head(), mark, below);
        bullet.below().forEach(line -> lines(line, below, below));
    }

    private void table(Block.Table table) {
        blank();
        lines(Line.strongly(table.caption()), "", "");
        for (List<List<Line>> row : table.rows()) {
            cell(row.get(0), "- ", "  ");
            for (int column = 1; column < row.size(); column++) {
                if (!row.get(column).isEmpty()) {
                    field(new Block.Field(table.columns().get(column).toLowerCase(Locale.ROOT), row.get(column)));
                }
            }
        }
        blank();
    }

    private void cell(List<Line> lines, String first, String below) {
        for (int i = 0; i < lines.size(); i++) {
            lines(lines.get(i), i == 0 ? first : below, below);
        }
    }

    private void lines(Line line, String first, String below) {
        Line shown = options.ascii() ? ascii(line) : line;
        String indent = first;
        for (Line part : Columns.wrap(shown, options.width() - Math.max(first.length(), below.length()))) {
            text.append((indent + styled(part)).stripTrailing()).append('\n');
            indent = below;
        }
    }

    private static Line ascii(Line line) {
        return new Line(line.spans().stream()
                .map(span -> new Line.Span(span.style(), Ascii.of(span.text())))
                .toList());
    }

    private String styled(Line line) {
        StringBuilder styled = new StringBuilder();
        String running = "";
        for (Line.Span span : line.spans()) {
            String code = options.colour() ? code(span.style()) : "";
            if (!code.equals(running)) {
                styled.append(running.isEmpty() ? "" : PLAIN_AGAIN)
                        .append(code.isEmpty() ? "" : "\u001b[" + code + "m");
                running = code;
            }
            styled.append(span.text());
        }
        return styled.append(running.isEmpty() ? "" : PLAIN_AGAIN).toString();
    }

    /** Weight for what matters, one colour for red flags; nothing is ever green. */
    private static String code(Line.Style style) {
        return switch (style) {
            case PLAIN, QUOTE -> "";
            case STRONG -> "1";
            case SMALL -> "2";
            case ALARM -> "1;31";
        };
    }

    private void blank() {
        int length = text.length();
        if (length > 1 && text.charAt(length - 2) != '\n') {
            text.append('\n');
        }
    }
}
