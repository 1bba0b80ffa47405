package org.casewalk.casefile;

/**
 * That a quantity was not measured, or that nobody knows its value. It says nothing about the value.
 *
 * @param id entry id
 * @param test id of the test
 * @param why why there is no value
 * @param at when it was asked or tried
 * @param how seen, reported, read in notes
 * @param wording words as recorded; empty string when there are none
 * @param episode id of the episode; empty string for the current one
 * @param place where it stands in the file
 */
public record UnmeasuredEntry(
        String id, String test, WhyUnknown why, When at, How how, String wording, String episode, Place place)
        implements Entry {}
