package org.casewalk.casefile;

import java.util.List;
import java.util.stream.Stream;

/**
 * A case as it was recorded. Lists stand in the order of the file; no conclusion may depend on that order.
 *
 * @param id lower-case words joined by hyphens
 * @param title as a person reads it
 * @param teaches what the case is for; empty string when not stated
 * @param origin where it comes from
 * @param person age and sex
 * @param setting id of the place of care; empty string when not stated
 * @param episodes at least one; rules look at {@link #currentEpisode()}
 * @param currentEpisode id of the episode that is walked through
 * @param exposures drug events
 * @param classHistories statements about whole classes
 * @param findings signs and symptoms
 * @param readings measured values
 * @param investigations results in words
 * @param treatments what was given and what followed
 * @param unmeasured quantities of which somebody noted that there is no value
 */
public record CaseFile(
        String id,
        String title,
        String teaches,
        Origin origin,
        Person person,
        String setting,
        List<Episode> episodes,
        String currentEpisode,
        List<ExposureEntry> exposures,
        List<ClassHistory> classHistories,
        List<FindingEntry> findings,
        List<ReadingEntry> readings,
        List<InvestigationEntry> investigations,
        List<TreatmentEntry> treatments,
        List<UnmeasuredEntry> unmeasured) {

    public CaseFile {
        episodes = List.copyOf(episodes);
        exposures = List.copyOf(exposures);
        classHistories = List.copyOf(classHistories);
        findings = List.copyOf(findings);
        readings = List.copyOf(readings);
        investigations = List.copyOf(investigations);
        treatments = List.copyOf(treatments);
        unmeasured = List.copyOf(unmeasured);
    }

    /** A case in which nothing was entered and whose origin is not stated. */
    public static CaseFile empty(String id, String title) {
        return empty(id, title, new Origin.NotStated());
    }

    /** A case in which nothing was entered. */
    public static CaseFile empty(String id, String title, Origin origin) {
        return new CaseFile(
                id,
                title,
                "",
                origin,
                Person.UNKNOWN,
                "",
                List.of(new Episode("", "", When.UNKNOWN, When.UNKNOWN)),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Streams every entry, kind by kind, each in file order. */
    public Stream<Entry> entries() {
        return Stream.of(exposures, classHistories, findings, readings, investigations, treatments, unmeasured)
                .flatMap(List::stream);
    }

    /** Gives the episode that is walked through. */
    public Episode episode() {
        return episodes.stream()
                .filter(episode -> episode.id().equals(currentEpisode))
                .findFirst()
                .orElseGet(() -> episodes.get(0));
    }
}
