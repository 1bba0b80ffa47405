package org.casewalk.conformance;

import java.util.List;
import java.util.Set;
import org.casewalk.pack.Pattern;

/** Names the questions behind a pattern as the checklist names them. */
final class QuestionIds {

    static final String ONSET = "onset";

    private static final Set<String> SEEN_FROM_ONSET = Set.of(
            "daysBeforeOnset",
            "hoursBeforeOnset",
            "hoursAfterOnset",
            "sinceOnset",
            "exposedDays",
            "noneWithinDays",
            "lastDoseDays",
            "lastDoseHours",
            "lastRaisedDays",
            "exposedAtOnset",
            "notExposedAtOnset",
            "withdrawnBeforeOnset",
            "notWithdrawnBeforeOnset");

    private QuestionIds() {}

    static List<String> of(Pattern pattern) {
        String subject = pattern.subject();
        return switch (pattern.type().name()) {
            case "Finding" -> List.of("finding:" + subject);
            case "Together" -> List.of("finding:" + subject, "finding:" + pattern.selected("second"));
            case "Reading", "Occasions", "Sustained", "Rise", "Swing", "Trend" -> List.of("test:" + subject);
            case "Exposure", "ExposureHistory" -> List.of("class:" + subject);
            case "Investigation" -> List.of("investigation:" + subject);
            case "Person" -> List.of("person");
            case "Setting" -> List.of("setting");
            default -> List.of();
        };
    }

    static boolean comparesWithOnset(Pattern pattern) {
        return pattern.claims().stream()
                .anyMatch(claim -> SEEN_FROM_ONSET.contains(claim.field().replaceFirst("At(Least|Most)$", "")));
    }
}
