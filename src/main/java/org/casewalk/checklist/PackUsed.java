package org.casewalk.checklist;

/**
 * A pack that the answer rests on.
 *
 * @param id folder name
 * @param title as a person reads it
 * @param version of the content
 * @param status for instance draft or reviewed
 * @param contentHash SHA-256 of its files, lower-case hex
 */
public record PackUsed(String id, String title, String version, String status, String contentHash) {}
