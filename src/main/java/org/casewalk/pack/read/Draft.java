package org.casewalk.pack.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.casefile.Place;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Rule;
import org.casewalk.pack.Subject;

/**
 * A pack that is read but not yet checked against the others.
 *
 * @param header head of the pack
 * @param place where the head begins
 * @param files paths of the rule files, in order, with their places in the head
 * @param subjects in order
 * @param questions safety questions in order
 * @param borrowed for a subject, the subjects whose look-alikes stand for it too, in order
 * @param places where subjects ({@code id}), criteria ({@code owner/criterion}) and references stand
 */
record Draft(
        Pack.Header header,
        Place place,
        Map<String, Place> files,
        List<Subject> subjects,
        List<Pack.SafetyQuestion> questions,
        Map<String, List<String>> borrowed,
        Map<String, Place> places) {

    Draft {
        files = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(files));
        subjects = List.copyOf(subjects);
        questions = List.copyOf(questions);
        borrowed = Map.copyOf(borrowed);
        places = Map.copyOf(places);
    }

    Place placeOf(String what) {
        return places.getOrDefault(what, place);
    }

    Pack finished(List<Rule> rules, String contentHash) {
        return new Pack(header, subjects, rules, questions, contentHash);
    }
}
