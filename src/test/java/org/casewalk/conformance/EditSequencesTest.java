package org.casewalk.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.casewalk.Casewalk;
import org.casewalk.WalkSession;
import org.casewalk.WalkSession.Change;
import org.casewalk.WalkSession.Outcome;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.Entry;
import org.casewalk.casefile.Person;
import org.casewalk.casefile.When;
import org.casewalk.checklist.Checklist;
import org.casewalk.fact.Truth;
import org.casewalk.render.Format;
import org.casewalk.render.Options;
import org.casewalk.render.Renderer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A session that follows edit after edit says, byte by byte, what a fresh look at the same case says. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EditSequencesTest {

    private final AtomicLong sequences = new AtomicLong();
    private final AtomicLong revisions = new AtomicLong();
    private final AtomicLong changed = new AtomicLong();

    @Test
    void two_thousand_edit_sequences_end_where_a_fresh_look_begins() {
        List<Cone> cones =
                Cones.all().stream().filter(cone -> cone.answers().size() <= 10).toList();
        int each = Depth.times(2_000 / cones.size() + 1);
        cones.parallelStream().forEach(cone -> walk(cone, each, 8));
        assertTrue(sequences.get() >= 2_000, () -> "only " + sequences + " sequences");
        assertTrue(changed.get() >= 2_000, () -> "only " + changed + " of " + revisions + " edits changed anything");
    }

    @Test
    void long_edit_sequences_of_whole_libraries_do_so_too() {
        for (Packs packs : List.of(Packs.SHIPPED, Packs.EVERY_LANGUAGE_FEATURE)) {
            walk(Cones.whole(packs), 1, 12);
        }
    }

    private void walk(Cone cone, int times, int edits) {
        Casewalk casewalk = Casewalk.of(cone.library());
        List<List<Answer>> questions = List.copyOf(cone.answers().values());
        Random random = new Random(cone.subject().hashCode());
        for (int i = 0; i < times; i++) {
            sequences.incrementAndGet();
            CaseFile start = Answer.caseOf(new States(cone).answers(random));
            try (WalkSession session = casewalk.open(start)) {
                assertEquals(json(casewalk.check(start)), json(session.checklist()));
                for (int j = 0; j < edits; j++) {
                    edit(session, questions, random, casewalk);
                }
            }
        }
    }

    private void edit(WalkSession session, List<List<Answer>> questions, Random random, Casewalk casewalk) {
        CaseFile before = session.caseFile();
        List<Entry> recorded = before.entries().toList();
        List<Answer> answers = questions.get(random.nextInt(questions.size()));
        Answer answer = answers.get(random.nextInt(answers.size()));
        if (!recorded.isEmpty() && random.nextInt(3) == 0) {
            Outcome outcome = session.takeBack(
                    recorded.get(random.nextInt(recorded.size())).id());
            check(session, before, outcome, casewalk);
        } else if (!answer.person().equals(Person.UNKNOWN)) {
            check(session, before, session.person(random.nextBoolean() ? answer.person() : Person.UNKNOWN), casewalk);
        } else if (!answer.setting().isEmpty()) {
            check(session, before, session.setting(random.nextBoolean() ? answer.setting() : ""), casewalk);
        } else if (!answer.onset().unknown()) {
            check(session, before, session.onset(random.nextBoolean() ? answer.onset() : When.UNKNOWN), casewalk);
        } else {
            for (Entry entry : answer.entries()) {
                CaseFile now = session.caseFile();
                check(session, now, session.put(entry), casewalk);
            }
        }
    }

    private void check(WalkSession session, CaseFile before, Outcome outcome, Casewalk casewalk) {
        if (!(outcome instanceof Outcome.Revised revised)) {
            assertEquals(before, session.caseFile());
            return;
        }
        revisions.incrementAndGet();
        CaseFile after = session.caseFile();
        assertEquals(json(casewalk.check(after)), json(revised.checklist()));
        assertEquals(changes(casewalk, before, after), revised.changes());
        changed.addAndGet(revised.changes().isEmpty() ? 0 : 1);
    }

    private static List<Change> changes(Casewalk casewalk, CaseFile before, CaseFile after) {
        Map<String, Truth> then = casewalk.statuses(before).all();
        List<Change> changes = new ArrayList<>();
        casewalk.statuses(after).all().forEach((subject, truth) -> {
            Truth earlier = then.getOrDefault(subject, Truth.OPEN);
            if (earlier != truth) {
                changes.add(new Change(subject, earlier, truth));
            }
        });
        return changes;
    }

    static String json(Checklist checklist) {
        StringBuilder json = new StringBuilder();
        try {
            Renderer.render(checklist, Format.JSON, Options.plain(), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return json.toString();
    }
}
