package org.casewalk.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Rule;

/**
 * Writes the straight-line Java of a pack. Equal conditions are tested once, as the engine does. Methods stay below the size that
 * the just-in-time compiler still takes.
 */
final class FloorSource {

    private static final int METHOD_CHARACTERS = 6_000;

    private final List<Rule> rules;
    private final List<StringBuilder> methods = new ArrayList<>();

    private FloorSource(List<Rule> rules) {
        this.rules = rules;
    }

    static String of(String name, List<Rule> rules) {
        FloorSource source = new FloorSource(rules);
        source.single();
        source.pairs();
        source.counts();
        return source.text(name);
    }

    private String text(String name) {
        StringBuilder text = new StringBuilder("""
                package org.casewalk.bench.generated;
                import org.casewalk.bench.*;
                import org.casewalk.fact.*;
                public final class %s implements Floor {
                @Override public Decided decide(Scene scene) {
                byte[] s = new byte[%d]; int[] b = new int[%d];
                """.formatted(name, rules.size(), rules.size()));
        for (int i = 0; i < methods.size(); i++) {
            text.append("part%d(scene, s, b);%n".formatted(i));
        }
        text.append("return new Decided(s, b);\n}\n");
        for (int i = 0; i < methods.size(); i++) {
            text.append("private static void part%d(Scene scene, byte[] s, int[] b) {%n".formatted(i));
            text.append(
                    "Finding[] f = scene.findings(); Reading[][] r = scene.readings(); Exposure[][] e = scene.exposures();\n");
            text.append("boolean[] rc = scene.readingsClosed(); boolean[] ec = scene.exposuresClosed();\n");
            text.append(methods.get(i)).append("}\n");
        }
        return text.append("}\n").toString();
    }

    private StringBuilder method() {
        if (methods.isEmpty() || methods.get(methods.size() - 1).length() > METHOD_CHARACTERS) {
            methods.add(new StringBuilder());
        }
        return methods.get(methods.size() - 1);
    }

    /** Criteria of one pattern: first by term, then by what is claimed of it. */
    private void single() {
        Map<String, Map<List<Claim>, List<Integer>>> findings = new LinkedHashMap<>();
        Map<String, Map<List<Claim>, List<Integer>>> readings = new LinkedHashMap<>();
        Map<String, Map<List<Claim>, List<Integer>>> exposures = new LinkedHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).condition() instanceof Condition.Match match) {
                Pattern pattern = match.pattern();
                switch (pattern.type().name()) {
                    case "Finding" -> put(findings, pattern, i);
                    case "Reading" -> put(readings, pattern, i);
                    case "Exposure" -> put(exposures, pattern, i);
                    default -> {}
                }
            }
        }
        findings.forEach((term, claims) -> claims.forEach((claim, criteria) -> {
            int slot = Vocabulary.number(term);
            method().append("if (f[%d].present()) {%s} else if (f[%d].absent()) {%s}%n"
                    .formatted(
                            slot,
                            decide(criteria, "MET", String.valueOf(slot + 1)),
                            slot,
                            decide(criteria, "NOT_MET", String.valueOf(slot + 1))));
        }));
        several(readings, "Reading", "r", "rc", Floor.READINGS, Floor.CLOSED_READINGS);
        several(exposures, "Exposure", "e", "ec", Floor.EXPOSURES, Floor.CLOSED_EXPOSURES);
    }

    private static void put(Map<String, Map<List<Claim>, List<Integer>>> all, Pattern pattern, int criterion) {
        all.computeIfAbsent(pattern.subject(), term -> new LinkedHashMap<>())
                .computeIfAbsent(pattern.claims(), claims -> new ArrayList<>())
                .add(criterion);
    }

    /** Questions that several facts may answer: one that certainly fits, or a closed record and none that possibly does. */
    private void several(
            Map<String, Map<List<Claim>, List<Integer>>> terms,
            String type,
            String array,
            String closed,
            int first,
            int firstClosed) {
        terms.forEach((term, claims) -> {
            int slot = Vocabulary.number(term);
            StringBuilder body = method();
            body.append("{ %s[] x = %s[%d]; boolean c = %s[%d]; if (c || x.length > 0) {%n"
                    .formatted(type, array, slot, closed, slot));
            claims.forEach((claim, criteria) -> body.append("""
                    { int hit = -1; boolean maybe = false;
                    for (int i = 0; i < x.length; i++) { if (%s) { hit = i; break; } if (%s) { maybe = true; } }
                    if (hit >= 0) {%s} else if (c && !maybe) {%s} }
                    """.formatted(
                            claims(claim, true),
                            claims(claim, false),
                            decide(criteria, "MET", (first + slot) + " + hit"),
                            decide(criteria, "NOT_MET", String.valueOf(firstClosed + slot)))));
            body.append("}}\n");
        });
    }

    private static String claims(List<Claim> claims, boolean certain) {
        return String.join(
                " && ", claims.stream().map(claim -> claim(claim, certain)).toList());
    }

    private static String claim(Claim claim, boolean certain) {
        if (claim instanceof Claim.Compares compares) {
            String field = compares.field();
            String other =
                    field.endsWith("AtLeast") ? field.replace("AtLeast", "AtMost") : field.replace("AtMost", "AtLeast");
            return "x[i].%s() %s %s"
                    .formatted(certain ? field : other, compares.operator().sign(), compares.number());
        }
        return certain ? "x[i].added()" : "!x[i].notAdded()";
    }

    private static String decide(List<Integer> criteria, String status, String because) {
        StringBuilder decided = new StringBuilder();
        criteria.forEach(i -> decided.append(" s[%d] = %s; b[%d] = %s;".formatted(i, status, i, because)));
        return decided.append(' ').toString();
    }

    /** One finding without another. */
    private void pairs() {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).condition() instanceof Condition.All all) {
                List<Pattern> both = all.patterns().toList();
                int with = Vocabulary.number(both.get(0).subject());
                int without = Vocabulary.number(both.get(1).subject());
                method().append("""
                        if (f[%1$d].absent()) { s[%3$d] = NOT_MET; b[%3$d] = %1$d + 1; }
                        else if (f[%2$d].present()) { s[%3$d] = NOT_MET; b[%3$d] = %2$d + 1; }
                        else if (f[%1$d].present() && f[%2$d].absent()) { s[%3$d] = MET; b[%3$d] = %1$d + 1 | (%2$d + 1) << 16; }
                        """.formatted(with, without, i));
            }
        }
    }

    /** At least k of the members of a group, after those are decided. */
    private void counts() {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).condition() instanceof Condition.Match match
                    && match.pattern().type().name().equals("Count")) {
                List<String> low = new ArrayList<>();
                List<String> high = new ArrayList<>();
                for (int member = 0; member < rules.size(); member++) {
                    if (rules.get(member).groups().contains(match.pattern().subject())) {
                        low.add("(s[%d] == MET ? 1 : 0)".formatted(member));
                        high.add("(s[%d] == NOT_MET ? 0 : 1)".formatted(member));
                    }
                }
                int atLeast = (int) ((Claim.Compares) match.pattern().claims().get(0)).number();
                method().append("""
                        if (%2$s >= %4$d) { s[%1$d] = MET; b[%1$d] = COUNTS + %1$d; }
                        else if (%3$s < %4$d) { s[%1$d] = NOT_MET; b[%1$d] = COUNTS + %1$d; }
                        """.formatted(i, String.join(" + ", low), String.join(" + ", high), atLeast));
            }
        }
    }
}
