package org.casewalk.explain;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.pack.Pattern;
import org.casewalk.term.DrugClassLinks;
import org.casewalk.term.DrugTerm;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.Vocabulary;

/**
 * Which base patterns an answer can touch: those that ask the question, and those about findings that imply, are implied by or
 * exclude the answered one, and about classes that a drug of the answered one may be of. Thread-safe.
 */
final class Bearing {

    private static final String FINDING = "finding:";

    private final Vocabulary vocabulary;
    private final DrugClassLinks classes;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Set<String>> implies = new HashMap<>();
    private final Map<String, Set<String>> impliedBy = new HashMap<>();
    private final Map<String, Set<String>> excludes = new HashMap<>();
    private final Map<String, BitSet> kin = new ConcurrentHashMap<>();
    private final Map<String, BitSet> weakerKin = new ConcurrentHashMap<>();

    Bearing(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.classes = new DrugClassLinks(vocabulary);
        for (FindingTerm term : vocabulary.findings().values()) {
            numbers.put(term.id(), numbers.size());
            term.implies().forEach(weaker -> {
                both(implies, term.id(), weaker);
                both(impliedBy, weaker, term.id());
            });
            term.excludes().forEach(other -> {
                both(excludes, term.id(), other);
                both(excludes, other, term.id());
            });
        }
    }

    private static void both(Map<String, Set<String>> links, String from, String to) {
        links.computeIfAbsent(from, id -> new HashSet<>()).add(to);
    }

    /** Says whether an answer to the question can change what the pattern is, as long as no common weaker finding is on record. */
    boolean touches(String question, Pattern pattern) {
        if (question.equals("onset")) {
            return Questions.needsOnset(pattern);
        }
        List<String> asked = Questions.of(pattern);
        if (asked.contains(question)) {
            return true;
        }
        if (question.startsWith(FINDING)) {
            BitSet related = kin(subject(question));
            return asked.stream().anyMatch(other -> other.startsWith(FINDING) && has(related, subject(other)));
        }
        if (!question.startsWith("class:")) {
            return false;
        }
        Set<String> possible = classes.possibleFor(subject(question));
        return asked.stream().anyMatch(other -> other.startsWith("class:") && possible.contains(subject(other)));
    }

    /** Says whether an answer to the question can change what the pattern is, whatever is on record. */
    boolean mayTouch(String question, Pattern pattern) {
        if (touches(question, pattern)) {
            return true;
        }
        if (!question.startsWith(FINDING)) {
            return false;
        }
        Set<String> weaker = reached(subject(question), implies);
        return Questions.of(pattern).stream()
                .filter(other -> other.startsWith(FINDING))
                .anyMatch(other -> reached(subject(other), implies).stream().anyMatch(weaker::contains));
    }

    /**
     * Says whether something on record bears on a weaker finding than this one. Its absence can then speak for this finding and for
     * its siblings, so that answers about siblings touch each other.
     */
    boolean weakerOnRecord(String question, BitSet recorded) {
        return question.startsWith(FINDING) && weakerKin(subject(question)).intersects(recorded);
    }

    /** The findings on record, in any state and episode, by number. */
    BitSet recorded(CaseFile caseFile) {
        BitSet recorded = new BitSet();
        caseFile.findings().forEach(entry -> recorded.set(numbers.getOrDefault(entry.finding(), numbers.size())));
        return recorded;
    }

    /** The classes of drugs on record, with those that one without a name may be of, and with all parts of one whose history is stated. */
    Set<String> recordedClasses(CaseFile caseFile) {
        Set<String> recorded = new HashSet<>();
        for (ClassHistory history : caseFile.classHistories()) {
            recorded.add(history.drugClass());
            vocabulary.drugClasses().keySet().stream()
                    .filter(part -> vocabulary.classesHolding(part).contains(history.drugClass()))
                    .forEach(recorded::add);
        }
        for (ExposureEntry exposure : caseFile.exposures()) {
            DrugTerm drug = vocabulary.drugs().get(exposure.drug());
            recorded.addAll(drug != null ? drug.classes() : classes.possibleFor(exposure.drugClass()));
        }
        return recorded;
    }

