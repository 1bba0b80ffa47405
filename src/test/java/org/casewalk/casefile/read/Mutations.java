package org.casewalk.casefile.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages texts the way people, editors and networks do. The same seed gives the same damage. */
final class Mutations {

    private static final List<String> VALUES = List.of(
            "no",
            "yes",
            "true",
            "false",
            "7",
            "-3",
            "3.5",
            "012",
            "null",
            "~",
            "\"\"",
            "\" \"",
            "[]",
            "{}",
            "present",
            "unknown",
            "day 3",
            "day -2 14:30",
            "before day 0",
            "day 9..1",
            ".nan",
            "100000",
            "\"90+\"",
            "95",
            "x",
            "rigidity",
            "\">\"",
            "\"5 mg\"",
            "[sedated]",
            "2024-01-05",
            "day 3\n",
            "\"day 3\\n\"",
            "\"x\\n\"");

    private static final List<String> KEYS = List.of(
            "id",
            "at",
            "state",
            "value",
            "unit",
            "normal",
            "drug",
            "drugClass",
            "event",
            "name",
            "dose",
            "worst",
            "onset",
            "kind",
            "closed",
            "reason",
            "upperLimit",
            "comparator");

    private static final Pattern VALUE = Pattern.compile("(?<=: )(\"[^\"]*\"|[^,{}\\[\\]\"\\n]+)");
    private static final Pattern KEY = Pattern.compile("\\b[a-zA-Z]+(?=: )");

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    /** Replaces one to three values or keys by others; the text mostly stays well formed. */
    String ofValues(String text) {
        String damaged = text;
        for (int i = random.nextInt(3); i >= 0; i--) {
            boolean key = random.nextInt(3) == 0;
            List<String> others = key ? KEYS : VALUES;
            damaged = replace(damaged, key ? KEY : VALUE, others.get(random.nextInt(others.size())));
        }
        return damaged;
    }

    /** Changes, drops, doubles or swaps some bytes or lines; the text mostly breaks. */
    byte[] ofBytes(byte[] bytes) {
        byte[] damaged = bytes.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(damaged.length);
            int to = Math.min(damaged.length, at + 1 + random.nextInt(20));
            damaged = switch (random.nextInt(4)) {
                case 0 -> splice(damaged, at, at + 1, new byte[] {(byte) random.nextInt(256)});
                case 1 -> splice(damaged, at, to, new byte[0]);
                case 2 -> splice(damaged, at, at, Arrays.copyOfRange(damaged, at, to));
                default -> lines(damaged);
            };
        }
        return damaged.length == 0 ? new byte[] {'x'} : damaged;
    }

    private String replace(String text, Pattern pattern, String replacement) {
        List<int[]> places = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            places.add(new int[] {matcher.start(), matcher.end()});
        }
        if (places.isEmpty()) {
            return text;
        }
        int[] place = places.get(random.nextInt(places.size()));
        return text.substring(0, place[0]) + replacement + text.substring(place[1]);
    }

    private byte[] lines(byte[] bytes) {
        List<String> lines = new ArrayList<>(
                List.of(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).split("\n", -1)));
        String moved = lines.remove(random.nextInt(lines.size()));
        if (random.nextBoolean()) {
            lines.add(random.nextInt(lines.size() + 1), moved);
        }
        return String.join("\n", lines).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] middle) {
        byte[] spliced = new byte[bytes.length - (to - from) + middle.length];
        System.arraycopy(bytes, 0, spliced, 0, from);
        System.arraycopy(middle, 0, spliced, from, middle.length);
        System.arraycopy(bytes, to, spliced, from + middle.length, bytes.length - to);
        return spliced;
    }
}
