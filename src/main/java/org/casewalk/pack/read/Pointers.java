package org.casewalk.pack.read;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.casewalk.casefile.Place;
import org.casewalk.pack.Fault;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Subject;
import org.casewalk.term.Nearest;
import org.casewalk.term.Vocabulary;

/** Checks what look-alikes and safety questions point to: {@code finding:rigidity}, {@code test:temperature}, red flags. */
final class Pointers {

    private final Index index;
    private final Map<String, Collection<String>> kinds;

    Pointers(Index index, Vocabulary vocabulary) {
        this.index = index;
        this.kinds = Map.of(
                "finding", vocabulary.findings().keySet(),
                "test", vocabulary.tests().keySet(),
                "investigation", vocabulary.investigations().keySet(),
                "class", vocabulary.drugClasses().keySet());
    }

    void run() {
        for (ReadPack pack : index.packs) {
            pack.pack().subjects().forEach(subject -> subject.lookAlikes()
                    .forEach(lookAlike -> lookAlike(pack, subject, lookAlike)));
            pack.pack().safetyQuestions().forEach(question -> question(pack, question));
        }
    }

    private void lookAlike(ReadPack pack, Subject subject, Subject.LookAlike lookAlike) {
        Place place = pack.draft().placeOf(subject.id() + "~" + lookAlike.id());
        lookAlike.separatedBy().forEach(pointer -> pointer(pointer, place));
        List<String> decided = index.subjects.values().stream()
                .filter(other ->
                        other.kind() == Subject.Kind.DESCRIBED_PATTERN || other.kind() == Subject.Kind.CRITERIA_SET)
                .map(Subject::id)
                .toList();
        if (!lookAlike.subject().isEmpty() && !decided.contains(lookAlike.subject())) {
            unknown("described pattern or criteria set", lookAlike.subject(), decided, place);
        }
    }

    private void question(ReadPack pack, Pack.SafetyQuestion question) {
        Place place = pack.draft().placeOf("?" + question.id());
        question.answeredBy().forEach(pointer -> pointer(pointer, place));
        question.everyOf().forEach(pointer -> pointer(pointer, place));
        List<String> flags = index.subjects.values().stream()
                .filter(subject -> subject.kind() == Subject.Kind.RED_FLAG)
                .map(Subject::id)
                .toList();
        for (String flag : question.redFlags()) {
            if (!flags.contains(flag)) {
                unknown("red flag", flag, flags, place);
            }
        }
    }

    private void pointer(String pointer, Place place) {
        int colon = pointer.indexOf(':');
        String kind = colon < 0 ? "" : pointer.substring(0, colon);
        Collection<String> known = kinds.getOrDefault(kind, List.of());
        String id = pointer.substring(colon + 1);
        if (!kinds.containsKey(kind)) {
            List<String> words = kinds.keySet().stream().sorted().toList();
            index.problems.add(
                    Fault.NOT_A_CHOICE,
                    place,
                    "",
                    "\"%s\" does not say what kind of thing it is.".formatted(pointer),
                    Nearest.to(kind, words),
                    "Maybe \"finding:%s\"; accepted are %s.".formatted(id, String.join(", ", words)));
        } else if (!known.contains(id)) {
            unknown(kind, id, known, place);
        }
    }

    private void unknown(String kind, String id, Collection<String> known, Place place) {
        List<String> nearest = Nearest.to(id, known);
        index.problems.add(
                Fault.UNKNOWN_ID,
                place,
                "",
                "The %s \"%s\" is not known.".formatted(kind, id),
                nearest,
                nearest.isEmpty()
                        ? "Maybe it still has to be added to its own list."
                        : "Maybe \"%s\" is meant.".formatted(nearest.get(0)));
    }
}
