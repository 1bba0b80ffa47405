package org.casewalk.explain;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.fact.Count;
import org.casewalk.fact.Status;
import org.casewalk.fact.Total;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Pattern;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.TestTerm;
import org.casewalk.term.Vocabulary;

/** What a pattern asks, in words. */
final class Phrases {

    private static final Map<String, String> FLAGS = Map.ofEntries(
            Map.entry("present", "present at some time of the episode"),
            Map.entry("absent", "looked for and not found"),
            Map.entry("presentNow", "present at the last time on record"),
            Map.entry("absentNow", "not found at the last time on record"),
            Map.entry("newOrWorse", "new or worse than usual"),
            Map.entry("longStanding", "unchanged against the usual state"),
            Map.entry("oral", "taken by mouth"),
            Map.entry("sinceOnset", "from the day of the first sign on"),
            Map.entry("rising", "rising"),
            Map.entry("notRising", "not rising"),
            Map.entry("both", "both present"),
            Map.entry("added", "started, increased, resumed or injected"),
            Map.entry("raised", "started, increased, resumed or switched to"),
            Map.entry("injected", "injected"),
            Map.entry("withdrawn", "stopped, lowered or missed"),
            Map.entry("longActing", "as a long-acting injection"),
            Map.entry("taken", "taken"),
            Map.entry("notTaken", "stated as not taken"),
            Map.entry("exposedAtOnset", "being taken when the first sign appeared"),
            Map.entry("notExposedAtOnset", "not being taken when the first sign appeared"),
            Map.entry("withdrawnBeforeOnset", "stopped, lowered or missed before the first sign"),
            Map.entry("notWithdrawnBeforeOnset", "not stopped, lowered or missed before the first sign"),
            Map.entry("normal", "normal or negative"),
            Map.entry("abnormal", "abnormal or positive"),
            Map.entry("female", "female"),
            Map.entry("male", "male"),
            Map.entry("here", "the place of care"),
            Map.entry("elsewhere", "not the place of care"),
            Map.entry("reached", "reached"),
            Map.entry("met", ""),
            Map.entry("notMet", "not reached on what was recorded"),
            Map.entry("open", "not known yet"),
            Map.entry("all", "all of them on record, and no answer while they differ"));

    private static final Map<String, String> BOUNDS = Map.ofEntries(
            Map.entry("lastedDays", "lasting %s days"),
            Map.entry("timesUpperLimit", "%s times the upper limit of normal"),
            Map.entry("timesLowerLimit", "%s times the lower limit of normal"),
            Map.entry("hoursAfterOnset", "%s hours after the first sign"),
            Map.entry("percent", "%s per cent above the person's usual value"),
            Map.entry("hoursApart", "%s hours apart"),
            Map.entry("daysBeforeOnset", "%s days before the first sign"),
            Map.entry("hoursBeforeOnset", "%s hours before the first sign"),
            Map.entry("exposedDays", "taken for %s days before the first sign"),
            Map.entry("noneWithinDays", "free of it for %s days before the first sign"),
            Map.entry("lastDoseDays", "last given %s days before the first sign"),
            Map.entry("lastDoseHours", "last given %s hours before the first sign"),
            Map.entry("lastRaisedDays", "last started or increased %s days before the first sign"),
            Map.entry("ageYears", "%s years old"),
            Map.entry("met", "%s of them on record"),
            Map.entry("points", "%s points"));

    private static final Map<String, String> LIMITS =
            Map.of("timesUpperLimit", " the upper limit of normal", "timesLowerLimit", " the lower limit of normal");

    private final Vocabulary vocabulary;
    private final Map<String, String> titles;
    private final Map<Integer, String> asked = new ConcurrentHashMap<>();

    /**
     * @param titles title of everything that has a status, by id
     */
    Phrases(Vocabulary vocabulary, Map<String, String> titles) {
        this.vocabulary = vocabulary;
        this.titles = Map.copyOf(titles);
    }

    /** Says what a clause asks. */
    String asked(Clause clause) {
        String known = asked.get(clause.number());
        return known != null ? known : asked.computeIfAbsent(clause.number(), number -> asked(clause.pattern()));
    }

    /** Says what a pattern asks. */
    String asked(Pattern pattern) {
        String claims = Stream.concat(
                        Windows.outside(pattern).stream().map(claim -> claim(pattern, claim)),
                        Windows.of(pattern).stream())
                .filter(claim -> !claim.isEmpty())
                .collect(Collectors.joining(", "));
        return claims.isEmpty() ? subject(pattern) : subject(pattern) + ": " + claims;
    }

