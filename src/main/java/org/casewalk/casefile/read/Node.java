package org.casewalk.casefile.read;

import java.util.List;

/** What JSON and YAML have in common, with the place of every value. */
sealed interface Node {

    Spot spot();

    /** Names the kind in a message, for instance "a list". */
    String kindInWords();

    /**
     * Keys and values.
     *
     * @param members in file order; a key may occur twice, which is for the check to report
     */
    record Mapping(Spot spot, List<Member> members) implements Node {
        @Override
        public String kindInWords() {
            return "a group of keys and values";
        }
    }

    /** One key with its value. */
    record Member(String key, Spot keySpot, Node value) {}

    /** Values in order. */
    record Sequence(Spot spot, List<Node> values) implements Node {
        @Override
        public String kindInWords() {
            return "a list";
        }
    }

    /**
     * One value.
     *
     * @param text as meant, without quotes and escapes
     * @param kind how the notation reads it
     */
    record Scalar(Spot spot, String text, Kind kind) implements Node {
        @Override
        public String kindInWords() {
            return kind.inWords;
        }
    }

    /** How a notation reads a single value. */
    enum Kind {
        TEXT("text"),
        NUMBER("a number"),
        TRUE("true"),
        FALSE("false"),
        NOTHING("nothing"),
        /** NaN and the infinities. */
        NOT_FINITE("not a finite number"),
        /** Unquoted {@code yes}, {@code no}, {@code on}, {@code off}: a truth value to many YAML readers, a word to people. */
        YES_OR_NO("a word that YAML readers take for true or false"),
        /** Unquoted {@code 012}, {@code 1_000}, {@code 0x1F}, {@code 12:30}: different numbers to different YAML readers. */
        ODD_NUMBER("a number that YAML readers understand differently");

        private final String inWords;

        Kind(String inWords) {
            this.inWords = inWords;
        }
    }
}
