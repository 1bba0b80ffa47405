package org.casewalk.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.EntryKind;
import org.casewalk.walk.Walk;

/**
 * What was given, and what followed, as the page of the course lists it. It is recorded as people say it: no question asks for it, and no
 * rule reads it.
 *
 * @param entries those on record, in their order
 * @param attempts answers that were not taken, or not sent, on any form of the page
 */
public record Treatments(List<EntryForm> entries, List<Attempt> attempts) {

    /** Place of them all on the page, and of the form for one more. */
    public static final String PLACE = "treatments";

    private static final String ONE = "given-";

    public Treatments {
        entries = List.copyOf(entries);
        attempts = List.copyOf(attempts);
    }

    /** Those of a walk. */
    public static Treatments of(Walk walk, List<Attempt> attempts) {
        return new Treatments(
                walk.document().entries().stream()
                        .filter(entry -> entry.kind() == EntryKind.TREATMENT)
                        .toList(),
                attempts);
    }

    /** The place of one that is on record. */
    public static String place(EntryForm entry) {
        return ONE + entry.id();
    }

    /** What was tried on the form of one that is on record. */
    public Optional<Attempt> tried(EntryForm entry) {
        return attempts.stream()
                .filter(attempt -> attempt.where().equals(place(entry)))
                .findFirst();
    }

    /** What was tried on the form for one more. What was sent about one that somebody else has taken back has only this place left. */
    public Optional<Attempt> added() {
        return Stream.concat(
                        attempts.stream().filter(this::ofNone),
                        attempts.stream().filter(attempt -> attempt.where().equals(PLACE)))
                .findFirst();
    }

    private boolean ofNone(Attempt attempt) {
        return attempt.sent()
                && attempt.where().startsWith(ONE)
                && entries.stream().noneMatch(entry -> attempt.where().equals(place(entry)));
    }
}
