package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.List;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;

/** One pattern or set in as few lines as can be: what is named, what would decide it, what speaks against it, look-alikes. */
final class GlanceLine {

    private static final int TITLES = 3;

    private final Checklist checklist;

    GlanceLine(Checklist checklist) {
        this.checklist = checklist;
    }

    Block.Bullet of(Result result) {
        Line head = Line.strongly(result.title()).id(result.id());
        List<String> parts = new ArrayList<>();
        if (!result.kind().equals("criteria-set") && result.status() == Truth.MET
                || result.kind().equals("fragment")) {
            parts.add(ScreenWords.standing(result, checklist));
        }
        if (!saidAlready(result)) {
            parts.addAll(ticks(result));
        }
        if (result.kind().equals("criteria-set")) {
            result.bounds().stream()
                    .filter(bounds -> bounds.kind().equals("points"))
                    .map(Counted::brief)
                    .forEach(parts::add);
        }
        if (!parts.isEmpty()) {
            head = head.plain(": " + String.join("; ", parts));
        }
        Line against = Line.of(ScreenWords.LESS_EXPECTED + " – ")
                .then(Standing.against(result))
                .plain("; " + ScreenWords.LOOK_ALIKES + " – " + Alikes.brief(result, TITLES));
        Line below = Settling.shortest(result)
                .map(way -> way.plain("; ").then(against))
                .orElse(against);
        return parts.isEmpty() ? Block.Bullet.of(head.plain(": ").then(below)) : new Block.Bullet(head, List.of(below));
    }

    /** That all are on record is said by the status, and which are not by what is less expected. */
    private boolean saidAlready(Result result) {
        boolean allMet = result.criteria().stream()
                .filter(criterion -> Standing.isTick(result, criterion))
                .allMatch(criterion -> criterion.status() == Truth.MET);
        return allMet && result.status() == Truth.MET
                || result.status() == Truth.NOT_MET && !result.speaksAgainst().isEmpty();
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
