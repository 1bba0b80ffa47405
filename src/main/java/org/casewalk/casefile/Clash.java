package org.casewalk.casefile;

import java.util.Optional;
import org.casewalk.casefile.ExposureEntry.Taken;
import org.casewalk.term.Vocabulary;

/**
 * What two entries of one case cannot both say. A file and a live session refuse it in the same words.
 *
 * @param statement what cannot both be so
 * @param maybe a next step, beginning with "Maybe"
 */
public record Clash(String statement, String maybe) {

    /** A finding that is present and absent at one time. */
    public static Clash bothStates(String finding, When at) {
        return new Clash(
                "%s is recorded as present and as absent, both %s."
                        .formatted(finding, at.unknown() ? "with no time" : "at " + at.written()),
                "Maybe one of the two times is wrong, or the finding was looked for twice.");
    }

    /** A class that is stated as not taken while a drug of it is known to have been. */
    public static Clash notTaken(String drugClass) {
        return new Clash(
                "%s is stated as not taken, and a drug of this class as taken.".formatted(drugClass),
                "Maybe \"complete\" is meant.");
    }

    /** Says what stands between two entries, in either order; empty where both can be so, and for an entry and its own replacement. */
    public static Optional<Clash> between(Entry one, Entry other, String currentEpisode, Vocabulary vocabulary) {
        if (one.id().equals(other.id())) {
            return Optional.empty();
        }
        if (one instanceof FindingEntry finding && other instanceof FindingEntry second) {
            return contradict(finding, second, currentEpisode)
                    ? Optional.of(bothStates(finding.finding(), second.at()))
                    : Optional.empty();
        }
        if (one instanceof ClassHistory history && other instanceof ExposureEntry exposure) {
            return contradict(history, exposure, vocabulary)
                    ? Optional.of(notTaken(history.drugClass()))
                    : Optional.empty();
        }
        return one instanceof ExposureEntry && other instanceof ClassHistory
                ? between(other, one, currentEpisode, vocabulary)
                : Optional.empty();
    }

    /** Says whether a class is stated as not taken and this event shows that a drug of it was. */
    public static boolean contradict(ClassHistory history, ExposureEntry exposure, Vocabulary vocabulary) {
        return history.statement() == ClassHistory.Statement.NOT_TAKEN
                && exposure.taken() == Taken.KNOWN
                && (vocabulary.classesHolding(exposure.drugClass()).contains(history.drugClass())
                        || vocabulary
                                .drug(exposure.drug())
                                .filter(drug -> drug.classes().contains(history.drugClass()))
                                .isPresent());
    }

    private static boolean contradict(FindingEntry one, FindingEntry other, String currentEpisode) {
        return one.finding().equals(other.finding())
                && episode(one, currentEpisode).equals(episode(other, currentEpisode))
                && one.state() != other.state()
                && one.state() != State.UNKNOWN
                && other.state() != State.UNKNOWN
                && one.at().hours().exact()
                && one.at().hours().equals(other.at().hours());
    }

    /** An entry that names no episode belongs to the one that is walked through. */
    private static String episode(FindingEntry entry, String currentEpisode) {
        return entry.episode().isEmpty() ? currentEpisode : entry.episode();
    }
}
