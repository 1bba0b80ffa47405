package org.casewalk.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Titles without what stands after their first comma, colon or bracket, where the rest still tells them apart. */
final class ShortNames {

    private static final String END = "(, |: | \\().*";

    private final Map<String, Integer> heads = new HashMap<>();

    ShortNames(List<String> titles) {
        titles.stream().distinct().forEach(title -> heads.merge(head(title), 1, Integer::sum));
    }

    String of(String title) {
        String head = head(title);
        return heads.getOrDefault(head, 1) > 1 ? title : head;
    }

    private static String head(String title) {
        return title.replaceAll(END, "");
    }
}
