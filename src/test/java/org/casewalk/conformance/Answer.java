package org.casewalk.conformance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.Entry;
import org.casewalk.casefile.Episode;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.InvestigationEntry;
import org.casewalk.casefile.Origin;
import org.casewalk.casefile.Person;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.casefile.When;

/**
 * One answer to one question, as entries of a case.
 *
 * @param label what it says, for messages
 * @param entries entries it adds
 * @param person age and sex; {@link Person#UNKNOWN} leaves them out
 * @param setting place of care; the empty string leaves it out
 * @param onset time of the first sign; {@link When#UNKNOWN} leaves it out
 */
record Answer(String label, List<Entry> entries, Person person, String setting, When onset) {

    static final Answer NONE = of("nothing entered");

    Answer {
        entries = List.copyOf(entries);
    }

    static Answer of(String label, Entry... entries) {
        return new Answer(label, Arrays.asList(entries), Person.UNKNOWN, "", When.UNKNOWN);
    }

    static Answer of(Person person) {
        return new Answer(person.toString(), List.of(), person, "", When.UNKNOWN);
    }

    static Answer setting(String setting) {
        return new Answer("at " + setting, List.of(), Person.UNKNOWN, setting, When.UNKNOWN);
    }

    static Answer onset(When onset) {
        return new Answer("onset " + onset.written(), List.of(), Person.UNKNOWN, "", onset);
    }

    /** The case that these answers make. */
    static CaseFile caseOf(List<Answer> answers) {
        List<Entry> entries = new ArrayList<>();
        Person person = Person.UNKNOWN;
        String setting = "";
        When onset = When.UNKNOWN;
        for (Answer answer : answers) {
            entries.addAll(answer.entries);
            person = answer.person.equals(Person.UNKNOWN) ? person : answer.person;
            setting = answer.setting.isEmpty() ? setting : answer.setting;
            onset = answer.onset.unknown() ? onset : answer.onset;
        }
        return caseOf(entries, person, setting, onset);
    }

    static CaseFile caseOf(List<Entry> entries, Person person, String setting, When onset) {
        return caseOf(entries, person, setting, new Episode("", "", onset, When.UNKNOWN));
    }

    /** The case that these entries make in an episode of which more than the beginning may be known. */
    static CaseFile caseOf(List<? extends Entry> entries, Episode episode) {
        return caseOf(entries, Person.UNKNOWN, "", episode);
    }

    static CaseFile caseOf(List<? extends Entry> entries, Person person, String setting, Episode episode) {
        return new CaseFile(
                "enumerated",
                "Enumerated",
                "",
                new Origin.Fictional(),
                person,
                setting,
                List.of(episode),
                "",
                only(entries, ExposureEntry.class),
                only(entries, ClassHistory.class),
                only(entries, FindingEntry.class),
                only(entries, ReadingEntry.class),
                only(entries, InvestigationEntry.class),
                List.of(),
                List.of());
    }

    private static <T extends Entry> List<T> only(List<? extends Entry> entries, Class<T> kind) {
        List<T> kept = new ArrayList<>();
        for (Entry entry : entries) {
            if (kind.isInstance(entry)) {
                kept.add(kind.cast(entry));
            }
        }
        return kept;
    }
}
