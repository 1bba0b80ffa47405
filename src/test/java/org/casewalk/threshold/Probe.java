package org.casewalk.threshold;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Pattern;
import org.casewalk.term.DrugTerm;
import org.casewalk.term.TestTerm;

/**
 * The smallest case that answers one pattern with given numbers, as a person would write it.
 *
 * @param pattern the pattern
 * @param numbers what is answered, by quantity; a quantity that is missing is unknown
 */
record Probe(Pattern pattern, Map<String, Double> numbers) {

    /** A value that the multiples in use divide exactly. */
    private static final double VALUE = 600;

    String yaml() {
        return "id: made-up\ntitle: Made up\nonset: " + Clock.ONSET + "\n" + entries();
    }

    private String entries() {
        return switch (pattern.type().name()) {
            case "Reading" -> reading();
            case "Occasions" -> occasions();
            case "Sustained" -> sustained();
            case "Rise" -> rise();
            case "Swing" -> swing();
            case "Exposure" -> exposure();
            case "ExposureHistory" -> history();
            case "Finding" -> lasting();
            case "Person" -> person();
            default ->
                throw new IllegalStateException(
                        "Nobody said how to make a case for " + pattern.type().name());
        };
    }

    private String reading() {
        if (asks("timesUpperLimit") || asks("timesLowerLimit")) {
            return againstLimits();
        }
        String at = number("hoursAfterOnset")
                .map(hours -> ", at: " + Clock.hoursAfterOnset(hours))
                .orElse(since());
        return number("value")
                .map(known -> "readings:\n" + line(known, at + site()))
                .orElse("");
    }

    /**
     * One value, and limits that make it so many times each. With one of two left out its multiple is unknown; with none known there is no
     * reading, because for some tests a cited spread of limits stands in for the laboratory's.
     */
    private String againstLimits() {
        String limits = limit("timesUpperLimit", "upperLimit") + limit("timesLowerLimit", "lowerLimit");
        return limits.isEmpty() ? "" : "readings:\n" + line(VALUE, limits + since());
    }

    private String since() {
        return claims("sinceOnset") ? ", at: " + Clock.hoursAfterOnset(0) : "";
    }

    private String limit(String stem, String key) {
        return number(stem)
                .filter(unused -> asks(stem))
                .map(times -> ", %s: %s"
                        .formatted(key, BigDecimal.valueOf(VALUE / times).toPlainString()))
                .orElse("");
    }

    /** So many readings of one height, and as many below the number as it takes to have looked. */
    private String occasions() {
        if (!numbers.containsKey("above") || !numbers.containsKey("times")) {
            return "";
        }
        double limit = (Double) pattern.selected("above");
        double needed = (Double) pattern.selected("times");
        StringBuilder lines = new StringBuilder("readings:\n");
        int hour = 0;
        for (int i = 0; i < numbers.get("times"); i++) {
            lines.append(line(numbers.get("above"), ", at: " + Clock.hoursAfterOnset(hour++) + site()));
        }
        for (int i = 0; i < needed; i++) {
            lines.append(line(limit - 1, ", at: " + Clock.hoursAfterOnset(hour++) + site()));
        }
        return lines.toString();
    }

    /**
     * Two readings of one height so many hours apart, one of that height half way, so that somebody looked in between, and one below the
     * number a minute after the last, so that nothing can have gone on unseen.
     */
    private String sustained() {
        if (!numbers.containsKey("above") || !numbers.containsKey("hours")) {
            return "";
        }
        double limit = (Double) pattern.selected("above");
        double last = numbers.get("hours") + 1.0 / 60;
        return "readings:\n" + line(numbers.get("above"), ", at: " + Clock.hoursAfterOnset(0) + site())
                + line(numbers.get("above"), ", at: " + Clock.hoursAfterOnset(numbers.get("hours") / 2) + site())
                + line(numbers.get("above"), ", at: " + Clock.hoursAfterOnset(numbers.get("hours")) + site())
                + line(limit - 1, ", at: " + Clock.hoursAfterOnset(last) + site());
    }

    private String rise() {
        Optional<Double> risen = number("percent").map(percent -> 100 + percent).or(() -> number("units")
                .map(units -> 100 + units));
        return "readings:\n"
                + risen.map(unused -> line(100, ", baseline: true")).orElse("")
                + line(risen.orElse(200.0), ", at: " + Clock.hoursAfterOnset(1));
    }

    /** Two readings apart in height and time, and one more beside the second, so that a day was looked at. */
    private String swing() {
        double hours = numbers.getOrDefault("withinHours", 1.0);
        String first = "readings:\n" + line(100, ", at: " + Clock.hoursAfterOnset(0));
        if (!numbers.containsKey("withinHours")) {
            return first + line(100 + numbers.get("units"), "");
        }
        return number("units")
                .map(units -> first
                        + line(100 + units, ", at: " + Clock.hoursAfterOnset(hours))
                        + line(100 + units, ", at: " + Clock.hoursAfterOnset(hours + 1.0 / 60)))
                .orElse(first);
    }

