package org.casewalk.checklist;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is worked out when it is first asked for: once, whoever asks, and the same for all. What would settle ninety patterns
 * takes longer than deciding them, and a screen shows a few. Thread-safe; compared by the value.
 *
 * @param <T> what it gives; immutable, so that asking late and asking early are the same
 */
public final class Later<T> {

    private @Nullable Supplier<? extends T> source;
    private volatile @Nullable T value;

    private Later(@Nullable Supplier<? extends T> source, @Nullable T value) {
        this.source = source;
        this.value = value;
    }

    /** Gives a value that the source works out; the source depends on nothing that changes. */
    public static <T> Later<T> of(Supplier<? extends T> source) {
        return new Later<>(source, null);
    }

    /** Gives a value that is known. */
    public static <T> Later<T> known(T value) {
        return new Later<>(null, value);
    }

    /** Whether it is known already, so that asking for it takes no time. */
    public boolean known() {
        return value != null;
    }

    /** The value. */
    public T get() {
        T known = value;
        return known == null ? workedOut() : known;
    }

    private synchronized T workedOut() {
        T known = value;
        if (known == null) {
            known = Objects.requireNonNull(source).get();
            value = known;
            source = null;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Later<?> later && get().equals(later.get());
    }

    @Override
    public int hashCode() {
        return get().hashCode();
    }

    @Override
    public String toString() {
        return get().toString();
    }
}
