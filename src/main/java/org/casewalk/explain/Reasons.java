package org.casewalk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.checklist.Evidence;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule has its status in one case: the entries it rests on, part by part. Rules build on each other and ask alike, so what a rule
 * rests on and what the record says to a clause are worked out once. For one thread at a time.
 */
final class Reasons {

    private final Reasoning reasoning;
    private final Phrases phrases;
    private final OnRecord record;
    private final Standing standing;
    private final Map<String, String> quotes;
    private final Map<String, String> limits;
    private final Map<String, String> findings;
    private final @Nullable Evidence[] evidence;
    private final @Nullable List<String>[] resting;
    private final @Nullable List<String>[] because;

    /**
     * @param quotes what was recorded, by entry id
     * @param limits the published limits that stand in for the laboratory's own, by entry id
     * @param findings the finding of each entry that records one, by entry id
     */
    Reasons(
            Reasoning reasoning,
            Phrases phrases,
            OnRecord record,
            Standing standing,
            Map<String, String> quotes,
            Map<String, String> limits,
            Map<String, String> findings) {
        this.reasoning = reasoning;
        this.phrases = phrases;
        this.record = record;
        this.standing = standing;
        this.quotes = quotes;
        this.limits = limits;
        this.findings = findings;
        this.evidence = new Evidence[reasoning.clauses()];
        this.resting = room(reasoning.clauses());
        this.because = room(reasoning.rulings().size());
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists cannot be made otherwise
    private static @Nullable List<String>[] room(int size) {
        return new List[size];
    }

    /** Ids of the entries that the status of a rule rests on, sorted. */
    List<String> because(Ruling ruling) {
        List<String> known = because[ruling.number()];
        if (known == null) {
            EntryIds entries = new EntryIds();
            decisive(ruling.condition(), entries);
            known = entries.sorted();
            because[ruling.number()] = known;
        }
        return known;
    }

    /** A decided "and" that is not met rests on its refuted parts, a decided "or" that is met on its proven ones; else on all. */
    private void decisive(Ruling.Tree condition, EntryIds entries) {
        if (condition instanceof Ruling.Tree.Leaf leaf) {
            entries.add(resting(leaf.clause()));
            return;
        }
        Ruling.Tree.Joined joined = (Ruling.Tree.Joined) condition;
        Truth whole = standing.truth(condition);
        Truth enough = joined.all() ? Truth.NOT_MET : Truth.MET;
        for (Ruling.Tree part : joined.parts()) {
            if (whole != enough || standing.truth(part) == enough) {
                decisive(part, entries);
            }
        }
    }

    private List<String> resting(Clause clause) {
        List<String> known = resting[clause.number()];
        if (known == null) {
            EntryIds entries = new EntryIds();
            if (clause.computed()) {
                Resting.of(clause, standing).stream()
                        .filter(lower -> lower.rule() >= 0)
                        .forEach(
                                lower -> entries.add(because(reasoning.rulings().get(lower.rule()))));
            } else {
                answering(clause, entries);
            }
            known = entries.sorted();
            resting[clause.number()] = known;
        }
        return known;
    }

    /** The facts that decide a clause: those that prove it when it is met, all that answer its question otherwise. */
    private void answering(Clause clause, EntryIds entries) {
        boolean met = standing.truth(clause) == Truth.MET;
        for (Fact fact : record.answers(clause.position())) {
            if (!met || clause.claims().certain(fact)) {
                entries.add(fact.entries());
            }
        }
    }

    /** Lists what a rule asks, part by part, and what the record says to it. */
    List<Evidence> evidence(Ruling ruling) {
        List<Evidence> all = new ArrayList<>(ruling.clauses().size());
        for (Clause clause : ruling.clauses()) {
            all.add(evidence(clause));
        }
        return all;
    }

    private Evidence evidence(Clause clause) {
        Evidence known = evidence[clause.number()];
        if (known == null) {
            List<String> entries = resting(clause);
            known = new Evidence(phrases.asked(clause), standing.truth(clause), entries, statement(clause, entries));
            evidence[clause.number()] = known;
        }
        return known;
    }

    private String statement(Clause clause, List<String> entries) {
        if (clause.computed() && clause.below().size() > 1) {
            return below(clause);
        }
        if (entries.isEmpty()) {
            return "nothing on record";
        }
        return entries.stream().map(id -> quoted(clause, id)).collect(Collectors.joining("; "));
    }

    /** What was recorded about another finding than the one asked about is said to be derived, so that nobody takes it for an answer. */
    private String quoted(Clause clause, String entry) {
        String words = quotes.getOrDefault(entry, entry) + basis(clause, entry);
        String finding = findings.getOrDefault(entry, "");
        boolean asked = finding.isEmpty() || clause.questions().contains("finding:" + finding);
        return asked ? words : "derived from: " + words;
    }

    /** A multiple of the upper limit is judged by every published limit where the laboratory's own is missing, and says so. */
    private String basis(Clause clause, String entry) {
        String limit = limits.getOrDefault(entry, "");
        boolean multiple = clause.pattern().claims().stream()
                .anyMatch(claim -> claim.field().startsWith("timesUpperLimit"));
        return limit.isEmpty() || !multiple ? "" : ", " + limit + ": " + byLimits(standing.truth(clause));
    }

    private static String byLimits(Truth truth) {
        return switch (truth) {
            case MET -> "true for every one";
            case NOT_MET -> "true for none";
            case OPEN -> "they do not settle it";
        };
    }

    /** Names what stands below a count, total or status, by status. */
    private String below(Clause clause) {
        return Stream.of(Truth.values())
                .map(truth -> named(truth, clause))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String named(Truth truth, Clause clause) {
        StringBuilder named = new StringBuilder();
        for (Clause.Below lower : clause.below()) {
            if (standing.status(lower) == truth) {
                named.append(named.isEmpty() ? words(truth) + ": " : ", ").append(phrases.title(lower.subject()));
            }
        }
        return named.toString();
    }

    private static String words(Truth truth) {
        return switch (truth) {
            case MET -> "recorded: yes";
            case NOT_MET -> "recorded: no";
            case OPEN -> "not known yet";
        };
    }
}
