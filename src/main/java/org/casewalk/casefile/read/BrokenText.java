package org.casewalk.casefile.read;

/** Says that a text is no JSON or YAML that can be read further. Never leaves this package. */
final class BrokenText extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Fault fault;
    private final transient Spot spot;
    private final transient String maybe;

    BrokenText(Fault fault, Spot spot, String message, String maybe) {
        super(message, null, false, false);
        this.fault = fault;
        this.spot = spot;
        this.maybe = maybe;
    }

    void reportTo(Problems problems) {
        problems.add(fault, spot, "", String.valueOf(getMessage()), "", maybe);
    }
}
