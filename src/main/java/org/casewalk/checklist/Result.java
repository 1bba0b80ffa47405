package org.casewalk.checklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casewalk.fact.Truth;

/**
 * A described pattern, criteria set or group of shared criteria against the record.
 *
 * @param id id of the pattern or set
 * @param pack id of its pack
 * @param kind described-pattern, fragment, criteria-set, feature-list or shared-criteria
 * @param emergency whether its pack declares it an emergency, which is why it stands before others; the same on every case
 * @param title as a person reads it
 * @param text what it describes, in our words
 * @param scope what it does not say
 * @param status met, not met or open, by its decision rule; feature lists and shared criteria have none and stay open
 * @param decidedBy the rule that decides it; empty for fragments and shared criteria
 * @param fed whether anything on record bears on it; where nothing does, it is open in all its parts
 * @param parts its criteria and what stands beside it
 * @param outlook what would settle or change its status
 * @param fewest as {@link #settledByAtLeast()}
 */
public record Result(
        String id,
        String pack,
        String kind,
        boolean emergency,
        String title,
        String text,
        String scope,
        Truth status,
        List<Basis> decidedBy,
        boolean fed,
        Later<Parts> parts,
        Later<Outlook> outlook,
        Later<Integer> fewest) {

    /** Even answers to all that can be asked may leave it open. */
    public static final int NEVER = Integer.MAX_VALUE;

    public Result {
        decidedBy = List.copyOf(decidedBy);
    }

    /** Its criteria, in the order of the source. */
    public List<Criterion> criteria() {
        return parts.get().criteria();
    }

    /**
     * Whether something on record speaks for it: a feature is met, other than one that is less expected with it, and rests on one of these
     * entries.
     *
     * @param signs ids of entries
     */
    public boolean supportedBy(Set<String> signs) {
        return criteria().stream()
                .filter(criterion ->
                        criterion.status() == Truth.MET && !criterion.role().equals("contrary"))
                .flatMap(criterion -> criterion.because().stream())
                .anyMatch(signs::contains);
    }

    /** The counts and totals that its rule compares. */
    public List<Bounds> bounds() {
        return parts.get().bounds();
    }

    /** What is less expected with it; nothing where nothing on record bears on it. */
    public List<Against> speaksAgainst() {
        return fed ? parts.get().speaksAgainst() : List.of();
    }

    /** The observations that its open criteria lack, each once. */
    public List<Missing> missing() {
        return parts.get().missing();
    }

    /** What resembles it. */
    public List<LookAlike> lookAlikes() {
        return parts.get().lookAlikes();
    }

    /** Current literature beside the source. */
    public List<Note> notes() {
        return parts.get().notes();
    }

    /** The smallest sets of questions that would decide it, as in {@link Outlook}. */
    public List<List<String>> settledBy() {
        return outlook.get().settledBy();
    }

    /** Whether the search for them stopped at its budget. */
    public boolean settledByTruncated() {
        return outlook.get().truncated();
    }

    /**
     * How many questions every set has at least that would decide it whatever the answers; as far as the search came, so that 0 says
     * nothing, and {@link #NEVER} where there is no such set. Worked out when first asked for; no part of the form that is written.
     */
    public int settledByAtLeast() {
        return fewest.get();
    }

    /** Single answers that would decide it. */
    public List<WhatIf> couldSettle() {
        return outlook.get().couldSettle();
    }

    /** Other answers to what is recorded that would change its status. */
    public List<WhatIf> wouldChange() {
        return outlook.get().wouldChange();
    }

    /**
     * Something less expected with the pattern.
     *
     * @param criterion id of the criterion
     * @param text what is on record, in words
     */
    public record Against(String criterion, String text) {}

    /**
     * Something that resembles the pattern.
     *
     * @param id short id
     * @param title as a person reads it
     * @param text in our own words
     * @param missing observations that would separate the two and are not on record
     * @param answered observations that would separate the two and are on record, in words
     * @param sources keys of its sources
     * @param subject id of the pattern or set of this checklist that decides it; empty string when none does
     * @param status how that pattern or set stands on the same record; empty when there is none
     */
    public record LookAlike(
            String id,
            String title,
            String text,
            List<Missing> missing,
            List<String> answered,
            List<String> sources,
            String subject,
            Optional<Truth> status) {
        public LookAlike {
            missing = List.copyOf(missing);
            answered = List.copyOf(answered);
            sources = List.copyOf(sources);
        }
    }

    /**
     * Current literature beside the source.
     *
     * @param verdict agrees, differs, sharpens, cannot-say, or contradiction for an entry of the register of contradictions
     * @param text in our own words
     * @param statements ids of the source's statements; the id of the entry for one of the register
     * @param sources keys of the sources
     */
    public record Note(String verdict, String text, List<String> statements, List<String> sources) {
        public Note {
            statements = List.copyOf(statements);
            sources = List.copyOf(sources);
        }
    }
}
