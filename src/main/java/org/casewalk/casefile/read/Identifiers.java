package org.casewalk.casefile.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in free text what could identify a person. A net, not a proof: it looks for the usual shapes of names with a title, record
 * numbers, birth dates, calendar dates, telephone numbers, mail and street addresses, and lets eponyms such as Parkinson's disease pass.
 *
 * <p>The text may be made to keep the net busy. What a shape repeats is bounded, or possessive where nothing else can follow, so that every
 * place of the text is looked at a bounded number of times; and no group repeats without a bound, which would take a level of the stack each
 * time.
 */
final class Identifiers {

    /** Months whose names are also other words, when they are written small. */
    private static final String AMBIGUOUS_MONTH = "(?:Mar(?:ch)?|May|Jan|Dec|Sept?)";

    private static final String CLEAR_MONTH =
            "(?:January|Feb(?:ruary)?|Apr(?:il)?|June?|July?|Aug(?:ust)?|September|Oct(?:ober)?|Nov(?:ember)?|December)";
    private static final String MONTH = "(?:" + CLEAR_MONTH + "|" + AMBIGUOUS_MONTH + ")";
    private static final String DAY = "(?<![0-9.,])[0-3]?[0-9](?:st|nd|rd|th)?";
    private static final String YEAR = "(?:19|20)[0-9]{2}\\b(?! ?(?:U/|mg|ml|/))";
    private static final String NO_AMOUNT = "\\b(?! ?(?:mg|h|hours|days|weeks|%))";

    /** What follows "MR" or "MS" where magnetic resonance, mitral regurgitation or multiple sclerosis is meant. */
    private static final String NO_SURNAME =
            "(?!(?i:angio|spectro|imag|scan|brain|head|spine|veno|entero|cholangio|sequen|contin|ct\\b|mri|mra|t[12]|flair|dwi"
                    + "|normal|negative|positive|abnormal|known|relaps|lesion|plaque|severe|mild|moderate|on\\b|and\\b))";

    private static final String SURNAME = "\\p{Lu}[\\p{L}'’-]+";
    private static final String INITIALS = "(?:\\p{Lu}\\. ?){0,3}";

    private static final List<Rule> RULES = List.of(
            new Rule(Kind.MAIL_ADDRESS, Needs.AT_SIGN, "[\\w.+-]{1,64}+@[\\w-]{1,63}+(?:\\.[\\w-]{1,63}+){1,8}+"),
            new Rule(
                    Kind.BIRTH_DATE,
                    Needs.DIGIT,
                    "(?i)\\b(?:dob|d\\.o\\.b\\.|date of birth|birth ?date|birthday|born)\\b[^.;\\n]{0,20}?[0-9][0-9A-Za-z./-]*(?: [0-9A-Za-z]{1,10}){0,2}"),
            new Rule(Kind.CALENDAR_DATE, Needs.DIGIT, "\\b(?:19|20)[0-9]{2}([-/.])[01]?[0-9]\\1[0-3]?[0-9]\\b"),
            new Rule(
                    Kind.CALENDAR_DATE,
                    Needs.DIGIT,
                    "(?<![0-9./])[0-3]?[0-9](?:([./-])[0-3]?[0-9]\\1(?:(?:19|20)[0-9]{2}|[0-9]{2})| ?([./-]) ?[0-3]?[0-9] ?\\2 ?"
                            + "(?:19|20)[0-9]{2})(?![0-9./])"),
            new Rule(
                    Kind.CALENDAR_DATE,
                    Needs.DIGIT,
                    DAY + "(?: of)? " + MONTH + "\\b|\\b" + MONTH + "\\.? (?:[0-3]?[0-9](?:st|nd|rd|th)?" + NO_AMOUNT
                            + "|" + YEAR + ")"),
            new Rule(
                    Kind.CALENDAR_DATE,
                    Needs.DIGIT,
                    "(?i:" + DAY + "(?: of)? " + CLEAR_MONTH + "\\b|\\b" + CLEAR_MONTH
                            + "\\.? [0-3]?[0-9](?:st|nd|rd|th)?"
                            + NO_AMOUNT + "|\\b" + MONTH + "\\.?,? " + YEAR + "|" + DAY + "[-./]?" + MONTH
                            + "[-./]?(?:(?:19|20)[0-9]{2}|[0-9]{2})\\b)"),
            new Rule(
                    Kind.RECORD_NUMBER,
                    Needs.DIGIT,
                    "(?i)\\b(?:mrn|nhs|ssn|(?:medical |hospital |patient |chart |record |file |insurance ){1,4}"
                            + "(?:id|no|nr|number|record))\\b\\.?\\s{0,20}+[:#]?\\s{0,20}+[a-z]{0,3}[ -]?[0-9][0-9 -]{2,}"),
            new Rule(
                    Kind.PHONE_NUMBER,
                    Needs.DIGIT,
                    "\\+[0-9][0-9 ()-]{7,}[0-9]|\\([0-9]{2,5}\\) ?[0-9]{3,}[ -]?[0-9]+|\\b[0-9]{3}[-. ][0-9]{3}[-. ][0-9]{4}\\b"
                            + "|(?i:\\b(?:tel|telephone|phone|mobile)\\b\\.?:?\\s{0,20}+[0-9(][0-9 ()-]{4,})"),
            new Rule(
                    Kind.RECORD_NUMBER,
                    Needs.DIGIT,
                    "\\b[0-9]{3}-[0-9]{2}-[0-9]{4}\\b|(?<![0-9.,])[0-9]{7,}+(?![0-9.,]*[0-9])"),
            new Rule(
                    Kind.STREET_ADDRESS,
                    Needs.DIGIT,
                    "\\b[0-9]{1,5}[a-z]? (?:[A-Z][a-z]{1,40} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Close|Square|Court)\\b"),
            new Rule(
                    Kind.NAME,
                    Needs.CAPITAL,
                    "\\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Herr|Frau|Mme)\\.?\\s?" + INITIALS + SURNAME
                            + "|\\b(?:MRS|DR|PROF|MISS|MS\\.|mrs|mr|dr)\\.?\\s" + INITIALS + NO_SURNAME + SURNAME
                            + "|\\bMR\\.?\\s" + INITIALS + NO_SURNAME + SURNAME),
            new Rule(
                    Kind.NAME,
                    Needs.CAPITAL,
                    "(?i:\\b(?<!drug |brand |trade |generic |product )(?:name|surname|initials)\\s{0,20}+[:=])\\s{0,20}+\\p{Lu}[\\p{L}.'-]*"),
            new Rule(
                    Kind.NAME,
                    Needs.CAPITAL,
                    "(?i:\\b(?:patient|man|woman|person|girl|boy|mother|father|husband|wife|nurse|doctor)\\s{1,20}+"
                            + "(?:was |is )?(?:named|called))\\s{1,20}+\\p{Lu}[\\p{L}'-]+"),
            new Rule(
                    Kind.NAME,
                    Needs.CAPITAL,
                    "(?i:\\b(?:patient|pt\\.?|pat\\.)) \\p{Lu}\\. ?(?:\\p{Lu}\\.|\\p{Lu}\\p{Ll}+)"));

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{7,}");

