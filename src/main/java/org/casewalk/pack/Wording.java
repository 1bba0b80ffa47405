package org.casewalk.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that no text of this project or of a pack may say, because they claim what only a clinician can: a verdict about a person, how
 * sure it is, or what to give. Entered text, titles of sources and names of published categories are not checked.
 */
public final class Wording {

    /**
     * One place where a text says too much.
     *
     * @param found the words as they stand
     * @param at offset in the text, from 0
     * @param reason why not, ends the sentence "the text says …;"
     * @param instead something that could stand there
     */
    public record Hit(String found, int at, String reason, String instead) {}

    /** Cues are cheap to look for and spare most texts the patterns. */
    private record Bar(List<String> cues, Pattern pattern, String reason, String instead) {

        boolean cued(String lower) {
            for (String cue : cues) {
                if (lower.contains(cue)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static final String MEDICINE =
            "(?:drugs?|medications?|medicines?|antipsychotics?|neuroleptics?|antidepressants?"
                    + "|treatment|levodopa|dantrolene|bromocriptine|lorazepam|diazepam|benzodiazepines?|anticholinergics?|biperiden"
                    + "|benzatropine|haloperidol|clozapine|olanzapine|risperidone|propranolol|amantadine|cyproheptadine|lithium)";

    private static final List<String> ORDERS =
            List.of("give", "administer", "start", "stop", "resume", "discontinue", "withdraw", "prescribe", "inject");

    private static final List<Bar> BARS = List.of(
            bar(
                    List.of("diagnos"),
                    "\\bdiagnos(?:is|es)\\s+(?:is|are)\\b",
                    "a checklist never names a diagnosis.",
                    "the criteria on record are"),
            bar(List.of("diagnosed"), "\\bdiagnosed\\b", "a checklist never diagnoses.", "described"),
            bar(
                    List.of("patient"),
                    "\\b(?:the\\s+)?patient\\s+has\\b",
                    "a checklist says what is recorded, not what a person has.",
                    "recorded is"),
            bar(
                    List.of("rul"),
                    "\\brul(?:e|es|ed|ing)[\\s-]+(?:it\\s+)?(?:in|out)\\b(?!\\s+the\\s+(?:folder|file|pack))",
                    "an absence on record excludes nothing by itself.",
                    "was this looked for?"),
            bar(List.of("likel"), "\\b(?:un)?likely\\b|\\blikelihood\\b", "no chances are stated.", "described with"),
            bar(
                    List.of("probab"),
                    "\\bprobabl[ey]\\b|\\bprobabilit(?:y|ies)\\b",
                    "no chances are stated.",
                    "on record"),
            bar(List.of("chance"), "(?:%|\\bper\\s?cent)\\s+chance\\b", "no chances are stated.", "met or open"),
            bar(List.of("treat"), "\\btreat(?:ed)?\\s+with\\b", "no treatment is advised.", "was this considered?"),
            bar(
                    List.of("mg", "mcg", "µg", "gram"),
                    "\\b\\d+(?:[.,]\\d+)?\\s*(?:mg|mcg|µg|microgrammes?|micrograms?|milligrams?)\\b(?!\\s*/\\s*(?:d?l|ml)\\b)"
                            + "(?!\\s+per\\s+(?:d?l|litre|liter)\\b)",
                    "no dose is stated.",
                    "was the dose changed?"),
            bar(
                    ORDERS,
                    "(?:^|[.!;:]\\s+|\\b(?:please|then|and|or|must|should|now)\\s+)(?:immediately\\s+|at once\\s+)?"
                            + "(?:" + String.join("|", ORDERS) + ")"
                            + "\\s+(?:(?:the|all|any|this|these|every|offending|causing|causative|oral|intravenous)\\s+){0,3}"
                            + MEDICINE
                            + "\\b",
                    "a review asks, it does not order.",
                    "has a clinician considered …?"));

    private Wording() {}

    private static Bar bar(List<String> cues, String pattern, String reason, String instead) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        return new Bar(cues, Pattern.compile(pattern, flags), reason, instead);
    }

    /** Finds what a text may not say, in the order of the text. */
    public static List<Hit> forbidden(String text) {
        List<Hit> hits = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        for (Bar bar : BARS) {
            if (!bar.cued(lower)) {
                continue;
            }
            Matcher matcher = bar.pattern.matcher(text);
            while (matcher.find()) {
                hits.add(new Hit(matcher.group().strip(), matcher.start(), bar.reason, bar.instead));
            }
        }
        hits.sort(java.util.Comparator.comparingInt(Hit::at));
        return hits;
    }
}
