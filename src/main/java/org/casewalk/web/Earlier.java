package org.casewalk.web;

/**
 * A walk that was begun before.
 *
 * @param id of the walk
 * @param title of its case
 * @param origin kind of its origin
 * @param events how many events it has
 */
public record Earlier(String id, String title, String origin, int events) {}