    private Identifiers() {}

    /** What a text seems to hold, and what to do about it. */
    enum Kind {
        NAME("a name", "Maybe write the role instead, for instance \"the nurse\" or \"a relative\"."),
        RECORD_NUMBER("a record number", "Maybe delete it: a case is found again by its own id."),
        BIRTH_DATE("a birth date", "Maybe the age in years is enough: it goes into person."),
        CALENDAR_DATE("a calendar date", "Maybe say it in days before or after the first sign."),
        PHONE_NUMBER("a telephone number", "Maybe delete it."),
        MAIL_ADDRESS("a mail address", "Maybe write the role instead, for instance \"the nurse\"."),
        STREET_ADDRESS("a street address", "Maybe the kind of place is enough, for instance \"at home\".");

        private final String inWords;
        private final String maybe;

        Kind(String inWords, String maybe) {
            this.inWords = inWords;
            this.maybe = maybe;
        }

        String inWords() {
            return inWords;
        }

        String maybe() {
            return maybe;
        }
    }

    record Found(Kind kind, String text) {}

    /** What a text must have for a rule to be worth trying. */
    private enum Needs {
        DIGIT,
        CAPITAL,
        AT_SIGN
    }

    private record Rule(Kind kind, Needs needs, Pattern pattern) {
        Rule(Kind kind, Needs needs, String pattern) {
            this(kind, needs, Pattern.compile(pattern));
        }
    }

    /** Lists what is found, in the order of the rules, none overlapping another; width and kind of digits and dashes do not matter. */
    static List<Found> in(String written) {
        String text = plain(written);
        boolean digit = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean capital = text.chars().anyMatch(Character::isUpperCase);
        boolean atSign = text.indexOf('@') >= 0;
        if (!digit && !capital && !atSign) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        BitSet told = new BitSet();
        for (Rule rule : RULES) {
            boolean worth =
                    switch (rule.needs) {
                        case DIGIT -> digit;
                        case CAPITAL -> capital;
                        case AT_SIGN -> atSign;
                    };
            Matcher matcher = rule.pattern.matcher(text);
            if (worth
                    && matcher.find()
                    && told.get(matcher.start(), matcher.end()).isEmpty()) {
                told.set(matcher.start(), matcher.end());
                found.add(new Found(rule.kind, matcher.group().strip()));
            }
        }
        return found;
    }

    /** The same letters and digits in their usual form, so that full-width or other digits hide nothing. */
    private static String plain(String written) {
        if (written.chars().allMatch(c -> c < 0x80)) {
            return written;
        }
        StringBuilder plain = new StringBuilder(written.length());
        Normalizer.normalize(written, Normalizer.Form.NFKC)
                .codePoints()
                .forEach(c -> plain.appendCodePoint(
                        Character.isDigit(c)
                                ? '0' + Character.digit(c, 10)
                                : Character.getType(c) == Character.DASH_PUNCTUATION ? '-' : c));
        return plain.toString();
    }

    /** Finds a run of seven digits or more, as record numbers have. */
    static Optional<Found> longNumber(String text) {
        Matcher matcher = LONG_NUMBER.matcher(plain(text));
        return matcher.find() ? Optional.of(new Found(Kind.RECORD_NUMBER, matcher.group())) : Optional.empty();
    }
}
