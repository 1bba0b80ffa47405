package org.casewalk.checklist;

import java.util.List;
import org.casewalk.fact.Truth;

/**
 * A review step: a question that a structured review considers. The tool never ticks one.
 *
 * @param id id of the step
 * @param pack id of its pack
 * @param title as a person reads it
 * @param text the question
 * @param urgency immediate, same-day or routine
 * @param status whether its trigger is met, not met or open
 * @param shown false only when the trigger is not met, or open with nothing recorded that feeds it
 * @param reason why it is shown or not, in words
 * @param basis rule and source
 * @param grounds what the status rests on, and what would be needed to decide the trigger
 * @param whileOpen true where it asks because something is open
 * @param scope what it does not say
 * @param notes current literature beside the source
 */
public record ReviewStep(
        String id,
        String pack,
        String title,
        String text,
        String urgency,
        Truth status,
        boolean shown,
        String reason,
        Basis basis,
        Later<Grounds> grounds,
        boolean whileOpen,
        String scope,
        List<Result.Note> notes) {
    public ReviewStep {
        notes = List.copyOf(notes);
    }

    /** Ids of the entries that the status rests on, sorted. */
    public List<String> because() {
        return grounds.get().because();
    }

    /** What the trigger asks, part by part. */
    public List<Evidence> evidence() {
        return grounds.get().evidence();
    }

    /** What would be needed to decide the trigger. */
    public List<Missing> missing() {
        return grounds.get().missing();
    }

    /**
     * What a status rests on.
     *
     * @param because ids of entries, sorted
     * @param evidence part by part
     * @param missing what would be needed to decide it
     */
    public record Grounds(List<String> because, List<Evidence> evidence, List<Missing> missing) {
        public Grounds {
            because = List.copyOf(because);
            evidence = List.copyOf(evidence);
            missing = List.copyOf(missing);
        }
    }
}
