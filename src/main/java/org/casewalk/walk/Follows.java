package org.casewalk.walk;

import java.util.ArrayList;
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

    /** What follows for a finding from every other entry of a walk, in their order. */
    public static List<Follows> of(String finding, Walk walk, Map<String, FindingTerm> findings, FindingLinks links) {
        List<Follows> all = new ArrayList<>();
        for (EntryForm entry : walk.document().entries()) {
            if (entry.kind() == EntryKind.FINDING && entry.text("episode").isEmpty()) {
                String state = state(finding, entry, links);
                FindingTerm term = findings.get(entry.text("finding"));
                if (!state.isEmpty() && term != null) {
                    all.add(new Follows(state, term.label(), entry.text("state"), entry.text("at")));
                }
            }
        }
        return all;
    }

    private static String state(String finding, EntryForm entry, FindingLinks links) {
        String other = entry.text("finding");
        return switch (entry.text("state")) {
            case "present" ->
                links.impliedBy(other).contains(finding)
                        ? "present"
                        : links.excludedBy(other).contains(finding) ? "absent" : "";
            case "absent" -> links.implying(other).contains(finding) ? "absent" : "";
            default -> "";
        };
    }
}
