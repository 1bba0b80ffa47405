package org.casewalk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Says in the header {@code Server-Timing} of every answer how long it took, and how much of that was work: in milliseconds. */
final class Timing {

    private static final String BEGAN = "casewalk-began";
    private static final double NANOS = 1e6;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Clock clock;

    Timing(Clock clock) {
        this.clock = clock;
    }

    private record Began(Instant at, long work) {}

    void install(RoutesConfig routes) {
        routes.before(context -> context.attribute(BEGAN, now()));
        routes.after(this::say);
    }

    private static double tenths(double millis) {
        return Math.round(millis * 10) / 10.0;
    }

    private Began now() {
        long work = THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : 0;
        return new Began(clock.instant(), work);
    }

    private void say(Context context) {
        Began began = context.attribute(BEGAN);
        if (began != null) {
            Began ended = now();
            double all = Duration.between(began.at, ended.at).toNanos() / NANOS;
            double work = (ended.work - began.work) / NANOS;
            context.header("Server-Timing", "all;dur=" + tenths(all) + ", work;dur=" + tenths(work));
        }
    }
}
