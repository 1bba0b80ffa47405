package org.casewalk.walk;

/**
 * An event with its place in the walk.
 *
 * @param seq from 1, without a gap
 * @param at when it was recorded, ISO 8601 in UTC
 * @param event what happened
 */
public record Recorded(long seq, String at, WalkEvent event) {}
