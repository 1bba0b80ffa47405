package org.casewalk.pack.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casewalk.pack.Fault;
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
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads the plain part of YAML: one document, no anchors, aliases or tags, no key twice. Works on events, below YAML's guesses. */
final class YamlTree {

    /** Nested groups and lists; a pack needs five. */
    private static final int MOST_LEVELS = 16;

    private final Parser parser;

    private YamlTree(Parser parser) {
        this.parser = parser;
    }

    static Node read(String text) throws BrokenYaml {
        try {
            return new YamlTree(new ParserImpl(new StreamReader(text), new LoaderOptions())).document();
        } catch (MarkedYAMLException notWellFormed) {
            Mark mark = notWellFormed.getProblemMark();
            throw new BrokenYaml(
                    Fault.NOT_YAML,
                    mark == null ? 1 : mark.getLine() + 1,
                    mark == null ? 1 : mark.getColumn() + 1,
                    "This is not well-formed YAML: %s.".formatted(oneLine(notWellFormed.getProblem())),
                    maybe(oneLine(notWellFormed.getProblem())));
        } catch (YAMLException unreadable) {
            throw new BrokenYaml(
                    Fault.NOT_YAML,
                    1,
                    1,
                    "This is not YAML text: %s.".formatted(oneLine(unreadable.getMessage())),
                    "Maybe a character came along with copied text: delete it and type the text again.");
        }
    }

    private static String oneLine(@org.jspecify.annotations.Nullable String message) {
        return String.valueOf(message).replaceAll("\\s+", " ").replaceAll("[.]+$", "");
    }

    private static String maybe(String problem) {
        if (problem.contains("mapping values are not allowed")) {
            return "Maybe a text with a colon in it wants quotes.";
        }
        if (problem.contains("'\\t'")) {
            return "Maybe the line is indented with a tab: YAML wants spaces.";
        }
        return "Maybe a quote or a bracket is left open, or this line is indented differently from its neighbours.";
    }

    private Node document() throws BrokenYaml {
        parser.getEvent(); // stream start
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            throw new BrokenYaml(Fault.NOT_YAML, 1, 1, "The file is empty.", "Maybe it was not saved.");
        }
        parser.getEvent(); // document start
        Node root = value(1);
        parser.getEvent(); // document end
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            throw refused(parser.peekEvent(), "A second document begins here.", "Maybe the line \"---\" can go.");
        }
        return root;
    }

    private Node value(int depth) throws BrokenYaml {
        Event event = parser.getEvent();
        refuseFeatures(event);
        if (event instanceof ScalarEvent scalar) {
            return new Node.Scalar(
                    line(event), column(event), scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN);
        }
        if (depth > MOST_LEVELS) {
            throw refused(
                    event,
                    "This is nested more than %d levels deep.".formatted(MOST_LEVELS),
                    "Maybe brackets are left open above.");
        }
        return event.is(Event.ID.MappingStart) ? mapping(event, depth) : sequence(event, depth);
    }

    private Node mapping(Event start, int depth) throws BrokenYaml {
        List<Node.Member> members = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Event key = parser.getEvent();
            refuseFeatures(key);
            if (!(key instanceof ScalarEvent name)) {
                throw refused(key, "A key must be one word.", "Maybe a text that begins with { or [ wants quotes.");
            }
            if (!seen.add(name.getValue())) {
                throw new BrokenYaml(
                        Fault.DUPLICATE_KEY,
                        line(key),
                        column(key),
                        "The key \"%s\" stands twice in this group.".formatted(name.getValue()),
                        "Maybe one of the two belongs to another entry: a hyphen begins a new one.");
            }
            members.add(new Node.Member(name.getValue(), line(key), column(key), value(depth + 1)));
        }
        parser.getEvent();
        return new Node.Mapping(line(start), column(start), members);
    }

    private Node sequence(Event start, int depth) throws BrokenYaml {
        List<Node> values = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            values.add(value(depth + 1));
        }
        parser.getEvent();
        return new Node.Sequence(line(start), column(start), values);
    }

    private static void refuseFeatures(Event event) throws BrokenYaml {
        boolean anchored = event instanceof NodeEvent node && node.getAnchor() != null;
        boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag() != null
                || event instanceof CollectionStartEvent start && start.getTag() != null;
        if (event instanceof AliasEvent || anchored || tagged) {
            throw refused(
                    event,
                    "Anchors (&), aliases (*) and tags (!) are not read here.",
                    "Maybe the text begins with such a sign: put it in quotes, or write the value out.");
        }
    }

    private static BrokenYaml refused(Event event, String message, String maybe) {
        return new BrokenYaml(Fault.YAML_FEATURE, line(event), column(event), message, maybe);
    }

    private static int line(Event event) {
        return event.getStartMark().getLine() + 1;
    }

    private static int column(Event event) {
        return event.getStartMark().getColumn() + 1;
    }
}
