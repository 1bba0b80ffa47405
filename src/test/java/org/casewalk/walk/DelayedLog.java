package org.casewalk.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.casefile.write.EntryForm;

/** A log in memory, safe to share, in which something can be made to happen at the moment when somebody reads or appends. */
final class DelayedLog implements WalkLog {

    private final Map<String, List<Recorded>> events = new HashMap<>();
    private Runnable afterReading = () -> {};
    private Runnable beforeAppending = () -> {};
    private int readings;

    /** Once, when the next one has read and does not have it yet. */
    synchronized void afterReading(Runnable happens) {
        afterReading = happens;
    }

    /** Once, when the next one has looked at everything and appends. */
    synchronized void beforeAppending(Runnable happens) {
        beforeAppending = happens;
    }

    /** How often the events of a walk were read. */
    synchronized int readings() {
        return readings;
    }

    @Override
    public Recorded append(String walkId, long seq, WalkEvent event) {
        Runnable first;
        synchronized (this) {
            first = beforeAppending;
            beforeAppending = () -> {};
        }
        first.run();
        return add(walkId, seq, event);
    }

    private synchronized Recorded add(String walkId, long seq, WalkEvent event) {
        if (last(walkId) + 1 != seq) {
            throw new NumberTaken(walkId, seq);
        }
        Recorded recorded = new Recorded(seq, "1970-01-01T00:00:00Z", event);
        events.computeIfAbsent(walkId, id -> new ArrayList<>()).add(recorded);
        return recorded;
    }

    @Override
    public List<Recorded> read(String walkId) {
        Runnable then;
        List<Recorded> read;
        synchronized (this) {
            readings++;
            read = List.copyOf(events.getOrDefault(walkId, List.of()));
            then = afterReading;
            afterReading = () -> {};
        }
        then.run();
        return read;
    }

    @Override
    public synchronized Recorded first(String walkId) {
        return events.getOrDefault(walkId, List.of()).get(0);
    }

    @Override
    public synchronized long last(String walkId) {
        return events.getOrDefault(walkId, List.of()).size();
    }

    @Override
    public LogCheck check(String walkId) {
        return new LogCheck(last(walkId), "", 0);
    }

    @Override
    public synchronized List<String> walks() {
        return List.copyOf(events.keySet());
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
    public synchronized boolean purge(String walkId) {
        events.remove(walkId);
        return true;
    }
}
