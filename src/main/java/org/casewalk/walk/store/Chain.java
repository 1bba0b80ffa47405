package org.casewalk.walk.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that chains an event to the one before it. */
final class Chain {

    /** Before the first event. */
    static final String START = "0".repeat(64);

    private Chain() {}

    /** SHA-256 over the hash before and everything the event says, lower-case hex. A line feed keeps the parts apart; none holds one. */
    static String hash(String previous, String walk, long seq, String at, String kind, String body) {
        String all = String.join("\n", previous, walk, String.valueOf(seq), at, kind, body);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Java without SHA-256", missing);
        }
    }
}
