package org.casewalk.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.Entry;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.How;
import org.casewalk.casefile.InvestigationEntry;
import org.casewalk.casefile.Person;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.casefile.TreatmentEntry;
import org.casewalk.casefile.UnmeasuredEntry;
import org.casewalk.casefile.When;
import org.casewalk.casefile.WhyUnknown;
import org.casewalk.checklist.Entered;
import org.casewalk.term.Interval;
import org.casewalk.term.Vocabulary;

/** The entries of a case in words, as they were recorded. */
final class Observed {

    private static final String NO_LIMIT = "no laboratory limit entered";

    private final Vocabulary vocabulary;
    private final Phrases phrases;
    private final Set<String> asked;
    private final Derived derived;
    private final ObservedDrugs drugs;

    /**
     * @param asked question ids that rules of the loaded packs ask about
     */
    Observed(Vocabulary vocabulary, Phrases phrases, Set<String> asked) {
        this.vocabulary = vocabulary;
        this.phrases = phrases;
        this.asked = Set.copyOf(asked);
        this.derived = new Derived(vocabulary, this.asked);
        this.drugs = new ObservedDrugs(vocabulary, phrases, this.asked);
    }

    /** Lists every entry, with person, setting and onset, sorted by kind and id. */
    List<Entered> of(CaseFile caseFile) {
        List<Entered> entered = new ArrayList<>();
        person(caseFile.person(), entered);
        if (!caseFile.setting().isEmpty()) {
            String label = vocabulary.settings().getOrDefault(caseFile.setting(), caseFile.setting());
            entered.add(plain("setting", "setting", "Place of care", label, ""));
        }
        When onset = caseFile.episode().onset();
        if (!onset.written().isEmpty()) {
            entered.add(plain("onset", "onset", "First sign", onset.written(), onset.written()));
        }
        caseFile.entries()
                .map(this::entry)
                .sorted(Comparator.comparing(Entered::id))
                .forEach(entered::add);
        return entered;
    }

    /** Says for every entry id what was recorded, with its label. */
    static Map<String, String> quotes(List<Entered> entered) {
        return entered.stream()
                .collect(Collectors.toMap(
                        Entered::id,
                        entry -> entry.label() + ": " + entry.statement()
                                + (entry.at().isEmpty() ? "" : " (" + entry.at() + ")"),
                        (first, second) -> first));
    }

