package org.casewalk.pack.stored;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.casewalk.pack.Library;

/**
 * A library in its stored form, with the names and the hash of the files it was made from. The stored bytes depend on nothing but
 * those files and this class.
 */
public final class StoredLibrary {

    /** Changes whenever the form does, so that a stored library of another release is read anew. */
    private static final String FORM = "casewalk library 3";

    private StoredLibrary() {}

    /** Gives the bytes of a file by its name; a missing file is an {@link IOException}. */
    public interface Files {

        /** Reads one file whole. */
        byte[] read(String name) throws IOException;
    }

    /**
     * Stores a library.
     *
     * @param library read and checked without errors
     * @param names every file that it was read from, in any fixed order
     * @param files gives their bytes
     */
    public static byte[] store(Library library, List<String> names, Files files) throws IOException {
        Sink body = new Sink();
        TermForm.write(body, library.vocabulary());
        TermForm.write(body, library.bibliography());
        body.all(library.packs(), PackForm::pack);
        body.all(library.contradictions(), PackForm::contradiction);
        Sink whole = new Sink();
        whole.text(FORM);
        whole.texts(names);
        whole.text(hash(names, files));
        whole.text(hash(body.bytes()));
        byte[] head = whole.bytes();
        byte[] all = java.util.Arrays.copyOf(head, head.length + body.bytes().length);
        System.arraycopy(body.bytes(), 0, all, head.length, body.bytes().length);
        return all;
    }

    /** Loads a stored library, or nothing where it is damaged, of another form, or its files have changed. */
    public static Optional<Library> load(byte[] stored, Files files) {
        try {
            Spring spring = new Spring(stored);
            if (!spring.text().equals(FORM)) {
                return Optional.empty();
            }
            List<String> names = spring.texts();
            boolean same =
                    spring.text().equals(hash(names, files)) && spring.text().equals(hash(spring.rest()));
            return same ? Optional.of(library(spring)) : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static Library library(Spring spring) throws IOException {
        var vocabulary = TermForm.vocabulary(spring);
        var bibliography = TermForm.bibliography(spring);
        return new Library(spring.all(PackForm::pack), vocabulary, bibliography, spring.all(PackForm::contradiction));
    }

    private static String hash(List<String> names, Files files) throws IOException {
        MessageDigest digest = sha256();
        for (String name : names) {
            byte[] bytes = files.read(name);
            digest.update((name + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java runtime has SHA-256.", never);
        }
    }
}
