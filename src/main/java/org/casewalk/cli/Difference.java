package org.casewalk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Entered;
import org.casewalk.checklist.Evidence;
import org.casewalk.checklist.RedFlag;
import org.casewalk.fact.Truth;
import org.casewalk.render.page.ScreenWords;

/** Two checklists side by side, as far as they differ. */
final class Difference {

    private final Checklist before;
    private final Checklist after;
    private final List<String> names;
    private final boolean everything;
    private final Prose prose;

    /**
     * @param names of the two cases, as typed
     * @param everything whether each criterion stands with its rule, and not with those that changed alike
     */
    Difference(Checklist before, Checklist after, List<String> names, boolean everything, Prose prose) {
        this.before = before;
        this.after = after;
        this.names = names;
        this.everything = everything;
        this.prose = prose;
    }

    /** Writes it, and says whether there is any. */
    boolean write() {
        opening();
        prose.line("From %s to %s".formatted(name(0, before), name(1, after)));
        boolean entered = entered();
        boolean statuses = statuses();
        if (!entered && !statuses) {
            prose.blank().line("Nothing differs in what was entered, and no status differs.");
        } else if (!statuses) {
            prose.blank().line("No status differs.");
        }
        return entered || statuses;
    }

    /** What no output goes without; a red flag of either case is shown whether or not it differs. */
    private void opening() {
        prose.line(ScreenWords.EXERCISE).line(ScreenWords.UNWELL_NOW).blank();
        List<String> flags = Stream.of(before, after)
                .flatMap(checklist -> checklist.redFlags().stream())
                .filter(flag -> flag.status() == Truth.MET)
                .map(RedFlag::title)
                .distinct()
                .toList();
        if (!flags.isEmpty()) {
            prose.line(
                    "! ",
                    "  ",
                    "Red flags on record: %s. %s".formatted(String.join("; ", flags), ScreenWords.RED_FLAG));
        }
        String was = before.safetyQuestions().statement();
        String is = after.safetyQuestions().statement();
        if (was.equals(is)) {
            prose.line("Both: " + is).blank();
        } else {
            prose.line("Before: " + was).line("After: " + is).blank();
        }
    }

    private String name(int which, Checklist checklist) {
        return "%s (%s)".formatted(names.get(which).equals("-") ? Cases.STDIN : names.get(which), checklist.caseId());
    }

    private boolean entered() {
        Map<String, String> old = entries(before);
        Map<String, String> now = entries(after);
        boolean any = false;
        for (String id : both(old, now)) {
            String was = old.getOrDefault(id, "");
            String is = now.getOrDefault(id, "");
            if (!was.equals(is)) {
                heading(any, "WHAT WAS ENTERED");
                any = true;
                prose.bullet("[%s]".formatted(id));
                prose.field("from", was.isEmpty() ? "not entered" : was);
                prose.field("to", is.isEmpty() ? "not entered" : is);
            }
        }
        return any;
    }

    private boolean statuses() {
        Map<String, Standing> old = Standing.all(before);
        List<Change> changes = Standing.all(after).values().stream()
                .filter(is -> old.containsKey(is.id()))
                .map(is -> new Change(old.getOrDefault(is.id(), is), is))
                .filter(Change::differs)
                .toList();
        for (Standing.Kind kind : Standing.Kind.values()) {
            List<Change> ofKind = changes.stream()
                    .filter(change -> change.is().kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                prose.blank().line(kind.heading() + " (%d)".formatted(ofKind.size()));
                if (kind == Standing.Kind.CRITERION && !everything) {
                    grouped(ofKind);
                } else {
                    ofKind.forEach(change -> changed(change, everything || kind != Standing.Kind.STEP));
                }
            }
        }
        return !changes.isEmpty();
    }

    /** Criteria by what changed them, the patterns and sets that they belong to each once. */
    private void grouped(List<Change> criteria) {
        Map<String, Map<String, List<Change>>> groups = new LinkedHashMap<>();
        criteria.forEach(change -> groups.computeIfAbsent(change.reason(), reason -> new LinkedHashMap<>())
                .computeIfAbsent(change.words(), words -> new ArrayList<>())
                .add(change));
        groups.forEach((reason, byWords) -> {
            prose.bullet(reason);
            byWords.forEach((words, changes) -> prose.line(
                    "  ",
                    "    ",
                    "%s – %s of %s"
                            .formatted(
                                    words,
                                    ScreenWords.counted(changes.size(), "criterion", "criteria"),
                                    owners(changes))));
        });
        prose.line("Each with its rule: casewalk diff --all");
    }

    private static String owners(List<Change> changes) {
        return changes.stream()
                .map(change -> change.is().id().replaceFirst("/.*", ""))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** One status that is another on the second record. */
    private record Change(Standing was, Standing is) {

        boolean differs() {
            return was.status() != is.status();
        }

        String words() {
            return was.words() + " → " + is.words();
        }

        /** What the record says now and did not say before, of the part that decides. */
        String reason() {
            List<Evidence> parts = is.evidence().stream()
                    .filter(part -> !was.evidence().contains(part))
                    .toList();
            return parts.stream()
                    .filter(part -> part.says() == is.status())
                    .findFirst()
                    .or(() -> parts.stream().findFirst())
                    .map(Evidence::statement)
                    .filter(statement -> !statement.isEmpty())
                    .orElse("what other rules say");
        }
    }

    private void heading(boolean written, String heading) {
        if (!written) {
            prose.blank().line(heading);
        }
    }

    private void changed(Change change, boolean withReasons) {
        Standing is = change.is();
        prose.bullet("%s [%s]: %s".formatted(is.title(), is.id(), change.words()));
        if (!withReasons) {
            return;
        }
        is.basis()
                .ifPresent(basis -> prose.field(
                        "rule",
                        "%s, %s:%d, %s"
                                .formatted(
                                        basis.rule(),
                                        basis.file(),
                                        basis.line(),
                                        (basis.source() + " " + basis.locator()).strip())));
        is.evidence().stream()
                .filter(part -> !change.was().evidence().contains(part))
                .forEach(part -> prose.field(
                        "because",
                        "%s – %s %s"
                                .formatted(part.asked(), ScreenWords.recorded(part.says(), false), statement(part))));
    }

    private static String statement(Evidence part) {
        return part.statement().isEmpty() ? "" : "(%s)".formatted(part.statement());
    }

    private static Map<String, String> entries(Checklist checklist) {
        Map<String, String> entries = new LinkedHashMap<>();
        checklist.entered().forEach(entry -> entries.put(entry.id(), words(entry)));
        return entries;
    }

    private static String words(Entered entry) {
        String at = entry.at().isEmpty() ? "" : " (%s)".formatted(entry.at());
        String details = entry.details().isEmpty() ? "" : "; " + String.join("; ", entry.details());
        String wording = entry.wording().isEmpty() ? "" : ", recorded as “%s”".formatted(entry.wording());
        return "%s %s%s%s%s".formatted(entry.label(), entry.statement(), at, details, wording);
    }

    private static Set<String> both(Map<String, String> one, Map<String, String> other) {
        Set<String> ids = new LinkedHashSet<>(one.keySet());
        ids.addAll(other.keySet());
        return ids;
    }
}
