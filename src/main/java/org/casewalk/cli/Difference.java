package org.casewalk.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Prose prose;

    /** @param names of the two cases, as typed */
    Difference(Checklist before, Checklist after, List<String> names, Prose prose) {
        this.before = before;
        this.after = after;
        this.names = names;
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
        prose.line(after.safetyQuestions().statement()).blank();
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
        Map<String, Standing> now = Standing.all(after);
        boolean any = false;
        for (Standing is : now.values()) {
            Standing was = old.get(is.id());
            if (was != null && was.status() != is.status()) {
                heading(any, "STATUSES");
                any = true;
                changed(was, is);
            }
        }
        return any;
    }

    private void heading(boolean written, String heading) {
        if (!written) {
            prose.blank().line(heading);
        }
    }

    private void changed(Standing was, Standing is) {
        prose.bullet("%s [%s]".formatted(is.title(), is.id()));
        prose.line("  ", "    ", "%s → %s".formatted(was.words(), is.words()));
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
                .filter(part -> !was.evidence().contains(part))
                .forEach(part -> prose.field(
                        "because",
                        "%s: %s %s"
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
