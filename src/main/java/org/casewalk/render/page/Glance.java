package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;

/**
 * Patterns and sets on the first screen, grouped by what is recorded; in each group emergencies first, then the order of the packs. A subject is shown with
 * what speaks against it and its look-alikes, in a list of ids as in a line of its own.
 */
final class Glance {

    private static final String MARK = "*";
    private static final int WRITTEN = 4;
    private static final int AHEAD = 2;
    private static final int NAMED = 12;

    private final Checklist checklist;
    private final Screen screen;
    private final GlanceLine line;
    private final Touched touched;
    private final List<Block> blocks = new ArrayList<>();
    private final Group met;
    private final Group open;
    private final Group notReached;
    private final Optional<Block.Heading> untouched;

    /** Takes the room for the names of all that something on record speaks about. */
    Glance(Checklist checklist, Screen screen) {
        this.checklist = checklist;
        this.screen = screen;
        this.line = new GlanceLine(checklist);
        this.touched = new Touched(checklist);
        List<Result> all = checklist.patternsAndSets();
        this.met = new Group(ScreenWords.GROUP_MET, some(all, this::isMet), true);
        this.open = new Group(
                ScreenWords.GROUP_OPEN,
                some(all, result -> !isMet(result) && isOpen(result) && touched.bySigns(result)),
                false);
        this.notReached = new Group(
                ScreenWords.sentence(ScreenWords.notReached(checklist.recordedUpTo())),
                some(all, result -> !isMet(result) && !isOpen(result)),
                false);
        this.untouched = untouched(some(all, result -> !isMet(result) && isOpen(result) && !touched.bySigns(result)));
        screen.takeHeading(Line.of(ScreenWords.GROUPED_ORDER));
        Stream.of(met, open, notReached).forEach(Group::takeNames);
        untouched.ifPresent(heading -> screen.takeHeading(heading.line()));
    }

    /** Works out, on any thread, what would settle the first open ones: a screen comes to it late, and it takes longest. */
    static void ahead(Checklist checklist) {
        Touched touched = new Touched(checklist);
        checklist.patternsAndSets().stream()
                .filter(result -> result.status() == Truth.OPEN && touched.bySigns(result))
                .limit(AHEAD)
                .forEach(Settling::shortest);
    }

    /** The first on record and the first that is open go before everything else. */
    void writeFirst() {
        met.writeUpTo(1);
        open.writeUpTo(1);
    }

    /** The section; what room is left goes in turn to what is on record and what is open, then to the rest. */
    List<Block> blocks() {
        if (checklist.patterns().isEmpty() && checklist.criteriaSets().isEmpty()) {
            return List.of();
        }
        for (int each = 1; each <= WRITTEN; each++) {
            met.writeUpTo(each);
            open.writeUpTo(each);
        }
        met.writeUpTo(Integer.MAX_VALUE);
        notReached.writeUpTo(WRITTEN);
        Sections.onOneLine("Patterns and criteria sets", "patterns", ScreenWords.GROUPED_ORDER, blocks);
        Stream.of(met, open, notReached).forEach(this::write);
        untouched.ifPresent(blocks::add);
        return blocks;
    }

