package org.casewalk.render.page;

import java.util.List;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.RedFlag;

/** Every red flag, whatever its status, with its reasons. */
final class FlagTable {

    private final Checklist checklist;
    private final Reasons reasons;

    FlagTable(Checklist checklist) {
        this.checklist = checklist;
        this.reasons = new Reasons(checklist);
    }

    Block.Table table() {
        return new Block.Table(
                "Red flags in pack order",
                List.of("Red flag", "Status", "Why", "Missing", "Rule and source"),
                checklist.redFlags().stream().map(this::row).toList());
    }

    private List<List<Line>> row(RedFlag flag) {
        boolean nothing = checklist.entered().isEmpty();
        return List.of(
                List.of(Line.of(flag.title()).id(flag.id())),
                List.of(Line.of(ScreenWords.flag(flag.status(), nothing))),
                reasons.evidence(flag.evidence()),
                reasons.missing(flag.missing()),
                reasons.shortBasis(flag.basis()));
    }
}
