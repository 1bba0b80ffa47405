package org.casewalk.render.page;

/** How much of the depth a page carries; what is left out can always be asked for by its id. */
public enum Extent {
    /** One screen: names, no depth. */
    SCREEN,
    /** A note or handout: each criterion with its rule and source. */
    HANDOUT,
    /** Everything, folded. */
    FULL
}
