package org.casewalk.fact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.casewalk.fact.Field.Bound;
import org.casewalk.fact.Field.Flag;
import org.casewalk.fact.Field.Selector;
import org.casewalk.fact.Field.Side;
import org.casewalk.fact.Field.Terms;

/** The table behind {@link FactType}: one row a field, so that the language of conditions can be read at one glance. */
final class FactTypes {

    private FactTypes() {}

    static final FactType<Finding> FINDING = single(
            Finding.class,
            List.of(
                    select("id", Terms.FINDING, Finding::id),
                    flag("present", Finding::present, Finding::absent),
                    flag("absent", Finding::absent, Finding::present),
                    flag("presentNow", Finding::presentNow, Finding::absentNow),
                    flag("absentNow", Finding::absentNow, Finding::presentNow),
                    flag("newOrWorse", Finding::newOrWorse, finding -> finding.longStanding() || finding.absent()),
                    flag("longStanding", Finding::longStanding, finding -> finding.newOrWorse() || finding.absent()),
                    low("lastedDays", "days", Finding::lastedDaysAtLeast, Finding::lastedDaysAtMost),
                    high("lastedDays", "days", Finding::lastedDaysAtLeast, Finding::lastedDaysAtMost)));

    static final FactType<Reading> READING = several(
            Reading.class,
            List.of(
                    select("test", Terms.TEST, Reading::test),
                    low("value", "the test's canonical unit", Reading::valueAtLeast, Reading::valueAtMost),
                    high("value", "the test's canonical unit", Reading::valueAtLeast, Reading::valueAtMost),
                    low(
                            "timesUpperLimit",
                            "times the upper limit",
                            Reading::timesUpperLimitAtLeast,
                            Reading::timesUpperLimitAtMost),
                    high(
                            "timesUpperLimit",
                            "times the upper limit",
                            Reading::timesUpperLimitAtLeast,
                            Reading::timesUpperLimitAtMost),
                    low(
                            "timesLowerLimit",
                            "times the lower limit",
                            Reading::timesLowerLimitAtLeast,
                            Reading::timesLowerLimitAtMost),
                    high(
                            "timesLowerLimit",
                            "times the lower limit",
                            Reading::timesLowerLimitAtLeast,
                            Reading::timesLowerLimitAtMost),
                    flag("oral", Reading::oral, reading -> false),
                    low("hoursAfterOnset", "hours", Reading::hoursAfterOnsetAtLeast, Reading::hoursAfterOnsetAtMost),
                    high("hoursAfterOnset", "hours", Reading::hoursAfterOnsetAtLeast, Reading::hoursAfterOnsetAtMost),
                    flag("sinceOnset", Reading::sinceOnset, Reading::beforeOnset)));

    static final FactType<Occasions> OCCASIONS = single(
            Occasions.class,
            List.of(
                    select("test", Terms.TEST, Occasions::test),
                    select("site", Terms.SITE, Occasions::site),
                    select("above", Terms.NUMBER, Occasions::above),
                    select("times", Terms.NUMBER, Occasions::times),
                    flag("reached", Occasions::reached, Occasions::outOfReach)));

    static final FactType<Sustained> SUSTAINED = single(
            Sustained.class,
            List.of(
                    select("test", Terms.TEST, Sustained::test),
                    select("site", Terms.SITE, Sustained::site),
                    select("above", Terms.NUMBER, Sustained::above),
                    select("hours", Terms.NUMBER, Sustained::hours),
                    flag("reached", Sustained::reached, Sustained::outOfReach)));

    static final FactType<Rise> RISE = single(
            Rise.class,
            List.of(
                    select("test", Terms.TEST, Rise::test),
                    low("percent", "per cent of the baseline", Rise::percentAtLeast, Rise::percentAtMost),
                    high("percent", "per cent of the baseline", Rise::percentAtLeast, Rise::percentAtMost),
                    low("units", "the test's canonical unit", Rise::unitsAtLeast, Rise::unitsAtMost),
                    high("units", "the test's canonical unit", Rise::unitsAtLeast, Rise::unitsAtMost)));

    static final FactType<Swing> SWING = single(
            Swing.class,
            List.of(
                    select("test", Terms.TEST, Swing::test),
                    select("withinHours", Terms.NUMBER, Swing::withinHours),
                    low("units", "the test's canonical unit", Swing::unitsAtLeast, Swing::unitsAtMost),
                    high("units", "the test's canonical unit", Swing::unitsAtLeast, Swing::unitsAtMost)));

    static final FactType<Trend> TREND = single(
            Trend.class,
            List.of(
                    select("test", Terms.TEST, Trend::test),
                    flag("rising", Trend::rising, Trend::notRising),
                    flag("notRising", Trend::notRising, Trend::rising)));

