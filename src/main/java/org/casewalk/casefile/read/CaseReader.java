package org.casewalk.casefile.read;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.casewalk.casefile.CaseFile;
import org.casewalk.term.Vocabulary;

/**
 * Reads case files. Whatever is wrong with a file is told as problems, all at once; no input makes it throw. Immutable and safe to
 * share between threads.
 */
public final class CaseReader {

    /** Bytes that one case may have; whoever reads from a stream needs to read no more than one beyond. */
    public static final int MOST_BYTES = TextBounds.MOST_BYTES;

    private final Vocabulary vocabulary;
    private final Terms terms;
    private final Units units = new Units();

    /** Reads in the words of this vocabulary. */
    public CaseReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.terms = new Terms(vocabulary);
    }

    /**
     * Reads one case from its bytes.
     *
     * @param fileName as it shall stand in messages, {@code <stdin>} for standard input
     * @param bytes UTF-8, at most 2 MB; a byte order mark is skipped
     * @param format how it is written
     */
    public CaseReading read(String fileName, byte[] bytes, Format format) {
        return read(fileName, 1, bytes, format);
    }

    /**
     * Reads one case from text.
     *
     * @param fileName as it shall stand in messages
     * @param text at most 2 MB in UTF-8
     * @param format how it is written
     */
    public CaseReading read(String fileName, String text, Format format) {
        return read(fileName, 1, text, format);
    }

    /**
     * Reads one case that stands on one line of many.
     *
     * @param fileName as it shall stand in messages
     * @param line number of the line, from 1
     * @param text the line
     */
    public CaseReading readLine(String fileName, int line, String text) {
        return read(fileName, line, text, Format.JSON);
    }

    /**
     * Reads one case that stands on one line of many, from its bytes.
     *
     * @param fileName as it shall stand in messages
     * @param line number of the line, from 1
     * @param bytes the line in UTF-8
     */
    public CaseReading readLine(String fileName, int line, byte[] bytes) {
        return read(fileName, line, bytes, Format.JSON);
    }

    private CaseReading read(String fileName, int firstLine, byte[] bytes, Format format) {
        try {
            return read(fileName, firstLine, TextBounds.decode(bytes), format);
        } catch (BrokenText broken) {
            int shown = Math.min(bytes.length, TextBounds.MOST_BYTES);
            String text = new String(bytes, 0, shown, StandardCharsets.UTF_8);
            return broken(broken, new Problems(fileName, new SourceLines(text, firstLine)));
        }
    }

    private CaseReading read(String fileName, int firstLine, String text, Format format) {
        String marked = TextBounds.withoutMark(text);
        Problems problems = new Problems(fileName, new SourceLines(marked, firstLine));
        try {
            TextBounds.checkSize(marked);
            Node root = format.settle(fileName, marked) == Format.JSON ? JsonText.read(marked) : YamlText.read(marked);
            Fields fields = new ShapeCheck(problems).group(root, Shapes.CASE, "");
            CaseFile bound = new CaseBinder(fields, new Binding(vocabulary, terms, units, problems)).bind();
            return new CaseReading(problems.anyError() ? Optional.empty() : Optional.of(bound), problems.inFileOrder());
        } catch (BrokenText broken) {
            return broken(broken, problems);
        } catch (StackOverflowError tooMuch) {
            return broken(TextBounds.tooMuch(), problems);
        }
    }

    private static CaseReading broken(BrokenText broken, Problems problems) {
        broken.reportTo(problems);
        return new CaseReading(Optional.empty(), problems.inFileOrder());
    }
}
