package org.casewalk.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.term.Interval;
import org.casewalk.term.TestTerm;

/** All readings of one test in the episode that is walked through, and what can be said about them together. */
final class Series {

    private final String test;
    private final Span episode;
    private final List<Measured> readings = new ArrayList<>(4);
    private final List<Measured> baselines = new ArrayList<>(0);

    /** A test of which nothing is on record. */
    Series(String test) {
        this(test, Span.UNKNOWN);
    }

    /**
     * @param episode its time: a value from before or after it says nothing about what came with it
     */
    Series(String test, Span episode) {
        this.test = test;
        this.episode = episode;
    }

    void add(ReadingEntry entry, TestTerm term) {
        (entry.baseline() ? baselines : readings).add(Measured.of(entry, term));
    }

    /** Says whether there is at least one reading that is not a baseline. */
    boolean recorded() {
        return !readings.isEmpty();
    }

    /** Says whether a reading of the episode is there that is no baseline. */
    boolean recordedInEpisode() {
        return readings.stream().anyMatch(this::within);
    }

    private boolean within(Measured reading) {
        return episode.holds(reading.entry().at());
    }

    void readings(List<Reading> facts) {
        for (Measured reading : readings) {
            facts.add(reading.fact(test, episode.onset()));
        }
    }

    /**
     * Counts occasions. Readings that may have been taken at one moment may be one occasion: the low count is the fewest moments that
     * all of them need, the high one the most. A reading whose site is another, or not stated, cannot show that the question was looked
     * at often enough, nor that it was not so; the record closes with as many fitting occasions as are asked for.
     */
    Occasions occasions(String site, double above, double times) {
        List<Interval> over = new ArrayList<>(readings.size());
        List<Interval> looked = new ArrayList<>(readings.size());
        List<Interval> maybe = new ArrayList<>(readings.size());
        for (Measured reading : readings) {
            if (reading.at(site)) {
                if (within(reading)) {
                    looked.add(reading.at());
                }
                if (reading.value().atLeast() > above) {
                    over.add(reading.at());
                }
            }
            if (reading.value().atMost() > above) {
                maybe.add(reading.at());
            }
        }
        int certain = Times.fewestMoments(over);
        int possible = Times.mostMoments(maybe);
        int looks = Times.fewestMoments(looked);
        double high = looks >= times ? possible : Math.max(times, possible + times - looks);
        return new Occasions(test, site, above, times, certain >= times, high < times, certain, high, entries(false));
    }

    /**
     * Looks for the longest stretch above a number, between readings that show its two ends. It is out of reach only where nobody can
     * have missed it: no two moments far enough apart, from the first look to the last, are without a reading between them that shows
     * that it was over.
     */
    Sustained sustained(String site, double above, double hours) {
        if (readings.size() < 2) {
            return new Sustained(test, site, above, hours, false, false, entries(false));
        }
        List<Measured> certain =
                where(reading -> reading.at(site) && reading.value().atLeast() > above);
        List<Measured> looks = where(reading -> reading.at(site) && within(reading));
        boolean reached = certainlyFor(certain, hours, above);
        boolean looked = Times.farthestApart(times(looks)) >= hours;
        return new Sustained(test, site, above, hours, reached, looked && !roomFor(site, above, hours), entries(false));
    }

