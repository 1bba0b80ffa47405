package org.casewalk.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pattern;
import org.casewalk.picture.WindowsOfCase.Asked;
import org.casewalk.picture.WindowsOfCase.Part;
import org.casewalk.term.Interval;

/**
 * The windows for which a case has an event of the asked kind with a time, and a first sign to count back from. Patterns and sets that
 * ask for the same window share a lane.
 */
final class WindowLanes {

    private final CaseFile caseFile;
    private final DrugWords drugs;
    private final List<Asked> asked;
    private final ShortNames names;

    WindowLanes(CaseFile caseFile, Checklist checklist, Library library) {
        this.caseFile = caseFile;
        this.drugs = new DrugWords(library.vocabulary());
        this.asked = WindowsOfCase.of(checklist, library);
        this.names = new ShortNames(Stream.of(checklist.patterns(), checklist.criteriaSets(), checklist.timing())
                .flatMap(List::stream)
                .map(Result::title)
                .toList());
    }

    private Interval onset() {
        return caseFile.episode().onset().hours();
    }

    /**
     * Windows that are asked of the same drug events.
     *
     * @param head what is asked of, with the events
     * @param windows one lane for each window
     */
    record Block(Lane head, List<Lane> windows) {}

    /** The blocks of one status, in library order of the first that asks. */
    List<Block> blocks(Truth status) {
        Map<Lane, Map<Lane.Window, List<String>>> blocks = new LinkedHashMap<>();
        Map<Lane.Window, String> words = new HashMap<>();
        asked.stream()
                .filter(each -> each.criterion().status() == status && drawn(each))
                .forEach(each -> telling(each).forEach(part -> {
                    Lane.Window window = new Lane.Window(part.window().placed(onset()), status);
                    words.putIfAbsent(window, part.window().words() + " before");
                    blocks.computeIfAbsent(head(part), head -> new LinkedHashMap<>())
                            .computeIfAbsent(window, key -> new ArrayList<>())
                            .add(names.of(each.result().title()));
                }));
        return blocks.entrySet().stream()
                .map(block -> new Block(block.getKey(), windows(block.getValue(), words)))
                .toList();
    }

    private static List<Lane> windows(Map<Lane.Window, List<String>> askers, Map<Lane.Window, String> words) {
        return askers.entrySet().stream()
                .map(each -> new Lane(
                        words.getOrDefault(each.getKey(), ""),
                        each.getValue().stream().distinct().collect(Collectors.joining("; ")),
                        List.of(each.getKey()),
                        List.of()))
                .toList();
    }

    /** "Dopamine blocker: start or increase", with the events of this kind that the checklist looked at. */
    private Lane head(Part part) {
        String kinds = AskedEvent.of(part.pattern()).stream()
                .map(AskedEvent::words)
                .distinct()
                .collect(Collectors.joining(", "));
        List<Lane.Mark> events = events(part)
                .map(entry ->
                        (Lane.Mark) new Lane.Moment(entry.at().hours(), DrugWords.sign(entry), drugs.inShort(entry)))
                .toList();
        return new Lane(subject(part.pattern()) + (kinds.isEmpty() ? "" : ": " + kinds), "", events, List.of());
    }

    /** How many criteria of a status are not drawn. */
    long folded(Truth status) {
        return asked.stream()
                .filter(each -> each.criterion().status() == status && !drawn(each))
                .count();
    }

    private boolean drawn(Asked each) {
        return !onset().unknown() && telling(each).findAny().isPresent();
    }

    private Stream<Part> telling(Asked each) {
        return each.telling().stream().filter(part -> events(part).findAny().isPresent());
    }

    private Stream<ExposureEntry> events(Part part) {
        List<AskedEvent> kinds = AskedEvent.of(part.pattern());
        return caseFile.exposures().stream()
                .filter(entry -> part.entries().contains(entry.id()))
                .filter(entry -> !entry.at().unknown() && AskedEvent.fits(kinds, entry));
    }

    private String subject(Pattern pattern) {
        String drug = pattern.selected("drug").toString();
        return drug.isEmpty() ? drugs.drugClass(pattern.selected("drugClass").toString()) : drugs.drug(drug);
    }

    /**
     * Every window of every criterion, whether it is drawn or not. Without a time of the first sign, those that cannot be told for that one
     * reason are counted in one row.
     */
    List<List<String>> rows() {
        if (!onset().unknown()) {
            return asked.stream().map(WindowLanes::row).toList();
        }
        long waiting = folded(Truth.OPEN);
        Stream<List<String>> decided = asked.stream()
                .filter(each -> each.criterion().status() != Truth.OPEN)
                .map(WindowLanes::row);
        Stream<List<String>> counted = waiting == 0
                ? Stream.empty()
                : Stream.of(List.of(
                        waiting == 1 ? "One window" : waiting + " windows",
                        "before the first sign, whose time is not on record",
                        WindowStrip.says(Truth.OPEN)));
        return Stream.concat(decided, counted).toList();
    }

    private static List<String> row(Asked each) {
        return List.of(
                each.result().title() + ": " + each.criterion().title(),
                each.parts().stream()
                                .map(part -> part.window().words())
                                .distinct()
                                .collect(Collectors.joining("; "))
                        + " before the first sign",
                WindowStrip.says(each.criterion().status()));
    }
}
