package org.casewalk.casefile.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casewalk.casefile.When;

/**
 * A group whose shape was checked. What was missing or broken reads as "not stated", so that the meaning of the rest can still be
 * checked; the problem is on the list by then and keeps the case from being used.
 */
final class Fields {

    private final Spot spot;
    private final String path;
    private final Map<String, Node.Scalar> values = new HashMap<>();
    private final Map<String, List<Fields>> groups = new HashMap<>();
    private final Map<String, List<Node.Scalar>> lists = new HashMap<>();
    private String variant = "";
    private boolean sound = true;

    Fields(Spot spot, String path) {
        this.spot = spot;
        this.path = path;
    }

    void put(String key, Node.Scalar value) {
        values.put(key, value);
    }

    void putGroups(String key, List<Fields> checked) {
        groups.put(key, List.copyOf(checked));
    }

    void putList(String key, List<Node.Scalar> checked) {
        lists.put(key, List.copyOf(checked));
    }

    void chooseVariant(String word) {
        variant = word;
    }

    void markBroken() {
        sound = false;
    }

    /** Says whether nothing in this group itself was wrong so far. */
    boolean sound() {
        return sound;
    }

    Spot spot() {
        return spot;
    }

    String path() {
        return path;
    }

    /** Gives the word that decided which keys may stand here; empty when nothing does. */
    String variant() {
        return variant;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    boolean hasList(String key) {
        return groups.containsKey(key);
    }

    /** Gives the value's place, or the group's where there is no such value. */
    Spot spot(String key) {
        Node.Scalar value = values.get(key);
        return value == null ? spot : value.spot();
    }

    String path(String key) {
        return path + "/" + key;
    }

    /** Gives the text, empty where it is not stated. */
    String text(String key) {
        Node.Scalar value = values.get(key);
        return value == null ? "" : value.text();
    }

    When when(String key) {
        Node.Scalar value = values.get(key);
        return value == null ? When.UNKNOWN : TimeText.read(value.text()).orElse(When.UNKNOWN);
    }

    <E extends Enum<E>> E choice(String key, Class<E> type, E whereNotStated) {
        Node.Scalar value = values.get(key);
        return value == null ? whereNotStated : Tokens.read(type, value.text());
    }

    /** Gives everything that stands here as one text; the same for the same content, wherever it stands. */
    String content() {
        StringBuilder content = new StringBuilder();
        new TreeMap<>(values)
                .forEach((key, value) ->
                        content.append(key).append('=').append(value.text()).append('\n'));
        new TreeMap<>(lists).forEach((key, list) -> content.append(key)
                .append('=')
                .append(list.stream().map(Node.Scalar::text).sorted().toList())
                .append('\n'));
        return content.toString();
    }

    List<Fields> groups(String key) {
        return groups.getOrDefault(key, List.of());
    }

    List<Node.Scalar> list(String key) {
        return lists.getOrDefault(key, List.of());
    }
}