    private boolean certainlyFor(List<Measured> certain, double hours, double above) {
        Spoilers mayDrop = new Spoilers(times(where(reading -> !(reading.value().atLeast() > above))));
        for (int i = 0; i < certain.size(); i++) {
            for (int j = 0; j < i; j++) {
                Interval one = certain.get(i).at();
                Interval other = certain.get(j).at();
                if (Times.distance(one, other).atLeast() >= hours && !mayDrop.maybeBetween(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Says whether a stretch of these hours may have been there. Its ends are readings that may be above, or lie anywhere between two
     * looks, whether or not anybody measured then; a reading that shows that it was over is no part of it.
     */
    private boolean roomFor(String site, double above, double hours) {
        Spoilers drops = new Spoilers(
                times(where(reading -> reading.at(site) && reading.value().atMost() <= above)));
        List<Measured> ends = where(reading -> reading.value().atMost() > above
                || within(reading)
                        && (reading.at(site) || reading.entry().site().isEmpty()));
        for (int i = 0; i < ends.size(); i++) {
            for (int j = 0; j < i; j++) {
                Interval one = ends.get(i).at();
                Interval other = ends.get(j).at();
                double apart = Times.distance(one, other).atMost();
                boolean bothAbove = ends.get(i).value().atMost() > above
                        && ends.get(j).value().atMost() > above;
                if ((bothAbove ? apart >= hours : apart > hours) && !drops.certainlyBetween(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Interval> times(List<Measured> readings) {
        return readings.stream().map(Measured::at).toList();
    }

    private List<Measured> where(Predicate<Measured> wanted) {
        return readings.stream().filter(wanted).toList();
    }

    /** Gives the largest rise over the baseline; several baselines are one that is known less exactly. */
    Rise rise() {
        if (readings.isEmpty() || baselines.isEmpty()) {
            double low = Double.NEGATIVE_INFINITY;
            double high = Double.POSITIVE_INFINITY;
            return new Rise(test, low, high, low, high, entries(true));
        }
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (Measured baseline : baselines) {
            least = Math.min(least, baseline.value().atLeast());
            most = Math.max(most, baseline.value().atMost());
        }
        Interval usual = new Interval(least, most);
        Interval percent = highest(value -> Decimals.percentAbove(value, usual));
        Interval units = highest(value -> new Interval(
                Decimals.difference(value.atLeast(), usual.atMost()),
                Decimals.difference(value.atMost(), usual.atLeast())));
        boolean looked = recordedInEpisode();
        return new Rise(
                test,
                percent.atLeast(),
                looked ? percent.atMost() : Double.POSITIVE_INFINITY,
                units.atLeast(),
                looked ? units.atMost() : Double.POSITIVE_INFINITY,
                entries(true));
    }

    private Interval highest(UnaryOperator<Interval> of) {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Measured reading : readings) {
            Interval value = of.apply(reading.value());
            low = Math.max(low, value.atLeast());
            high = Math.max(high, value.atMost());
        }
        return new Interval(low, high);
    }

    /** Gives the largest difference within the hours; nobody looked as long as no two readings certainly lie within them. */
    Swing swing(double withinHours) {
        double low = 0;
        double high = 0;
        boolean looked = false;
        for (int i = 0; i < readings.size(); i++) {
            for (int j = 0; j < i; j++) {
                Interval distance =
                        Times.distance(readings.get(i).at(), readings.get(j).at());
                Interval units =
                        difference(readings.get(i).value(), readings.get(j).value());
                if (distance.atMost() <= withinHours) {
                    looked |= within(readings.get(i)) && within(readings.get(j));
                    low = Math.max(low, units.atLeast());
                }
                if (distance.atLeast() <= withinHours) {
                    high = Math.max(high, units.atMost());
                }
            }
        }
        return new Swing(test, withinHours, low, looked ? high : Double.POSITIVE_INFINITY, entries(false));
    }

    private static Interval difference(Interval a, Interval b) {
        double over = Decimals.difference(a.atLeast(), b.atMost());
        double under = Decimals.difference(b.atLeast(), a.atMost());
        double most =
                Math.max(Decimals.difference(a.atMost(), b.atLeast()), Decimals.difference(b.atMost(), a.atLeast()));
        return new Interval(Math.max(0, Math.max(over, under)), most);
    }

    /** Compares the reading that is certainly the last with every one that may be the last but one. No rise before the first sign excludes none. */
    Trend trend() {
        for (Measured last : readings) {
            if (readings.size() > 1 && certainlyLast(last)) {
                return compare(last);
            }
        }
        return new Trend(test, false, false, entries(false));
    }

    private boolean certainlyLast(Measured last) {
        for (Measured reading : readings) {
            if (reading != last && !Times.before(reading.at(), last.at())) {
                return false;
            }
        }
        return true;
    }

    private Trend compare(Measured last) {
        boolean rising = true;
        boolean notRising = true;
        for (Measured reading : readings) {
            if (reading != last && mayBeLastButOne(reading, last)) {
                rising &= last.value().atLeast() > reading.value().atMost();
                notRising &= last.value().atMost() <= reading.value().atLeast();
            }
        }
        return new Trend(test, rising, notRising && within(last), entries(false));
    }

    private boolean mayBeLastButOne(Measured candidate, Measured last) {
        for (Measured reading : readings) {
            if (reading != last && reading != candidate && Times.before(candidate.at(), reading.at())) {
                return false;
            }
        }
        return true;
    }

    private List<String> entries(boolean withBaseline) {
        List<String> ids = new ArrayList<>(readings.size() + baselines.size());
        for (Measured reading : readings) {
            ids.add(reading.entry().id());
        }
        if (withBaseline) {
            for (Measured baseline : baselines) {
                ids.add(baseline.entry().id());
            }
        }
        return Order.sorted(ids);
    }
}
