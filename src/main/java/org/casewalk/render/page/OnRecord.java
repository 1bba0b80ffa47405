package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Entered;
import org.casewalk.checklist.PackUsed;

/** What was entered, as entered, and the packs that were asked. */
final class OnRecord {

    private static final int HASH_SHOWN = 12;

    private final Checklist checklist;
    private final Extent extent;

    OnRecord(Checklist checklist, Extent extent) {
        this.checklist = checklist;
        this.extent = extent;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, Line.of("What was entered"), "entered"));
        if (checklist.entered().isEmpty()) {
            blocks.add(new Block.Paragraph(Line.of("Nothing entered.")));
        } else if (extent == Extent.SCREEN) {
            compact(blocks);
        } else {
            blocks.add(table());
        }
        packs(blocks);
        return blocks;
    }

    private void compact(List<Block> blocks) {
        Line asked = joined(true);
        Line unasked = joined(false);
        if (!asked.isEmpty()) {
            blocks.add(new Block.Paragraph(asked));
        }
        if (!unasked.isEmpty()) {
            blocks.add(
                    new Block.Paragraph(Line.of("No loaded rule asks about: ").then(unasked)));
        }
    }

    private Line joined(boolean used) {
        Line line = Line.empty();
        for (Entered entry : checklist.entered()) {
            if (entry.used() == used) {
                line = (line.isEmpty() ? line : line.plain("; ")).then(brief(entry));
            }
        }
        return line;
    }

    private static Line brief(Entered entry) {
        Line line = Line.empty().quote(named(entry));
        return entry.at().isEmpty() ? line : line.plain(" (").quote(entry.at()).plain(")");
    }

    /** The label is part of most statements; it is not said twice. */
    private static String named(Entered entry) {
        return entry.label().isEmpty() || entry.statement().startsWith(entry.label())
                ? entry.statement()
                : entry.label() + " " + entry.statement();
    }

    private Block.Table table() {
        return new Block.Table(
                "Entries of the case as recorded",
                List.of("Entry", "Recorded", "When", "Details"),
                checklist.entered().stream().map(OnRecord::row).toList());
    }

    private static List<List<Line>> row(Entered entry) {
        List<Line> details = new ArrayList<>();
        entry.details().forEach(detail -> details.add(Line.empty().quote(detail)));
        if (!entry.wording().isEmpty()) {
            details.add(Line.empty().quote("“" + entry.wording() + "”"));
        }
        if (!entry.used()) {
            details.add(Line.of("no loaded rule asks about it"));
        }
        return List.of(
                List.of(Line.empty()
                        .quote(entry.label().isEmpty() ? entry.kind() : entry.label())
                        .id(entry.id())),
                List.of(Line.empty().quote(entry.statement())),
                entry.at().isEmpty() ? List.of() : List.of(Line.empty().quote(entry.at())),
                details);
    }

    private void packs(List<Block> blocks) {
        blocks.add(new Block.Heading(2, Line.of("Rule packs asked"), "packs"));
        blocks.add(new Block.Bullets(
                checklist.packs().stream()
                        .map(pack -> Block.Bullet.of(pack(pack)))
                        .toList(),
                false));
    }

    private Line pack(PackUsed pack) {
        String hash = extent == Extent.FULL || pack.contentHash().length() <= HASH_SHOWN
                ? pack.contentHash()
                : pack.contentHash().substring(0, HASH_SHOWN);
        return Line.of(pack.title() + " " + pack.version() + " (" + pack.status() + ")")
                .id(pack.id())
                .plain(" ")
                .small("sha256 " + hash);
    }
}
