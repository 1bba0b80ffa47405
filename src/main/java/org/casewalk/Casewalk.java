package org.casewalk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.casewalk.casefile.CaseFile;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Overview;
import org.casewalk.engine.Engine;
import org.casewalk.engine.Statuses;
import org.casewalk.explain.Assembler;
import org.casewalk.fact.FactMapper;
import org.casewalk.fact.FactType;
import org.casewalk.fact.Facts;
import org.casewalk.fact.Field;
import org.casewalk.fact.Question;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pattern;

/** Case in, explained checklist out. Immutable and thread-safe; build one and share it. */
public final class Casewalk {

    private final Library library;
    private final CompletableFuture<FactMapper> mapper;
    private final CompletableFuture<Engine> engine;
    private final CompletableFuture<Assembler> assembler;

    private Casewalk(Library library) {
        this.library = library;
        // Each is needed a little later than the one before, so they are made in turn. Each in a task of its own: a
        // thread
        // that goes on with the next one first would let those wait who need what is done.
        this.mapper = CompletableFuture.supplyAsync(() -> new FactMapper(library.vocabulary(), questions(library)));
        this.engine = mapper.thenApplyAsync(made -> Engine.of(library));
        this.assembler = engine.thenApplyAsync(made -> new Assembler(library));
    }

    /** Prepares the packs of a library that was read without errors. */
    public static Casewalk of(Library library) {
        return new Casewalk(library);
    }

    /**
     * Builds now what otherwise the third case or the first session builds: the network of all rules. Worth it where the first
     * answer is waited for by a person; nothing that is decided depends on it.
     */
    public void prepare() {
        engine.join().prepare();
    }

    /** The packs, vocabulary and bibliography in use. */
    public Library library() {
        return library;
    }

    /** Works out the checklist of one case. The same case and packs give an equal checklist, whatever the order of the entries. */
    public Checklist check(CaseFile caseFile) {
        return explain(evaluate(caseFile));
    }

    /** Decides one case without explaining it: every status that {@link #check} shows, in a small part of the time. */
    public Evaluated evaluate(CaseFile caseFile) {
        Facts facts = mapper.join().map(caseFile);
        return new Evaluated(caseFile, facts, engine.join().evaluate(facts.facts(), facts.closed()));
    }

    /** The statuses of one case alone. */
    public Statuses statuses(CaseFile caseFile) {
        return evaluate(caseFile).statuses();
    }

    /** Says of a case what can be said at once. */
    public Overview overview(Evaluated evaluated) {
        return assembler.join().overview(evaluated.caseFile(), evaluated.facts(), evaluated.statuses());
    }

    /** Explains a case that these packs have decided. */
    public Checklist explain(Evaluated evaluated) {
        return assembler.join().assemble(evaluated.caseFile(), evaluated.facts(), evaluated.statuses());
    }

    /** Opens a session on a case that will be changed entry by entry. */
    public WalkSession open(CaseFile caseFile) {
        return new WalkSession(
                caseFile, library.vocabulary(), mapper.join(), engine.join().open(), assembler.join());
    }

    /** Every question that the rules of a library put to a case, each once, in library order. */
    public static List<Question> questions(Library library) {
        Map<String, Question> questions = new LinkedHashMap<>();
        library.packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .flatMap(rule -> rule.condition().patterns())
                .forEach(pattern -> questions.computeIfAbsent(pattern.question(), unasked -> question(pattern)));
        return List.copyOf(questions.values());
    }

    private static Question question(Pattern pattern) {
        FactType<?> type = pattern.type();
        List<Object> selected = new ArrayList<>(2);
        for (Field<?> field : type.fields()) {
            if (field instanceof Field.Selector) {
                selected.add(pattern.selected(field.name()));
            }
        }
        return new Question(type.name(), selected);
    }
}
