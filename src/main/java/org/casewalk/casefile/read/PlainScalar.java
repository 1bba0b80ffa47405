package org.casewalk.casefile.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what an unquoted YAML value is: as YAML 1.2 says, and where older readers differ, a kind of its own. */
final class PlainScalar {

    private static final Set<String> TRUTH_IN_OLD_YAML = Set.of("yes", "no", "on", "off", "true", "false");
    private static final Set<String> NOT_FINITE = Set.of(".nan", ".inf", "nan", "inf", "infinity");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern ODD_NUMBER = Pattern.compile(
            "[+-]?([0-9][0-9_]*([.][0-9_]*)?([eE][+-]?[0-9]+)?|[.][0-9_]+|0x[0-9a-fA-F_]+|0o[0-7]+|0b[01_]+"
                    + "|[0-9][0-9_]*(:[0-5]?[0-9]){1,5}([.][0-9_]*)?)");

    private PlainScalar() {}

    static Node.Kind kind(String text) {
        if (text.isEmpty()) {
            return Node.Kind.NOTHING;
        }
        char first = text.charAt(0);
        boolean numeral = first >= '0' && first <= '9' || first == '-' || first == '+' || first == '.';
        return numeral ? numeralKind(text) : wordKind(text);
    }

    private static Node.Kind numeralKind(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Node.Kind.NUMBER;
        }
        if (ODD_NUMBER.matcher(text).matches()) {
            return Node.Kind.ODD_NUMBER;
        }
        String unsigned = text.replaceFirst("^[+-]", "").toLowerCase(Locale.ROOT);
        return NOT_FINITE.contains(unsigned) ? Node.Kind.NOT_FINITE : Node.Kind.TEXT;
    }

    private static Node.Kind wordKind(String text) {
        if (text.length() > 8) {
            return Node.Kind.TEXT;
        }
        String word = text.toLowerCase(Locale.ROOT);
        if (text.equals("true")) {
            return Node.Kind.TRUE;
        }
        if (text.equals("false")) {
            return Node.Kind.FALSE;
        }
        if (word.equals("~") || word.equals("null")) {
            return Node.Kind.NOTHING;
        }
        if (TRUTH_IN_OLD_YAML.contains(word)) {
            return Node.Kind.YES_OR_NO;
        }
        return NOT_FINITE.contains(word) ? Node.Kind.NOT_FINITE : Node.Kind.TEXT;
    }
}
