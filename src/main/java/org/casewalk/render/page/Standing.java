package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;

/** How one pattern, set or group of shared criteria stands: named ticks, what speaks against it, look-alikes, what would settle it. */
final class Standing {

    private final Checklist checklist;
    private final Extent extent;
    private final boolean nothingEntered;
    private final ResultDepth depth;

    Standing(Checklist checklist, Extent extent) {
        this.checklist = checklist;
        this.extent = extent;
        this.nothingEntered = checklist.entered().isEmpty();
        this.depth = new ResultDepth(checklist);
    }

    List<Block> blocks(Result result) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, Line.of(result.title()).id(result.id()), "is-" + result.id()));
        if (!result.kind().equals("shared-criteria")) {
            blocks.add(
                    new Block.Paragraph(Line.strongly(ScreenWords.sentence(ScreenWords.standing(result, checklist)))));
        }
        blocks.add(new Block.Fields(fields(result)));
        switch (extent) {
            case SCREEN, HANDOUT -> blocks.add(depth.shortTable(result));
            case FULL ->
                blocks.add(new Block.Folded(
                        "Why, why not, what is missing, sources: " + result.title(), depth.blocks(result)));
        }
        return blocks;
    }

    /** The short account: never without what speaks against it and the look-alikes. */
    List<Block.Field> fields(Result result) {
        List<Block.Field> fields = new ArrayList<>();
        ticks(result, Truth.MET, fields);
        ticks(result, Truth.NOT_MET, fields);
        ticks(result, Truth.OPEN, fields);
        if (result.kind().equals("criteria-set")) {
            result.bounds().forEach(bounds -> fields.add(Counted.field(bounds)));
        }
        beside(result, fields);
        if (!result.kind().equals("shared-criteria")) {
            fields.add(Block.Field.of(ScreenWords.LESS_EXPECTED, against(result)));
            fields.add(Block.Field.of(ScreenWords.LOOK_ALIKES, Alikes.line(result)));
        }
        Settling.field(result).ifPresent(fields::add);
        return fields;
    }

    private void ticks(Result result, Truth status, List<Block.Field> fields) {
        String titles = result.criteria().stream()
                .filter(criterion -> isTick(result, criterion) && criterion.status() == status)
                .map(Criterion::title)
                .collect(Collectors.joining("; "));
        if (!titles.isEmpty()) {
            fields.add(Block.Field.of(ScreenWords.recorded(status, nothingEntered), Line.of(titles)));
        }
    }

    /** Core features where a text names some, otherwise all but timing and what is less expected. */
    static boolean isTick(Result result, Criterion criterion) {
        if (result.kind().equals("shared-criteria")) {
            return true;
        }
        boolean hasCore =
                result.criteria().stream().anyMatch(other -> other.role().equals("core"));
        return switch (criterion.role()) {
            case "core", "gate" -> true;
            case "supporting" -> !hasCore;
            default -> false;
        };
    }

    /** Supporting features and timing notes stand beside the ticks; open ones are left to the depth. */
    private void beside(Result result, List<Block.Field> fields) {
        Map<String, String> byStatus = result.criteria().stream()
                .filter(criterion -> !isTick(result, criterion))
                .filter(criterion -> !criterion.role().equals("contrary"))
                .filter(criterion -> criterion.status() != Truth.OPEN)
                .collect(Collectors.groupingBy(
                        criterion -> ScreenWords.recorded(criterion, nothingEntered),
                        LinkedHashMap::new,
                        Collectors.mapping(Criterion::title, Collectors.joining("; "))));
        byStatus.forEach((status, titles) -> fields.add(Block.Field.of("beside it, " + status, Line.of(titles))));
    }

    static Line against(Result result) {
        Line line = Line.empty();
        for (Result.Against against : result.speaksAgainst()) {
            line = (line.isEmpty() ? line : line.plain("; ")).quote(against.text());
        }
        return line.isEmpty() ? Line.of(ScreenWords.NOTHING_SO_FAR) : line;
    }
}
