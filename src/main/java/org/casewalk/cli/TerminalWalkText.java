package org.casewalk.cli;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.EntryKind;
import org.casewalk.casefile.write.HeadForm;
import org.casewalk.pack.Library;
import org.casewalk.term.TermSearch;
import org.casewalk.walk.Change;
import org.casewalk.walk.Question;
import org.casewalk.walk.Walk;
import org.casewalk.web.Standing;
import org.casewalk.web.Words;

/** What a walk in the terminal says, and how it reads a typed value. */
final class TerminalWalkText {

    private static final Pattern VALUE = Pattern.compile("([<>]=?)? ?(-?[0-9.]+) ?(.*?) ?((?:before |after )?day .*)?");
    private static final int MOST_FOUND = 8;

    private TerminalWalkText() {}

    /** Status changes of the last answer, but for criteria, which the site shows. */
    static String changes(Walk walk) {
        StringBuilder text = new StringBuilder(Words.answer(walk)).append('\n');
        for (Change change : walk.changes()) {
            if (change.kind() != Change.Kind.CRITERION) {
                text.append("  %s: %s -> %s, %s\n"
                        .formatted(
                                change.title(),
                                Words.status(change, change.before()),
                                Words.status(change, change.after()),
                                Words.because(change)));
            }
        }
        return text.toString();
    }

    /** Every pattern and set that something on record speaks about. */
    static String standing(Walk walk) {
        StringBuilder text =
                new StringBuilder("In a fixed order, emergencies first; it says nothing about this case.\n");
        Standing standing = Standing.of(walk);
        standing.fed().forEach(line -> text.append("  %s: %s\n".formatted(line.title(), line.words())));
        return text.append("  ")
                .append(standing.untouched().size())
                .append(" others that nothing on record speaks about\n")
                .toString();
    }

    /** Terms that are called something like this. */
    static String found(String word, Library library) {
        StringBuilder text = new StringBuilder();
        new TermSearch(library.vocabulary())
                .find(word, MOST_FOUND)
                .forEach(hit -> text.append("  %s (%s)\n"
                        .formatted(hit.term().label(), hit.term().kind().word())));
        return text.isEmpty() ? "  nothing is called that\n" : text.toString();
    }

    /** A value as typed: comparator, number, unit, time. */
    static EntryForm reading(Question question, String id, String typed) {
        EntryForm form = new EntryForm(EntryKind.READING, id, Map.of("test", List.of(question.term())));
        Matcher value = VALUE.matcher(typed);
        if (!value.matches()) {
            return form.with("value", typed);
        }
        return form.with("comparator", group(value, 1))
                .with("value", group(value, 2))
                .with("unit", group(value, 3))
                .with("at", group(value, 4));
    }

    private static String group(Matcher matcher, int number) {
        String group = matcher.group(number);
        return group == null ? "" : group;
    }

    /** The head of the case with another onset. */
    static HeadForm onset(Walk walk, String onset) {
        HeadForm head = walk.document().headForm();
        return new HeadForm(head.age(), head.sex(), head.setting(), onset, head.riskNotes());
    }
}
