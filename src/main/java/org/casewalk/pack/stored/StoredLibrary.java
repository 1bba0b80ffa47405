package org.casewalk.pack.stored;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.casewalk.pack.Library;

/**
 * A library in its stored form, with the names and marks of the files it was made from. The stored bytes depend on nothing but those
 * files and this class. Lengths and checksums show that a file was changed or damaged; who can forge them in a jar can as well
 * replace its classes, so nothing stronger would protect anything.
 */
public final class StoredLibrary {

    /** Changes whenever the form does, so that a stored library of another release is read anew. */
    private static final String FORM = "casewalk library 7";

    private StoredLibrary() {}

    /** Tells files apart by their marks; a missing file is an {@link IOException}. */
    public interface Files {

        /** Gives the mark of one file. */
        Mark mark(String name) throws IOException;
    }

    /**
     * What tells a file from a changed one.
     *
     * @param length in bytes
     * @param checksum CRC-32, as a jar keeps it of each of its files
     */
    public record Mark(long length, long checksum) {

        /** Gives the mark of these bytes. */
        public static Mark of(byte[] bytes) {
            return of(bytes, 0);
        }

        private static Mark of(byte[] bytes, int from) {
            CRC32 checksum = new CRC32();
            checksum.update(bytes, from, bytes.length - from);
            return new Mark(bytes.length - from, checksum.getValue());
        }

        private String written() {
            return length + ":" + checksum;
        }
    }

    /**
     * Stores a library.
     *
     * @param library read and checked without errors
     * @param names every file that it was read from, in any fixed order
     * @param files gives their marks
     */
    public static byte[] store(Library library, List<String> names, Files files) throws IOException {
        Sink body = new Sink();
        TermForm.write(body, library.vocabulary());
        TermForm.write(body, library.bibliography());
        body.all(library.packs(), PackForm::pack);
        body.all(library.contradictions(), PackForm::contradiction);
        Sink head = new Sink();
        head.text(FORM);
        head.texts(names);
        for (String name : names) {
            head.text(files.mark(name).written());
        }
        byte[] values = body.bytes();
        head.text(Mark.of(values).written());
        byte[] first = head.bytes();
        return ByteBuffer.allocate(Integer.BYTES + first.length + values.length)
                .putInt(first.length)
                .put(first)
                .put(values)
                .array();
    }

    /** Loads a stored library, or nothing where it is damaged, of another form, or its files have changed. */
    public static Optional<Library> load(byte[] stored, Files files) {
        try {
            int body = body(stored);
            Spring head = new Spring(stored, Integer.BYTES, body);
            if (!head.text().equals(FORM)) {
                return Optional.empty();
            }
            for (String name : head.texts()) {
                if (!head.text().equals(files.mark(name).written())) {
                    return Optional.empty();
                }
            }
            boolean whole = head.text().equals(Mark.of(stored, body).written());
            return whole ? Optional.of(library(new Spring(stored, body, stored.length))) : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** Where the head ends. */
    private static int body(byte[] stored) throws IOException {
        int length =
                stored.length < Integer.BYTES ? -1 : ByteBuffer.wrap(stored).getInt();
        if (length < 0 || length > stored.length - Integer.BYTES) {
            throw new IOException("What is stored has no head.");
        }
        return Integer.BYTES + length;
    }

    private static Library library(Spring spring) throws IOException {
        var vocabulary = TermForm.vocabulary(spring);
        var bibliography = TermForm.bibliography(spring);
        return new Library(spring.all(PackForm::pack), vocabulary, bibliography, spring.all(PackForm::contradiction));
    }
}
