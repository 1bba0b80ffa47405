package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;

/** One pattern or set in as few lines as can be: what is named, what would decide it, what speaks against it, look-alikes. */
final class GlanceLine {

    private static final int TITLES = 2;
    private static final int LOOK_ALIKES = 1;

    private final Checklist checklist;

    GlanceLine(Checklist checklist) {
        this.checklist = checklist;
    }

    Block.Bullet of(Result result) {
        List<String> parts = parts(result);
        Settling.shortest(result).ifPresent(parts::add);
        parts.add(ScreenWords.LESS_EXPECTED + " – " + Standing.against(result).text());
        parts.add(ScreenWords.LOOK_ALIKES + " – " + Alikes.brief(result, LOOK_ALIKES));
        return Block.Bullet.of(Line.strongly(result.title()).id(result.id()).plain(": " + String.join("; ", parts)));
    }

    /** One of which only the status is to be told: what speaks against it and what resembles it. */
    static Block.Bullet atRest(Result result) {
        return Block.Bullet.of(Line.strongly(result.title())
                .id(result.id())
                .plain(": " + ScreenWords.LESS_EXPECTED + " – "
                        + Standing.against(result).text() + "; " + ScreenWords.LOOK_ALIKES + " – "
                        + Alikes.brief(result, LOOK_ALIKES)));
    }

    /** Several of which there is nothing to say but their status. */
    static Block.Bullet together(List<Result> plain) {
        Line line = Line.empty();
        for (Result result : plain) {
            line = (line.isEmpty() ? line : line.plain("; "))
                    .strong(result.title())
                    .id(result.id());
        }
        return Block.Bullet.of(line.plain(": " + ScreenWords.LESS_EXPECTED + " – " + ScreenWords.NOTHING_SO_FAR + "; "
                + ScreenWords.LOOK_ALIKES + " – " + ScreenWords.NAMES_NONE));
    }

    /** Says whether there is nothing to say but the status. */
    boolean isPlain(Result result) {
        return parts(result).isEmpty()
                && result.speaksAgainst().isEmpty()
                && result.lookAlikes().isEmpty()
                && Settling.shortest(result).isEmpty();
    }

    /** What the status of its group does not say already. */
    private List<String> parts(Result result) {
        boolean set = result.kind().equals("criteria-set");
        List<String> parts = new ArrayList<>();
        if (!set && result.status() == Truth.MET || result.kind().equals("fragment")) {
            parts.add(ScreenWords.standing(result, checklist));
        } else if (result.status() == Truth.OPEN
                || result.status() == Truth.NOT_MET && result.speaksAgainst().isEmpty()) {
            parts.addAll(ticks(result));
        }
        if (set) {
            result.bounds().stream()
                    .filter(bounds -> bounds.kind().equals("points"))
                    .map(Counted::brief)
                    .forEach(parts::add);
        }
        return parts;
    }

    private List<String> ticks(Result result) {
        List<String> parts = new ArrayList<>();
        for (Truth status : Truth.values()) {
            List<String> titles = result.criteria().stream()
                    .filter(criterion -> Standing.isTick(result, criterion) && criterion.status() == status)
                    .map(Criterion::title)
                    .toList();
            if (!titles.isEmpty()) {
                parts.add(ScreenWords.recorded(status, checklist.entered().isEmpty()) + " – "
                        + (status == Truth.OPEN
                                ? ScreenWords.counted(titles.size(), "criterion", "criteria")
                                : ScreenWords.some(titles, TITLES, "; ")));
            }
        }
        return parts;
    }
}
