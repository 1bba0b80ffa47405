package org.casewalk.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.casewalk.render.page.Block;
import org.casewalk.render.page.Line;
import org.casewalk.render.page.Page;
import org.casewalk.render.page.ScreenWords;

/** Blocks as one self-contained page: no script, nothing fetched, readable on a small screen, on paper and to a screen reader. */
final class HtmlWriter {

    private static final String STYLE = style();

    private final StringBuilder html = new StringBuilder(1 << 15);
    private int tables;

    String write(Page page) {
        head(page);
        html.append("<main id=\"main\">\n");
        page.blocks().forEach(this::block);
        html.append("</main>\n<footer><p>")
                .append(HtmlEscape.of(ScreenWords.EXERCISE))
                .append("</p></footer>\n");
        return html.append("</body>\n</html>\n").toString();
    }

    private void head(Page page) {
        String title = HtmlEscape.of(page.title());
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
                .append(title)
                .append(" – Casewalk</title>\n<style>\n")
                .append(STYLE)
                .append(
                        "</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the checklist</a>\n<header>\n<h1>")
                .append(title)
                .append("</h1>\n");
        contents(page);
        html.append("</header>\n");
    }

    private void contents(Page page) {
        List<Block.Heading> sections = page.blocks().stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() == 2)
                .map(Block.Heading.class::cast)
                .toList();
        if (sections.size() < 3) {
            return;
        }
        html.append("<nav aria-label=\"On this page\"><ul>\n");
        for (Block.Heading section : sections) {
            html.append("<li><a href=\"#")
                    .append(HtmlEscape.of(section.anchor()))
                    .append("\">");
            html.append(line(section.line())).append("</a></li>\n");
        }
        html.append("</ul></nav>\n");
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            String tag = "h" + heading.level();
            html.append('<')
                    .append(tag)
                    .append(" id=\"")
                    .append(HtmlEscape.of(heading.anchor()))
                    .append("\">");
            html.append(line(heading.line())).append("</").append(tag).append(">\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            html.append("<p>").append(line(paragraph.line())).append("</p>\n");
        } else if (block instanceof Block.Notice notice) {
            html.append(notice.alarm() ? "<div class=\"alarm\">\n" : "<div class=\"notice\">\n");
            notice.lines().forEach(line -> html.append("<p>").append(line(line)).append("</p>\n"));
            html.append("</div>\n");
        } else if (block instanceof Block.Fields fields) {
            fields(fields);
        } else if (block instanceof Block.Bullets bullets) {
            bullets(bullets);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Folded folded) {
            html.append("<details>\n<summary>")
                    .append(HtmlEscape.of(folded.summary()))
                    .append("</summary>\n");
            folded.blocks().forEach(this::block);
            html.append("</details>\n");
        }
    }

    private void fields(Block.Fields fields) {
        html.append("<dl>\n");
        for (Block.Field field : fields.fields()) {
            html.append("<div><dt>").append(HtmlEscape.of(field.label())).append("</dt>");
            field.lines().forEach(line -> html.append("<dd>").append(line(line)).append("</dd>"));
            html.append("</div>\n");
        }
        html.append("</dl>\n");
    }

    private void bullets(Block.Bullets bullets) {
        html.append("<ul>\n");
        for (Block.Bullet bullet : bullets.bullets()) {
            html.append("<li><p>").append(line(bullet.head())).append("</p>");
            bullet.below().forEach(line -> html.append("<p>").append(line(line)).append("</p>"));
            html.append("</li>\n");
        }
        html.append("</ul>\n");
    }

    /** The roles are said aloud because the narrow layout turns rows into blocks, which would lose them. */
    private void table(Block.Table table) {
        String id = "table-" + ++tables;
        html.append("<table role=\"table\" aria-labelledby=\"")
                .append(id)
                .append("\">\n<caption id=\"")
                .append(id);
        html.append("\">").append(HtmlEscape.of(table.caption())).append("</caption>\n");
        html.append("<thead role=\"rowgroup\"><tr role=\"row\">");
        table.columns().forEach(column -> html.append("<th scope=\"col\" role=\"columnheader\">")
                .append(HtmlEscape.of(column))
                .append("</th>"));
        html.append("</tr></thead>\n<tbody role=\"rowgroup\">\n");
        table.rows().forEach(row -> row(table.columns(), row));
        html.append("</tbody>\n</table>\n");
    }

    private void row(List<String> columns, List<List<Line>> row) {
        html.append("<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">")
                .append(cell(row.get(0)))
                .append("</th>");
        for (int column = 1; column < row.size(); column++) {
            html.append("<td role=\"cell\" data-label=\"")
                    .append(HtmlEscape.of(columns.get(column)))
                    .append("\">");
            html.append(cell(row.get(column))).append("</td>");
        }
        html.append("</tr>\n");
    }

    private static String cell(List<Line> lines) {
        if (lines.size() == 1) {
            return line(lines.get(0));
        }
        StringBuilder cell = new StringBuilder();
        lines.forEach(line -> cell.append("<p>").append(line(line)).append("</p>"));
        return cell.toString();
    }

    private static String line(Line line) {
        StringBuilder inline = new StringBuilder();
        for (Line.Span span : line.spans()) {
            String escaped = HtmlEscape.of(span.text());
            inline.append(
                    switch (span.style()) {
                        case PLAIN -> escaped;
                        case STRONG, ALARM -> "<strong>" + escaped + "</strong>";
                        case SMALL -> "<small>" + escaped + "</small>";
                        case QUOTE -> "<bdi>" + escaped + "</bdi>";
                    });
        }
        return inline.toString();
    }

    private static String style() {
        String name = "page.css";
        try (InputStream in = HtmlWriter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + HtmlWriter.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
