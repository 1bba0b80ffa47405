package org.casewalk.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.checklist.Entered;
import org.casewalk.term.Vocabulary;

/** Drug events and statements about classes of drugs in words, as they were recorded. */
final class ObservedDrugs {

    private final Vocabulary vocabulary;
    private final Phrases phrases;
    private final Set<String> asked;

    /**
     * @param asked question ids that rules of the loaded packs ask about
     */
    ObservedDrugs(Vocabulary vocabulary, Phrases phrases, Set<String> asked) {
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        this.asked = asked;
    }

    /** What was only prescribed says so wherever it is quoted, or it would read as taken. */
    private static String event(ExposureEntry entry) {
        String event = Observed.words(entry.event());
        return entry.taken() == ExposureEntry.Taken.PRESCRIBED_ONLY ? event + ", " + Entered.PRESCRIBED_ONLY : event;
    }

    Entered exposure(ExposureEntry entry) {
        List<String> details = new ArrayList<>();
        if (entry.route() != ExposureEntry.Route.NOT_STATED) {
            details.add(Observed.words(entry.route()));
        }
        if (!entry.product().isEmpty()) {
            details.add(entry.product());
        }
        entry.intervalDays().ifPresent(days -> details.add("every " + days + " days"));
        if (!entry.because().isEmpty()) {
            details.add("because: " + entry.because());
        }
        String drug = entry.drug().isEmpty() ? phrases.drugClass(entry.drugClass()) : drug(entry.drug());
        Set<String> classes = classes(entry);
        return new Entered(
                entry.id(),
                "exposure",
                entry.drug().isEmpty() ? entry.drugClass() : entry.drug(),
                drug,
                event(entry),
                entry.at().written(),
                details,
                entry.wording(),
                classes.stream().anyMatch(drugClass -> asked.contains("class:" + drugClass)));
    }

    private Set<String> classes(ExposureEntry entry) {
        if (entry.drug().isEmpty()) {
            return Set.of(entry.drugClass());
        }
        return vocabulary.drug(entry.drug()).map(term -> term.classes()).orElse(Set.of());
    }

    private String drug(String id) {
        return vocabulary.drug(id).map(term -> term.label()).orElse(id);
    }

    Entered history(ClassHistory entry) {
        String statement =
                switch (entry.statement()) {
                    case NOT_TAKEN -> "nothing of this class taken";
                    case COMPLETE -> "history complete";
                };
        return new Entered(
                entry.id(),
                "drug-history",
                entry.drugClass(),
                phrases.drugClass(entry.drugClass()),
                statement,
                "",
                List.of(),
                entry.wording(),
                asked.contains("class:" + entry.drugClass()));
    }
}
