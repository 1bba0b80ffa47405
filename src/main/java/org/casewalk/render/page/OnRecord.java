package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Entered;
import org.casewalk.checklist.PackUsed;

/** What was entered, as entered, and the packs that were asked. */
final class OnRecord {

    private static final int HASH_SHOWN = 12;

    /** What a reader wants to know first; inside a kind the order of the checklist, which no order of the file can change. */
    private static final List<String> KINDS = List.of(
            "person",
            "setting",
            "onset",
            "exposure",
            "drug-history",
            "finding",
            "reading",
            "investigation",
            "treatment");

    private final Checklist checklist;
    private final Extent extent;

    OnRecord(Checklist checklist, Extent extent) {
        this.checklist = checklist;
        this.extent = extent;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(entered());
        packs(blocks);
        return blocks;
    }

    /** The entries alone. */
    List<Block> entered() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, Line.of("What was entered"), "entered"));
        blocks.add(checklist.entered().isEmpty() ? new Block.Paragraph(Line.of("Nothing entered.")) : table());
        return blocks;
    }

    private Block.Table table() {
        return new Block.Table(
                "Entries of the case as recorded",
                List.of("Entry", "Recorded", "When", "Details"),
                checklist.entered().stream()
                        .sorted(Comparator.comparingInt(entry -> KINDS.indexOf(entry.kind())))
                        .map(OnRecord::row)
                        .toList());
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
        blocks.add(new Block.Heading(2, Line.of("Sources"), "sources"));
        blocks.add(SourcesUsed.of(checklist));
        blocks.add(new Block.Heading(2, Line.of("Rule packs asked"), "packs"));
        blocks.add(new Block.Bullets(
                checklist.packs().stream()
                        .map(pack -> Block.Bullet.of(
                                Line.of(name(pack)).id(pack.id()).plain(" ").small("sha256 " + hash(pack))))
                        .toList(),
                false));
    }

    private static String name(PackUsed pack) {
        return pack.title() + " " + pack.version() + " (" + pack.status() + ")";
    }

    private String hash(PackUsed pack) {
        return extent == Extent.FULL || pack.contentHash().length() <= HASH_SHOWN
                ? pack.contentHash()
                : pack.contentHash().substring(0, HASH_SHOWN);
    }
}
