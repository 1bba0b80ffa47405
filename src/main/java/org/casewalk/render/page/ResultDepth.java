package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Result;

/** Everything behind one pattern or set, nothing left out. */
final class ResultDepth {

    private final boolean nothingEntered;
    private final Reasons reasons;

    ResultDepth(Checklist checklist) {
        this.nothingEntered = checklist.entered().isEmpty();
        this.reasons = new Reasons(checklist);
    }

    List<Block> blocks(Result result) {
        List<Block> blocks = new ArrayList<>();
        List<Block.Field> about = new ArrayList<>();
        text("what it describes", result.text(), about);
        text("what it does not say", result.scope(), about);
        lines(
                "decided by",
                result.decidedBy().stream()
                        .flatMap(b -> reasons.shortBasis(b).stream())
                        .toList(),
                about);
        fields(about, blocks);
        if (!result.criteria().isEmpty()) {
            blocks.add(table(result));
        }
        List<Block.Field> rest = new ArrayList<>();
        lines("missing", reasons.missing(result.missing()), rest);
        lines(ScreenWords.DECIDED_ON_PAPER, settledBy(result), rest);
        lines("a single answer could decide it", Settling.each(result.couldSettle()), rest);
        lines(ScreenWords.THOUGHT_EXPERIMENT, Settling.each(result.wouldChange()), rest);
        result.lookAlikes().forEach(lookAlike -> rest.add(lookAlike(lookAlike)));
        result.notes().forEach(note -> rest.add(note(note)));
        fields(rest, blocks);
        return blocks;
    }

    private static List<Line> settledBy(Result result) {
        List<Line> lines = new ArrayList<>(Settling.allWays(result));
        if (result.settledByTruncated()) {
            lines.add(Line.of("The search stopped here; there may be further ways."));
        }
        return lines;
    }

    private static void text(String label, String text, List<Block.Field> fields) {
        if (!text.isEmpty()) {
            fields.add(Block.Field.of(label, Line.of(text)));
        }
    }

    private static void lines(String label, List<Line> lines, List<Block.Field> fields) {
        if (!lines.isEmpty()) {
            fields.add(new Block.Field(label, lines));
        }
    }

    private static void fields(List<Block.Field> fields, List<Block> blocks) {
        if (!fields.isEmpty()) {
            blocks.add(new Block.Fields(fields));
        }
    }

    private Block.Field lookAlike(Result.LookAlike lookAlike) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.strongly(lookAlike.title())
                .plain(Alikes.standing(lookAlike))
                .plain(lookAlike.text().isEmpty() ? "" : " – " + lookAlike.text()));
        reasons.missing(lookAlike.missing())
                .forEach(line -> lines.add(Line.of("would separate the two: ").then(line)));
        lookAlike.answered().forEach(answer -> lines.add(Line.of("on record: ").quote(answer)));
        if (!lookAlike.sources().isEmpty()) {
            lines.add(Line.empty().small(String.join(", ", lookAlike.sources())));
        }
        return new Block.Field("look-alike", lines);
    }

    static Block.Field note(Result.Note note) {
        Line text = Line.of(note.text());
        List<String> keys = new ArrayList<>(note.statements());
        keys.addAll(note.sources());
        return Block.Field.of(
                ScreenWords.literature(note.verdict()),
                keys.isEmpty() ? text : text.plain(" ").small("(" + String.join(", ", keys) + ")"));
    }

    /** Criterion by criterion with all reasons. */
    Block.Table table(Result result) {
        return new Block.Table(
                "Criteria of " + result.title() + ", in the order of the source",
                List.of("Criterion", "Status", "Why", "Missing", "Rule and source"),
                result.criteria().stream()
                        .map(criterion -> row(result, criterion))
                        .toList());
    }

    private List<List<Line>> row(Result result, Criterion criterion) {
        return List.of(
                name(result, criterion),
                List.of(Line.strongly(ScreenWords.recorded(criterion, nothingEntered))),
                reasons.evidence(criterion.evidence()),
                reasons.missing(criterion.missing()),
                reasons.shortBasis(criterion.basis()));
    }

    private static List<Line> name(Result result, Criterion criterion) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(criterion.title()).id(result.id() + "/" + criterion.id()));
        String points = criterion.points() == 1 ? " point" : " points";
        String weight = criterion.points() == 0 ? "" : ", " + ScreenWords.number(criterion.points()) + points;
        lines.add(Line.empty().small(ScreenWords.role(criterion.role()) + weight));
        if (criterion.laterObservation()) {
            lines.add(Line.of("only known later, after something was tried or time has passed"));
        }
        if (!criterion.note().isEmpty()) {
            lines.add(Line.of("our reading: " + criterion.note()));
        }
        return lines;
    }

    /** Criterion, status, source: what fits into a note. */
    Block.Table shortTable(Result result) {
        return new Block.Table(
                "Criteria of " + result.title() + ", in the order of the source",
                List.of("Criterion", "Status", "Source"),
                result.criteria().stream().map(this::shortRow).toList());
    }

    private List<List<Line>> shortRow(Criterion criterion) {
        return List.of(
                List.of(Line.of(criterion.title())),
                List.of(Line.of(ScreenWords.recorded(criterion, nothingEntered))),
                List.of(Reasons.place(criterion.basis())));
    }
}
