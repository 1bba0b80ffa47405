package org.casewalk.walk;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is worked out when somebody first asks for it, and then kept. Safe to share between threads. */
public final class Later<T> {

    private final Supplier<T> work;
    private volatile @Nullable T value;

    /** Notes how it is worked out. */
    public Later(Supplier<T> work) {
        this.work = work;
    }

    /** Whether it is known already, so that asking for it takes no time. */
    public boolean known() {
        return value != null;
    }

    /** The value, after waiting for it where nobody has asked before. */
    public T get() {
        T known = value;
        if (known != null) {
            return known;
        }
        synchronized (this) {
            T meanwhile = value;
            if (meanwhile == null) {
                meanwhile = work.get();
                value = meanwhile;
            }
            return meanwhile;
        }
    }
}