    /** The questions that some entry is about, of whatever state and episode. */
    Set<String> recordedQuestions(CaseFile caseFile) {
        Set<String> questions = new HashSet<>();
        caseFile.findings().forEach(entry -> questions.add(FINDING + entry.finding()));
        caseFile.readings().forEach(entry -> questions.add("test:" + entry.test()));
        caseFile.investigations().forEach(entry -> questions.add("investigation:" + entry.investigation()));
        recordedClasses(caseFile).forEach(drugClass -> questions.add("class:" + drugClass));
        if (!caseFile.setting().isEmpty()) {
            questions.add("setting");
        }
        if (!caseFile.person().unknown()) {
            questions.add("person");
        }
        return questions;
    }

    /** Every finding whose entries can say something about one of these patterns, by number. */
    BitSet bearingOn(List<Pattern> patterns) {
        BitSet bearing = new BitSet();
        patterns.stream()
                .flatMap(pattern -> Questions.of(pattern).stream())
                .filter(asked -> asked.startsWith(FINDING))
                .forEach(asked -> {
                    bearing.or(kin(subject(asked)));
                    bearing.or(weakerKin(subject(asked)));
                });
        return bearing;
    }

    boolean has(BitSet findings, String finding) {
        return findings.get(numbers.getOrDefault(finding, numbers.size()));
    }

    /**
     * Findings whose entries say something about this one: itself, what implies it and what it implies, what excludes it, and what
     * could take the presence of such a one back.
     */
    private BitSet kin(String finding) {
        return known(kin, finding, id -> {
            Set<String> found = new HashSet<>(reached(id, implies));
            excluded(id).forEach(other -> {
                found.addAll(reached(other, implies));
                found.addAll(excluded(other));
            });
            for (String stronger : reached(id, impliedBy)) {
                found.add(stronger);
                found.addAll(excluded(stronger));
            }
            return bits(found);
        });
    }

    /** Findings that cannot be there at the same moment: whatever means one of two that exclude each other excludes what means the other. */
    private Set<String> excluded(String finding) {
        Set<String> found = new HashSet<>();
        reached(finding, implies).stream()
                .flatMap(own -> excludes.getOrDefault(own, Set.of()).stream())
                .forEach(other -> found.addAll(reached(other, impliedBy)));
        return found;
    }

    /** Findings whose entries say something about one that this one implies. */
    private BitSet weakerKin(String finding) {
        return known(weakerKin, finding, id -> {
            BitSet found = new BitSet();
            reached(id, implies).stream().filter(weaker -> !weaker.equals(id)).forEach(weaker -> found.or(kin(weaker)));
            return found;
        });
    }

    private static BitSet known(
            Map<String, BitSet> known, String finding, java.util.function.Function<String, BitSet> made) {
        BitSet before = known.get(finding);
        if (before != null) {
            return before;
        }
        BitSet now = made.apply(finding);
        known.put(finding, now);
        return now;
    }

    private BitSet bits(Set<String> findings) {
        BitSet bits = new BitSet();
        findings.forEach(id -> bits.set(numbers.getOrDefault(id, numbers.size())));
        return bits;
    }

    /** Follows links to their end; the start is among what is reached. */
    private static Set<String> reached(String start, Map<String, Set<String>> links) {
        Set<String> reached = new HashSet<>(Set.of(start));
        Deque<String> next = new ArrayDeque<>(reached);
        while (!next.isEmpty()) {
            links.getOrDefault(next.remove(), Set.of()).stream()
                    .filter(reached::add)
                    .forEach(next::add);
        }
        return reached;
    }

    static String subject(String question) {
        return question.substring(question.indexOf(':') + 1);
    }
}
