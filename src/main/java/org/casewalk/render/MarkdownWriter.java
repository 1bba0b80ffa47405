package org.casewalk.render;

import java.util.List;
import java.util.stream.Collectors;
import org.casewalk.render.page.Block;
import org.casewalk.render.page.Line;
import org.casewalk.render.page.Page;

/** Blocks as Markdown (CommonMark with tables). Whatever is written in a record is shown as written and never becomes a mark. */
final class MarkdownWriter {

    private final StringBuilder text = new StringBuilder();

    String write(Page page) {
        paragraph("# " + MarkdownEscape.of(page.title()));
        page.blocks().forEach(this::block);
        return text.toString();
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            paragraph("#".repeat(heading.level()) + " " + line(heading.line()));
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(line(paragraph.line()));
        } else if (block instanceof Block.Notice notice) {
            paragraph(notice.lines().stream().map(line -> "> " + line(line)).collect(Collectors.joining("\n>\n")));
        } else if (block instanceof Block.Fields fields) {
            fields(fields);
        } else if (block instanceof Block.Bullets bullets) {
            bullets(bullets);
        } else if (block instanceof Block.Table table) {
            table(table);
        }
        // What is folded on a page is asked for by its id here.
    }

    private void fields(Block.Fields fields) {
        StringBuilder list = new StringBuilder();
        for (Block.Field field : fields.fields()) {
            list.append("- **").append(MarkdownEscape.of(field.label())).append("**");
            if (field.lines().size() == 1) {
                list.append(" – ").append(line(field.lines().get(0))).append('\n');
            } else {
                list.append('\n');
                field.lines()
                        .forEach(line -> list.append("  - ").append(line(line)).append('\n'));
            }
        }
        paragraph(list.toString().stripTrailing());
    }

    private void bullets(Block.Bullets bullets) {
        StringBuilder list = new StringBuilder();
        for (Block.Bullet bullet : bullets.bullets()) {
            list.append(bullets.boxes() ? "- [ ] " : "- ")
                    .append(line(bullet.head()))
                    .append('\n');
            bullet.below()
                    .forEach(line -> list.append("  - ").append(line(line)).append('\n'));
        }
        paragraph(list.toString().stripTrailing());
    }

    private void table(Block.Table table) {
        paragraph("*" + MarkdownEscape.of(table.caption()) + "*");
        StringBuilder rows = new StringBuilder();
        rows.append(row(table.columns().stream().map(MarkdownEscape::of).toList()));
        rows.append(row(table.columns().stream().map(column -> "---").toList()));
        table.rows()
                .forEach(cells ->
                        rows.append(row(cells.stream().map(MarkdownWriter::cell).toList())));
        paragraph(rows.toString().stripTrailing());
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String cell(List<Line> lines) {
        return lines.stream().map(MarkdownWriter::line).collect(Collectors.joining("<br>"));
    }

    private static String line(Line line) {
        return line.spans().stream().map(MarkdownWriter::span).collect(Collectors.joining());
    }

    private static String span(Line.Span span) {
        String escaped = MarkdownEscape.of(span.text());
        return switch (span.style()) {
            case PLAIN, SMALL, QUOTE -> escaped;
            case STRONG, ALARM -> strong(escaped);
        };
    }

    /** Marks stand close to the words, or they would not be marks. */
    private static String strong(String escaped) {
        String words = escaped.strip();
        return words.isEmpty() ? escaped : escaped.replace(words, "**" + words + "**");
    }

    private void paragraph(String block) {
        if (text.length() > 0) {
            text.append('\n');
        }
        text.append(block).append('\n');
    }
}
