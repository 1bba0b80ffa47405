package org.casewalk.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewalk.casefile.write.EntryKind;
import org.casewalk.checklist.Later;
import org.casewalk.pack.Pack;
import org.casewalk.term.FindingLinks;
import org.casewalk.term.FindingTerm;
import org.casewalk.walk.Follows;
import org.casewalk.walk.Question;
import org.casewalk.walk.Section;
import org.casewalk.walk.Walk;
import org.casewalk.walk.Walks;

/** The questions of a walk as pages show them. */
final class Rows {

    private final Walks walks;
    private final Later<FindingLinks> links;

    Rows(Walks walks) {
        this.walks = walks;
        this.links = Later.of(() -> new FindingLinks(findings()));
    }

    private Map<String, FindingTerm> findings() {
        return walks.casewalk().library().vocabulary().findings();
    }

    /** The questions of a section as they stand together on its page. */
    List<Group> groups(Section section, Walk walk, List<Attempt> attempts) {
        Seen seen = seen(walk, attempts);
        List<Group> groups = new ArrayList<>();
        if (section == Section.SAFETY) {
            for (Pack.SafetyQuestion safety : walks.questions().safety()) {
                List<Row> rows = rows(walks.questions().asked(safety), seen);
                groups.add(new Group(safety.id(), safety.text(), false, rows));
            }
        }
        walks.questions()
                .underHeadings(section)
                .forEach((heading, asked) -> groups.add(
                        new Group("part-" + groups.size(), heading.title(), heading.rare(), rows(asked, seen))));
        return groups;
    }

    /** The questions of a section in the order in which they stand on its page; one may stand there twice. */
    List<Question> asked(Section section) {
        if (section == Section.SAFETY) {
            return walks.questions().safety().stream()
                    .flatMap(safety -> walks.questions().asked(safety).stream())
                    .toList();
        }
        return walks.questions().of(section);
    }

    /** One question. */
    Row row(Question question, Walk walk, List<Attempt> attempts) {
        return row(question, seen(walk, attempts));
    }

    /** Some questions. */
    List<Row> rows(List<Question> asked, Walk walk) {
        return rows(asked, seen(walk, List.of()));
    }

    /** How far a section is answered. */
    Shell.Count count(Section section, Walk walk) {
        if (section == Section.SAFETY) {
            return new Shell.Count(
                    section,
                    walk.overview().safetyQuestions().answered(),
                    walk.overview().safetyQuestions().total());
        }
        if (section == Section.EXPOSURES) {
            long entries = walk.document().entries().stream()
                    .filter(entry -> entry.kind() == EntryKind.EXPOSURE || entry.kind() == EntryKind.CLASS_HISTORY)
                    .count();
            return new Shell.Count(section, (int) entries, 0);
        }
        List<Question> asked = walks.questions().of(section);
        int answered = (int) asked.stream()
                .filter(question -> !question.answers(walk).isEmpty())
                .count();
        return new Shell.Count(section, answered, asked.size());
    }

    /**
     * What there is to see of a walk besides its questions.
     *
     * @param walk the walk
     * @param attempts answers that were not taken, or not sent
     * @param follows what entries say of other findings, by finding
     */
    record Seen(Walk walk, List<Attempt> attempts, Map<String, List<Follows>> follows) {

        /** Whether the record says something else to a question, or to a kind of it, than another. */
        boolean differs(Question question, Seen other) {
            return !question.answers(walk).equals(question.answers(other.walk))
                    || !follows(question).equals(other.follows(question))
                    || question.precisely().stream().anyMatch(kind -> differs(kind, other));
        }

        private List<Follows> follows(Question question) {
            return question.kind() == Question.Kind.FINDING
                    ? follows.getOrDefault(question.term(), List.of())
                    : List.of();
        }
    }

    Seen seen(Walk walk, List<Attempt> attempts) {
        return new Seen(walk, attempts, Follows.of(walk, findings(), links.get()));
    }

    private static List<Row> rows(List<Question> asked, Seen seen) {
        return asked.stream().map(question -> row(question, seen)).toList();
    }

    static Row row(Question question, Seen seen) {
        return new Row(
                question,
                question.answers(seen.walk),
                seen.attempts.stream()
                        .filter(attempt -> question.standsAt(attempt.where()))
                        .limit(1)
                        .toList(),
                seen.follows(question),
                rows(question.precisely(), seen));
    }
}
