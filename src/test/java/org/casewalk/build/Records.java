package org.casewalk.build;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records with components of every kind; what their own methods give stands in {@link #get}. */
public final class Records implements Supplier<List<Object>> {

    private record Empty() {}

    private record All(
            boolean flag,
            byte small,
            short middle,
            char letter,
            int whole,
            long wide,
            float single,
            double twice,
            @Nullable String text,
            List<String> list) {}

    private static All all(float single, double twice, @Nullable String text) {
        return new All(true, (byte) -1, (short) -2, 'c', 4, 1L << 33, single, twice, text, List.of("a"));
    }

    @Override
    public List<Object> get() {
        record Local(int value) {}
        List<Record> records = List.of(
                new Empty(),
                new Local(7),
                new Local(8),
                all(0f, 0.0, "t"),
                all(-0f, 0.0, "t"),
                all(0f, -0.0, "t"),
                all(Float.NaN, Double.NaN, "t"),
                all(Float.NaN, Double.NaN, "t"),
                all(0f, 0.0, null),
                all(0f, 0.0, null),
                new All(false, (byte) -1, (short) -2, 'c', 4, 1L << 33, 0f, 0.0, "t", List.of("a")),
                new All(true, (byte) 1, (short) -2, 'c', 4, 1L << 33, 0f, 0.0, "t", List.of("a")),
                new All(true, (byte) -1, (short) 2, 'c', 4, 1L << 33, 0f, 0.0, "t", List.of("a")),
                new All(true, (byte) -1, (short) -2, 'd', 4, 1L << 33, 0f, 0.0, "t", List.of("a")),
                new All(true, (byte) -1, (short) -2, 'c', 5, 1L << 33, 0f, 0.0, "t", List.of("a")),
                new All(true, (byte) -1, (short) -2, 'c', 4, 1L << 34, 0f, 0.0, "t", List.of("a")),
                new All(true, (byte) -1, (short) -2, 'c', 4, 1L << 33, 0f, 0.0, "t", List.of("b")));
        return records.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.hashCode(), one.toString(), one.equals(null), one.equals("other")),
                        records.stream().map(one::equals)))
                .map(Object.class::cast)
                .toList();
    }

    @Override
    public String toString() {
        return Arrays.toString(get().toArray());
    }
}
