package org.casewalk.pack.stored;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import org.casewalk.term.Interval;

/**
 * Values one after another, to be read back in the same order by {@link Spring}. Every text stands once, before the values, which name
 * it by its number: most texts of a library are ids that occur many times.
 */
final class Sink {

    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream values = new ByteArrayOutputStream();

    void text(String text) {
        whole(texts.computeIfAbsent(text, unseen -> texts.size()));
    }

    /** Small numbers, negative ones too, take one byte. */
    void whole(int number) {
        whole(number, values);
    }

    private static void whole(int number, ByteArrayOutputStream to) {
        int rest = number << 1 ^ number >> 31;
        while ((rest & ~0x7F) != 0) {
            to.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        to.write(rest);
    }

    void number(double number) {
        long bits = Double.doubleToLongBits(number);
        for (int shift = 56; shift >= 0; shift -= 8) {
            values.write((int) (bits >>> shift) & 0xFF);
        }
    }

    void yes(boolean flag) {
        values.write(flag ? 1 : 0);
    }

    void constant(Enum<?> constant) {
        values.write(constant.ordinal());
    }

    void interval(Interval interval) {
        number(interval.atLeast());
        number(interval.atMost());
    }

    /** NaN stands for "none"; no number of a pack is NaN. */
    void perhaps(OptionalDouble number) {
        number(number.orElse(Double.NaN));
    }

    <T> void all(Collection<T> values, BiConsumer<Sink, T> each) {
        whole(values.size());
        values.forEach(value -> each.accept(this, value));
    }

    void texts(Collection<String> texts) {
        all(texts, Sink::text);
    }

    /** The texts, then the values. A text that Latin-1 can hold is stored in it, which costs nothing to read. */
    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        whole(texts.size(), all);
        for (String text : texts.keySet()) {
            boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(text);
            Charset charset = latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
            byte[] bytes = text.getBytes(charset);
            whole(latin ? bytes.length : ~bytes.length, all);
            all.writeBytes(bytes);
        }
        all.writeBytes(values.toByteArray());
        return all.toByteArray();
    }
}