    static final FactType<Together> TOGETHER = single(
            Together.class,
            List.of(
                    select("first", Terms.FINDING, Together::first),
                    select("second", Terms.FINDING, Together::second),
                    flag("both", Together::both, Together::notBoth),
                    low("hoursApart", "hours", Together::hoursApartAtLeast, Together::hoursApartAtMost),
                    high("hoursApart", "hours", Together::hoursApartAtLeast, Together::hoursApartAtMost)));

    static final FactType<Exposure> EXPOSURE = several(
            Exposure.class,
            List.of(
                    select("drugClass", Terms.DRUG_CLASS, Exposure::drugClass),
                    optional("drug", Terms.DRUG, Exposure::drug),
                    flag("added", Exposure::added, Exposure::notAdded),
                    flag("raised", Exposure::raised, Exposure::notRaised),
                    flag("injected", Exposure::injected, Exposure::notInjected),
                    flag("withdrawn", Exposure::withdrawn, Exposure::notWithdrawn),
                    flag("longActing", Exposure::longActing, Exposure::notLongActing),
                    low(
                            "daysBeforeOnset",
                            "calendar days",
                            Exposure::daysBeforeOnsetAtLeast,
                            Exposure::daysBeforeOnsetAtMost),
                    high(
                            "daysBeforeOnset",
                            "calendar days",
                            Exposure::daysBeforeOnsetAtLeast,
                            Exposure::daysBeforeOnsetAtMost),
                    low(
                            "hoursBeforeOnset",
                            "clock hours",
                            Exposure::hoursBeforeOnsetAtLeast,
                            Exposure::hoursBeforeOnsetAtMost),
                    high(
                            "hoursBeforeOnset",
                            "clock hours",
                            Exposure::hoursBeforeOnsetAtLeast,
                            Exposure::hoursBeforeOnsetAtMost)));

    static final FactType<ExposureHistory> EXPOSURE_HISTORY = single(
            ExposureHistory.class,
            List.of(
                    select("drugClass", Terms.DRUG_CLASS, ExposureHistory::drugClass),
                    flag("taken", ExposureHistory::taken, ExposureHistory::notTaken),
                    flag("notTaken", ExposureHistory::notTaken, ExposureHistory::taken),
                    flag("exposedAtOnset", ExposureHistory::exposedAtOnset, ExposureHistory::notExposedAtOnset),
                    flag("notExposedAtOnset", ExposureHistory::notExposedAtOnset, ExposureHistory::exposedAtOnset),
                    flag(
                            "withdrawnBeforeOnset",
                            ExposureHistory::withdrawnBeforeOnset,
                            ExposureHistory::notWithdrawnBeforeOnset),
                    flag(
                            "notWithdrawnBeforeOnset",
                            ExposureHistory::notWithdrawnBeforeOnset,
                            ExposureHistory::withdrawnBeforeOnset),
                    low(
                            "exposedDays",
                            "calendar days",
                            ExposureHistory::exposedDaysAtLeast,
                            ExposureHistory::exposedDaysAtMost),
                    high(
                            "exposedDays",
                            "calendar days",
                            ExposureHistory::exposedDaysAtLeast,
                            ExposureHistory::exposedDaysAtMost),
                    low(
                            "noneWithinDays",
                            "calendar days",
                            ExposureHistory::noneWithinDaysAtLeast,
                            ExposureHistory::noneWithinDaysAtMost),
                    high(
                            "noneWithinDays",
                            "calendar days",
                            ExposureHistory::noneWithinDaysAtLeast,
                            ExposureHistory::noneWithinDaysAtMost),
                    low(
                            "lastDoseDays",
                            "calendar days",
                            ExposureHistory::lastDoseDaysAtLeast,
                            ExposureHistory::lastDoseDaysAtMost),
                    high(
                            "lastDoseDays",
                            "calendar days",
                            ExposureHistory::lastDoseDaysAtLeast,
                            ExposureHistory::lastDoseDaysAtMost),
                    low(
                            "lastDoseHours",
                            "hours",
                            ExposureHistory::lastDoseHoursAtLeast,
                            ExposureHistory::lastDoseHoursAtMost),
                    high(
                            "lastDoseHours",
                            "hours",
                            ExposureHistory::lastDoseHoursAtLeast,
                            ExposureHistory::lastDoseHoursAtMost),
                    low(
                            "lastRaisedDays",
                            "calendar days",
                            ExposureHistory::lastRaisedDaysAtLeast,
                            ExposureHistory::lastRaisedDaysAtMost),
                    high(
                            "lastRaisedDays",
                            "calendar days",
                            ExposureHistory::lastRaisedDaysAtLeast,
                            ExposureHistory::lastRaisedDaysAtMost)));

