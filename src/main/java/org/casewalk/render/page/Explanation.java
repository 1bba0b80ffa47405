package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Evidence;
import org.casewalk.checklist.Missing;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.Result;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.checklist.WhatIf;

/** One subject in full: a pattern, set, criterion ({@code pattern/criterion}), red flag or review step. */
public final class Explanation {

    /** Before the id of a criteria set: that set beside the others, in full. */
    public static final String COMPARED = Topic.COMPARE.word() + "/";

    /** Every criteria set beside every other, in full. */
    public static final String COMPARE_ALL = COMPARED + Topic.ALL.word();

    private final Checklist checklist;
    private final boolean nothingEntered;
    private final Reasons reasons;

    private Explanation(Checklist checklist) {
        this.checklist = checklist;
        this.nothingEntered = checklist.entered().isEmpty();
        this.reasons = new Reasons(checklist);
    }

    /** Lists what can be asked for, in the order of the checklist: ids, for a review step its title after its id; then the topics. */
    public static List<String> ids(Checklist checklist) {
        List<String> ids = new ArrayList<>();
        checklist.redFlags().forEach(flag -> ids.add(flag.id()));
        results(checklist).forEach(result -> {
            ids.add(result.id());
            result.criteria().forEach(criterion -> ids.add(result.id() + "/" + criterion.id()));
        });
        checklist.reviewSteps().forEach(step -> ids.addAll(List.of(step.id(), step.title())));
        ids.addAll(Topic.words());
        ids.add(COMPARE_ALL);
        checklist.criteriaSets().forEach(set -> ids.add(COMPARED + set.id()));
        return List.copyOf(ids);
    }

    /**
     * Composes the page of one subject, asked for by its id or, for a review step, its title, or of a {@link Topic}, under the same
     * opening as every page; empty where there is no such id.
     */
    public static Optional<Page> page(Checklist checklist, String id) {
        List<Block> depth = new Explanation(checklist).of(resolved(checklist, id));
        if (depth.isEmpty()) {
            depth = compared(checklist, id);
        }
        if (depth.isEmpty()) {
            return Topic.of(id).map(topic -> page(checklist, topic));
        }
        return Optional.of(page(checklist, depth));
    }

    /** More of the comparison than its topic shows: {@code compare/all}, or {@code compare/} and the id of one set. */
    private static List<Block> compared(Checklist checklist, String id) {
        SideBySide beside = new SideBySide(checklist);
        if (id.equals(COMPARE_ALL)) {
            return beside.all();
        }
        return checklist.criteriaSets().stream()
                .map(Result::id)
                .filter(set -> id.equals(COMPARED + set))
                .findFirst()
                .map(beside::of)
                .orElse(List.of());
    }

    private static Page page(Checklist checklist, Topic topic) {
        List<Block> blocks = new TopicPage(checklist).blocks(topic);
        return topic == Topic.ALL ? new Page(checklist.title(), blocks) : page(checklist, blocks);
    }

    private static Page page(Checklist checklist, List<Block> depth) {
        List<Block> blocks = new ArrayList<>(new Opening(checklist, Extent.SCREEN).blocks());
        blocks.addAll(depth);
        return new Page(checklist.title(), blocks);
    }

    /** A step is shown by its title where there is no room for its id, so the title will do as well. */
    private static String resolved(Checklist checklist, String id) {
        return checklist.reviewSteps().stream()
                .filter(step -> step.title().equalsIgnoreCase(id))
                .map(ReviewStep::id)
                .findFirst()
                .orElse(id);
    }

    private static Stream<Result> results(Checklist checklist) {
        return Stream.of(checklist.patterns(), checklist.criteriaSets(), checklist.timing())
                .flatMap(List::stream);
    }

    private List<Block> of(String id) {
        List<Block> blocks = new ArrayList<>();
        checklist.redFlags().stream().filter(flag -> flag.id().equals(id)).forEach(flag -> flag(flag, blocks));
        results(checklist).forEach(result -> {
            if (result.id().equals(id)) {
                result(result, blocks);
            }
            result.criteria().stream()
                    .filter(criterion -> (result.id() + "/" + criterion.id()).equals(id))
                    .forEach(criterion -> criterion(result, criterion, blocks));
        });
        checklist.reviewSteps().stream().filter(step -> step.id().equals(id)).forEach(step -> step(step, blocks));
        return blocks;
    }

    private void result(Result result, List<Block> blocks) {
        heading(result.title(), result.id(), blocks);
        standing(ScreenWords.standing(result, checklist), blocks);
        blocks.add(new Block.Fields(new Standing(checklist, Extent.HANDOUT).fields(result)));
        blocks.addAll(new ResultDepth(checklist).blocks(result));
        blocks.add(new Block.Heading(3, Line.of("Sources"), "sources"));
        blocks.add(SourcesUsed.of(result, checklist));
    }

