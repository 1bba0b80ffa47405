package org.casewalk.pack.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over the names and bytes of a pack's files. */
final class ContentHash {

    private final MessageDigest digest = sha256();

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java runtime has SHA-256.", never);
        }
    }

    /** Adds a file; the length stands between name and bytes, so that no two lists of files look alike. */
    void add(String name, byte[] bytes) {
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(8)
                .putInt(nameBytes.length)
                .putInt(bytes.length)
                .flip());
        digest.update(nameBytes);
        digest.update(bytes);
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
