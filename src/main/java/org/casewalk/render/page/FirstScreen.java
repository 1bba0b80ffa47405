package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.PackUsed;
import org.casewalk.fact.Truth;

/**
 * What a person sees first in a terminal, however many packs are loaded: red flags, safety questions, every pattern and set at least by
 * its id, urgent steps in full. Whatever is cut says how to see the rest.
 */
public final class FirstScreen {

    private final Checklist checklist;
    private final boolean nothingEntered;
    private final Screen middle;
    private final List<Block> blocks = new ArrayList<>();

    private FirstScreen(Checklist checklist, int columns) {
        this.checklist = checklist;
        this.middle = new Screen(columns);
        this.nothingEntered = checklist.entered().isEmpty();
    }

    /**
     * Composes the page.
     *
     * @param columns width of the terminal; fewer of them leave room for fewer patterns and sets in their own lines
     */
    public static Page page(Checklist checklist, int columns) {
        FirstScreen screen = new FirstScreen(checklist, columns);
        screen.compose();
        return new Page(checklist.title(), screen.blocks);
    }

    /** Works out, on any thread, what composing comes to late and needs longest for. */
    public static void ahead(Checklist checklist) {
        Glance.ahead(checklist);
    }

    private void compose() {
        blocks.addAll(new Opening(checklist, Extent.SCREEN).blocks());
        Glance glance = new Glance(checklist, middle);
        List<Aside> asides = Stream.of(new SideBySide(checklist).glance(middle), timing())
                .flatMap(Optional::stream)
                .toList();
        glance.writeFirst();
        List<Block.Heading> beside = asides.stream().map(Aside::heading).toList();
        blocks.addAll(glance.blocks());
        blocks.addAll(beside);
        blocks.addAll(new GlanceSteps(checklist).blocks());
        foot();
    }

    /** What the record says about timing; what it does not say is only counted. */
    private Optional<Aside> timing() {
        List<Criterion> notes = nothingEntered
                ? List.of()
                : checklist.timing().stream()
                        .filter(Overview::isTiming)
                        .flatMap(result -> result.criteria().stream())
                        .toList();
        List<String> met = notes.stream()
                .filter(criterion -> criterion.status() == Truth.MET)
                .map(Criterion::title)
                .toList();
        return met.isEmpty()
                ? Optional.empty()
                : Optional.of(new Aside(
                        middle, "timing", timing(notes, "" + met.size()), timing(notes, String.join("; ", met))));
    }

    private Line timing(List<Criterion> notes, String met) {
        return Line.of("Timing")
                .small(", " + ScreenWords.YES + " – " + met + rest(notes, Truth.NOT_MET) + rest(notes, Truth.OPEN)
                        + ": --explain " + Topic.SHARED.word());
    }

    private String rest(List<Criterion> notes, Truth status) {
        long count =
                notes.stream().filter(criterion -> criterion.status() == status).count();
        return count == 0 ? "" : "; " + ScreenWords.recorded(status, nothingEntered) + " – " + count;
    }

    private void foot() {
        String packs = checklist.packs().stream().map(FirstScreen::name).collect(Collectors.joining("; "));
        blocks.add(new Block.Heading(3, Line.of("On record: ").small(entered()), "entered"));
        blocks.add(new Block.Paragraph(Line.of("Rule packs asked: " + packs + drafts())));
    }

    private String entered() {
        if (nothingEntered) {
            return ScreenWords.NOTHING_ENTERED;
        }
        long unused =
                checklist.entered().stream().filter(entry -> !entry.used()).count();
        return ScreenWords.counted(checklist.entered().size(), "entry", "entries")
                + (unused == 0 ? "" : ", " + unused + " of them asked about by no loaded rule")
                + ": --explain " + Topic.ENTERED.word();
    }

    private static String name(PackUsed pack) {
        return pack.id() + " " + pack.version();
    }

    private String drafts() {
        String statuses = checklist.packs().stream()
                .collect(Collectors.groupingBy(PackUsed::status, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        return statuses.isEmpty() ? "none" : " (" + statuses + ")";
    }
}
