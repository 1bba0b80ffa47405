package org.casewalk.cli;

import java.util.ArrayList;
import java.util.List;

/** Takes a text of any length in pieces of a few kilobytes: a collector copes badly with one long array for every case. */
final class Pieces implements Appendable {

    private static final int LENGTH = 1 << 15;

    private final List<String> full = new ArrayList<>();
    private final StringBuilder last = new StringBuilder(1 << 10);

    @Override
    public Pieces append(CharSequence text) {
        return append(text, 0, text.length());
    }

    @Override
    public Pieces append(CharSequence text, int from, int to) {
        for (int at = from; at < to; ) {
            int until = Math.min(to, at + LENGTH - last.length());
            last.append(text, at, until);
            at = until;
            if (last.length() == LENGTH) {
                seal();
            }
        }
        return this;
    }

    @Override
    public Pieces append(char c) {
        return append(String.valueOf(c));
    }

    private void seal() {
        full.add(last.toString());
        last.setLength(0);
    }

    /** All of it, in order; empty where nothing came. */
    List<String> all() {
        if (last.length() > 0) {
            seal();
        }
        return List.copyOf(full);
    }
}
