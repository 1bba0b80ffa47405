package org.casewalk.picture;

import java.util.List;
import org.casewalk.casefile.TreatmentEntry;

/** One lane for each treatment, in the order of the record. What followed is in the table: the record gives it no time. */
final class TreatmentLanes {

    /** What is longer is said in full in the table. */
    private static final int LONGEST = 80;

    private TreatmentLanes() {}

    static List<Lane> of(List<TreatmentEntry> treatments) {
        return treatments.stream().map(TreatmentLanes::lane).toList();
    }

    private static Lane lane(TreatmentEntry entry) {
        return new Lane(
                brief(entry.what()),
                "",
                entry.at().unknown()
                        ? List.of()
                        : List.of(new Lane.Moment(entry.at().hours(), Sign.TREATED, "")),
                List.of(List.of(entry.what(), TimeWords.of(entry.at()), said(entry))));
    }

    private static String brief(String what) {
        return what.length() <= LONGEST ? what : what.substring(0, LONGEST).strip() + "…";
    }

    private static String said(TreatmentEntry entry) {
        return entry.followedBy().isEmpty()
                ? Sign.TREATED.words()
                : Sign.TREATED.words() + "; then: " + entry.followedBy();
    }
}
