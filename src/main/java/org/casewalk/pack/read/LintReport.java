package org.casewalk.pack.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewalk.pack.Library;
import org.casewalk.pack.PackProblem;
import org.casewalk.pack.Subject;

/**
 * What an author wants to know about rules folders.
 *
 * @param problems errors and warnings of all files, in folder, file and line order
 * @param subjects one line for each subject, packs in order; empty when there are errors
 * @param unasked findings of the vocabulary that no rule asks about, in its order; empty when there are errors
 */
public record LintReport(List<PackProblem> problems, List<SubjectLine> subjects, List<String> unasked) {

    public LintReport {
        problems = List.copyOf(problems);
        subjects = List.copyOf(subjects);
        unasked = List.copyOf(unasked);
    }

    /**
     * One subject in numbers.
     *
     * @param rules rules that conclude it or one of its criteria
     */
    public record SubjectLine(String pack, String id, Subject.Kind kind, int criteria, int rules) {}

    /** The same without what is about packs and findings of a library that others were read beside. */
    public LintReport besides(Library other) {
        Set<String> packs =
                other.packs().stream().map(pack -> pack.header().id()).collect(Collectors.toSet());
        return new LintReport(
                problems,
                subjects.stream().filter(line -> !packs.contains(line.pack())).toList(),
                unasked.stream()
                        .filter(id -> !other.vocabulary().findings().containsKey(id))
                        .toList());
    }

    /** Says whether the folders would be refused. */
    public boolean refused() {
        return problems.stream().anyMatch(problem -> problem.severity() == PackProblem.Severity.ERROR);
    }
}