    static final FactType<Investigation> INVESTIGATION = several(
            Investigation.class,
            List.of(
                    select("id", Terms.INVESTIGATION, Investigation::id),
                    flag("normal", Investigation::normal, Investigation::abnormal),
                    flag("abnormal", Investigation::abnormal, Investigation::normal)));

    static final FactType<Person> PERSON = single(
            Person.class,
            List.of(
                    flag("female", Person::female, Person::male),
                    flag("male", Person::male, Person::female),
                    low("ageYears", "completed years", Person::ageYearsAtLeast, Person::ageYearsAtMost),
                    high("ageYears", "completed years", Person::ageYearsAtLeast, Person::ageYearsAtMost)));

    static final FactType<Setting> SETTING = single(
            Setting.class,
            List.of(
                    select("id", Terms.SETTING, Setting::id),
                    flag("here", Setting::here, Setting::elsewhere),
                    flag("elsewhere", Setting::elsewhere, Setting::here)));

    static final FactType<Count> COUNT = single(
            Count.class,
            List.of(
                    select("of", Terms.GROUP, Count::of),
                    flag("all", Count::all, Count::none),
                    low("met", "criteria", Count::metAtLeast, Count::metAtMost),
                    high("met", "criteria", Count::metAtLeast, Count::metAtMost)));

    static final FactType<Total> TOTAL = single(
            Total.class,
            List.of(
                    select("of", Terms.GROUP, Total::of),
                    low("points", "points", Total::pointsAtLeast, Total::pointsAtMost),
                    high("points", "points", Total::pointsAtLeast, Total::pointsAtMost)));

    static final FactType<Status> STATUS = single(
            Status.class,
            List.of(
                    select("of", Terms.SUBJECT, Status::of),
                    flag("met", Status::met, Status::notMet),
                    flag("notMet", Status::notMet, Status::met),
                    new Flag<>("open", Status::open, Status::open)));

    static final List<FactType<?>> ALL = List.of(
            FINDING,
            READING,
            OCCASIONS,
            SUSTAINED,
            RISE,
            SWING,
            TREND,
            TOGETHER,
            EXPOSURE,
            EXPOSURE_HISTORY,
            INVESTIGATION,
            PERSON,
            SETTING,
            COUNT,
            TOTAL,
            STATUS);

    static final Map<String, FactType<?>> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(FactType::name, type -> type));

    /** How to name what a fact is about, by its class. */
    private static final Map<Class<? extends Fact>, Function<Fact, String>> SUBJECTS =
            ALL.stream().collect(Collectors.toUnmodifiableMap(FactType::type, FactTypes::subject));

    static String subjectOf(Fact fact) {
        return Objects.requireNonNull(SUBJECTS.get(fact.getClass()), "every kind of fact has a row")
                .apply(fact);
    }

    @SuppressWarnings("unchecked") // the map above hands every fact to the selector of its own class
    private static Function<Fact, String> subject(FactType<?> type) {
        return type.selectors()
                .findFirst()
                .map(selector -> ((Selector<Fact>) selector).value())
                .map(value -> (Function<Fact, String>) fact -> value.apply(fact).toString())
                .orElse(fact -> "");
    }

    private static <F extends Fact> FactType<F> single(Class<F> type, List<Field<F>> fields) {
        return new FactType<>(type.getSimpleName(), type, true, fields);
    }

    private static <F extends Fact> FactType<F> several(Class<F> type, List<Field<F>> fields) {
        return new FactType<>(type.getSimpleName(), type, false, fields);
    }

    private static <F extends Fact> Field<F> select(String name, Terms terms, Function<F, Object> value) {
        return new Selector<>(name, terms, true, value);
    }

    private static <F extends Fact> Field<F> optional(String name, Terms terms, Function<F, Object> value) {
        return new Selector<>(name, terms, false, value);
    }

    private static <F extends Fact> Field<F> flag(String name, Predicate<F> certain, Predicate<F> excluded) {
        return new Flag<>(name, certain, excluded.negate());
    }

    private static <F extends Fact> Field<F> low(
            String stem, String unit, ToDoubleFunction<F> atLeast, ToDoubleFunction<F> atMost) {
        return new Bound<>(stem + "AtLeast", Side.AT_LEAST, unit, atLeast, atMost);
    }

    private static <F extends Fact> Field<F> high(
            String stem, String unit, ToDoubleFunction<F> atLeast, ToDoubleFunction<F> atMost) {
        return new Bound<>(stem + "AtMost", Side.AT_MOST, unit, atMost, atLeast);
    }
}
