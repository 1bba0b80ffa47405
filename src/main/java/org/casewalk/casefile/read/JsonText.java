package org.casewalk.casefile.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads JSON into nodes that know their place. */
final class JsonText {

    // NaN is let through here only so that the check can say what is wrong with it.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final JsonParser parser;

    private JsonText(JsonParser parser) {
        this.parser = parser;
    }

    static Node read(String text) throws BrokenText {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return new JsonText(parser).document();
        } catch (JsonProcessingException notWellFormed) {
            throw broken(notWellFormed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Node document() throws IOException, BrokenText {
        if (parser.nextToken() == null) {
            throw TextBounds.empty();
        }
        Node root = value(1);
        if (parser.nextToken() != null) {
            throw new BrokenText(
                    Fault.SEVERAL_DOCUMENTS,
                    spot(parser.currentTokenLocation()),
                    "Something follows the end of the case.",
                    "Maybe these are several cases: put one on each line of an .ndjson file, or each in its own file.");
        }
        return root;
    }

    private Node value(int depth) throws IOException, BrokenText {
        JsonLocation start = parser.currentTokenLocation();
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(spot(start), depth);
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence(spot(start), depth);
        }
        String text = parser.getText();
        JsonLocation end = parser.currentLocation();
        Spot spot = Spot.between(start.getLineNr(), start.getColumnNr(), end.getLineNr(), end.getColumnNr());
        return new Node.Scalar(spot, text, kind(token));
    }

    private Node mapping(Spot spot, int depth) throws IOException, BrokenText {
        TextBounds.checkDepth(depth, spot);
        List<Node.Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            JsonLocation at = parser.currentTokenLocation();
            String key = parser.currentName();
            Spot keySpot = new Spot(at.getLineNr(), at.getColumnNr(), key.length() + 2);
            parser.nextToken();
            members.add(new Node.Member(key, keySpot, value(depth + 1)));
        }
        return new Node.Mapping(spot, members);
    }

    private Node sequence(Spot spot, int depth) throws IOException, BrokenText {
        TextBounds.checkDepth(depth, spot);
        List<Node> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(depth + 1));
        }
        return new Node.Sequence(spot, values);
    }

    private Node.Kind kind(JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_STRING) {
            return Node.Kind.TEXT;
        }
        if (token == JsonToken.VALUE_TRUE) {
            return Node.Kind.TRUE;
        }
        if (token == JsonToken.VALUE_FALSE) {
            return Node.Kind.FALSE;
        }
        if (token == JsonToken.VALUE_NULL) {
            return Node.Kind.NOTHING;
        }
        return token == JsonToken.VALUE_NUMBER_FLOAT && parser.isNaN() ? Node.Kind.NOT_FINITE : Node.Kind.NUMBER;
    }

    private static Spot spot(JsonLocation at) {
        return new Spot(at.getLineNr(), at.getColumnNr(), 1);
    }

    private static BrokenText broken(JsonProcessingException cause) {
        JsonLocation at = cause.getLocation();
        String reason = cause.getOriginalMessage();
        int parser = reason.indexOf(" (start marker at");
        String sentence = (parser < 0 ? reason : reason.substring(0, parser))
                .replaceAll("\\s+", " ")
                .strip();
        return new BrokenText(
                Fault.NOT_WELL_FORMED,
                at == null ? Spot.START : spot(at),
                "This is not well-formed JSON: %s.".formatted(sentence.replaceAll("[.]+$", "")),
                "Maybe a comma, a quote or a closing bracket is missing here or on the line before.");
    }
}