    private String exposure() {
        boolean injection = claims("longActing") || claims("injected");
        String event = claims("withdrawn") ? "stop" : injection ? "injection" : "start";
        String route = claims("longActing") ? "long-acting-injection" : injection ? "intramuscular" : "oral";
        String at = number("hoursBeforeOnset")
                .map(hours -> ", at: " + Clock.hoursAfterOnset(-hours))
                .or(() -> number("daysBeforeOnset").map(days -> ", at: " + Clock.daysBeforeOnset(days)))
                .orElse("");
        return "exposures:\n" + event(event, route, at) + complete();
    }

    private String history() {
        if (numbers.isEmpty()) {
            return "";
        }
        String begun = event("start", "oral", ", at: day -1000");
        String events = number("exposedDays")
                .map(days -> event("start", "oral", ", at: " + Clock.daysBeforeOnset(days)))
                .or(() -> number("noneWithinDays")
                        .or(() -> number("lastDoseDays"))
                        .map(days -> begun + event("stop", "oral", ", at: " + Clock.daysBeforeOnset(days))))
                .or(() -> number("lastDoseHours")
                        .map(hours -> begun + event("stop", "oral", ", at: " + Clock.hoursAfterOnset(-hours))))
                .or(() -> number("lastRaisedDays")
                        .map(days -> begun + event("increase", "oral", ", at: " + Clock.daysBeforeOnset(days))))
                .orElseThrow();
        return "exposures:\n" + events + complete();
    }

    private String event(String event, String route, String at) {
        return "  - {drug: %s, event: %s, route: %s, taken: known%s}\n".formatted(drug(), event, route, at);
    }

    private String complete() {
        return "drugHistory:\n  - {drugClass: %s, state: complete}\n".formatted(pattern.subject());
    }

    private String drug() {
        Object asked = pattern.selected("drug");
        return asked instanceof String id && !id.isEmpty()
                ? id
                : RuleThresholds.LIBRARY.vocabulary().drugs().values().stream()
                        .filter(drug -> drug.classes().contains(pattern.subject()))
                        .map(DrugTerm::id)
                        .findFirst()
                        .orElseThrow();
    }

    private String lasting() {
        String ended = number("lastedDays")
                .map(days -> ", ended: " + Clock.hoursAfterOnset(days * 24))
                .orElse("");
        return "findings:\n  - {finding: %s, state: present, at: %s%s}\n"
                .formatted(pattern.subject(), Clock.ONSET, ended);
    }

    private String person() {
        String sex = claims("female") ? "sex: female" : claims("male") ? "sex: male" : "sex: not-stated";
        return "person: {%s%s}\n"
                .formatted(
                        sex,
                        number("ageYears")
                                .map(age -> ", age: " + Math.round(age))
                                .orElse(""));
    }

    private String line(double value, String rest) {
        TestTerm test = RuleThresholds.LIBRARY.vocabulary().test(pattern.subject());
        return "  - {test: %s, value: %s, unit: \"%s\"%s}\n"
                .formatted(test.id(), BigDecimal.valueOf(value).toPlainString(), test.unit(), rest);
    }

    private String site() {
        boolean oral = claims("oral") || pattern.selected("site").equals("oral");
        return oral ? ", site: oral" : "";
    }

    private boolean claims(String flag) {
        return pattern.claims().contains(new Claim.Holds(flag));
    }

    private boolean asks(String stem) {
        return pattern.claims().stream()
                .anyMatch(claim -> RuleThresholds.stem(claim.field()).equals(stem));
    }

    private Optional<Double> number(String stem) {
        return Optional.ofNullable(numbers.get(stem));
    }

    /** One event has one time: days and hours before the first sign go together, the one that is tried leading. */
    Probe coupled(String tried) {
        if (!asks("daysBeforeOnset") || !asks("hoursBeforeOnset")) {
            return this;
        }
        Map<String, Double> together = new HashMap<>(numbers);
        together.remove("daysBeforeOnset");
        together.remove("hoursBeforeOnset");
        number(tried).ifPresent(led -> {
            double hours = tried.equals("hoursBeforeOnset") ? led : 24 * led;
            together.put("hoursBeforeOnset", hours);
            together.put("daysBeforeOnset", Clock.calendarDays(hours));
        });
        return new Probe(pattern, together);
    }

    /** Every quantity that the pattern compares. */
    static List<String> quantities(List<Threshold> thresholds) {
        return thresholds.stream().map(Threshold::claim).distinct().toList();
    }
}
