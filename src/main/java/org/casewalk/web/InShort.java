package org.casewalk.web;

import java.util.Comparator;
import java.util.List;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.Result;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Library;
import org.casewalk.picture.Picture;
import org.casewalk.walk.Walk;

/**
 * What the first two pages of a handout show, before it goes on in full. A list that is longer than they hold says how many more there are.
 *
 * @param flags red flags on record, all of them
 * @param timeline of limited height
 * @param met patterns and sets of which all is on record, the first of them
 * @param moreMet the others of those
 * @param part those of which something is on record, the first of them
 * @param morePart how many more of those
 * @param steps review steps that apply, the urgent ones first: those with room to write beside them
 * @param moreSteps those that apply too
 * @param waiting those of which it is not known yet whether they apply
 */
public record InShort(
        List<RedFlag> flags,
        Picture timeline,
        List<Result> met,
        List<Result> moreMet,
        List<Result> part,
        int morePart,
        List<ReviewStep> steps,
        List<ReviewStep> moreSteps,
        List<ReviewStep> waiting) {

    /** How urgent a step can be, the most urgent first. */
    public static final List<String> URGENCIES = List.of("immediate", "same-day", "routine");

    /** Room for the lanes of the timeline, in pixels; the longer the lists around it, the less. */
    private static final double MOST_ROOM = 340;

    private static final double LEAST_ROOM = 130;
    private static final double ROOM_OF_ONE = 20;

    private static final int MOST_MET = 6;
    private static final int MOST_PART = 10;
    private static final int MOST_STEPS = 12;
    private static final int MOST_FEATURES = 3;

    public InShort {
        flags = List.copyOf(flags);
        met = List.copyOf(met);
        moreMet = List.copyOf(moreMet);
        part = List.copyOf(part);
        steps = List.copyOf(steps);
        moreSteps = List.copyOf(moreSteps);
        waiting = List.copyOf(waiting);
    }

    /** Chooses it for a walk. */
    static InShort of(Walk walk, Library library) {
        Checklist checklist = walk.checklist();
        Grouped grouped = Grouped.all(checklist);
        List<ReviewStep> shown = checklist.reviewSteps().stream()
                .filter(ReviewStep::shown)
                .sorted(Comparator.comparingInt(step -> URGENCIES.indexOf(step.urgency())))
                .toList();
        List<ReviewStep> applying =
                shown.stream().filter(step -> step.status() == Truth.MET).toList();
        List<RedFlag> flags = checklist.redFlags().stream()
                .filter(flag -> flag.status() == Truth.MET)
                .toList();
        List<Result> met = first(grouped.onRecord(), MOST_MET);
        double room = MOST_ROOM - ROOM_OF_ONE * (flags.size() + met.size());
        return new InShort(
                flags,
                Drawn.brief(walk, library, Math.max(LEAST_ROOM, room)),
                met,
                rest(grouped.onRecord(), MOST_MET),
                first(grouped.part(), MOST_PART),
                rest(grouped.part(), MOST_PART).size(),
                first(applying, MOST_STEPS),
                rest(applying, MOST_STEPS),
                shown.stream().filter(step -> step.status() == Truth.OPEN).toList());
    }

    private static <T> List<T> first(List<T> all, int most) {
        return all.subList(0, Math.min(most, all.size()));
    }

    private static <T> List<T> rest(List<T> all, int most) {
        return all.subList(Math.min(most, all.size()), all.size());
    }

    /** Steps with room to write beside them, of one urgency. */
    public List<ReviewStep> steps(String urgency) {
        return steps.stream().filter(step -> step.urgency().equals(urgency)).toList();
    }

    /** What is on record for a pattern or set, a few features. */
    public String onRecord(Result result) {
        return ResultWords.onRecord(result, MOST_FEATURES);
    }

    /** What is not known yet of a pattern or set, a few features. */
    public String notKnown(Result result) {
        return ResultWords.notKnown(result, MOST_FEATURES);
    }

    /** Those of which it is not known yet whether they apply, counted. */
    public String waitingWords() {
        long immediate = waiting.stream()
                .filter(step -> step.urgency().equals(URGENCIES.get(0)))
                .count();
        return waiting.size() + (immediate == 0 ? "" : ", %d of them immediate".formatted(immediate));
    }
}
