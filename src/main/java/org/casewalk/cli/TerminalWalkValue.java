package org.casewalk.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewalk.casefile.write.EntryKind;
import org.casewalk.walk.Question;
import org.casewalk.web.Words;

/** A measured value as it is typed: comparator, number, unit, then what else is known. Without a unit it is in that of the question. */
final class TerminalWalkValue {

    private static final Pattern NORMAL = Pattern.compile("(?i)normal(?=[\\s,;]|$)");
    private static final Pattern NUMBER = Pattern.compile("([<>]=?|≥|≤)?\\s*(-?[0-9](?:[0-9.,]*[0-9])?)\\s*");
    private static final Pattern THOUSANDS = Pattern.compile("-?[0-9]{1,3}(?:,[0-9]{3})+");

    /** Units of two words begin with one of these. */
    private static final Pattern TWO_WORDS = Pattern.compile("(?:mm Hg|(?:x|×|per) \\S+)(?=[\\s,;]|$)");

    private TerminalWalkValue() {}

    /** Whether a line begins with a number or "normal". */
    static boolean begins(String typed) {
        return NORMAL.matcher(typed).lookingAt() || NUMBER.matcher(typed).lookingAt();
    }

    /** Reads it, by the keys of a case file. */
    static Map<String, List<String>> read(Question question, String typed) {
        Matcher normal = NORMAL.matcher(typed);
        Map<String, List<String>> fields = new LinkedHashMap<>();
        String unit = Words.unit(question.unit());
        String rest;
        if (normal.lookingAt()) {
            fields.put("normal", List.of("true"));
            rest = typed.substring(normal.end());
        } else {
            Matcher number = NUMBER.matcher(typed);
            if (!number.lookingAt()) {
                throw TerminalWalkAsk.unclear(question, typed);
            }
            number(number, fields);
            rest = typed.substring(number.end());
            String own = unit(rest, question);
            rest = rest.substring(own.length());
            unit = own.isEmpty() ? unit : own;
            fields.put("unit", List.of(unit));
        }
        details(question, unit, rest, fields);
        return fields;
    }

    private static void details(Question question, String unit, String rest, Map<String, List<String>> fields) {
        fields.putAll(new TerminalWalkDetails(EntryKind.READING, question.sites(), unit).read(rest));
        if (fields.containsKey("upperLimit") || fields.containsKey("lowerLimit")) {
            fields.put("unit", List.of(unit));
        }
    }

    private static void number(Matcher number, Map<String, List<String>> fields) {
        String digits = number.group(2);
        if (digits.contains(",")) {
            throw new TerminalWalkUnclear(
                    "“%s” can be read in two ways: a comma is no decimal point here.".formatted(digits),
                    "Maybe %s, with a point%s."
                            .formatted(
                                    digits.replace(',', '.'),
                                    THOUSANDS.matcher(digits).matches()
                                            ? ", or %s, without a comma".formatted(digits.replace(",", ""))
                                            : ""));
        }
        String sign = number.group(1) == null ? "" : number.group(1);
        fields.put("comparator", List.of(sign.replace("≥", ">=").replace("≤", "<=")));
        fields.put("value", List.of(digits));
    }

    /** The unit at the beginning: one word, or two where it is one of those; nothing where a detail begins. */
    private static String unit(String text, Question question) {
        if (text.isEmpty() || new TerminalWalkDetails(EntryKind.READING, question.sites(), "").begins(text)) {
            return "";
        }
        Matcher two = TWO_WORDS.matcher(text);
        return two.lookingAt() ? two.group() : text.split("[\\s,;]", 2)[0];
    }
}
