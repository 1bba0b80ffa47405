package org.casewalk.casefile.read;

/** Whole cases for tests of this package. */
final class Samples {

    static final String FULL_YAML = """
            id: restless-after-increase
            title: Restless five days after an increase
            teaches: Onset within a week of an increase
            origin: {kind: published, citation: "Smith J, et al. 12 March 2019", url: "https://example.org/1"}
            person: {age: 45, sex: female, riskNotes: "Parkinson disease in the family; dehydrated"}
            setting: psychiatric-ward
            episodes:
              - {id: e1, label: first, onset: day -300, ended: day -290}
              - {id: e2, label: second, onset: day 0}
            episode: e2
            exposures:
              - {drug: haloperidol, event: start, at: day -40..-35, route: oral, taken: known}
              - {drug: Haldol, event: increase, at: day -4, route: oral, taken: known, because: "voices"}
              - {drug: paliperidone, event: injection, route: long-acting-injection, product: "Xeplion", intervalDays: 28, at: day -26}
              - {drugClass: dopamine-blocker, event: ongoing}
            drugHistory:
              - {drugClass: serotonergic, state: not-taken}
              - {drugClass: dopamine-blocker, state: complete}
            findings:
              - {finding: rigidity, state: present, at: "day 1 08:00", worst: day 2, ended: day 5, baseline: new, how: seen, by: nurse, context: [sedated], wording: "stiff all over", episode: e2}
              - {finding: rigidity, state: absent, at: "day 1 06:00", how: read-in-notes}
              - {finding: stridor, state: unknown, reason: could-not-assess}
              - {finding: restlessness, state: present, at: before day 0}
            readings:
              - {test: creatine-kinase, value: 6200, comparator: ">", unit: U/L, upperLimit: 170, lowerLimit: 30, at: day 1, resulted: "day 1 14:00"}
              - {test: creatine-kinase, normal: true, at: day -30, baseline: true}
              - {test: temperature, value: 101.3, unit: "°F", site: oral, at: "day 1 08:00", how: seen}
              - {test: GCS, value: 14}
            investigations:
              - {investigation: CT brain, result: normal, at: day 1, resulted: day 2}
              - {investigation: blood-culture, result: negative, sampleTaken: before-antibiotics, at: after day 1}
            treatments:
              - {what: "cooling", at: day 2, followedBy: "temperature fell"}
            """;

    private Samples() {}
}
