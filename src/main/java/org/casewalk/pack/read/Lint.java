package org.casewalk.pack.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casewalk.fact.Field.Terms;
import org.casewalk.pack.Fault;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Problems;
import org.casewalk.pack.Role;
import org.casewalk.pack.Rule;
import org.casewalk.pack.Subject;

/** Reads rules folders for their author: everything {@link LibraryReader} checks, and what is allowed but seldom meant. */
public final class Lint {

    private Lint() {}

    /** Reads the folders and reports; warnings that need whole rules are only given when there are no errors. */
    public static LintReport of(List<RulesFolder> folders) {
        Problems problems = new Problems();
        return LibraryReader.read(folders, problems)
                .map(library -> report(library, problems))
                .orElseGet(() -> new LintReport(problems.inOrder(), List.of(), List.of()));
    }

    private static LintReport report(Library library, Problems problems) {
        List<LintReport.SubjectLine> lines = new ArrayList<>();
        for (Pack pack : library.packs()) {
            for (Rule rule : pack.rules()) {
                new WitnessCheck(rule, problems).run();
                new EarlierValueCheck(rule, library.vocabulary(), problems).run();
            }
            for (Subject subject : pack.subjects()) {
                lines.add(line(pack, subject));
                unused(pack, subject, problems);
            }
        }
        return new LintReport(problems.inOrder(), lines, unasked(library));
    }

    private static LintReport.SubjectLine line(Pack pack, Subject subject) {
        int rules = (int) pack.rules().stream()
                .filter(rule -> rule.concludes().replaceFirst("/.*", "").equals(subject.id()))
                .count();
        return new LintReport.SubjectLine(
                pack.header().id(),
                subject.id(),
                subject.kind(),
                subject.criteria().size(),
                rules);
    }

    /** Core criteria that the rule of their own subject never looks at. */
    private static void unused(Pack pack, Subject subject, Problems problems) {
        Set<String> asked = new HashSet<>();
        pack.rules().stream()
                .filter(rule -> rule.concludes().replaceFirst("/.*", "").equals(subject.id()))
                .flatMap(rule -> rule.condition().patterns())
                .map(Pattern::subject)
                .forEach(asked::add);
        boolean decided =
                pack.rules().stream().anyMatch(rule -> rule.concludes().equals(subject.id()));
        for (Rule rule : pack.rules()) {
            boolean criterion = rule.concludes().startsWith(subject.id() + "/");
            boolean used =
                    asked.contains(rule.concludes()) || rule.groups().stream().anyMatch(asked::contains);
            if (decided && criterion && !used && rule.role() == Role.CORE) {
                problems.add(
                        Fault.UNUSED_CRITERION,
                        rule.place(),
                        rule.name(),
                        "No rule of \"%s\" looks at this core criterion.".formatted(subject.id()),
                        List.of(),
                        "Maybe it wants @group( … ), or @role( supporting ).");
            }
        }
    }

    private static List<String> unasked(Library library) {
        Set<String> asked = new HashSet<>();
        library.packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .flatMap(rule -> rule.condition().patterns())
                .forEach(pattern -> pattern.type()
                        .selectors()
                        .filter(selector -> selector.terms() == Terms.FINDING)
                        .forEach(selector ->
                                asked.add(pattern.selected(selector.name()).toString())));
        return library.vocabulary().findings().keySet().stream()
                .filter(id -> !asked.contains(id))
                .toList();
    }
}
