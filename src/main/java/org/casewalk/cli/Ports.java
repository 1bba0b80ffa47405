package org.casewalk.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.casewalk.web.SiteOptions;

/** Whether a site can be opened where it is to listen. */
final class Ports {

    private static final int LOWEST_FOR_ALL = 1024;

    private Ports() {}

    /** The port of the last time, so that pages that are still open can be sent; any that is free where another program has it now. */
    static int asBefore(WalkFolder folder, String host) {
        int last = folder.lastPort();
        return last > 0 && free(host, last) ? last : 0;
    }

    private static boolean free(String host, int port) {
        try {
            bind(host, port);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static void bind(String host, int port) throws IOException {
        try (ServerSocket trial = new ServerSocket()) {
            trial.setReuseAddress(true);
            trial.bind(new InetSocketAddress(host, port));
        }
    }

    /** Ends the run where the port that was asked for is in use or may not be taken; asks nothing where any will do. */
    static void requireFree(SiteOptions options) {
        if (options.port() == 0) {
            return;
        }
        try {
            bind(options.host(), options.port());
        } catch (IOException broken) {
            throw stop(options.port(), broken);
        }
    }

    private static Stop stop(int port, IOException cause) {
        if (port < LOWEST_FOR_ALL && String.valueOf(cause.getMessage()).contains("ermission")) {
            return new Stop(
                    ExitCode.USAGE,
                    "Port %d may not be used here.".formatted(port),
                    "Maybe one from 1024 on, or leave --port out.");
        }
        return new Stop(
                ExitCode.USAGE, "Port %d is in use.".formatted(port), "Maybe another walk runs; leave --port out.");
    }
}
