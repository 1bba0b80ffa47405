package org.casewalk.casefile.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.term.Burden;
import org.casewalk.term.DrugClass;
import org.casewalk.term.DrugTerm;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.Interval;
import org.casewalk.term.InvestigationTerm;
import org.casewalk.term.TestTerm;
import org.casewalk.term.Vocabulary;

/** A few terms, enough to read the fixtures of this package. */
final class SampleVocabulary {

    static final Vocabulary VOCABULARY = new Vocabulary(
            byId(
                    FindingTerm::id,
                    finding("rigidity", "muscle rigidity", "stiffness"),
                    finding("restlessness", "inner restlessness"),
                    finding("stridor"),
                    finding("fever"),
                    finding("confusion"),
                    linked("lead-pipe", Set.of("rigidity"), Set.of()),
                    finding("sweating"),
                    linked("dry-skin", Set.of(), Set.of("sweating"))),
            byId(
                    TestTerm::id,
                    test("creatine-kinase", "U/L", new Interval(0, 1_000_000), List.of(), "CK", "CPK"),
                    test("temperature", "Cel", new Interval(25, 45), List.of("oral", "rectal", "axillary"), "temp"),
                    test("systolic-blood-pressure", "mm[Hg]", new Interval(20, 300), List.of()),
                    test("heart-rate", "/min", new Interval(10, 300), List.of(), "pulse"),
                    test("leukocytes", "10*9/L", new Interval(0, 500), List.of(), "WBC", "leucocytes"),
                    test("oxygen-saturation", "%", Interval.UNKNOWN, List.of(), "SpO2"),
                    test("potassium", "mmol/L", new Interval(1, 12), List.of()),
                    test("base-excess", "mmol/L", new Interval(-40, 40), List.of()),
                    test("glasgow-coma-scale", "{score}", new Interval(3, 15), List.of(), "GCS"),
                    test("tsh", "m[IU]/L", new Interval(0, 500), List.of()),
                    molar("creatinine", "umol/L", 113.12),
                    molar("glucose", "mmol/L", 180.156)),
            byId(
                    DrugTerm::id,
                    drug("haloperidol", "dopamine-blocker", "Haldol"),
                    drug("paliperidone", "dopamine-blocker", "Xeplion"),
                    drug("sertraline", "serotonergic", "Zoloft")),
            byId(
                    DrugClass::id,
                    new DrugClass("dopamine-blocker", "dopamine blockers", "", List.of()),
                    new DrugClass("serotonergic", "serotonergic drugs", "", List.of())),
            byId(
                    InvestigationTerm::id,
                    new InvestigationTerm(
                            "ct-head",
                            "CT of the head",
                            "neurological",
                            List.of("CT brain"),
                            List.of(),
                            Burden.IMAGING),
                    new InvestigationTerm(
                            "blood-culture", "blood culture", "infectious", List.of(), List.of(), Burden.BLOOD)),
            settings(),
            Map.of());

    private SampleVocabulary() {}

    private static FindingTerm linked(String id, Set<String> implies, Set<String> excludes) {
        return new FindingTerm(
                id, id, "Is there " + id + "?", List.of(), implies, excludes, List.of(), Burden.EXAMINE, false);
    }

    private static FindingTerm finding(String id, String... synonyms) {
        return new FindingTerm(
                id,
                id,
                "Is there " + id + "?",
                List.of(synonyms),
                Set.of(),
                Set.of(),
                List.of(),
                Burden.EXAMINE,
                false);
    }

    private static TestTerm test(String id, String unit, Interval plausible, List<String> sites, String... synonyms) {
        return test(id, unit, plausible, sites, OptionalDouble.empty(), synonyms);
    }

    private static TestTerm molar(String id, String unit, double molarMass) {
        return test(id, unit, Interval.UNKNOWN, List.of(), OptionalDouble.of(molarMass));
    }

    private static TestTerm test(
            String id,
            String unit,
            Interval plausible,
            List<String> sites,
            OptionalDouble molarMass,
            String... synonyms) {
        return new TestTerm(
                id,
                id,
                unit,
                List.of(synonyms),
                Interval.UNKNOWN,
                Interval.UNKNOWN,
                "",
                molarMass,
                molarMass.isPresent() ? "X1" : "",
                plausible,
                "",
                "",
                List.of(),
                Burden.BLOOD,
                sites);
    }

    private static DrugTerm drug(String id, String drugClass, String... synonyms) {
        return new DrugTerm(id, id, "", List.of(), Set.of(drugClass), false, List.of(synonyms));
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("psychiatric-ward", "psychiatric ward");
        settings.put("emergency-department", "emergency department");
        return settings;
    }

    @SafeVarargs
    private static <T> Map<String, T> byId(Function<T, String> id, T... terms) {
        return Stream.of(terms)
                .collect(Collectors.toMap(id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
