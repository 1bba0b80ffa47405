package org.casewalk.picture;

/**
 * The shape of a drawing. The page shows one of two, by the room there is. Places are worked out for the narrowest room of each; with
 * more room they move apart and text keeps its size, so that what is apart stays apart.
 *
 * @param suffix ends the name of a drawing in this form
 * @param width the narrowest room it is made for, in pixels
 * @param labels the width of the column of labels; 0 where they stand above what they name
 */
record Form(String suffix, double width, double labels) {

    /** Labels in a column of their own, for laptops, projectors and paper. */
    static final Form WIDE = new Form("-wide", 512, 168);

    /** Labels above what they name, for phones. */
    static final Form NARROW = new Form("-narrow", 256, 0);

    private static final double LONG_LABELS = 232;

    boolean labelsAbove() {
        return labels == 0;
    }

    /** The same with more room for labels, where they are sentences. */
    Form forLongLabels() {
        return labelsAbove() ? this : new Form(suffix, width, LONG_LABELS);
    }

    /** The width in which a label is broken into lines. */
    double labelRoom() {
        return labelsAbove() ? width : labels - Sheet.GAP;
    }
}
