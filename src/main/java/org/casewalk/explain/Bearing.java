package org.casewalk.explain;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.casewalk.pack.Pattern;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.Vocabulary;

/**
 * Which base patterns an answer can touch: those that ask the question, and those about findings that imply, are implied by or
 * exclude the answered one, and about classes that hold the answered one. Thread-safe.
 */
final class Bearing {

    private final Vocabulary vocabulary;
    private final Map<String, Set<String>> implied = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> excluded = new HashMap<>();
    private final Map<String, Boolean> related = new ConcurrentHashMap<>();

    Bearing(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (FindingTerm term : vocabulary.findings().values()) {
            term.excludes().forEach(other -> {
                excluded.computeIfAbsent(term.id(), id -> new HashSet<>()).add(other);
                excluded.computeIfAbsent(other, id -> new HashSet<>()).add(term.id());
            });
        }
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
        String subject = subject(question);
        if (question.startsWith("finding:")) {
            return asked.stream().anyMatch(other -> other.startsWith("finding:") && related(subject, subject(other)));
        }
        return question.startsWith("class:")
                && asked.stream()
                        .anyMatch(other -> other.startsWith("class:")
                                && vocabulary.classesHolding(subject).contains(subject(other)));
    }

    /**
     * Says whether a weaker finding than this one has something on record. Its absence can then speak for this finding and, through
     * it, for its siblings, so that answers about siblings touch each other.
     */
    boolean weakerOnRecord(String question, Collection<String> recorded) {
        return question.startsWith("finding:")
                && implied(subject(question)).stream()
                        .anyMatch(weaker -> recorded.stream().anyMatch(entry -> related(entry, weaker)));
    }

    /** Says whether an answer to the question can change what the pattern is, whatever is on record. */
    boolean mayTouch(String question, Pattern pattern) {
        return touches(question, pattern)
                || question.startsWith("finding:")
                        && Questions.of(pattern).stream()
                                .anyMatch(other ->
                                        other.startsWith("finding:") && share(subject(question), subject(other)));
    }

    private boolean share(String one, String other) {
        Set<String> common = new HashSet<>(implied(one));
        common.retainAll(implied(other));
        return !common.isEmpty();
    }

    /** Says whether an entry about one finding can say something about the other. */
    boolean related(String one, String other) {
        return one.equals(other)
                || related.computeIfAbsent(
                        one + ' ' + other,
                        key -> implied(one).contains(other) || implied(other).contains(one) || exclude(one, other));
    }

    private boolean exclude(String one, String other) {
        Set<String> further = with(implied(other), other);
        return with(implied(one), one).stream()
                .anyMatch(own -> excluded.getOrDefault(own, Set.of()).stream().anyMatch(further::contains));
    }

    private static Set<String> with(Set<String> implied, String self) {
        Set<String> all = new HashSet<>(implied);
        all.add(self);
        return all;
    }

    /** Everything that is present whenever the finding is, to the end, without itself. */
    private Set<String> implied(String finding) {
        return implied.computeIfAbsent(finding, id -> {
            Set<String> found = new LinkedHashSet<>();
            follow(id, found);
            found.remove(id);
            return found;
        });
    }

    private void follow(String finding, Set<String> found) {
        FindingTerm term = vocabulary.findings().get(finding);
        if (term != null) {
            term.implies().stream().filter(found::add).forEach(weaker -> follow(weaker, found));
        }
    }

    static String subject(String question) {
        return question.substring(question.indexOf(':') + 1);
    }
}
