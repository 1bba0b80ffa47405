package org.casewalk.casefile.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casewalk.term.Nearest;

/** Says what to do about a key that the format does not have. */
final class KeyAdvice {

    private static final Set<String> IDENTITY = Set.of(
            "name",
            "firstname",
            "lastname",
            "surname",
            "familyname",
            "fullname",
            "patientname",
            "patient",
            "initials",
            "mrn",
            "nhs",
            "nhsnumber",
            "ssn",
            "recordnumber",
            "hospitalnumber",
            "casenumber",
            "patientid",
            "patientnumber",
            "dob",
            "birthdate",
            "birthday",
            "dateofbirth",
            "born",
            "address",
            "street",
            "postcode",
            "zip",
            "zipcode",
            "phone",
            "telephone",
            "email",
            "insurance",
            "insurancenumber");

    private static final Set<String> DOSE =
            Set.of("dose", "dosage", "dosemg", "mg", "strength", "amount", "dailydose", "dosing");

    /** Words that people use for a key, with the key. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("date", "at"),
            Map.entry("time", "at"),
            Map.entry("when", "at"),
            Map.entry("day", "at"),
            Map.entry("collected", "at"),
            Map.entry("start", "at"),
            Map.entry("end", "ended"),
            Map.entry("sign", "finding"),
            Map.entry("symptom", "finding"),
            Map.entry("status", "state"),
            Map.entry("lab", "test"),
            Map.entry("result", "value"),
            Map.entry("number", "value"),
            Map.entry("units", "unit"),
            Map.entry("uln", "upperLimit"),
            Map.entry("medication", "drug"),
            Map.entry("class", "drugClass"),
            Map.entry("note", "wording"),
            Map.entry("notes", "wording"),
            Map.entry("comment", "wording"),
            Map.entry("treatment", "what"),
            Map.entry("response", "followedBy"),
            Map.entry("gender", "sex"));

    private KeyAdvice() {}

    static void unknown(Node.Member member, Shape shape, String path, Problems problems) {
        String plain = member.key().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (IDENTITY.contains(plain)) {
            problems.add(
                    Fault.NO_FIELD_FOR_IDENTITY,
                    member.keySpot(),
                    path,
                    "There is no field for %s: a case names nobody.".formatted(Quoted.of(member.key())),
                    "age in years and sex at most",
                    "Maybe delete the line; what matters of the background goes into riskNotes, without identity.");
        } else if (DOSE.contains(plain)) {
            problems.add(
                    Fault.NO_FIELD_FOR_DOSE,
                    member.keySpot(),
                    path,
                    "There is no field for %s: a case holds no doses.".formatted(Quoted.of(member.key())),
                    "what happened and when, for instance event: increase",
                    "Maybe delete the line.");
        } else {
            unknownKey(member, plain, shape, path, problems);
        }
    }

    private static void unknownKey(Node.Member member, String plain, Shape shape, String path, Problems problems) {
        List<String> nearest = Nearest.to(member.key(), shape.keys());
        String usual = USUAL.getOrDefault(plain, "");
        if (nearest.isEmpty() && shape.keys().contains(usual)) {
            nearest = List.of(usual);
        }
        problems.add(
                Fault.UNKNOWN_KEY,
                member.keySpot(),
                path,
                "%s has no key %s.".formatted(Quoted.capital(shape.name()), Quoted.of(member.key())),
                "one of: " + String.join(", ", shape.keys()),
                nearest,
                nearest.isEmpty()
                        ? "Maybe it belongs to another group, or its indentation is off."
                        : "Maybe \"%s\" is meant.".formatted(nearest.get(0)));
    }
}
