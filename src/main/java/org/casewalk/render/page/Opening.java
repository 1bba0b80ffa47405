package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Entered;
import org.casewalk.checklist.RedFlag;
import org.casewalk.fact.Truth;

/** What stands on top of every page, whatever else is asked for: what the page is, the case, red flags, safety questions. */
final class Opening {

    private static final int LABELS_SHOWN = 4;

    private final Checklist checklist;
    private final Extent extent;
    private final List<Block> blocks = new ArrayList<>();

    Opening(Checklist checklist, Extent extent) {
        this.checklist = checklist;
        this.extent = extent;
    }

    List<Block> blocks() {
        blocks.add(
                new Block.Notice(List.of(Line.strongly(ScreenWords.EXERCISE), Line.of(ScreenWords.UNWELL_NOW)), false));
        about();
        redFlags();
        blocks.addAll(new SafetyLines(checklist).under(extent));
        conflicts();
        if (extent == Extent.SCREEN) {
            gaps();
        }
        if (checklist.entered().isEmpty()) {
            blocks.add(new Block.Paragraph(Line.strongly(ScreenWords.NOTHING_ENTERED_LINE)));
        }
        return blocks;
    }

    private void about() {
        Line about = Line.empty().plain("Case ").quote(checklist.caseId());
        if (!checklist.origin().isEmpty()) {
            about = about.plain(" · ").quote(checklist.origin());
        }
        if (!checklist.recordedUpTo().isEmpty()) {
            about = about.plain(" · recorded up to ").quote(checklist.recordedUpTo());
        }
        blocks.add(new Block.Paragraph(about));
        if (!checklist.teaches().isEmpty()) {
            blocks.add(new Block.Paragraph(Line.of("What it is for: ").quote(checklist.teaches())));
        }
    }

    private void redFlags() {
        blocks.add(new Block.Heading(2, Line.of("Red flags"), "red-flags"));
        for (RedFlag flag : with(Truth.MET)) {
            blocks.add(new Block.Notice(flagLines(flag), true));
        }
        if (extent == Extent.SCREEN && !with(Truth.MET).isEmpty()) {
            blocks.add(new Block.Paragraph(Line.strongly(ScreenWords.RED_FLAG)));
        }
        if (!checklist.redFlags().isEmpty()) {
            blocks.add(new Block.Paragraph(Line.of(rest())));
        }
        if (extent != Extent.SCREEN && !checklist.redFlags().isEmpty()) {
            blocks.add(new Block.Folded("All red flags", List.of(new FlagTable(checklist).table())));
        }
    }

    private List<Line> flagLines(RedFlag flag) {
        Line title = Line.empty().alarm(flag.title()).id(flag.id());
        if (extent == Extent.SCREEN) {
            Line labels = Recorded.labels(checklist, flag.because(), LABELS_SHOWN);
            return List.of(
                    labels.isEmpty() ? title : title.plain(" – on record: ").then(labels));
        }
        List<Line> lines = new ArrayList<>(List.of(title, Line.strongly(ScreenWords.RED_FLAG)));
        if (!flag.text().equals(ScreenWords.RED_FLAG)) {
            lines.add(Line.of(flag.text()));
        }
        Line record = Recorded.brief(checklist, flag.because());
        if (!record.isEmpty()) {
            lines.add(Line.of("On record: ").then(record));
        }
        return lines;
    }

    /** Whatever is not on record is said to be unknown, never left out. */
    private String rest() {
        int met = with(Truth.MET).size();
        int open = with(Truth.OPEN).size();
        int others = checklist.redFlags().size() - met;
        if (others == 0) {
            return "All of them are on record.";
        }
        if (open == others) {
            return met == 0 ? "None can be decided yet." : "The other " + others + " are not known yet.";
        }
        return (met == 0 ? "None of the " + others + " is on record; " : "Of the other " + others + ", ") + open
                + " not known yet.";
    }

    private List<RedFlag> with(Truth status) {
        return checklist.redFlags().stream()
                .filter(flag -> flag.status() == status)
                .toList();
    }

    /** What a case file easily leaves out, and what stays open for it: said where it is written, not on a page to keep. */
    private void gaps() {
        List<String> gaps = new ArrayList<>();
        int prescribed = (int)
                checklist.entered().stream().filter(Entered::prescribedOnly).count();
        if (prescribed > 0) {
            gaps.add(ScreenWords.counted(prescribed, "drug event counts", "drug events count")
                    + " as prescribed only: add \"taken: known\" where it was taken.");
        }
        boolean drugs =
                checklist.entered().stream().anyMatch(entry -> entry.kind().equals("exposure"));
        boolean dated = checklist.entered().stream()
                .anyMatch(entry -> entry.kind().equals("onset") && !entry.at().equals("unknown"));
        if (drugs && !dated) {
            gaps.add("No first sign is dated (\"onset\"): no time window can be decided.");
        }
        if (!gaps.isEmpty()) {
            blocks.add(new Block.Paragraph(Line.strongly(String.join(" ", gaps))));
        }
    }

    private void conflicts() {
        if (checklist.conflicts().isEmpty()) {
            return;
        }
        blocks.add(new Block.Paragraph(Line.strongly("Entries that cannot both hold, and whose order is not known:")));
        blocks.add(new Block.Bullets(
                checklist.conflicts().stream()
                        .map(conflict -> Block.Bullet.of(Line.empty().quote(conflict)))
                        .toList(),
                false));
    }
}
