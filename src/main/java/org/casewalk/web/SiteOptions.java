package org.casewalk.web;

import java.util.List;

/**
 * How the site is opened.
 *
 * @param host address to listen on
 * @param port to listen on; 0 takes any that is free
 * @param names hosts that a browser may name, without the port; a request that names another is refused
 * @param joinCode what other machines have to type once; the empty string where only this machine may come
 */
public record SiteOptions(String host, int port, List<String> names, String joinCode) {

    public SiteOptions {
        names = List.copyOf(names);
    }

    /** Only this machine. */
    public static SiteOptions local(int port) {
        return new SiteOptions("127.0.0.1", port, List.of("127.0.0.1", "localhost"), "");
    }

    /** Whether other machines may come. */
    public boolean lan() {
        return !joinCode.isEmpty();
    }
}