    /** Names what a pattern asks about. */
    String subject(Pattern pattern) {
        Class<?> type = pattern.type().type();
        if (type == Count.class || type == Total.class) {
            return title(owner(pattern.subject()));
        }
        if (type == Status.class) {
            return title(pattern.subject());
        }
        return switch (pattern.type().name()) {
            case "Finding" -> finding(pattern.subject());
            case "Together" ->
                finding(pattern.subject()) + " and "
                        + finding(pattern.selected("second").toString());
            case "Exposure", "ExposureHistory" -> drugClass(pattern);
            case "Investigation" -> investigation(pattern.subject());
            case "Person" -> "age and sex";
            case "Setting" -> vocabulary.settings().getOrDefault(pattern.subject(), pattern.subject());
            case "Occasions" -> occasions(pattern);
            case "Sustained" -> sustained(pattern);
            case "Swing" ->
                test(pattern.subject()) + ", largest difference within " + number(pattern, "withinHours") + " hours";
            default -> test(pattern.subject());
        };
    }

    private static String owner(String group) {
        return group.substring(0, Math.max(0, group.indexOf('/')));
    }

    /** Names anything that has a status. */
    String title(String subject) {
        return titles.getOrDefault(subject, subject);
    }

    private String occasions(Pattern pattern) {
        String site = pattern.selected("site").toString();
        return test(pattern.subject()) + " above " + number(pattern, "above") + " " + unit(pattern.subject())
                + " on at least " + number(pattern, "times") + " occasions"
                + (site.equals("any") ? "" : ", site " + site);
    }

    private String sustained(Pattern pattern) {
        String site = pattern.selected("site").toString();
        return test(pattern.subject()) + " above " + number(pattern, "above") + " " + unit(pattern.subject())
                + " for at least " + number(pattern, "hours") + " hours" + (site.equals("any") ? "" : ", site " + site);
    }

    private static String number(Pattern pattern, String selector) {
        return pattern.selected(selector) instanceof Double value ? Numbers.text(value) : "";
    }

    String finding(String id) {
        FindingTerm term = vocabulary.findings().get(id);
        return term == null ? id : term.label();
    }

    String test(String id) {
        TestTerm term = vocabulary.tests().get(id);
        return term == null ? id : term.label();
    }

    /** The canonical unit of a test, as people write it. */
    String unit(String id) {
        TestTerm term = vocabulary.tests().get(id);
        return term == null ? "" : UnitWords.of(term.unit());
    }

    String investigation(String id) {
        var term = vocabulary.investigations().get(id);
        return term == null ? id : term.label();
    }

    String drugClass(String id) {
        var term = vocabulary.drugClasses().get(id);
        return term == null ? id : term.label();
    }

    private String drugClass(Pattern pattern) {
        String drug = pattern.selected("drug").toString();
        return drug.isEmpty() ? drugClass(pattern.subject()) : drug;
    }

    private String claim(Pattern pattern, Claim claim) {
        if (claim instanceof Claim.Compares compares) {
            return compares(pattern, compares);
        }
        return FLAGS.getOrDefault(claim.field(), claim.field());
    }

    private String compares(Pattern pattern, Claim.Compares claim) {
        String stem = claim.field().substring(0, claim.field().lastIndexOf("At"));
        String amount = words(claim.operator()) + " " + Numbers.text(claim.number());
        if (stem.equals("value") || stem.equals("units")) {
            String usual = pattern.type().name().equals("Rise") ? " above the person's usual value" : "";
            return words(claim.operator()) + " " + Numbers.measured(claim.number(), unit(pattern.subject())) + usual;
        }
        if (claim.number() == 0
                && stem.endsWith("BeforeOnset")
                && claim.operator() == Claim.Operator.GREATER_OR_EQUAL) {
            return "not after the first sign";
        }
        if (claim.number() == 1 && LIMITS.containsKey(stem)) {
            return beside(claim.operator()) + LIMITS.get(stem);
        }
        return Numbers.oneOrMany(
                claim.number(), BOUNDS.getOrDefault(stem, stem + " %s").replace("%s", amount));
    }

    /** Once a limit is the limit itself: nobody says "more than 1 times". */
    private static String beside(Claim.Operator operator) {
        return switch (operator) {
            case GREATER_OR_EQUAL -> "at or above";
            case GREATER -> "above";
            case LESS_OR_EQUAL -> "at or below";
            case LESS -> "below";
        };
    }

    private static String words(Claim.Operator operator) {
        return switch (operator) {
            case GREATER_OR_EQUAL -> "at least";
            case GREATER -> "more than";
            case LESS_OR_EQUAL -> "at most";
            case LESS -> "less than";
        };
    }

    /** The words for flags that this class knows; a test holds that it knows every flag of the language. */
    static List<String> knownFlags() {
        return FLAGS.keySet().stream().sorted().toList();
    }
}
