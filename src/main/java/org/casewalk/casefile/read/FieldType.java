package org.casewalk.casefile.read;

import java.util.List;
import java.util.Map;

/** What may stand behind a key. */
sealed interface FieldType {

    /** Names what is wanted, for messages. */
    String inWords();

    /**
     * Text that is not blank.
     *
     * @param screening what it is searched for
     */
    record Text(Screening screening) implements FieldType {
        @Override
        public String inWords() {
            return "text";
        }
    }

    /** The id of a case, an episode or an entry. */
    record Id() implements FieldType {
        @Override
        public String inWords() {
            return "an id: lower-case letters, digits and hyphens, at most 64";
        }
    }

    /** Word of the vocabulary; the vocabulary itself is no part of the shape. */
    record Term() implements FieldType {
        @Override
        public String inWords() {
            return "a word of the vocabulary";
        }
    }

    /**
     * One of a few words.
     *
     * @param words accepted words in the order of the documentation
     */
    record Choice(List<String> words) implements FieldType {
        @Override
        public String inWords() {
            return "one of: " + String.join(", ", words);
        }
    }

    /** A finite number of at most 15 digits before the point. */
    record Decimal() implements FieldType {
        @Override
        public String inWords() {
            return "a number, at most 1e15";
        }
    }

    /** A whole number within bounds, both included. */
    record Whole(int atLeast, int atMost) implements FieldType {
        @Override
        public String inWords() {
            return "a whole number from %d to %d".formatted(atLeast, atMost);
        }
    }

    /** Completed years up to 89, or {@code "90+"}. */
    record Age() implements FieldType {

        /** Says no more than "ninety or more". */
        static final String BAND = "90+";

        @Override
        public String inWords() {
            return "completed years from 0 to 89, or \"90+\"";
        }
    }

    /** {@code true} or {@code false}. */
    record Truth() implements FieldType {
        @Override
        public String inWords() {
            return "true or false";
        }
    }

    /** Only {@code true}: leave the key out instead of saying the opposite. */
    record OnlyTrue() implements FieldType {
        @Override
        public String inWords() {
            return "true";
        }
    }

    /** A relative time. */
    record Time() implements FieldType {
        @Override
        public String inWords() {
            return "a relative time: " + TimeText.FORMS;
        }
    }

    /** A group of keys. */
    record Group(Shape shape) implements FieldType {
        @Override
        public String inWords() {
            return "a group of keys and values: " + shape.name();
        }
    }

    /**
     * A group of keys of which one says what the others may be.
     *
     * @param key the key that decides
     * @param shapes by the word behind it, in order
     */
    record Variants(String key, Map<String, Shape> shapes) implements FieldType {
        @Override
        public String inWords() {
            return "a group of keys and values with the key \"%s\"".formatted(key);
        }
    }

    /** Any number of the same. */
    record ListOf(FieldType of) implements FieldType {
        @Override
        public String inWords() {
            return "a list";
        }
    }

    /** What a free text is searched for. */
    enum Screening {
        /** Names, record numbers, dates, addresses. */
        IDENTITY,
        /** The same, and doses. */
        IDENTITY_AND_DOSE,
        /** Nothing: the citation of a published case names people and years. */
        NONE
    }
}
