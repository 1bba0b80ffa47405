package org.casewalk.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.casefile.write.EntryForm;

/** Keeps what is entered as long as the program holds on to it, and nothing on disk: for a walk that ends with the run. */
public final class UnkeptLog implements WalkLog {

    private final Map<String, List<Recorded>> events = new HashMap<>();

    @Override
    public Recorded append(String walkId, long seq, WalkEvent event) {
        Recorded recorded = new Recorded(seq, "1970-01-01T00:00:00Z", event);
        events.computeIfAbsent(walkId, id -> new ArrayList<>()).add(recorded);
        return recorded;
    }

    @Override
    public List<Recorded> read(String walkId) {
        return List.copyOf(events.getOrDefault(walkId, List.of()));
    }

    @Override
    public Recorded first(String walkId) {
        return read(walkId).get(0);
    }

    @Override
    public long last(String walkId) {
        return events.getOrDefault(walkId, List.of()).size();
    }

    /** Nobody else can change what is on no disk. */
    @Override
    public LogCheck check(String walkId) {
        return new LogCheck(last(walkId), "", 0);
    }

    @Override
    public List<String> walks() {
        return List.of();
    }

    @Override
    public void draft(String walkId, String writer, String place, EntryForm typed) {}

    @Override
    public Map<String, EntryForm> drafts(String walkId, String writer) {
        return Map.of();
    }

    @Override
    public void dropDraft(String walkId, String writer, String place) {}

    @Override
    public boolean purge(String walkId) {
        return true;
    }
}
