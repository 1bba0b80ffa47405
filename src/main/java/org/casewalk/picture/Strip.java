package org.casewalk.picture;

/** What is drawn beside or below the label of a lane. */
interface Strip {

    /** Pixels. */
    double height();

    void draw(Svg svg, double top);
}
