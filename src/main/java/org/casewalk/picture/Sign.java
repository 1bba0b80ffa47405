package org.casewalk.picture;

import java.util.Locale;

/** The signs of the drawings. Each has a shape of its own, so that black-and-white print says the same as colour. */
enum Sign {
    MET("M-5,-5 H5 V5 H-5 Z", true, "met"),
    NOT_MET("M-5,-5 H5 V5 H-5 Z M-5,5 L5,-5", false, "not met"),
    OPEN("M-2,-5 H-5 V-2 M2,-5 H5 V-2 M-5,2 V5 H-2 M5,2 V5 H2 M0,-1.5 V1.5", false, "open"),
    ELSEWHERE("M-5,-5 H5 V5 H-5 Z M-1.5,-1.5 H1.5 V1.5 H-1.5 Z", false, "met by another answer"),
    DIFFERS("M-5,-5 H5 V5 H-5 Z M-5,0 H5 M0,-5 V5", false, "several criteria, which differ"),
    /** Half of it is filled; its other sides run forth and back, so that they enclose nothing to fill. */
    EITHER("M-5,-5 H5 L-5,5 Z M5,-5 V5 V-5 M5,5 H-5 H5", true, "met or not met, by the answer"),
    NOT_PART("M-1,0 H1", false, "not part of it"),
    MORE("M-5,4 L0,-5 L5,4 Z", true, "begun, raised or given"),
    DEPOT("M-5,5 L0,-2 L5,5 Z M-5,-5 H5", true, "long-acting injection"),
    LESS("M-5,-4 L0,5 L5,-4 Z", false, "stopped, lowered or missed"),
    PRESENT("M-4.5,0 A4.5,4.5 0 1 0 4.5,0 A4.5,4.5 0 1 0 -4.5,0 Z", true, "present"),
    ABSENT("M-4.5,0 A4.5,4.5 0 1 0 4.5,0 A4.5,4.5 0 1 0 -4.5,0 Z", false, "looked for, not found"),
    UNKNOWN("M-4,-4 L4,4 M-4,4 L4,-4", false, "asked or looked for, not known"),
    MEASURED("M0,-4.5 L4.5,0 L0,4.5 L-4.5,0 Z", true, "measured"),
    TREATED("M-1.8,-5 H1.8 V-1.8 H5 V1.8 H1.8 V5 H-1.8 V1.8 H-5 V-1.8 H-1.8 Z", true, "treatment given"),
    MORE_THAN("M0,6 V-5 M-4,-1 L0,-5 L4,-1 M-4,6 H4", false, "more than this"),
    LESS_THAN("M0,-6 V5 M-4,1 L0,5 L4,1 M-4,-6 H4", false, "less than this"),
    ONWARDS_LEFT("M4,-5 L-2,0 L4,5 Z", true, "goes on to the left"),
    ONWARDS_RIGHT("M-4,-5 L2,0 L-4,5 Z", true, "goes on to the right");

    private final String path;
    private final boolean filled;
    private final String words;

    Sign(String path, boolean filled, String words) {
        this.path = path;
        this.filled = filled;
        this.words = words;
    }

    /** The shape around the origin, as SVG path commands. */
    String path() {
        return path;
    }

    boolean filled() {
        return filled;
    }

    /** What it stands for. */
    String words() {
        return words;
    }

    String className() {
        return (filled ? "p-full p-" : "p-hollow p-")
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
