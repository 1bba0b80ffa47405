package org.casewalk.pack.read;

import org.casewalk.pack.Fault;

/** Says that a text cannot be read as YAML. Never leaves this package. */
final class BrokenYaml extends Exception {

    private static final long serialVersionUID = 1L;

    final transient Fault fault;
    final transient int line;
    final transient int column;
    final transient String maybe;

    BrokenYaml(Fault fault, int line, int column, String message, String maybe) {
        super(message, null, false, false);
        this.fault = fault;
        this.line = line;
        this.column = column;
        this.maybe = maybe;
    }

    String told() {
        return String.valueOf(getMessage());
    }
}
