package org.casewalk.engine;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.casewalk.fact.Count;
import org.casewalk.fact.Fact;
import org.casewalk.fact.FactType;
import org.casewalk.fact.Status;
import org.casewalk.fact.Total;
import org.casewalk.fact.Truth;

/** A fact that is computed between strata from the statuses below it. */
final class Computed {

    /** Which fact it becomes. */
    enum Kind {
        COUNT,
        TOTAL,
        STATUS;

        static Optional<Kind> of(FactType<?> type) {
            if (type.type() == Count.class) {
                return Optional.of(COUNT);
            }
            if (type.type() == Total.class) {
                return Optional.of(TOTAL);
            }
            return type.type() == Status.class ? Optional.of(STATUS) : Optional.empty();
        }
    }

    private final Kind kind;
    private final String of;
    private final int[] members;
    private final double[] points;
    private final Map<Truth, Status> standing = new EnumMap<>(Truth.class);
    private final Fact undecided;

    Computed(Kind kind, String of, int[] members, double[] points) {
        this.kind = kind;
        this.of = of;
        this.members = members;
        this.points = points;
        for (Truth truth : Truth.values()) {
            standing.put(truth, Status.of(of, truth));
        }
        Truth[] open = new Truth[Arrays.stream(members).max().orElse(-1) + 1];
        Arrays.fill(open, Truth.OPEN);
        this.undecided = workedOut(open);
    }

    int[] members() {
        return members.clone();
    }

    /** Says whether any of these rules is a member. */
    boolean restsOn(boolean[] revised) {
        for (int member : members) {
            if (revised[member]) {
                return true;
            }
        }
        return false;
    }

    /** Unknown counts nothing in the low bound and fully in the high one. While nothing below is decided it is always the same object. */
    Fact from(Truth[] statuses) {
        return undecided(statuses) ? undecided : workedOut(statuses);
    }

    private Fact workedOut(Truth[] statuses) {
        return switch (kind) {
            case STATUS -> Objects.requireNonNull(standing.get(statuses[members[0]]));
            case COUNT -> {
                double[] bounds = bounds(statuses, false);
                yield Count.of(of, bounds[0], bounds[1], members.length);
            }
            case TOTAL -> {
                double[] bounds = bounds(statuses, true);
                yield new Total(of, bounds[0], bounds[1]);
            }
        };
    }

    private boolean undecided(Truth[] statuses) {
        for (int member : members) {
            if (statuses[member] != Truth.OPEN) {
                return false;
            }
        }
        return true;
    }

    private double[] bounds(Truth[] statuses, boolean weighted) {
        double low = 0;
        double high = 0;
        for (int i = 0; i < members.length; i++) {
            double weight = weighted ? points[i] : 1;
            switch (statuses[members[i]]) {
                case MET -> {
                    low += weight;
                    high += weight;
                }
                case OPEN -> high += weight;
                case NOT_MET -> {}
            }
        }
        return new double[] {low, high};
    }
}