    /** Says for every reading without its laboratory's limit which published ones stand in for it, by entry id. */
    static Map<String, String> limits(List<Entered> entered) {
        return entered.stream()
                .filter(entry -> entry.kind().equals("reading"))
                .flatMap(entry -> entry.details().stream()
                        .filter(detail -> detail.startsWith(NO_LIMIT))
                        .map(detail -> Map.entry(entry.id(), detail)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }

    /** Names the finding of every entry that records one. */
    static Map<String, String> findings(List<Entered> entered) {
        return entered.stream()
                .filter(entry -> entry.kind().equals("finding"))
                .collect(Collectors.toMap(Entered::id, Entered::term, (first, second) -> first));
    }

    private void person(Person person, List<Entered> entered) {
        List<String> parts = new ArrayList<>();
        if (person.ageYears().exact()) {
            parts.add(Numbers.text(person.ageYears().atLeast()) + " years");
        } else if (!person.ageYears().unknown() && person.ageYears().atLeast() > 0) {
            parts.add(Numbers.text(person.ageYears().atLeast()) + " years or over");
        }
        if (person.sex() != Person.Sex.NOT_STATED) {
            parts.add(person.sex().name().toLowerCase(Locale.ROOT));
        }
        if (!parts.isEmpty()) {
            entered.add(plain("person", "person", "Person", String.join(", ", parts), ""));
        }
    }

    private Entered plain(String id, String kind, String label, String statement, String at) {
        return new Entered(id, kind, "", label, statement, at, List.of(), "", asked.contains(kind));
    }

    private Entered entry(Entry entry) {
        if (entry instanceof FindingEntry finding) {
            return finding(finding);
        }
        if (entry instanceof ReadingEntry reading) {
            return reading(reading);
        }
        if (entry instanceof ExposureEntry exposure) {
            return drugs.exposure(exposure);
        }
        if (entry instanceof ClassHistory history) {
            return drugs.history(history);
        }
        if (entry instanceof InvestigationEntry investigation) {
            return investigation(investigation);
        }
        if (entry instanceof UnmeasuredEntry unmeasured) {
            return unmeasured(unmeasured);
        }
        TreatmentEntry treatment = (TreatmentEntry) entry;
        List<String> details =
                treatment.followedBy().isEmpty() ? List.of() : List.of("then: " + treatment.followedBy());
        return new Entered(
                treatment.id(),
                "treatment",
                "",
                "Treatment given",
                treatment.what(),
                treatment.at().written(),
                details,
                "",
                false);
    }

    private Entered finding(FindingEntry entry) {
        String statement =
                switch (entry.state()) {
                    case PRESENT -> "present";
                    case ABSENT -> "looked for, not found";
                    case UNKNOWN -> why(entry.whyUnknown());
                };
        List<String> details = new ArrayList<>();
        time(details, "worst ", entry.worst());
        time(details, "ended ", entry.ended());
        switch (entry.baseline()) {
            case NEW -> details.add("new");
            case WORSE -> details.add("worse than usual");
            case UNCHANGED -> details.add("unchanged against usual");
            case UNKNOWN -> {}
        }
        how(details, entry.how());
        if (!entry.by().isEmpty()) {
            details.add("by " + entry.by());
        }
        entry.context().forEach(context -> details.add(words(context)));
        details.addAll(derived.from(entry));
        return new Entered(
                entry.id(),
                "finding",
                entry.finding(),
                phrases.finding(entry.finding()),
                statement,
                entry.at().written(),
                details,
                entry.wording(),
                asked.contains("finding:" + entry.finding()));
    }

    /** The reason for unknown, in the words of the screens. */
    static String why(WhyUnknown why) {
        return switch (why) {
            case NOT_ASKED -> "not asked";
            case ASKED_NOT_KNOWN -> "asked, not known";
            case COULD_NOT_ASSESS -> "could not be assessed";
            case NOT_STATED -> "not known";
        };
    }

    private Entered reading(ReadingEntry entry) {
        List<String> details = new ArrayList<>();
        String unit = phrases.unit(entry.test());
        if (entry.value().exact() && !UnitWords.written(entry.written()).endsWith(unit)) {
            details.add(Numbers.converted(entry.value().atLeast()) + " " + unit);
        }
        if (entry.upperLimit().exact()) {
            details.add("laboratory's upper limit "
                    + Numbers.text(entry.upperLimit().atLeast()) + " " + unit);
        } else if (entry.upperLimit().unknown() && !entry.normalNoNumber()) {
            details.addAll(publishedLimits(vocabulary.test(entry.test()).upperLimit(), unit));
        }
        if (entry.lowerLimit().exact()) {
            details.add("laboratory's lower limit "
                    + Numbers.text(entry.lowerLimit().atLeast()) + " " + unit);
        }
        if (!entry.site().isEmpty()) {
            details.add(entry.site());
        }
        time(details, "result available ", entry.resulted());
        how(details, entry.how());
        entry.context().forEach(context -> details.add(words(context)));
        return new Entered(
                entry.id(),
                "reading",
                entry.test(),
                phrases.test(entry.test()),
                value(entry),
                entry.at().written(),
                details,
                entry.wording(),
                asked.contains("test:" + entry.test()));
    }

    private Entered unmeasured(UnmeasuredEntry entry) {
        List<String> details = new ArrayList<>();
        how(details, entry.how());
        return new Entered(
                entry.id(),
                "unmeasured",
                entry.test(),
                phrases.test(entry.test()),
                why(entry.why()),
                entry.at().written(),
                details,
                entry.wording(),
                asked.contains("test:" + entry.test()));
    }

    /** The cited limits that stand in for the laboratory's own, where there are any: a multiple then counts only where it holds for all. */
    private static List<String> publishedLimits(Interval limits, String unit) {
        return limits.unknown()
                ? List.of()
                : List.of(NO_LIMIT + "; published upper limits " + Numbers.text(limits.atLeast()) + " to "
                        + Numbers.text(limits.atMost()) + " " + unit);
    }

    /** A usual value says so wherever it is quoted, or it would read as one of this episode. */
    private static String value(ReadingEntry entry) {
        String value = entry.normalNoNumber() ? "normal, no number" : UnitWords.written(entry.written());
        return entry.baseline() ? value + ", usual value" : value;
    }

    private Entered investigation(InvestigationEntry entry) {
        List<String> details = new ArrayList<>();
        switch (entry.beforeAntibiotics()) {
            case YES -> details.add("taken before antibiotics");
            case NO -> details.add("taken after antibiotics");
            case NOT_STATED -> {}
        }
        time(details, "result available ", entry.resulted());
        return new Entered(
                entry.id(),
                "investigation",
                entry.investigation(),
                phrases.investigation(entry.investigation()),
                words(entry.result()),
                entry.at().written(),
                details,
                entry.wording(),
                asked.contains("investigation:" + entry.investigation()));
    }

    private static void time(List<String> details, String label, When when) {
        if (!when.written().isEmpty()) {
            details.add(label + when.written());
        }
    }

    private static void how(List<String> details, How how) {
        if (how != How.NOT_STATED) {
            details.add(words(how));
        }
    }

    /** Reads a constant as words. */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
