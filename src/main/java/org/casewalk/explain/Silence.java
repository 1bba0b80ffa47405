package org.casewalk.explain;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.When;

/**
 * Questions on which a case is silent: nothing on record bears on them, so their answers and what those touch are the same in every
 * such case, and are worked out once. Thread-safe; holds a bounded number and begins anew beyond it.
 */
final class Silence {

    private static final int MOST = 8_192;

    /** Fewer, because each may hold hundreds of outcomes. */
    private static final int MOST_JOINT = 512;

    private final Fillings fillings;
    private final Map<Key, Prospect> known = new ConcurrentHashMap<>();
    private final Map<Together, Prospect.Joint> joint = new ConcurrentHashMap<>();
    private final AtomicInteger numbers = new AtomicInteger();

    /** What answers depend on besides the question: the onset that drugs are placed around, the end after which none counts, and whether any drug is on record. */
    private record Key(Inquiry inquiry, When onset, When ended, boolean anyDrug) {}

    /** Several questions whose answers touch the same patterns, and what is on record about those. */
    private record Together(Inquiry all, List<Inquiry> asked, String record) {}

    Silence(Fillings fillings) {
        this.fillings = fillings;
    }

    /**
     * Says whether a case is silent about all that an inquiry touches.
     *
     * @param findings the findings on record, by number
     * @param classes the classes of drugs on record
     */
    boolean about(Inquiry inquiry, CaseFile caseFile, BitSet findings, Set<String> classes) {
        String question = inquiry.question();
        String subject = Bearing.subject(question);
        int colon = question.indexOf(':');
        return switch (colon < 0 ? question : question.substring(0, colon)) {
            case "finding" -> !inquiry.needsOnset() && !inquiry.findings().intersects(findings);
            case "test" ->
                !inquiry.needsOnset()
                        && caseFile.readings().stream()
                                .noneMatch(reading -> reading.test().equals(subject));
            case "class" -> inquiry.touched().stream().noneMatch(pattern -> classes.contains(pattern.subject()));
            case "investigation" ->
                caseFile.investigations().stream()
                        .noneMatch(entry -> entry.investigation().equals(subject));
            case "setting" -> caseFile.setting().isEmpty();
            case "person" -> caseFile.person().unknown();
            default -> false;
        };
    }

    /** Gives the answers to a question that the case is silent about. */
    Prospect prospect(Inquiry inquiry, CaseFile caseFile, FactIndex facts) {
        boolean placed = inquiry.question().startsWith("class:");
        Key key = placed
                ? new Key(
                        inquiry,
                        caseFile.episode().onset(),
                        When.UNKNOWN,
                        !caseFile.exposures().isEmpty())
                : new Key(inquiry, When.UNKNOWN, caseFile.episode().ended(), false);
        Prospect before = known.get(key);
        if (before != null) {
            return before;
        }
        Prospect now = Prospect.of(
                numbers.incrementAndGet(),
                inquiry,
                fillings.open(inquiry.question(), caseFile, inquiry.asking(), facts),
                answer -> inquiry.truths(answer.into().apply(caseFile)));
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(key, now);
        return now;
    }

    /** Gives what every combination of answers makes of the patterns, worked out once for the same record. */
    Prospect.Joint joint(Inquiry all, List<Inquiry> asked, String record, Supplier<Prospect.Joint> worked) {
        Together key = new Together(all, asked, record);
        Prospect.Joint before = joint.get(key);
        if (before != null) {
            return before;
        }
        Prospect.Joint now = worked.get();
        if (joint.size() >= MOST_JOINT) {
            joint.clear();
        }
        joint.put(key, now);
        return now;
    }
}
