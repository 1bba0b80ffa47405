package org.casewalk.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens that only this site can make. The secret outlives a restart, so that a page that is still open can still be sent. */
final class Tokens {

    private static final int BYTES = 16;

    private final Mac mac;
    private final SecureRandom random = new SecureRandom();

    Tokens(byte[] secret) {
        try {
            this.mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Java without HmacSHA256", missing);
        }
    }

    /** A name for a visit that nobody can guess. */
    String visit() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String name = HexFormat.of().formatHex(bytes);
        return name + "." + sign("visit", name);
    }

    /** Whether this site gave out the name of the visit. */
    boolean genuine(String visit) {
        int dot = visit.indexOf('.');
        return dot > 0 && same(sign("visit", visit.substring(0, dot)), visit.substring(dot + 1));
    }

    /** Something that a visit has earned: having passed the first page, having joined. */
    String earned(String what, String visit) {
        return sign(what, visit);
    }

    /** Compares without telling by its time how much was right. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private String sign(String what, String text) {
        try {
            // The one that knows the secret signs nothing itself: it cannot be used by two at once.
            Mac signing = (Mac) mac.clone();
            byte[] digest = signing.doFinal((what + "\n" + text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (CloneNotSupportedException other) {
            throw new IllegalStateException("HmacSHA256 is not that of Java", other);
        }
    }
}
