package org.casewalk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.term.FindingLinks;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.Vocabulary;

/** What else is settled by an entry about a finding, in words: nobody recorded it, so it is always called derived. */
final class Derived {

    private final Vocabulary vocabulary;
    private final FindingLinks links;
    private final Set<String> asked;

    /**
     * @param asked the questions of the loaded packs; what no rule asks about is not told
     */
    Derived(Vocabulary vocabulary, Set<String> asked) {
        this.vocabulary = vocabulary;
        this.links = new FindingLinks(vocabulary.findings());
        this.asked = asked;
    }

    /** Lists what follows at the time of the entry; empty for one that is unknown. */
    List<String> from(FindingEntry entry) {
        List<String> derived = new ArrayList<>();
        switch (entry.state()) {
            case PRESENT -> {
                add(derived, links.impliedBy(entry.finding()), "present");
                add(derived, links.excludedBy(entry.finding()), "absent");
            }
            case ABSENT -> add(derived, links.implying(entry.finding()), "absent");
            case UNKNOWN -> {}
        }
        return derived;
    }

    private void add(List<String> derived, Set<String> findings, String state) {
        String labels = findings.stream()
                .filter(id -> asked.contains("finding:" + id))
                .map(this::label)
                .collect(Collectors.joining(", "));
        if (!labels.isEmpty()) {
            derived.add("derived, " + state + ": " + labels);
        }
    }

    private String label(String id) {
        FindingTerm term = vocabulary.findings().get(id);
        return term == null ? id : term.label();
    }
}
