package org.casewalk.render.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casewalk.checklist.Basis;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.Result;
import org.casewalk.checklist.ReviewStep;

/** The sources behind the keys on a page, each once, so that no table repeats them. */
final class SourcesUsed {

    private SourcesUsed() {}

    /** Everything that a checklist rests on. */
    static List<Basis> of(Checklist checklist) {
        Stream<Basis> results = Stream.of(checklist.patterns(), checklist.criteriaSets(), checklist.timing())
                .flatMap(Collection::stream)
                .flatMap(result -> of(result).stream());
        Stream<Basis> flags = checklist.redFlags().stream().map(RedFlag::basis);
        Stream<Basis> steps = checklist.reviewSteps().stream().map(ReviewStep::basis);
        return Stream.of(flags, results, steps).flatMap(each -> each).toList();
    }

    /** What one pattern or set rests on. */
    static List<Basis> of(Result result) {
        return Stream.concat(
                        result.decidedBy().stream(), result.criteria().stream().map(Criterion::basis))
                .toList();
    }

    /** Key and text, sorted by key. */
    static Block.Bullets list(List<Basis> used) {
        Map<String, Basis> byKey = new TreeMap<>();
        used.forEach(basis -> byKey.putIfAbsent(basis.source(), basis));
        return new Block.Bullets(
                byKey.values().stream()
                        .map(basis -> Block.Bullet.of(line(basis)))
                        .toList(),
                false);
    }

    private static Line line(Basis basis) {
        Line line = Line.strongly(basis.source()).plain(": ").quote(basis.sourceText());
        return basis.unconfirmed() ? line.strong(" (not confirmed)") : line;
    }
}
