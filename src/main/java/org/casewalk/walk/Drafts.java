package org.casewalk.walk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewalk.casefile.CaseProblem;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.EntryKind;

/**
 * What is being typed and was not sent, so that a closed tab loses none of it. It belongs to the browser that it is typed in: of two
 * people who type at one place neither sees, or writes over, what the other has not sent. What the reader would refuse for what it may tell about a
 * person is not kept.
 */
public final class Drafts {

    /** Problems of a case file that are about what a text may tell: a person, a date, a dose. */
    private static final Set<String> PERSONAL = Set.of("C112", "C113", "C217", "C218", "C219");

    /** Where a number of many digits is a value and no record number. */
    private static final Set<String> NUMBERS = Set.of("value", "upperLimit", "lowerLimit");

    private final WalkLog log;
    private final Assembly assembly;

    Drafts(WalkLog log, Assembly assembly) {
        this.log = log;
        this.assembly = assembly;
    }

    /** Keeps an entry as far as it is typed. */
    public void keep(Walk walk, String writer, String place, EntryForm typed) {
        if (!personal(assembly.read(walk.document().with(typed)).problems()) && !personal(typed)) {
            log.draft(walk.id(), writer, place, typed);
        }
    }

    /** Keeps words that belong to no entry: the head of a case, the reason beside a mark. Screened like those. */
    public void keep(Walk walk, String writer, String place, Map<String, List<String>> words) {
        EntryForm typed = new EntryForm(EntryKind.TREATMENT, "", words);
        if (!personal(typed)) {
            log.draft(walk.id(), writer, place, typed);
        }
    }

    /** In a field for a time or a unit, too, somebody may type a name; the reader would refuse it there for another reason. */
    private boolean personal(EntryForm typed) {
        return typed.fields().entrySet().stream()
                .flatMap(field -> field.getValue().stream().filter(text -> !number(field.getKey(), text)))
                .anyMatch(text -> personal(assembly.screened(text).problems()));
    }

    private static boolean number(String field, String text) {
        return NUMBERS.contains(field) && text.matches("-?[0-9]{1,9}(?:\\.[0-9]{1,6})?");
    }

    private static boolean personal(List<CaseProblem> problems) {
        return problems.stream().anyMatch(problem -> PERSONAL.contains(problem.code()));
    }

    /** What somebody typed on pages of a walk, by the place of the form. */
    public Map<String, EntryForm> of(String walkId, String writer) {
        return log.drafts(walkId, writer);
    }

    /** Forgets what somebody typed at a place, once they have sent it. */
    public void drop(String walkId, String writer, String place) {
        // Looking takes no time; a change would wait for the disk.
        if (log.drafts(walkId, writer).containsKey(place)) {
            log.dropDraft(walkId, writer, place);
        }
    }
}
