package org.casewalk.pack.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewalk.pack.Fault;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Problems;
import org.casewalk.pack.Subject;
import org.casewalk.term.Nearest;

/**
 * Gives a subject the look-alikes of another one beside its own ({@code lookAlikesOf}), so that a list stands once. Only what the other
 * lists itself is taken, never what it took; a look-alike that is the subject itself, or that it has already, is left out.
 */
final class Borrowed {

    private final List<ReadPack> packs;
    private final Problems problems;
    private final Map<String, Subject> subjects = new LinkedHashMap<>();

    Borrowed(List<ReadPack> packs, Problems problems) {
        this.packs = packs;
        this.problems = problems;
        packs.forEach(pack -> pack.pack().subjects().forEach(subject -> subjects.putIfAbsent(subject.id(), subject)));
    }

    List<ReadPack> packs() {
        return packs.stream().map(this::complete).toList();
    }

    private ReadPack complete(ReadPack read) {
        if (read.draft().borrowed().values().stream().allMatch(List::isEmpty)) {
            return read;
        }
        Pack pack = read.pack();
        List<Subject> complete = pack.subjects().stream()
                .map(subject -> complete(read.draft(), subject))
                .toList();
        return new ReadPack(
                read.draft(),
                new Pack(pack.header(), complete, pack.rules(), pack.safetyQuestions(), pack.contentHash()));
    }

    private Subject complete(Draft draft, Subject subject) {
        List<Subject.LookAlike> all = new ArrayList<>(subject.lookAlikes());
        Set<String> had = new HashSet<>(Set.of(subject.id()));
        all.forEach(alike -> had.add(alike.id()));
        for (String id : draft.borrowed().getOrDefault(subject.id(), List.of())) {
            Subject other = subjects.get(id);
            if (other == null) {
                unknown(draft, subject, id);
            } else {
                other.lookAlikes().stream().filter(alike -> had.add(alike.id())).forEach(all::add);
            }
        }
        return new Subject(
                subject.id(),
                subject.kind(),
                subject.title(),
                subject.text(),
                subject.criteria(),
                subject.citations(),
                subject.urgency(),
                subject.emergency(),
                subject.scope(),
                subject.notes(),
                all);
    }

    private void unknown(Draft draft, Subject subject, String id) {
        List<String> nearest = Nearest.to(id, subjects.keySet());
        problems.add(
                Fault.UNKNOWN_ID,
                draft.placeOf(subject.id() + "~"),
                "",
                "\"lookAlikesOf\" names \"%s\", which no pack has.".formatted(id),
                nearest,
                nearest.isEmpty()
                        ? "Maybe its pack is not loaded."
                        : "Maybe \"%s\" is meant.".formatted(nearest.get(0)));
    }
}
