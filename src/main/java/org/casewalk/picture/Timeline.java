package org.casewalk.picture;

import java.util.List;
import java.util.stream.Stream;
import org.casewalk.casefile.CaseFile;
import org.casewalk.checklist.Checklist;
import org.casewalk.pack.Library;
import org.casewalk.picture.RecordSheet.Entry;
import org.casewalk.term.Interval;
import org.casewalk.term.Vocabulary;

/** Drugs, first sign, findings, readings and what was given along the time of the case, and the windows that criteria ask about. */
public final class Timeline {

    private static final String HOW_TO_READ =
            "Time runs from left to right; the band marks the first sign. Something happened at some time in a hatched stretch where its time"
                    + " is known only roughly. What lies beyond a broken upright line is not to scale.";

    static final String DRUGS = "Drugs";
    static final String MEASURED = "Measured";

    private Timeline() {}

    /**
     * Draws a case.
     *
     * @param name unique on the page; begins every id of the drawings
     * @param checklist the checklist of this case with this library
     */
    public static Picture of(String name, CaseFile caseFile, Checklist checklist, Library library) {
        List<Entry> entries = entries(caseFile, library.vocabulary());
        Interval onset = caseFile.episode().onset().hours();
        WindowSheet windows = new WindowSheet(new WindowLanes(caseFile, checklist, library), onset);
        String title = "Timeline of " + caseFile.title();
        return new Picture(
                title,
                HOW_TO_READ,
                Stream.concat(
                                new RecordSheet(entries, onset).drawings(name, title, HOW_TO_READ).stream(),
                                windows.drawings(name).stream())
                        .toList(),
                table(entries, windows));
    }

    /**
     * Draws what is on record in one drawing of limited height, without the windows and without a table; the description names what it
     * leaves out.
     *
     * @param name unique on the page; begins every id of the drawing
     * @param room for its lanes, in pixels of the wide form
     */
    public static Picture brief(String name, CaseFile caseFile, Library library, double room) {
        RecordSheet whole = new RecordSheet(
                entries(caseFile, library.vocabulary()),
                caseFile.episode().onset().hours());
        RecordSheet brief = whole.within(room);
        List<String> left = brief.notOf(whole);
        String title = "Timeline in short";
        String description = left.isEmpty() ? HOW_TO_READ : "Not drawn here: " + String.join("; ", left) + ".";
        return new Picture(
                title, description, brief.drawings(name, title, description), new Picture.Table(List.of(), List.of()));
    }

    private static List<Entry> entries(CaseFile caseFile, Vocabulary vocabulary) {
        return Stream.of(
                        section(DRUGS, DrugLanes.of(caseFile.exposures(), vocabulary)),
                        section("Findings", FindingLanes.of(caseFile.findings(), vocabulary)),
                        section(MEASURED, ReadingLanes.of(caseFile.readings(), vocabulary)),
                        section("Treatment given", TreatmentLanes.of(caseFile.treatments())))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<Entry> section(String heading, List<Lane> lanes) {
        return lanes.stream().map(lane -> new Entry(heading, lane));
    }

    private static Picture.Table table(List<Entry> entries, WindowSheet windows) {
        return new Picture.Table(
                List.of("What", "When", "Recorded"),
                Stream.concat(entries.stream().flatMap(entry -> entry.lane().rows().stream()), windows.rows().stream())
                        .toList());
    }
}
