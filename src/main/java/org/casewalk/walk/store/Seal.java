package org.casewalk.walk.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Seals what was written with the secret of the folder: the hash of an entry anybody can work out anew, its seal not. Safe to share. */
final class Seal {

    private final Mac mac;

    Seal(byte[] secret) {
        try {
            this.mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Java without HmacSHA256", missing);
        }
    }

    /** Of an entry. */
    String of(String hash) {
        return sign("entry", hash);
    }

    /** Of a walk up to an entry, so that one that was taken off the end is missed. */
    String ofHead(String walk, long seq, String hash) {
        return sign("head", walk, String.valueOf(seq), hash);
    }

    /** Whether a head stands as it was written. */
    boolean holds(Head head) {
        return same(ofHead(head.walk(), head.seq(), head.hash()), head.seal());
    }

    /**
     * The first entry that does not stand as it was written, from 1; 0 where all do. Entries that are missing at the end begin behind the last
     * that is there.
     */
    long broken(List<StoredEvent> events, Optional<Head> head) {
        String previous = Chain.START;
        long seq = 0;
        for (StoredEvent event : events) {
            seq++;
            if (!event.follows(previous, seq) || !same(of(event.hash()), event.seal())) {
                return seq;
            }
            previous = event.hash();
        }
        return events.isEmpty() || head.isPresent() && head.get().isAt(seq, previous) && holds(head.get())
                ? 0
                : seq + 1;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private String sign(String... parts) {
        try {
            // The one that knows the secret signs nothing itself: it cannot be used by two at once.
            Mac signing = (Mac) mac.clone();
            byte[] all = ("seal\n" + String.join("\n", parts)).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(signing.doFinal(all));
        } catch (CloneNotSupportedException other) {
            throw new IllegalStateException("HmacSHA256 is not that of Java", other);
        }
    }
}