    private void flag(RedFlag flag, List<Block> blocks) {
        heading(flag.title(), flag.id(), blocks);
        standing(ScreenWords.flag(flag.status(), nothingEntered), blocks);
        List<Block.Field> fields = new ArrayList<>();
        fields.add(Block.Field.of("when it is on record", Line.of(flag.text())));
        if (!flag.scope().isEmpty()) {
            fields.add(Block.Field.of("what it does not say", Line.of(flag.scope())));
        }
        add("why", reasons.evidence(flag.evidence()), fields);
        add("missing", reasons.missing(flag.missing()), fields);
        add("rule and source", reasons.basis(flag.basis()), fields);
        blocks.add(new Block.Fields(fields));
    }

    private void step(ReviewStep step, List<Block> blocks) {
        heading(step.title(), step.id(), blocks);
        standing(ScreenWords.trigger(step.status(), nothingEntered) + (step.shown() ? "" : "; not shown"), blocks);
        List<Block.Field> fields = new ArrayList<>();
        fields.add(Block.Field.of("question", Line.of(step.text())));
        fields.add(Block.Field.of("urgency", Line.of(ScreenWords.urgency(step.urgency()))));
        add("reason", step.reason().isEmpty() ? List.of() : List.of(Line.empty().quote(step.reason())), fields);
        if (step.whileOpen()) {
            fields.add(Block.Field.of("note", Line.of("It asks because something is still open.")));
        }
        if (!step.scope().isEmpty()) {
            fields.add(Block.Field.of("what it does not say", Line.of(step.scope())));
        }
        add("why", reasons.evidence(step.evidence()), fields);
        add("missing", reasons.missingBesideFlags(step.missing()), fields);
        step.notes().forEach(note -> fields.add(ResultDepth.note(note)));
        add("rule and source", reasons.basis(step.basis()), fields);
        blocks.add(new Block.Fields(fields));
        if (!step.notes().isEmpty()) {
            blocks.add(new Block.Heading(3, Line.of("Sources"), "sources"));
            blocks.add(SourcesUsed.of(step, checklist));
        }
    }

    private void criterion(Result result, Criterion criterion, List<Block> blocks) {
        heading(criterion.title(), result.id() + "/" + criterion.id(), blocks);
        standing(ScreenWords.recorded(criterion, nothingEntered), blocks);
        List<Block.Field> fields = new ArrayList<>();
        fields.add(Block.Field.of("part of", Line.of(result.title()).id(result.id())));
        fields.add(Block.Field.of("what it is for", Line.of(ScreenWords.role(criterion.role()))));
        if (!criterion.note().isEmpty()) {
            fields.add(Block.Field.of("our reading", Line.of(criterion.note())));
        }
        if (criterion.laterObservation()) {
            fields.add(
                    Block.Field.of("note", Line.of("Only known later, after something was tried or time has passed.")));
        }
        add("why", reasons.evidence(criterion.evidence()), fields);
        add("missing", reasons.missing(criterion.missing()), fields);
        add("a single answer could decide " + result.title(), Settling.each(couldSettle(result, criterion)), fields);
        add(
                ScreenWords.THOUGHT_EXPERIMENT + " (" + result.title() + ")",
                Settling.each(wouldChange(result, criterion)),
                fields);
        add("rule and source", reasons.basis(criterion.basis()), fields);
        blocks.add(new Block.Fields(fields));
    }

    private static List<WhatIf> couldSettle(Result result, Criterion criterion) {
        List<String> questions =
                criterion.missing().stream().map(Missing::question).toList();
        return result.couldSettle().stream()
                .filter(whatIf -> questions.contains(whatIf.question()))
                .toList();
    }

    /** Only the answers that this criterion rests on. */
    private List<WhatIf> wouldChange(Result result, Criterion criterion) {
        List<String> ids = criterion.evidence().stream()
                .map(Evidence::entries)
                .flatMap(List::stream)
                .toList();
        List<String> terms = checklist.entered().stream()
                .filter(entry -> ids.contains(entry.id()))
                .map(entry -> entry.term())
                .toList();
        return result.wouldChange().stream()
                .filter(whatIf -> terms.contains(
                        whatIf.question().substring(whatIf.question().indexOf(':') + 1)))
                .toList();
    }

    private static void heading(String title, String id, List<Block> blocks) {
        blocks.add(new Block.Heading(2, Line.of(title).id(id), "explained"));
    }

    private static void standing(String words, List<Block> blocks) {
        blocks.add(new Block.Paragraph(Line.strongly(ScreenWords.sentence(words))));
    }

    private static void add(String label, List<Line> lines, List<Block.Field> fields) {
        if (!lines.isEmpty()) {
            fields.add(new Block.Field(label, lines));
        }
    }
}
