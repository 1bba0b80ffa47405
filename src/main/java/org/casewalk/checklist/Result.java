package org.casewalk.checklist;

import java.util.List;
import java.util.Optional;
import org.casewalk.fact.Truth;

/**
 * A described pattern, criteria set or group of shared criteria against the record.
 *
 * @param id id of the pattern or set
 * @param pack id of its pack
 * @param kind described-pattern, fragment, criteria-set, feature-list or shared-criteria
 * @param title as a person reads it
 * @param text what it describes, in our words
 * @param scope what it does not say
 * @param status met, not met or open, by its decision rule; feature lists and shared criteria have none and stay open
 * @param decidedBy the rule that decides it; empty for fragments and shared criteria
 * @param criteria in the order of the source
 * @param bounds counts and totals that its rule compares
 * @param speaksAgainst titles of contrary criteria that are met and core criteria that are not met, with their ids
 * @param missing observations that its open criteria lack, each once, in order
 * @param outlook what would settle or change its status
 * @param lookAlikes what resembles it, and how that stands on the same record where a pack decides it
 * @param notes current literature beside the source
 */
public record Result(
        String id,
        String pack,
        String kind,
        String title,
        String text,
        String scope,
        Truth status,
        List<Basis> decidedBy,
        List<Criterion> criteria,
        List<Bounds> bounds,
        List<Against> speaksAgainst,
        List<Missing> missing,
        Later<Outlook> outlook,
        List<LookAlike> lookAlikes,
        List<Note> notes) {

    public Result {
        decidedBy = List.copyOf(decidedBy);
        criteria = List.copyOf(criteria);
        bounds = List.copyOf(bounds);
        speaksAgainst = List.copyOf(speaksAgainst);
        missing = List.copyOf(missing);
        lookAlikes = List.copyOf(lookAlikes);
        notes = List.copyOf(notes);
    }

    /** The smallest sets of questions that would decide it, as in {@link Outlook}. */
    public List<List<String>> settledBy() {
        return outlook.get().settledBy();
    }

    /** Whether the search for them stopped at its budget. */
    public boolean settledByTruncated() {
        return outlook.get().truncated();
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
