package org.casewalk.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** The few shapes that the form is made of. */
final class JsonShapes {

    private final JsonGenerator json;
    private final boolean words;

    /** @param words whether what only says in words what ids and statuses say is written as well */
    JsonShapes(JsonGenerator json, boolean words) {
        this.json = json;
        this.words = words;
    }

    boolean hasWords() {
        return words;
    }

    /** Something that writes itself. */
    interface Body {
        void write() throws IOException;
    }

    /** Something that writes one element. */
    interface Each<T> {
        void write(T element) throws IOException;
    }

    void object(Body body) throws IOException {
        json.writeStartObject();
        body.write();
        json.writeEndObject();
    }

    void object(String name, Body body) throws IOException {
        json.writeFieldName(name);
        object(body);
    }

    <T> void array(String name, List<T> elements, Each<T> each) throws IOException {
        json.writeArrayFieldStart(name);
        for (T element : elements) {
            each.write(element);
        }
        json.writeEndArray();
    }

    <T> void objects(String name, List<T> elements, Each<T> each) throws IOException {
        array(name, elements, element -> object(() -> each.write(element)));
    }

    void strings(String name, List<String> elements) throws IOException {
        array(name, elements, json::writeString);
    }

    void stringLists(String name, List<List<String>> lists) throws IOException {
        array(name, lists, this::stringList);
    }

    void text(String name, String value) throws IOException {
        json.writeStringField(name, value);
    }

    void element(String value) throws IOException {
        json.writeString(value);
    }

    /** Writes what a form without words leaves out. */
    void words(String name, String value) throws IOException {
        if (words) {
            text(name, value);
        }
    }

    /** Writes strings that a form without words leaves out. */
    void wordyStrings(String name, List<String> elements) throws IOException {
        if (words) {
            strings(name, elements);
        }
    }

    /** Writes objects that a form without words leaves out. */
    <T> void wordy(String name, List<T> elements, Each<T> each) throws IOException {
        if (words) {
            objects(name, elements, each);
        }
    }

    void flag(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    void whole(String name, int value) throws IOException {
        json.writeNumberField(name, value);
    }

    /** Writes a number without a needless fraction; a bound that is not finite is written as null: nothing bounds it. */
    void number(String name, double value) throws IOException {
        if (!Double.isFinite(value)) {
            json.writeNullField(name);
        } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.writeNumberField(name, (long) value);
        } else {
            json.writeNumberField(name, value);
        }
    }

    private void stringList(List<String> list) throws IOException {
        json.writeStartArray();
        for (String element : list) {
            json.writeString(element);
        }
        json.writeEndArray();
    }
}
