package org.casewalk.casefile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Copies of a case with one thing different. A case itself never changes. */
public final class CaseEdit {

    private CaseEdit() {}

    /** Adds an entry, or puts it in the place of the one with the same id. */
    public static CaseFile with(CaseFile base, Entry entry) {
        return with(base, Map.of(entry.id(), entry));
    }

    /** Adds entries, or puts each in the place of the one with the same id; in one pass, however many there are. */
    public static CaseFile with(CaseFile base, List<? extends Entry> entries) {
        Map<String, Entry> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return with(base, byId);
    }

    private static CaseFile with(CaseFile base, Map<String, Entry> byId) {
        return rebuilt(
                base,
                list(base.exposures(), byId, ExposureEntry.class),
                list(base.classHistories(), byId, ClassHistory.class),
                list(base.findings(), byId, FindingEntry.class),
                list(base.readings(), byId, ReadingEntry.class),
                list(base.investigations(), byId, InvestigationEntry.class),
                list(base.treatments(), byId, TreatmentEntry.class),
                list(base.unmeasured(), byId, UnmeasuredEntry.class));
    }

    /** Leaves out every entry that the test accepts. */
    public static CaseFile without(CaseFile base, Predicate<Entry> unwanted) {
        Predicate<Entry> kept = unwanted.negate();
        return rebuilt(
                base,
                base.exposures().stream().filter(kept).toList(),
                base.classHistories().stream().filter(kept).toList(),
                base.findings().stream().filter(kept).toList(),
                base.readings().stream().filter(kept).toList(),
                base.investigations().stream().filter(kept).toList(),
                base.treatments().stream().filter(kept).toList(),
                base.unmeasured().stream().filter(kept).toList());
    }

    /** Replaces age and sex. */
    public static CaseFile withPerson(CaseFile base, Person person) {
        return head(base, person, base.setting(), base.episodes());
    }

    /** Replaces the place of care. */
    public static CaseFile withSetting(CaseFile base, String setting) {
        return head(base, base.person(), setting, base.episodes());
    }

    /** Replaces the time of the first sign of the episode that is walked through. */
    public static CaseFile withOnset(CaseFile base, When onset) {
        Episode current = base.episode();
        List<Episode> episodes = base.episodes().stream()
                .map(episode -> episode.id().equals(current.id())
                        ? new Episode(episode.id(), episode.label(), onset, episode.ended())
                        : episode)
                .toList();
        return head(base, base.person(), base.setting(), episodes);
    }

    private static <T extends Entry> List<T> list(List<T> entries, Map<String, Entry> byId, Class<T> type) {
        if (!concerns(entries, byId, type)) {
            return entries;
        }
        List<T> kept = new ArrayList<>(entries.size() + byId.size());
        Set<String> placed = new HashSet<>();
        for (T before : entries) {
            Entry now = byId.get(before.id());
            if (now == null) {
                kept.add(before);
            } else if (type.isInstance(now)) {
                kept.add(type.cast(now));
                placed.add(now.id());
            }
        }
        for (Entry entry : byId.values()) {
            if (type.isInstance(entry) && !placed.contains(entry.id())) {
                kept.add(type.cast(entry));
            }
        }
        return kept;
    }

    private static <T extends Entry> boolean concerns(List<T> entries, Map<String, Entry> byId, Class<T> type) {
        for (Entry entry : byId.values()) {
            if (type.isInstance(entry)) {
                return true;
            }
        }
        for (T before : entries) {
            if (byId.containsKey(before.id())) {
                return true;
            }
        }
        return false;
    }

    private static CaseFile head(CaseFile base, Person person, String setting, List<Episode> episodes) {
        return new CaseFile(
                base.id(),
                base.title(),
                base.teaches(),
                base.origin(),
                person,
                setting,
                episodes,
                base.currentEpisode(),
                base.exposures(),
                base.classHistories(),
                base.findings(),
                base.readings(),
                base.investigations(),
                base.treatments(),
                base.unmeasured());
    }

    private static CaseFile rebuilt(
            CaseFile base,
            List<ExposureEntry> exposures,
            List<ClassHistory> classHistories,
            List<FindingEntry> findings,
            List<ReadingEntry> readings,
            List<InvestigationEntry> investigations,
            List<TreatmentEntry> treatments,
            List<UnmeasuredEntry> unmeasured) {
        return new CaseFile(
                base.id(),
                base.title(),
                base.teaches(),
                base.origin(),
                base.person(),
                base.setting(),
                base.episodes(),
                base.currentEpisode(),
                exposures,
                classHistories,
                findings,
                readings,
                investigations,
                treatments,
                unmeasured);
    }
}
