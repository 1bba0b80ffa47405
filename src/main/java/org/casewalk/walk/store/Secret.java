package org.casewalk.walk.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Set;

/**
 * What only this folder knows, in a file of its own: it makes the tokens of pages, so that a page that is open over a restart can still be
 * sent, and the seals of the log. Whoever can read the folder can make both.
 */
public final class Secret {

    private static final int BYTES = 32;

    private Secret() {}

    /**
     * The secret of a folder; made where there is none.
     *
     * @throws StoreProblem when it cannot be read or made
     */
    public static byte[] in(Path folder) {
        Path file = folder.resolve("secret");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            OwnFiles.restrict(file);
            byte[] secret = Files.readAllBytes(file);
            if (secret.length < BYTES) {
                throw StoreProblem.noSecret(file);
            }
            return secret;
        } catch (IOException broken) {
            throw StoreProblem.at(file, broken);
        }
    }

    /** It is its owner's alone from the beginning: a moment is enough to read it. */
    private static void make(Path file) throws IOException {
        byte[] secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        try (SeekableByteChannel out = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OwnFiles.attributes(file))) {
            out.write(ByteBuffer.wrap(secret));
        } catch (FileAlreadyExistsException quicker) {
            // Two first starts at once: the secret of the first holds.
        }
    }
}
