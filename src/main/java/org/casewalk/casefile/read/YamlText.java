package org.casewalk.casefile.read;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads the plain part of YAML into nodes that know their place: no anchors, no aliases, no tags, one document. Works on events, below
 * YAML's own guesses about {@code no} and {@code 012}, which are told apart as kinds of their own.
 */
final class YamlText {

    private final Parser parser;

    private YamlText(Parser parser) {
        this.parser = parser;
    }

    static Node read(String text) throws BrokenText {
        try {
            return new YamlText(new ParserImpl(new StreamReader(text), new LoaderOptions())).document();
        } catch (MarkedYAMLException notWellFormed) {
            throw YamlFault.of(notWellFormed, text);
        } catch (ReaderException unreadable) {
            throw YamlFault.of(unreadable, text);
        } catch (YAMLException other) {
            throw YamlFault.of(other);
        }
    }

    private Node document() throws BrokenText {
        parser.getEvent(); // stream start
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            throw TextBounds.empty();
        }
        parser.getEvent(); // document start
        Node root = value(1);
        parser.getEvent(); // document end
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw new BrokenText(
                    Fault.SEVERAL_DOCUMENTS,
                    spot(parser.peekEvent()),
                    "A second document begins here.",
                    "Maybe each case wants a file of its own; a line of three hyphens begins a new document.");
        }
        if (root instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NOTHING) {
            throw TextBounds.empty();
        }
        return root;
    }

    private Node value(int depth) throws BrokenText {
        Event event = parser.getEvent();
        refuseFeatures(event);
        if (event instanceof ScalarEvent scalar) {
            boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
            return new Node.Scalar(
                    spot(event), scalar.getValue(), plain ? PlainScalar.kind(scalar.getValue()) : Node.Kind.TEXT);
        }
        Spot spot = new Spot(line(event.getStartMark()), column(event.getStartMark()), 1);
        TextBounds.checkDepth(depth, spot);
        return event.is(Event.ID.MappingStart) ? mapping(spot, depth) : sequence(spot, depth);
    }

    private Node mapping(Spot spot, int depth) throws BrokenText {
        List<Node.Member> members = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Event key = parser.getEvent();
            refuseFeatures(key);
            if (!(key instanceof ScalarEvent name)) {
                throw new BrokenText(
                        Fault.YAML_FEATURE,
                        new Spot(line(key.getStartMark()), column(key.getStartMark()), 1),
                        "A key must be one word.",
                        "Maybe a text begins with { or [ or ? here: put it in quotes.");
            }
            members.add(new Node.Member(name.getValue(), spot(key), value(depth + 1)));
        }
        parser.getEvent();
        return new Node.Mapping(spot, members);
    }

    private Node sequence(Spot spot, int depth) throws BrokenText {
        List<Node> values = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            values.add(value(depth + 1));
        }
        parser.getEvent();
        return new Node.Sequence(spot, values);
    }

    private static void refuseFeatures(Event event) throws BrokenText {
        if (event instanceof AliasEvent alias) {
            throw feature(event, "*" + alias.getAnchor(), "alias");
        }
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            throw feature(event, "&" + node.getAnchor(), "anchor");
        }
        boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof CollectionStartEvent start && start.getTag() != null;
        if (tagged) {
            throw feature(event, "!", "tag");
        }
    }

    private static BrokenText feature(Event event, String written, String what) {
        Mark at = event.getStartMark();
        return new BrokenText(
                Fault.YAML_FEATURE,
                new Spot(line(at), column(at), written.length()),
                "A case file has no YAML %s (\"%s\").".formatted(what, written),
                "Maybe a text begins with %s here: put it in quotes, or write the value out."
                        .formatted(written.substring(0, 1)));
    }

    private static Spot spot(Event event) {
        Mark start = event.getStartMark();
        Mark end = event.getEndMark();
        return Spot.between(line(start), column(start), line(end), column(end));
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private static int column(Mark mark) {
        return mark.getColumn() + 1;
    }
}
