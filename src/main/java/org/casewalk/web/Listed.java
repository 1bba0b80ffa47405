package org.casewalk.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.EntryKind;
import org.casewalk.walk.Walk;

/**
 * Entries that a page lists with a form each, and a form for one more: drug events, and what was given and what followed. No question
 * asks for them one by one.
 *
 * @param place of them all on the page, and of the form for one more
 * @param one how the place of one begins
 * @param entries those on record, in their order
 * @param attempts answers that were not taken, or not sent, on any form of the page
 */
public record Listed(String place, String one, List<EntryForm> entries, List<Attempt> attempts) {

    private static final String DRUG = "drug-";
    private static final String GIVEN = "given-";

    public Listed {
        entries = List.copyOf(entries);
        attempts = List.copyOf(attempts);
    }

    /** The drug events of a walk. */
    public static Listed drugs(Walk walk, List<Attempt> attempts) {
        return new Listed("drugs", DRUG, entries(walk, EntryKind.EXPOSURE), attempts);
    }

    /** What was given, and what followed. It is recorded as people say it, and no rule reads it. */
    public static Listed treatments(Walk walk, List<Attempt> attempts) {
        return new Listed("treatments", GIVEN, entries(walk, EntryKind.TREATMENT), attempts);
    }

    private static List<EntryForm> entries(Walk walk, EntryKind kind) {
        return walk.document().entries().stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }

    /** The place of a treatment that is on record. */
    static String treatment(EntryForm entry) {
        return GIVEN + entry.id();
    }

    /** The place of one that is on record. */
    public String place(EntryForm entry) {
        return one + entry.id();
    }

    /** What was tried on the form of one that is on record. */
    public Optional<Attempt> tried(EntryForm entry) {
        return at(place(entry));
    }

    /** What was tried on the form for one more. */
    public Optional<Attempt> added() {
        return at(place);
    }

    private Optional<Attempt> at(String wanted) {
        return attempts.stream()
                .filter(attempt -> attempt.where().equals(wanted))
                .findFirst();
    }

    /** What was sent, or typed, about one that is on record no more, for it was taken back meanwhile: one at each place. */
    public List<Attempt> gone() {
        Map<String, Attempt> gone = new LinkedHashMap<>();
        attempts.stream()
                .filter(attempt -> attempt.where().startsWith(one))
                .filter(attempt ->
                        entries.stream().noneMatch(entry -> attempt.where().equals(place(entry))))
                .forEach(attempt -> gone.putIfAbsent(attempt.where(), attempt));
        return List.copyOf(gone.values());
    }
}
