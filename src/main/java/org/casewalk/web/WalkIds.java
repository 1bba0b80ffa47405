package org.casewalk.web;

import java.security.SecureRandom;
import java.util.function.Supplier;

/** Ids of walks: short, without letters that look alike, and not to be guessed. */
public final class WalkIds implements Supplier<String> {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 12;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String get() {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}
