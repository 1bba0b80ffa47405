package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.casewalk.Casewalk;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.CaseReading;
import org.casewalk.casefile.read.Format;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Result;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.engine.Engine;
import org.casewalk.engine.Statuses;
import org.casewalk.fact.FactMapper;
import org.casewalk.fact.Facts;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Rule;
import org.casewalk.pack.Subject;
import org.casewalk.pack.read.LibraryReader;
import org.casewalk.pack.read.LibraryReading;
import org.casewalk.pack.read.RulesFolder;

/** The rules folder of the checkout, read once, and cases put to it as they would be written. */
final class Shipped {

    static final Path RULES = Path.of("rules");
    static final LibraryReading READING = LibraryReader.read(List.of(RulesFolder.directory(RULES)));

    private static final Casewalk DOOR = Casewalk.of(library());
    private static final FactMapper MAPPER = new FactMapper(library().vocabulary(), Casewalk.questions(library()));
    private static final Engine ENGINE = Engine.of(library());
    private static final CaseReader READER = new CaseReader(library().vocabulary());

    private Shipped() {}

    static Library library() {
        assertEquals(List.of(), READING.problems());
        return READING.library().orElseThrow();
    }

    static Stream<Subject> subjects() {
        return library().packs().stream().map(Pack::subjects).flatMap(List::stream);
    }

    static Stream<Rule> rules() {
        return library().packs().stream().map(Pack::rules).flatMap(List::stream);
    }

    /** Checks a case of these lines of YAML, below its id and title. */
    static Checklist check(String... lines) {
        return DOOR.check(read(lines));
    }

    /** Works out the statuses alone, for tests that walk over thousands of cases. */
    static Statuses statuses(String... lines) {
        Facts facts = MAPPER.map(read(lines));
        return ENGINE.evaluate(facts.facts(), facts.closed());
    }

    private static CaseFile read(String... lines) {
        String text = "id: made-up\ntitle: Made up\n" + String.join("\n", lines) + "\n";
        CaseReading reading = READER.read("made-up.yaml", text, Format.YAML);
        assertEquals(List.of(), reading.problems(), text);
        return reading.caseFile().orElseThrow();
    }

    static Truth pattern(Checklist checklist, String id) {
        return result(checklist, id).status();
    }

    static Truth criterion(Checklist checklist, String subject, String id) {
        return result(checklist, subject).criteria().stream()
                .filter(criterion -> criterion.id().equals(id) || criterion.id().equals(subject + "/" + id))
                .map(Criterion::status)
                .findFirst()
                .orElseThrow();
    }

    private static Result result(Checklist checklist, String id) {
        return Stream.of(checklist.patterns(), checklist.criteriaSets(), checklist.timing())
                .flatMap(List::stream)
                .filter(result -> result.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static ReviewStep step(Checklist checklist, String id) {
        return checklist.reviewSteps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
