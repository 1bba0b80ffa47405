package org.casewalk.pack.stored;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.casewalk.term.Interval;

/** Reads back what {@link Sink} wrote, in the same order. */
final class Spring {

    private final DataInputStream in;

    Spring(byte[] bytes) {
        this.in = new DataInputStream(new ByteArrayInputStream(bytes));
    }

    /** Reads one value. */
    interface Read<T> {
        T from(Spring spring) throws IOException;
    }

    /** The bytes that are still to be read, without reading them. */
    byte[] rest() throws IOException {
        in.mark(Integer.MAX_VALUE);
        byte[] rest = in.readAllBytes();
        in.reset();
        return rest;
    }

    String text() throws IOException {
        return in.readUTF();
    }

    int whole() throws IOException {
        return in.readInt();
    }

    double number() throws IOException {
        return in.readDouble();
    }

    boolean yes() throws IOException {
        return in.readBoolean();
    }

    <E extends Enum<E>> E constant(E[] constants) throws IOException {
        return constants[in.readUnsignedByte()];
    }

    Interval interval() throws IOException {
        return new Interval(number(), number());
    }

    OptionalDouble perhaps() throws IOException {
        double number = number();
        return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    }

    <T> List<T> all(Read<T> each) throws IOException {
        int size = whole();
        if (size < 0 || size > in.available()) {
            throw new IOException("A list of " + size + " values does not fit into what is stored.");
        }
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(each.from(this));
        }
        return values;
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