    /** Everything that cannot be decided yet, one by one. */
    List<Block> allOpen() {
        List<Result> rest = checklist.patternsAndSets().stream()
                .filter(result -> !isMet(result) && isOpen(result) && !touched.bySigns(result))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                2, Line.of("Cannot be decided yet").small(" – " + ScreenWords.GROUPED_ORDER), "open"));
        bullets(ScreenWords.GROUP_OPEN, open.results, line::of, blocks);
        bullets(ScreenWords.DRUGS_ONLY, some(rest, touched::byAnything), GlanceLine::atRest, blocks);
        bullets(ScreenWords.NOTHING_YET, some(rest, result -> !touched.byAnything(result)), GlanceLine::atRest, blocks);
        return blocks;
    }

    private static void bullets(
            String title, List<Result> results, Function<Result, Block.Bullet> each, List<Block> blocks) {
        if (!results.isEmpty()) {
            blocks.add(new Block.Heading(3, Line.of(title + " (" + results.size() + ")"), ""));
            blocks.add(new Block.Bullets(results.stream().map(each).toList(), false));
        }
    }

    private static List<Result> some(List<Result> all, Predicate<Result> which) {
        return all.stream().filter(which).toList();
    }

    private boolean isMet(Result result) {
        return result.status() == Truth.MET && !result.kind().equals("fragment");
    }

    /** With nothing entered nothing is negative, whatever the values say. */
    private boolean isOpen(Result result) {
        return checklist.entered().isEmpty()
                || result.status() != Truth.NOT_MET
                || result.kind().equals("fragment");
    }

    private void write(Group group) {
        if (group.results.isEmpty()) {
            return;
        }
        List<Result> rest = group.results.subList(group.written, group.results.size());
        Line heading = Line.of(group.heading());
        if (group.written == 0) {
            blocks.add(new Block.Heading(3, heading.small(": " + group.names(rest) + against(rest)), ""));
            return;
        }
        blocks.add(new Block.Heading(3, heading, ""));
        blocks.add(new Block.Bullets(lines(group.results.subList(0, group.written)), false));
        if (!rest.isEmpty()) {
            blocks.add(
                    new Block.Paragraph(Line.of("And " + rest.size() + " more: " + group.names(rest) + against(rest))));
        }
    }

    /** Neighbours of which there is nothing to say but their status share a line. */
    private List<Block.Bullet> lines(List<Result> results) {
        List<Block.Bullet> lines = new ArrayList<>();
        List<Result> plain = new ArrayList<>();
        for (Result result : results) {
            if (line.isPlain(result)) {
                plain.add(result);
            } else {
                together(plain, lines);
                lines.add(line.of(result));
            }
        }
        together(plain, lines);
        return lines;
    }

    private static void together(List<Result> plain, List<Block.Bullet> lines) {
        if (!plain.isEmpty()) {
            lines.add(GlanceLine.together(plain));
            plain.clear();
        }
    }

    private Optional<Block.Heading> untouched(List<Result> both) {
        if (both.isEmpty()) {
            return Optional.empty();
        }
        List<Result> drugsOnly = some(both, touched::byAnything);
        Line title = Line.of(ScreenWords.GROUP_UNTOUCHED + " (" + both.size() + ")");
        if (both.size() > NAMED) {
            return Optional.of(new Block.Heading(3, title.small(counted(drugsOnly, both)), ""));
        }
        List<Result> nothing = some(both, result -> !touched.byAnything(result));
        String words = Stream.of(named(ScreenWords.DRUGS_ONLY, drugsOnly), named(ScreenWords.NOTHING_YET, nothing))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
        return Optional.of(new Block.Heading(3, title.small(". " + words + against(both)), ""));
    }

    /** So many that their names would hide what is on record; their number and the way to them stand instead. */
    private static String counted(List<Result> drugsOnly, List<Result> both) {
        long against = both.stream()
                .filter(result -> !result.speaksAgainst().isEmpty())
                .count();
        return (drugsOnly.isEmpty()
                        ? ""
                        : "; for " + drugsOnly.size() + " of them only drugs, times or the person are on record")
                + (against == 0 ? "" : "; " + ScreenWords.LESS_EXPECTED + " – recorded for " + against)
                + ". Nothing is excluded. All of them: --explain " + Topic.OPEN.word();
    }

    private static String named(String title, List<Result> results) {
        return results.isEmpty() ? "" : title + ": " + ids(results);
    }

    /** A mark on those with which something less expected is recorded. */
    private static String ids(List<Result> results) {
        return results.stream().map(result -> marked(result.id(), result)).collect(Collectors.joining(", "));
    }

    private static String titles(List<Result> results) {
        return results.stream()
                .map(result -> marked(result.title() + " [" + result.id() + "]", result))
                .collect(Collectors.joining("; "));
    }

    private static String marked(String name, Result result) {
        return name + (result.speaksAgainst().isEmpty() ? "" : MARK);
    }

    private static String against(List<Result> results) {
        boolean none =
                results.stream().allMatch(result -> result.speaksAgainst().isEmpty());
        return ". " + ScreenWords.sentence(ScreenWords.LESS_EXPECTED) + " – "
                + (none ? ScreenWords.NOTHING_SO_FAR : "where marked " + MARK)
                + "; " + ScreenWords.LOOK_ALIKES + " – as each text names.";
    }

    /** Subjects that stand alike, and how many of them have lines of their own. */
    private final class Group {

        private final String title;
        private final List<Result> results;
        private final boolean titled;
        private int written;

        /** @param titled whether its subjects stand by their titles even where there is no room for more than ids */
        Group(String title, List<Result> results, boolean titled) {
            this.title = title;
            this.results = results;
            this.titled = titled;
        }

        String heading() {
            return title + " (" + results.size() + ")";
        }

        void takeNames() {
            if (!results.isEmpty()) {
                screen.takeHeading(
                        Line.of(heading() + ": " + (titled ? titles(results) : ids(results)) + against(results)));
            }
        }

        /** By their titles, or by ids alone. */
        String names(List<Result> some) {
            String ids = ids(some);
            String titles = titles(some);
            return titled || screen.takeInstead(Line.of(ids), Line.of(titles)) ? titles : ids;
        }

        /** Writes more of them out as long as there is room. */
        void writeUpTo(int most) {
            while (written < Math.min(most, results.size())
                    && screen.takeIfThere(line.of(results.get(written)).head(), written == 0 ? 1 : 0)) {
                written++;
            }
        }
    }
}
