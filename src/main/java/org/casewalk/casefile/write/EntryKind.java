package org.casewalk.casefile.write;

import java.util.Arrays;
import java.util.Optional;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.Entry;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.InvestigationEntry;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.casefile.TreatmentEntry;
import org.casewalk.casefile.UnmeasuredEntry;

/** The lists of a case file, in the order in which it has them. */
public enum EntryKind {
    EXPOSURE("exposures", ExposureEntry.class),
    CLASS_HISTORY("drugHistory", ClassHistory.class),
    FINDING("findings", FindingEntry.class),
    READING("readings", ReadingEntry.class),
    INVESTIGATION("investigations", InvestigationEntry.class),
    TREATMENT("treatments", TreatmentEntry.class),
    UNMEASURED("unmeasured", UnmeasuredEntry.class);

    private final String key;
    private final Class<? extends Entry> type;

    EntryKind(String key, Class<? extends Entry> type) {
        this.key = key;
        this.type = type;
    }

    /** The key of the list in a case file. */
    public String key() {
        return key;
    }

    /** Finds the kind whose list has this key. */
    public static Optional<EntryKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    static EntryKind of(Entry entry) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.isInstance(entry))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No list for " + entry));
    }
}
