package org.casewalk.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.When;
import org.casewalk.term.DrugClassLinks;
import org.casewalk.term.DrugTerm;
import org.casewalk.term.Vocabulary;

/** Answers what packs ask about exposures: event by event, and class by class. Every episode counts; the times decide. */
final class ExposureFacts {

    private static final int[] NO_SLOT = {};

    private final List<String> classes = new ArrayList<>();
    private final Map<String, Integer> byClass = new HashMap<>();
    private final Map<String, int[]> byOnlyClass = new HashMap<>();
    private final Map<String, int[]> byPossibleClass = new HashMap<>();
    private final Map<String, int[]> partsOf = new HashMap<>();
    private final Vocabulary vocabulary;
    private final DrugClassLinks links;
    private final Map<String, int[]> byDrug = new HashMap<>();
    private final List<Integer> histories = new ArrayList<>();
    private final Set<String> askedEventByEvent = new HashSet<>();
    private final Set<String> askedForOneDrug = new HashSet<>();

    ExposureFacts(Vocabulary vocabulary, DrugClassLinks links, List<Question> events, List<Question> histories) {
        this.vocabulary = vocabulary;
        this.links = links;
        for (Question question : events) {
            slot(question.text(0));
            askedEventByEvent.add(question.text(0));
            if (!question.text(1).isEmpty()) {
                askedForOneDrug.add(question.text(0));
            }
        }
        for (Question question : histories) {
            this.histories.add(slot(question.text(0)));
        }
        if (classes.isEmpty()) {
            return;
        }
        for (DrugTerm drug : vocabulary.drugs().values()) {
            byDrug.put(drug.id(), slots(drug.classes()));
        }
        Set<String> named = new HashSet<>(vocabulary.drugClasses().keySet());
        named.addAll(classes);
        named.forEach(id -> {
            Set<String> holding = vocabulary.classesHolding(id);
            Set<String> possible = new LinkedHashSet<>(links.possibleFor(id));
            possible.removeAll(holding);
            byOnlyClass.put(id, slots(holding));
            byPossibleClass.put(id, slots(possible));
        });
        for (String whole : named) {
            int[] parts = IntStream.range(0, classes.size())
                    .filter(slot -> !classes.get(slot).equals(whole)
                            && vocabulary.classesHolding(classes.get(slot)).contains(whole))
                    .toArray();
            if (parts.length > 0) {
                partsOf.put(whole, parts);
            }
        }
    }

    private int[] slots(Set<String> ids) {
        return ids.stream().filter(byClass::containsKey).mapToInt(byClass::get).toArray();
    }

    private int slot(String drugClass) {
        Integer known = byClass.get(drugClass);
        if (known != null) {
            return known;
        }
        byClass.put(drugClass, classes.size());
        classes.add(drugClass);
        return classes.size() - 1;
    }

    /** Answers every question. Closes the record of a class only where the case says that nothing else was taken. */
    void map(CaseFile caseFile, When onset, List<Fact> facts, List<ClosedRecord> closed, List<Conflict> conflicts) {
        ClassRecord[] records = gather(caseFile, onset);
        List<Exposure> exposures = new ArrayList<>();
        for (int slot = 0; slot < records.length; slot++) {
            String drugClass = classes.get(slot);
            if (askedEventByEvent.contains(drugClass)) {
                records[slot].exposures(exposures);
                // An event that names only the class may be the very drug that some rule asks for.
                if (records[slot].closed()
                        && !(askedForOneDrug.contains(drugClass) && records[slot].namesOnlyTheClass())) {
                    closed.add(new ClosedRecord("Exposure", drugClass));
                }
            }
            records[slot].conflict(conflicts);
        }
        exposures.sort(Order.EXPOSURES);
        facts.addAll(exposures);
        for (int slot : histories) {
            facts.add(records[slot].fact());
        }
    }

    private ClassRecord[] gather(CaseFile caseFile, When onset) {
        ClassRecord[] records = new ClassRecord[classes.size()];
        for (int slot = 0; slot < records.length; slot++) {
            records[slot] = new ClassRecord(classes.get(slot), !onset.unknown());
        }
        for (ExposureEntry entry : caseFile.exposures()) {
            boolean maybeLongActing = links.maybeLongActing(entry.drug(), entry.drugClass());
            DrugEvent event = new DrugEvent(entry, onset, maybeLongActing);
            for (int slot : slots(entry)) {
                records[slot].add(event);
            }
            for (int slot : possibleSlots(entry)) {
                records[slot].addPossible(event);
            }
        }
        for (ClassHistory history : caseFile.classHistories()) {
            Integer slot = byClass.get(history.drugClass());
            if (slot != null) {
                records[slot].add(history);
            }
            if (holdsForParts(history, caseFile)) {
                for (int part : partsOf.getOrDefault(history.drugClass(), NO_SLOT)) {
                    records[part].add(history);
                }
            }
        }
        return records;
    }

    /** The classes to which a drug of which only the class is on record may belong, beyond those that hold it in any case. */
    private int[] possibleSlots(ExposureEntry entry) {
        return entry.drug().isEmpty() ? byPossibleClass.getOrDefault(entry.drugClass(), NO_SLOT) : NO_SLOT;
    }

    /**
     * Who took no drug of a class took none of a part of it, and a list that is complete for the class is complete for the part; unless
     * an event names only a class and may be a drug of the part.
     */
    private boolean holdsForParts(ClassHistory history, CaseFile caseFile) {
        return caseFile.exposures().stream()
                .noneMatch(entry -> entry.drug().isEmpty()
                        && vocabulary.classesHolding(entry.drugClass()).contains(history.drugClass()));
    }

    private int[] slots(ExposureEntry entry) {
        int[] known = byDrug.get(entry.drug());
        return known != null ? known : byOnlyClass.getOrDefault(entry.drugClass(), NO_SLOT);
    }
}
