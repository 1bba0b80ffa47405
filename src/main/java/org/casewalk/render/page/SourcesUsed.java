package org.casewalk.render.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.checklist.Basis;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Cited;
import org.casewalk.checklist.Result;
import org.casewalk.checklist.ReviewStep;

/** The sources behind the keys on a page, each once, so that no table repeats them. */
final class SourcesUsed {

    private SourcesUsed() {}

    /** Everything that a checklist rests on or names. */
    static Block.Bullets of(Checklist checklist) {
        Cites cites = new Cites(checklist);
        checklist.redFlags().forEach(flag -> cites.basis(flag.basis()));
        Stream.of(checklist.patterns(), checklist.criteriaSets(), checklist.timing())
                .flatMap(List::stream)
                .forEach(cites::result);
        checklist.reviewSteps().forEach(step -> {
            cites.basis(step.basis());
            step.notes().forEach(cites::note);
        });
        return cites.list();
    }

    /** What one pattern or set rests on or names. */
    static Block.Bullets of(Result result, Checklist checklist) {
        Cites cites = new Cites(checklist);
        cites.result(result);
        return cites.list();
    }

    /** What one review step rests on or names. */
    static Block.Bullets of(ReviewStep step, Checklist checklist) {
        Cites cites = new Cites(checklist);
        cites.basis(step.basis());
        step.notes().forEach(cites::note);
        return cites.list();
    }

    /** Sources as they are come across: each once, sorted by key, and the statements of a text that are named by number. */
    private static final class Cites {

        private static final Pattern STATEMENT = Pattern.compile("S[0-9]+");

        private final Map<String, Cited> known = new HashMap<>();
        private final Map<String, Cited> used = new TreeMap<>();
        private final Set<Integer> statements = new TreeSet<>();

        Cites(Checklist checklist) {
            checklist.bibliography().forEach(source -> known.put(source.key(), source));
        }

        void basis(Basis basis) {
            used.putIfAbsent(basis.source(), new Cited(basis.source(), basis.sourceText(), basis.unconfirmed()));
        }

        void result(Result result) {
            result.decidedBy().forEach(this::basis);
            result.criteria().forEach(criterion -> basis(criterion.basis()));
            result.lookAlikes().forEach(alike -> alike.sources().forEach(this::key));
            result.notes().forEach(this::note);
        }

        void note(Result.Note note) {
            note.sources().forEach(this::key);
            note.statements().stream()
                    .filter(statement -> STATEMENT.matcher(statement).matches())
                    .forEach(statement -> statements.add(Integer.parseInt(statement.substring(1))));
        }

        private void key(String key) {
            Cited source = known.get(key);
            if (source != null) {
                used.putIfAbsent(key, source);
            }
        }

        Block.Bullets list() {
            List<Block.Bullet> bullets = new ArrayList<>();
            used.values().forEach(source -> bullets.add(Block.Bullet.of(line(source))));
            if (!statements.isEmpty()) {
                String numbers = statements.stream().map(number -> "S" + number).collect(Collectors.joining(", "));
                bullets.add(Block.Bullet.of(Line.strongly(numbers)
                        .plain(": statements of the text cited as SEED, in our words in docs/source-trace.md.")));
            }
            return new Block.Bullets(bullets, false);
        }
    }

    private static Line line(Cited source) {
        Line line = Line.strongly(source.key()).plain(": ").quote(source.text());
        return source.unconfirmed() ? line.strong(" (not confirmed)") : line;
    }
}
