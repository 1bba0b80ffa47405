package org.casewalk.casefile;

/**
 * A treatment that was given and what followed, without doses.
 *
 * @param id entry id
 * @param what what was done, as recorded
 * @param at when
 * @param followedBy what was seen afterwards, as recorded; empty string when nothing is
 * @param episode id of the episode; empty string for the current one
 * @param place where it stands in the file
 */
public record TreatmentEntry(String id, String what, When at, String followedBy, String episode, Place place)
        implements Entry {}
