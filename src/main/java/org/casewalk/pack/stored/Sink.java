package org.casewalk.pack.stored;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import org.casewalk.term.Interval;

/** Writes plain values into memory. */
final class Sink {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    private interface Step {
        void run() throws IOException;
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (IOException cannotHappen) {
            throw new UncheckedIOException("Memory refused to be written.", cannotHappen);
        }
    }

    void text(String text) {
        write(() -> out.writeUTF(text));
    }

    void whole(int number) {
        write(() -> out.writeInt(number));
    }

    void number(double number) {
        write(() -> out.writeDouble(number));
    }

    void yes(boolean flag) {
        write(() -> out.writeBoolean(flag));
    }

    void constant(Enum<?> constant) {
        write(() -> out.writeByte(constant.ordinal()));
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

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
