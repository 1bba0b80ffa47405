package org.casewalk.picture;

/** What stands around a drawing: size, title, description, and the patterns that it fills areas with. */
record SvgHead(String name, Form form) {

    String around(double height, String title, String description, String body) {
        Xml xml = new Xml();
        xml.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "p" + form.suffix(),
                "role",
                "img",
                "aria-labelledby",
                name + "-title " + name + "-description",
                "width",
                "100%",
                "height",
                Svg.number(Math.ceil(height)),
                "font-family",
                "system-ui, sans-serif",
                "font-size",
                Svg.number(Letters.SIZE),
                "fill",
                "currentColor",
                "stroke",
                "none");
        xml.open("title", "id", name + "-title").words(title).close();
        xml.open("desc", "id", name + "-description").words(description).close();
        xml.open("defs");
        pattern(xml, "hatched", "6");
        xml.element("path", "d", "M-1,1 L1,-1 M0,6 L6,0 M5,7 L7,5", "class", "p-hatch", "stroke", "currentColor");
        xml.close();
        pattern(xml, "dotted", "5");
        xml.element("circle", "cx", "2.5", "cy", "2.5", "r", "0.9", "class", "p-dot");
        xml.close().close();
        return xml + body + "</svg>";
    }

    private void pattern(Xml xml, String pattern, String size) {
        xml.open(
                "pattern", "id", name + "-" + pattern, "width", size, "height", size, "patternUnits", "userSpaceOnUse");
    }
}
