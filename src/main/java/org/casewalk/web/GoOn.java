package org.casewalk.web;

import java.util.Optional;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.EntryKind;
import org.casewalk.walk.Question;
import org.casewalk.walk.Questions;
import org.casewalk.walk.Section;
import org.casewalk.walk.Walk;
import org.casewalk.walk.WalkEvent;

/** Where a walk goes on that is opened again: at the question that was answered last. */
final class GoOn {

    private GoOn() {}

    /** The address; the safety questions before the first answer. */
    static String at(Walk walk, Questions questions) {
        if (walk.lastAnswer().isEmpty()) {
            return Addresses.section(walk.id(), Section.SAFETY);
        }
        WalkEvent last = walk.lastAnswer().get(0).event();
        if (last instanceof WalkEvent.Put put) {
            return at(walk.id(), put.entry(), questions);
        }
        return Addresses.section(walk.id(), last instanceof WalkEvent.HeadSet ? Section.BACKGROUND : Section.SAFETY);
    }

    private static String at(String walk, EntryForm entry, Questions questions) {
        if (entry.kind() == EntryKind.TREATMENT) {
            return Addresses.section(walk, Section.COURSE) + "#" + Listed.treatment(entry);
        }
        String id =
                switch (entry.kind()) {
                    case FINDING -> "finding:" + entry.text("finding");
                    case READING, UNMEASURED -> "test:" + entry.text("test");
                    case INVESTIGATION -> "investigation:" + entry.text("investigation");
                    case EXPOSURE, CLASS_HISTORY, TREATMENT -> "";
                };
        Optional<Question> question = questions.question(id);
        return question.map(asked -> Addresses.section(walk, questions.section(id)) + "#" + asked.anchor())
                .orElseGet(() -> Addresses.section(walk, Section.EXPOSURES));
    }
}
