package org.casewalk.explain;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.casewalk.fact.Count;
import org.casewalk.fact.Status;
import org.casewalk.fact.Total;
import org.casewalk.fact.Truth;
import org.casewalk.pack.ClaimTest;
import org.casewalk.pack.Pattern;

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
    record Compared(int rule, String of, ClaimTest claims) implements FormulaPart {

        static Compared of(Pattern pattern, int rule) {
            return new Compared(rule, pattern.subject(), ClaimTest.of(pattern));
        }

        @Override
        public Truth truth(Truth[] bases, Truth[] decided) {
            Status now = Status.of(of, rule < 0 ? Truth.OPEN : decided[rule]);
            return Truth.of(claims.certain(now), claims.possible(now));
        }

        @Override
        public void each(IntConsumer base, IntConsumer status, Consumer<Counted> counted) {
            if (rule >= 0) {
                status.accept(rule);
            }
        }
    }

    /** How many rules of a group are met, or the points of those that are. */
    record Counted(int[] rules, double[] points, boolean weighted, String of, ClaimTest claims) implements FormulaPart {

        static Counted of(Pattern pattern, int[] rules, double[] points) {
            return new Counted(
                    rules, points, pattern.type().type() == Total.class, pattern.subject(), ClaimTest.of(pattern));
        }

        double weight(int member) {
            return weighted ? points[member] : 1;
        }

        @Override
        public Truth truth(Truth[] bases, Truth[] decided) {
            double low = 0;
            double high = 0;
            for (int member = 0; member < rules.length; member++) {
                Truth truth = decided[rules[member]];
                low += truth == Truth.MET ? weight(member) : 0;
                high += truth == Truth.NOT_MET ? 0 : weight(member);
            }
            return weighted ? total(low, high) : count(low, high);
        }

        private Truth total(double low, double high) {
            Total total = new Total(of, low, high);
            return Truth.of(claims.certain(total), claims.possible(total));
        }

        private Truth count(double low, double high) {
            Count count = Count.of(of, low, high, rules.length);
            return Truth.of(claims.certain(count), claims.possible(count));
        }

        @Override
        public void each(IntConsumer base, IntConsumer status, Consumer<Counted> counted) {
            counted.accept(this);
        }
    }
}
