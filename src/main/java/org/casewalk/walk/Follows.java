package org.casewalk.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.EntryKind;
import org.casewalk.term.FindingLinks;
import org.casewalk.term.FindingTerm;

/**
 * What an entry about another finding says of this one: nobody recorded it, so a page never calls it an answer.
 *
 * @param state {@code present} or {@code absent}
 * @param from label of the finding that is on record
 * @param recorded how that one is recorded
 * @param at when, as written; the empty string where no time is recorded
 */
public record Follows(String state, String from, String recorded, String at) {

    /** Whether an entry about the finding itself says the opposite, so that one of the two may be of another time. */
    public boolean opposes(EntryForm entry) {
        return !state.equals(entry.text("state"))
                && List.of("present", "absent").contains(entry.text("state"));
    }

    /** What follows for findings from every entry of a walk about another finding: by finding, in the order of the entries. */
    public static Map<String, List<Follows>> of(Walk walk, Map<String, FindingTerm> findings, FindingLinks links) {
        Map<String, List<Follows>> all = new HashMap<>();
        for (EntryForm entry : walk.document().entries()) {
            FindingTerm term = findings.get(entry.text("finding"));
            if (entry.kind() == EntryKind.FINDING
                    && term != null
                    && entry.text("episode").isEmpty()) {
                said(entry.text("state"), term.id(), links)
                        .forEach((finding, state) -> all.computeIfAbsent(finding, id -> new ArrayList<>())
                                .add(new Follows(state, term.label(), entry.text("state"), entry.text("at"))));
            }
        }
        return all;
    }

    /** What a state of one finding says of others; where it would say both, that they are there. */
    private static Map<String, String> said(String state, String finding, FindingLinks links) {
        Map<String, String> said = new LinkedHashMap<>();
        if (state.equals("present")) {
            links.excludedBy(finding).forEach(other -> said.put(other, "absent"));
            links.impliedBy(finding).forEach(other -> said.put(other, "present"));
        } else if (state.equals("absent")) {
            links.implying(finding).forEach(other -> said.put(other, "absent"));
        }
        return said;
    }
}
