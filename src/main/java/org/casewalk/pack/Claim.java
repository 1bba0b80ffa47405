package org.casewalk.pack;

/** One claim of a pattern. */
public sealed interface Claim {

    /** Name of the field. */
    String field();

    /** A yes-or-no property holds. */
    record Holds(String field) implements Claim {}

    /**
     * A bound compares to a number of the source.
     *
     * @param operator comparison that the bound's side allows
     * @param number number as the source gives it, in the field's unit
     */
    record Compares(String field, Operator operator, double number) implements Claim {}

    /** Comparisons that a bound can prove. */
    enum Operator {
        GREATER_OR_EQUAL(">="),
        GREATER(">"),
        LESS_OR_EQUAL("<="),
        LESS("<");

        private final String sign;

        Operator(String sign) {
            this.sign = sign;
        }

        /** As written in a rule. */
        public String sign() {
            return sign;
        }

        /** Applies the comparison. */
        public boolean test(double left, double right) {
            return switch (this) {
                case GREATER_OR_EQUAL -> left >= right;
                case GREATER -> left > right;
                case LESS_OR_EQUAL -> left <= right;
                case LESS -> left < right;
            };
        }
    }
}
