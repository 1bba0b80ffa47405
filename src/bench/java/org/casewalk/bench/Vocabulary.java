package org.casewalk.bench;

/** The made-up terms: a hundred findings, thirty tests, twenty classes of drugs, by number. */
final class Vocabulary {

    static final int FINDINGS = 100;
    static final int TESTS = 30;
    static final int CLASSES = 20;

    private Vocabulary() {}

    static String finding(int number) {
        return "finding-" + number;
    }

    static String test(int number) {
        return "test-" + number;
    }

    static String drugClass(int number) {
        return "class-" + number;
    }

    /** Gives the number at the end of a term. */
    static int number(String term) {
        return Integer.parseInt(term.substring(term.lastIndexOf('-') + 1));
    }
}
