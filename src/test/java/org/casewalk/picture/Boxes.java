package org.casewalk.picture;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a drawing back: its elements, and where its words stand in the narrowest room of a form. */
final class Boxes {

    /** Half-bold words are wider than {@link Letters} says. */
    private static final double STRONG = 1.08;

    private static final double ASCENT = 10;
    private static final double DESCENT = 3;

    private Boxes() {}

    record Box(String words, double from, double to, double top, double bottom) {

        boolean touches(Box other) {
            return from < other.to && to > other.from && top < other.bottom && bottom > other.top;
        }
    }

    static Document parsed(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(svg, e);
        }
    }

    static Stream<Element> elements(String svg) {
        NodeList all = parsed(svg).getDocumentElement().getElementsByTagName("*");
        return Stream.iterate(0, i -> i < all.getLength(), i -> i + 1).map(i -> (Element) all.item(i));
    }

    /** Level words; slanted ones have a place of their own above the columns. */
    static List<Box> words(String svg, double width) {
        return elements(svg)
                .filter(element -> element.getTagName().equals("text") && element.hasAttribute("x"))
                .map(text -> box(text, width))
                .toList();
    }

    private static Box box(Element text, double width) {
        String words = text.getTextContent();
        double length = Letters.width(words) * (text.getAttribute("class").equals("p-strong") ? STRONG : 1);
        double at = percent(text, "x") / 100 * width + number(text, "dx");
        double from = at
                - switch (text.getAttribute("text-anchor")) {
                    case "start" -> 0;
                    case "middle" -> length / 2;
                    case "end" -> length;
                    default -> throw new AssertionError(text.getAttribute("text-anchor"));
                };
        double y = number(text, "y");
        return new Box(words, from, from + length, y - ASCENT, y + DESCENT);
    }

    static double percent(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute).replace("%", ""));
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /** Pairs of words that stand on each other. */
    static List<String> touching(List<Box> boxes) {
        List<String> touching = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                if (boxes.get(i).touches(boxes.get(j))) {
                    touching.add(boxes.get(i) + " on " + boxes.get(j));
                }
            }
        }
        return touching;
    }
}
