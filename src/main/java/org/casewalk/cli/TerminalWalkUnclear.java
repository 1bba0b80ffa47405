package org.casewalk.cli;

/** A typed line that is not understood, or asks for what is not there. Nothing is changed by it; the walk goes on. */
final class TerminalWalkUnclear extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String maybe;

    /**
     * Says so.
     *
     * @param what what was not understood, with the words in it
     * @param maybe what to try, begins with "Maybe "
     */
    TerminalWalkUnclear(String what, String maybe) {
        super(what, null, false, false);
        this.what = what;
        this.maybe = maybe;
    }

    String what() {
        return what;
    }

    String maybe() {
        return maybe;
    }
}
