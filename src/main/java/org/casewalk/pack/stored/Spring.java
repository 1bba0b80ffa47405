package org.casewalk.pack.stored;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.casewalk.term.Interval;

/** Reads back what {@link Sink} wrote, in the same order. Bytes that no sink wrote are an {@link IOException}, or read as other values. */
final class Spring {

    private final byte[] bytes;
    private final int end;
    private final String[] texts;
    private int at;

    /** Begins to read at one byte and ends before another. */
    Spring(byte[] bytes, int begin, int end) throws IOException {
        this.bytes = bytes;
        this.at = begin;
        this.end = end;
        this.texts = new String[size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = stored();
        }
    }

    /** Reads one value. */
    interface Read<T> {
        T from(Spring spring) throws IOException;
    }

    private String stored() throws IOException {
        int length = whole();
        Charset charset = length < 0 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        int taken = length < 0 ? ~length : length;
        if (taken > end - at) {
            throw new EOFException("A text of " + taken + " bytes does not fit into what is stored.");
        }
        String text = new String(bytes, at, taken, charset);
        at += taken;
        return text;
    }

    private int octet() throws IOException {
        if (at >= end) {
            throw new EOFException("What is stored ends too early.");
        }
        return bytes[at++] & 0xFF;
    }

    String text() throws IOException {
        int number = whole();
        if (number < 0 || number >= texts.length) {
            throw new IOException("There is no text " + number + ".");
        }
        return texts[number];
    }

    int whole() throws IOException {
        int octet = octet();
        int number = octet & 0x7F;
        for (int shift = 7; octet > 0x7F && shift < Integer.SIZE; shift += 7) {
            octet = octet();
            number |= (octet & 0x7F) << shift;
        }
        return number >>> 1 ^ -(number & 1);
    }

    double number() throws IOException {
        long bits = 0;
        for (int i = 0; i < Double.BYTES; i++) {
            bits = bits << Byte.SIZE | octet();
        }
        return Double.longBitsToDouble(bits);
    }

    boolean yes() throws IOException {
        return octet() != 0;
    }

    <E extends Enum<E>> E constant(E[] constants) throws IOException {
        int ordinal = octet();
        if (ordinal >= constants.length) {
            throw new IOException("There is no constant " + ordinal + ".");
        }
        return constants[ordinal];
    }

    Interval interval() throws IOException {
        return new Interval(number(), number());
    }

    OptionalDouble perhaps() throws IOException {
        double number = number();
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    <T> List<T> all(Read<T> each) throws IOException {
        int size = size();
        if (size == 0) {
            return List.of();
        }
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(each.from(this));
        }
        return values;
    }

    /** Every value takes a byte at least, so that no damage makes room for more than there are. */
    private int size() throws IOException {
        int size = whole();
        if (size < 0 || size > end - at) {
            throw new IOException("A list of " + size + " values does not fit into what is stored.");
        }
        return size;
    }

    List<String> texts() throws IOException {
        return all(Spring::text);
    }

    <T> Map<String, T> byKey(Read<T> each, Function<T, String> key) throws IOException {
        Map<String, T> values = new LinkedHashMap<>();
        for (T value : all(each)) {
            values.put(key.apply(value), value);
        }
        return values;
    }
}
