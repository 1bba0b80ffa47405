package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.PackUsed;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;

/**
 * What a person sees first in a terminal, however many packs are loaded: red flags, safety questions, every pattern and set at least by
 * its id, urgent steps in full. Whatever is cut says how to see the rest.
 */
public final class FirstScreen {

    private final Checklist checklist;
    private final boolean nothingEntered;
    private final List<Block> blocks = new ArrayList<>();

    private FirstScreen(Checklist checklist) {
        this.checklist = checklist;
        this.nothingEntered = checklist.entered().isEmpty();
    }

    /** Composes the page. */
    public static Page page(Checklist checklist) {
        FirstScreen screen = new FirstScreen(checklist);
        screen.compose();
        return new Page(checklist.title(), screen.blocks);
    }

    private void compose() {
        blocks.addAll(new Opening(checklist, Extent.SCREEN).blocks());
        blocks.addAll(new Glance(checklist).blocks());
        timing();
        blocks.addAll(new GlanceSteps(checklist).blocks());
        foot();
    }

    /** What the record says about timing; what it does not say is only counted. */
    private void timing() {
        List<Block.Bullet> notes = checklist.timing().stream()
                .filter(result -> Overview.isTiming(result) && !nothingEntered)
                .filter(result -> result.criteria().stream().anyMatch(criterion -> criterion.status() != Truth.OPEN))
                .map(this::timing)
                .toList();
        if (!notes.isEmpty()) {
            blocks.add(new Block.Heading(3, Line.of("Timing"), "timing"));
            blocks.add(new Block.Bullets(notes, false));
        }
    }

    private Block.Bullet timing(Result result) {
        Line line = Line.strongly(result.title()).id(result.id());
        String join = ": ";
        for (Truth status : Truth.values()) {
            List<String> titles = result.criteria().stream()
                    .filter(criterion -> criterion.status() == status)
                    .map(Criterion::title)
                    .toList();
            if (!titles.isEmpty()) {
                String named = status == Truth.MET ? String.join("; ", titles) : String.valueOf(titles.size());
                line = line.plain(join + ScreenWords.recorded(status, nothingEntered) + " – " + named);
                join = "; ";
            }
        }
        return Block.Bullet.of(line);
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
