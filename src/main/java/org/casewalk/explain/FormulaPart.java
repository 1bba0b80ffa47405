package org.casewalk.explain;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.casewalk.fact.Count;
import org.casewalk.fact.Status;
import org.casewalk.fact.Total;
import org.casewalk.fact.Truth;
import org.casewalk.pack.ClaimTest;
import org.casewalk.pack.Pattern;
import org.jspecify.annotations.Nullable;

/** One part of a rule's condition in a {@link Formula}. */
sealed interface FormulaPart {

    /**
     * Works it out.
     *
     * @param bases truth of the base patterns
     * @param decided truth of the rules that stand before this one
     */
    Truth truth(Truth[] bases, Truth[] decided);

    /** Hands over every base pattern, status and count in it, left to right. */
    void each(IntConsumer base, IntConsumer status, Consumer<Counted> counted);

    /** A pattern that facts of the case answer. */
    record Base(int number) implements FormulaPart {
        @Override
        public Truth truth(Truth[] bases, Truth[] decided) {
            return bases[number];
        }

        @Override
        public void each(IntConsumer base, IntConsumer status, Consumer<Counted> counted) {
            base.accept(number);
        }
    }

    /** All of the parts, or any of them. */
    record Joined(boolean all, FormulaPart[] parts) implements FormulaPart {
        @Override
        public Truth truth(Truth[] bases, Truth[] decided) {
            Truth enough = all ? Truth.NOT_MET : Truth.MET;
            Truth whole = all ? Truth.MET : Truth.NOT_MET;
            for (FormulaPart part : parts) {
                Truth truth = part.truth(bases, decided);
                if (truth == enough) {
                    return enough;
                }
                whole = truth == Truth.OPEN ? Truth.OPEN : whole;
            }
            return whole;
        }

        @Override
        public void each(IntConsumer base, IntConsumer status, Consumer<Counted> counted) {
            for (FormulaPart part : parts) {
                part.each(base, status, counted);
            }
        }
    }

    /** The status of another rule; −1 where no rule concludes it, which is open for ever. */
    record Compared(int rule, Truth[] byStatus) implements FormulaPart {

        static Compared of(Pattern pattern, int rule) {
            ClaimTest claims = ClaimTest.of(pattern);
            Truth[] byStatus = new Truth[Truth.values().length];
            for (Truth truth : Truth.values()) {
                Status status = Status.of(pattern.subject(), truth);
                byStatus[truth.ordinal()] = Truth.of(claims.certain(status), claims.possible(status));
            }
            return new Compared(rule, byStatus);
        }

        @Override
        public Truth truth(Truth[] bases, Truth[] decided) {
            return byStatus[(rule < 0 ? Truth.OPEN : decided[rule]).ordinal()];
        }

        @Override
        public void each(IntConsumer base, IntConsumer status, Consumer<Counted> counted) {
            if (rule >= 0) {
                status.accept(rule);
            }
        }
    }

    /**
     * How many rules of a group are met, or the points of those that are.
     *
     * @param counts for a count what it is between each two bounds, the low one first, filled as they come up; empty for points
     */
    record Counted(
            int[] rules,
            double[] points,
            boolean weighted,
            String of,
            ClaimTest claims,
            @Nullable Truth[] counts) implements FormulaPart {

        static Counted of(Pattern pattern, int[] rules, double[] points) {
            boolean weighted = pattern.type().type() == Total.class;
            int bounds = rules.length + 1;
            return new Counted(
                    rules,
                    points,
                    weighted,
                    pattern.subject(),
                    ClaimTest.of(pattern),
                    new Truth[weighted ? 0 : bounds * bounds]);
        }

        double weight(int member) {
            return weighted ? points[member] : 1;
        }

        @Override
        public Truth truth(Truth[] bases, Truth[] decided) {
            return weighted ? total(decided) : count(decided);
        }

        private Truth total(Truth[] decided) {
            double low = 0;
            double high = 0;
            for (int member = 0; member < rules.length; member++) {
                Truth truth = decided[rules[member]];
                low += truth == Truth.MET ? points[member] : 0;
                high += truth == Truth.NOT_MET ? 0 : points[member];
            }
            Total total = new Total(of, low, high);
            return Truth.of(claims.certain(total), claims.possible(total));
        }

        private Truth count(Truth[] decided) {
            int low = 0;
            int high = 0;
            for (int rule : rules) {
                Truth truth = decided[rule];
                low += truth == Truth.MET ? 1 : 0;
                high += truth == Truth.NOT_MET ? 0 : 1;
            }
            int place = low * (rules.length + 1) + high;
            Truth known = counts[place];
            if (known == null) {
                Count count = Count.of(of, low, high, rules.length);
                known = Truth.of(claims.certain(count), claims.possible(count));
                counts[place] = known;
            }
            return known;
        }

        @Override
        public void each(IntConsumer base, IntConsumer status, Consumer<Counted> counted) {
            counted.accept(this);
        }
    }
}
