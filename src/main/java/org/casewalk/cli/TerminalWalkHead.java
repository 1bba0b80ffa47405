package org.casewalk.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casewalk.casefile.write.HeadForm;
import org.casewalk.term.Nearest;
import org.casewalk.term.Vocabulary;
import org.casewalk.walk.Question;
import org.casewalk.walk.Walk;

/** What stands once in a case: onset, age and sex, place of care, background. What is not typed stays as it is on record. */
final class TerminalWalkHead {

    private static final Pattern TIME = Pattern.compile("(?i)" + TerminalWalkTime.TYPED + "|unknown");
    private static final Pattern PERSON = Pattern.compile("(?i)(?:[0-9]{1,3}\\+?|female|male|other|not[ -]stated)");

    private final HeadForm known;
    private final Vocabulary vocabulary;

    TerminalWalkHead(Walk walk, Vocabulary vocabulary) {
        this.known = walk.document().headForm();
        this.vocabulary = vocabulary;
    }

    /** Whether a line begins as an answer to one of these questions does. */
    static boolean begins(Question question, String typed) {
        return switch (question.id()) {
            case "onset" -> TIME.matcher(typed).lookingAt();
            case "person" -> PERSON.matcher(typed).lookingAt();
            default -> false;
        };
    }

    /** What is on record for one of these questions; the empty string where nothing is. */
    String onRecord(Question question) {
        return switch (question.id()) {
            case "onset" -> known.onset();
            case "setting" -> known.setting();
            default -> (known.age() + " " + known.sex()).strip();
        };
    }

    HeadForm answered(Question question, String typed) {
        return switch (question.id()) {
            case "onset" -> onset(typed);
            case "setting" -> place(typed);
            default -> person(typed);
        };
    }

    HeadForm onset(String typed) {
        return new HeadForm(
                known.age(), known.sex(), known.setting(), TerminalWalkTime.written(typed), known.riskNotes());
    }

    /** Age and sex in any order; one of them alone leaves the other as it is. */
    HeadForm person(String typed) {
        String age = known.age();
        String sex = known.sex();
        for (String word : typed.replaceAll("(?i)not stated", "not-stated").split("[\\s,]+")) {
            if (!PERSON.matcher(word).matches()) {
                throw new TerminalWalkUnclear(
                        "“%s” is neither an age nor a sex.".formatted(word),
                        "Maybe “person 25 male”: age in years (90+ from 90), female, male, other or not stated.");
            }
            boolean years = Character.isDigit(word.charAt(0));
            age = years ? word : age;
            sex = years ? sex : word.toLowerCase(Locale.ROOT);
        }
        return new HeadForm(age, sex, known.setting(), known.onset(), known.riskNotes());
    }

    HeadForm place(String typed) {
        return new HeadForm(known.age(), known.sex(), setting(typed), known.onset(), known.riskNotes());
    }

    HeadForm background(String typed) {
        return new HeadForm(known.age(), known.sex(), known.setting(), known.onset(), typed);
    }

    private String setting(String typed) {
        Map<String, String> settings = vocabulary.settings();
        String plain = typed.toLowerCase(Locale.ROOT).replace(' ', '-');
        Optional<String> exact = settings.keySet().stream()
                .filter(id -> id.equals(plain) || typed.equalsIgnoreCase(settings.get(id)))
                .findFirst();
        return exact.orElseGet(() -> within(typed));
    }

    /** The one place whose name has the words. */
    private String within(String typed) {
        List<String> fitting = vocabulary.settings().entrySet().stream()
                .filter(setting -> setting.getValue()
                        .toLowerCase(Locale.ROOT)
                        .matches(".*\\b" + Pattern.quote(typed.toLowerCase(Locale.ROOT)) + ".*"))
                .map(Map.Entry::getKey)
                .toList();
        if (fitting.size() == 1 && !typed.isEmpty()) {
            return fitting.get(0);
        }
        List<String> near = Nearest.to(typed, vocabulary.settings().values());
        throw new TerminalWalkUnclear(
                "No place of care is called “%s”.".formatted(typed),
                "Maybe one of: %s."
                        .formatted(String.join(
                                "; ", near.isEmpty() ? vocabulary.settings().values() : near)));
    }
}
