package org.casewalk.pack.read;

import java.util.List;

/** A YAML value with its place: lines and columns from 1. */
sealed interface Node {

    int line();

    int column();

    /** Names the kind in a message, for instance "a list". */
    String inWords();

    /**
     * Keys and values.
     *
     * @param members in file order, keys unique
     */
    record Mapping(int line, int column, List<Member> members) implements Node {
        @Override
        public String inWords() {
            return "a group of keys and values";
        }
    }

    /** One key with its value. */
    record Member(String key, int line, int column, Node value) {}

    /** Values in order. */
    record Sequence(int line, int column, List<Node> values) implements Node {
        @Override
        public String inWords() {
            return "a list";
        }
    }

    /**
     * One value.
     *
     * @param text as meant, without quotes
     * @param quoted whether it stood in quotes or as a block, so that it is text whatever it looks like
     */
    record Scalar(int line, int column, String text, boolean quoted) implements Node {
        @Override
        public String inWords() {
            return text.isEmpty() && !quoted ? "nothing" : "a single value";
        }
    }
}
