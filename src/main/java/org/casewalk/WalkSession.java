package org.casewalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.casewalk.casefile.CaseEdit;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.Clash;
import org.casewalk.casefile.Entry;
import org.casewalk.casefile.Person;
import org.casewalk.casefile.When;
import org.casewalk.checklist.Checklist;
import org.casewalk.engine.RuleSession;
import org.casewalk.engine.Statuses;
import org.casewalk.explain.Assembler;
import org.casewalk.fact.FactMapper;
import org.casewalk.fact.Facts;
import org.casewalk.fact.Truth;
import org.casewalk.term.Vocabulary;

/**
 * A case that is being walked through: one entry is added, changed or taken back, and the checklist is revised. Safe to share between
 * threads; edits are taken one after the other. Close it after use.
 */
public final class WalkSession implements AutoCloseable {

    private final Vocabulary vocabulary;
    private final FactMapper mapper;
    private final RuleSession rules;
    private final Assembler assembler;
    private CaseFile caseFile;
    private Statuses statuses;
    private Checklist checklist;

    WalkSession(CaseFile caseFile, Vocabulary vocabulary, FactMapper mapper, RuleSession rules, Assembler assembler) {
        this.vocabulary = vocabulary;
        this.mapper = mapper;
        this.rules = rules;
        this.assembler = assembler;
        this.caseFile = caseFile;
        Facts facts = mapper.map(caseFile);
        this.statuses = rules.become(facts.facts(), facts.closed());
        this.checklist = assembler.assemble(caseFile, facts, statuses);
    }

    /** What came of an edit. */
    public sealed interface Outcome {

        /**
         * The edit was taken.
         *
         * @param checklist the checklist as it now is
         * @param changes every status that changed, in library order
         */
        record Revised(Checklist checklist, List<Change> changes) implements Outcome {
            public Revised {
                changes = List.copyOf(changes);
            }
        }

        /**
         * The edit was refused and nothing changed.
         *
         * @param reason what is in the way, and a next step
         */
        record Refused(String reason) implements Outcome {}
    }

    /**
     * One status that changed.
     *
     * @param subject {@code pattern/criterion}, or the id of a pattern, set, red flag or review step
     * @param before status before the edit
     * @param after status after it
     */
    public record Change(String subject, Truth before, Truth after) {}

    /** The case as it now is. */
    public synchronized CaseFile caseFile() {
        return caseFile;
    }

    /** The checklist as it now is. */
    public synchronized Checklist checklist() {
        return checklist;
    }

    /** Adds an entry, or puts it in the place of the one with the same id; refuses what a case file could not say either. */
    public synchronized Outcome put(Entry entry) {
        String episode = caseFile.episode().id();
        Optional<Clash> clash = caseFile.entries()
                .flatMap(other -> Clash.between(entry, other, episode, vocabulary).stream())
                .findFirst();
        if (clash.isPresent()) {
            return new Outcome.Refused(
                    "%s%n%s".formatted(clash.get().statement(), clash.get().maybe()));
        }
        return edit(before -> CaseEdit.with(before, entry));
    }

    /** Takes an entry back as if it had never been recorded. */
    public synchronized Outcome takeBack(String entryId) {
        if (caseFile.entries().noneMatch(entry -> entry.id().equals(entryId))) {
            return new Outcome.Refused(
                    "No entry has the id \"%s\".%nMaybe it was taken back already.".formatted(entryId));
        }
        return edit(before -> CaseEdit.without(before, entry -> entry.id().equals(entryId)));
    }

    /** Replaces age and sex. */
    public synchronized Outcome person(Person person) {
        return edit(before -> CaseEdit.withPerson(before, person));
    }

    /** Replaces the place of care. */
    public synchronized Outcome setting(String setting) {
        return edit(before -> CaseEdit.withSetting(before, setting));
    }

    /** Replaces the time of the first sign. */
    public synchronized Outcome onset(When onset) {
        return edit(before -> CaseEdit.withOnset(before, onset));
    }

    @Override
    public synchronized void close() {
        rules.close();
    }

    private Outcome edit(UnaryOperator<CaseFile> change) {
        CaseFile next = change.apply(caseFile);
        Facts facts = mapper.map(next);
        Statuses revised = rules.become(facts.facts(), facts.closed());
        List<Change> changes = changes(statuses, revised);
        caseFile = next;
        statuses = revised;
        checklist = assembler.assemble(next, facts, revised);
        return new Outcome.Revised(checklist, changes);
    }

    private static List<Change> changes(Statuses before, Statuses after) {
        List<Change> changes = new ArrayList<>();
        after.all().forEach((subject, truth) -> {
            if (before.of(subject) != truth) {
                changes.add(new Change(subject, before.of(subject), truth));
            }
        });
        return changes;
    }
}
