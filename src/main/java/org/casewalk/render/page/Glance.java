package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;

/**
 * Patterns and sets on the first screen, grouped by what is recorded; in each group the order of the packs. A subject is shown with
 * what speaks against it and its look-alikes, in a list of ids as in a line of its own.
 */
final class Glance {

    /** Subjects with lines of their own, where there are more; those that are met always have them. */
    private static final int SHOWN = 6;

    private static final String MARK = "*";
    private static final int OPEN_SHOWN = 3;
    private static final int NOT_REACHED_SHOWN = 2;
    private static final Set<String> ABOUT_DRUGS = Set.of("exposure", "drug-history", "person", "setting", "onset");

    private final Checklist checklist;
    private final GlanceLine line;
    private final Map<String, String> kinds = new TreeMap<>();
    private final List<Block> blocks = new ArrayList<>();

    Glance(Checklist checklist) {
        this.checklist = checklist;
        this.line = new GlanceLine(checklist);
        checklist.entered().forEach(entry -> kinds.put(entry.id(), entry.kind()));
    }

    List<Block> blocks() {
        List<Result> all = inPackOrder();
        if (all.isEmpty()) {
            return List.of();
        }
        Sections.onOneLine("Patterns and criteria sets", "patterns", ScreenWords.GROUPED_ORDER, blocks);
        List<Result> met = some(all, this::isMet);
        List<Result> open = some(all, result -> !isMet(result) && isOpen(result) && touched(result, this::isSign));
        List<Result> notReached = some(all, result -> !isMet(result) && !isOpen(result));
        List<Result> drugsOnly = some(
                all,
                result -> !isMet(result)
                        && isOpen(result)
                        && !touched(result, this::isSign)
                        && touched(result, kind -> true));
        int openShown = Math.min(open.size(), Math.max(OPEN_SHOWN, SHOWN - met.size()));
        int others = Math.max(NOT_REACHED_SHOWN, SHOWN - met.size() - openShown);
        group(ScreenWords.GROUP_MET, met, met.size());
        group(ScreenWords.GROUP_OPEN, open, openShown);
        group(ScreenWords.sentence(ScreenWords.notReached(checklist.recordedUpTo())), notReached, others);
        List<Result> nothing = some(all, result -> !isMet(result) && isOpen(result) && !touched(result, kind -> true));
        untouched(drugsOnly, nothing);
        return blocks;
    }

    /** Packs hold their own patterns and sets together, so that emergencies come first whatever kind they are. */
    private List<Result> inPackOrder() {
        List<String> packs = checklist.packs().stream().map(pack -> pack.id()).toList();
        return Stream.concat(checklist.patterns().stream(), checklist.criteriaSets().stream())
                .sorted(Comparator.comparingInt(result -> packs.indexOf(result.pack())))
                .toList();
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

    private boolean isSign(String kind) {
        return !ABOUT_DRUGS.contains(kind);
    }

    /** Says whether entries of these kinds answer some part of what is named for it, or speak against it. */
    private boolean touched(Result result, Predicate<String> kind) {
        return result.fed()
                && result.criteria().stream()
                        .filter(criterion -> Standing.isTick(result, criterion)
                                || criterion.role().equals("contrary") && criterion.status() == Truth.MET)
                        .flatMap(criterion -> criterion.evidence().stream())
                        .filter(part -> part.says() != Truth.OPEN)
                        .flatMap(part -> part.entries().stream())
                        .map(id -> kinds.getOrDefault(id, ""))
                        .anyMatch(kind);
    }

    private void group(String title, List<Result> results, int shown) {
        if (results.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(3, Line.of(title + " (" + results.size() + ")"), ""));
        blocks.add(new Block.Bullets(lines(results.subList(0, Math.min(shown, results.size()))), false));
        if (results.size() > shown) {
            List<Result> rest = results.subList(shown, results.size());
            blocks.add(new Block.Paragraph(
                    Line.of("And " + rest.size() + " more, each with --explain ID: " + ids(rest) + against(rest))));
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

    private void untouched(List<Result> drugsOnly, List<Result> nothing) {
        List<Result> both = Stream.of(drugsOnly, nothing).flatMap(List::stream).toList();
        if (both.isEmpty()) {
            return;
        }
        String words = Stream.of(named(ScreenWords.DRUGS_ONLY, drugsOnly), named(ScreenWords.NOTHING_YET, nothing))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
        blocks.add(new Block.Heading(3, Line.of(ScreenWords.GROUP_UNTOUCHED + " (" + both.size() + ")"), ""));
        blocks.add(new Block.Paragraph(Line.of(words + against(both))));
    }

    private static String named(String title, List<Result> results) {
        return results.isEmpty() ? "" : title + ": " + ids(results);
    }

    /** A mark on those with which something less expected is recorded. */
    private static String ids(List<Result> results) {
        return results.stream()
                .map(result -> result.id() + (result.speaksAgainst().isEmpty() ? "" : MARK))
                .collect(Collectors.joining(", "));
    }

    private static String against(List<Result> results) {
        boolean none =
                results.stream().allMatch(result -> result.speaksAgainst().isEmpty());
        return ". " + ScreenWords.sentence(ScreenWords.LESS_EXPECTED) + " – "
                + (none ? ScreenWords.NOTHING_SO_FAR : "on record where marked " + MARK)
                + "; " + ScreenWords.LOOK_ALIKES + " – those that each text names.";
    }
}
