package org.casewalk.casefile;

import java.util.Locale;
import java.util.Optional;
import org.casewalk.casefile.ExposureEntry.Taken;
import org.casewalk.term.FindingLinks;
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
                "%s is recorded as present and as absent, both %s.".formatted(finding, time(at)),
                "Maybe one of the two times is wrong, or the finding was looked for twice.");
    }

    /**
     * What one finding says of another by what the two imply or exclude.
     *
     * @return the clash as told at the first of the two; empty where both can hold at one moment, and for one finding twice
     */
    public static Optional<Clash> entangled(
            String finding, State state, String other, State otherState, When at, FindingLinks links) {
        return why(finding, state, other, otherState, links)
                .map(why -> new Clash(
                        "%s is recorded as %s and %s as %s, both %s, and %s."
                                .formatted(finding, word(state), other, word(otherState), time(at), why),
                        at.hours().exact()
                                ? "Maybe %s was not the finding that was meant, or one of the two times is wrong."
                                        .formatted(finding)
                                : "Maybe %s was seen at another hour: without the hour what rests on the two stays open."
                                        .formatted(finding)));
    }

    private static Optional<String> why(String one, State first, String other, State second, FindingLinks links) {
        if (first == State.PRESENT && second == State.PRESENT) {
            return Optional.of("the two exclude each other")
                    .filter(exclude -> links.excludedBy(one).contains(other));
        }
        if (first == State.PRESENT && second == State.ABSENT) {
            return Optional.of("%s means %s as well".formatted(one, other))
                    .filter(means -> links.impliedBy(one).contains(other));
        }
        return first == State.ABSENT && second == State.PRESENT
                ? why(other, second, one, first, links)
                : Optional.empty();
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static String time(When at) {
        return at.unknown() ? "with no time" : "at " + at.written();
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
            return sameMinute(finding, second, currentEpisode)
                    ? between(finding, second, vocabulary)
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

    private static Optional<Clash> between(FindingEntry one, FindingEntry other, Vocabulary vocabulary) {
        if (one.state() == State.UNKNOWN || other.state() == State.UNKNOWN) {
            return Optional.empty();
        }
        if (one.finding().equals(other.finding())) {
            return one.state() == other.state() ? Optional.empty() : Optional.of(bothStates(one.finding(), other.at()));
        }
        FindingLinks links = new FindingLinks(vocabulary.findings());
        return entangled(one.finding(), one.state(), other.finding(), other.state(), other.at(), links);
    }

    private static boolean sameMinute(FindingEntry one, FindingEntry other, String currentEpisode) {
        return episode(one, currentEpisode).equals(episode(other, currentEpisode))
                && one.at().hours().exact()
                && one.at().hours().equals(other.at().hours());
    }

    /** An entry that names no episode belongs to the one that is walked through. */
    private static String episode(FindingEntry entry, String currentEpisode) {
        return entry.episode().isEmpty() ? currentEpisode : entry.episode();
    }
}
