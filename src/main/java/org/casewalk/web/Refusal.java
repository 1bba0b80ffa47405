package org.casewalk.web;

import io.javalin.http.HttpStatus;

/** Ends a request with a page that says why; never a fault of the program. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    Refusal(HttpStatus status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }

    static Refusal noSuchPage() {
        return new Refusal(HttpStatus.NOT_FOUND, "There is no such page here. Maybe the walk was removed.");
    }
}
