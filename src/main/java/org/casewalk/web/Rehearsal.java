package org.casewalk.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.Origin;
import org.casewalk.casefile.write.CaseDocument;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.EntryKind;
import org.casewalk.walk.Outcome;
import org.casewalk.walk.Section;
import org.casewalk.walk.UnkeptLog;
import org.casewalk.walk.Walk;
import org.casewalk.walk.WalkEvent;
import org.casewalk.walk.Walks;

/**
 * Walks through a case that nobody sees, so that the first answers of a person take no longer than later ones: Java runs code quickly only
 * after it has run it often. Nothing of it is kept.
 */
public final class Rehearsal {

    /** So many that most of what an answer needs has run often enough; a few seconds on a small machine. */
    private static final int ANSWERS = 160;

    private static final List<String> STATES = List.of("present", "absent", "absent");

    private final Pages pages = new Pages();
    private final Walks walks;
    private final Rows rows;
    private final Answered answered;

    private Rehearsal(Casewalk casewalk) {
        this.walks = new Walks(casewalk, new UnkeptLog(), () -> "rehearsal");
        this.rows = new Rows(walks);
        this.answered = new Answered(walks, rows);
    }

    /** Walks through it once; how many answers were given. */
    public static int of(Casewalk casewalk) {
        return new Rehearsal(casewalk).walk();
    }

    private int walk() {
        CaseFile nobody = CaseFile.empty("walk", "Rehearsal", new Origin.Fictional());
        CaseDocument document =
                CaseDocument.of(nobody, walks.casewalk().library().vocabulary());
        if (!(walks.begin(document) instanceof Outcome.Taken begun)) {
            return 0;
        }
        Walk walk = begun.walk();
        List<String> findings = walks.casewalk().library().vocabulary().findingIds();
        int given = 0;
        for (int i = 0; i < Math.min(ANSWERS, findings.size()); i++) {
            EntryForm form = new EntryForm(
                    EntryKind.FINDING,
                    findings.get(i),
                    Map.of("finding", List.of(findings.get(i)), "state", List.of(STATES.get(i % STATES.size()))));
            Outcome outcome = walks.answer(walk.id(), new WalkEvent.Put(form), walk.revision(), true);
            if (outcome instanceof Outcome.Taken taken) {
                show(walk, taken.walk(), "q-finding-" + findings.get(i));
                walk = taken.walk();
                given++;
            }
        }
        return given;
    }

    private void show(Walk before, Walk now, String where) {
        boolean seldom = now.revision() % Section.values().length == 0;
        Shell shell = new Shell(
                "",
                now,
                "s/" + Section.MOVEMENT.path(),
                Arrays.stream(Section.values())
                        .map(section -> rows.count(section, now))
                        .toList(),
                seldom ? Asks.first(now.next().get()) : Asks.later(),
                "",
                true);
        List<Row> differ = answered.rows(shell.here(), before, now, where, List.of());
        pages.page(
                "answered",
                Map.of("shell", shell, "standing", Standing.of(now), "rows", differ, "standsElsewhere", seldom));
    }
}
