package org.casewalk.explain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.InvestigationEntry;
import org.casewalk.casefile.InvestigationEntry.Result;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.casefile.State;
import org.casewalk.casefile.When;
import org.casewalk.checklist.Missing;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Pattern;
import org.casewalk.term.DrugClassLinks;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.Vocabulary;

/** The questions that patterns put to a person, by stable ids, and why they have no answer yet. */
final class Questions {

    private final Vocabulary vocabulary;
    private final DrugClassLinks classes;
    private final Phrases phrases;
    private final Map<Open, Missing> known = new ConcurrentHashMap<>();

    private record Open(String question, String why) {}

    Questions(Vocabulary vocabulary, Phrases phrases) {
        this.vocabulary = vocabulary;
        this.classes = new DrugClassLinks(vocabulary);
        this.phrases = phrases;
    }

    /** Ids of the questions whose answers a base pattern depends on, in order. */
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

    /** Says whether a base pattern compares a time with the first sign, so that an unknown onset leaves it open. */
    static boolean needsOnset(Pattern pattern) {
        for (Claim claim : pattern.claims()) {
            String field = claim.field();
            if (field.contains("Onset")
                    || field.startsWith("exposedDays")
                    || field.startsWith("noneWithinDays")
                    || field.startsWith("last") && !field.startsWith("lasted")) {
                return true;
            }
        }
        return false;
    }

    /** Says whether the question is about something that only exists after treatment or time; such a question is never asked. */
    boolean later(String question) {
        if (!question.startsWith("finding:")) {
            return false;
        }
        FindingTerm term = vocabulary.findings().get(question.substring("finding:".length()));
        return term != null && term.laterObservation();
    }

    /** Lists what an open base pattern lacks in this case, each question once. */
    List<Missing> missing(Clause open, CaseFile caseFile) {
        Set<String> questions = new LinkedHashSet<>(open.questions());
        if (open.needsOnset() && caseFile.episode().onset().unknown()) {
            questions.add("onset");
        }
        return questions.stream()
                .filter(question -> !later(question))
                .map(question -> missing(question, why(question, open, caseFile)))
                .toList();
    }

    /** A question that has no answer yet. */
    Missing missing(String question, String why) {
        return known.computeIfAbsent(
                new Open(question, why), open -> new Missing(question, label(question), text(question), why));
    }

    /** Names what a question is about. */
    String label(String question) {
        int colon = question.indexOf(':');
        String subject = question.substring(colon + 1);
        return switch (colon < 0 ? question : question.substring(0, colon)) {
            case "finding" -> phrases.finding(subject);
            case "test" -> phrases.test(subject);
            case "class" -> phrases.drugClass(subject) + ", history";
            case "investigation" -> phrases.investigation(subject);
            case "person" -> "Age and sex";
            case "setting" -> "Place of care";
            case "onset" -> "First sign";
            default -> question;
        };
    }

    /** Asks a question in words. */
    String text(String question) {
        int colon = question.indexOf(':');
        String subject = question.substring(colon + 1);
        return switch (colon < 0 ? question : question.substring(0, colon)) {
            case "finding" -> finding(subject);
            case "test" -> phrases.test(subject) + ": what was measured, when, and with which limits?";
            case "class" ->
                phrases.drugClass(subject) + ": what was taken, and when? Was nothing else of this class taken?";
            case "investigation" -> phrases.investigation(subject) + ": was it done, and what came of it?";
            case "person" -> "Age and sex?";
            case "setting" -> "Where does this take place?";
            case "onset" -> "When did the first sign appear?";
            default -> question;
        };
    }

    private String finding(String id) {
        FindingTerm term = vocabulary.findings().get(id);
        if (term == null) {
            return id + "?";
        }
        return term.question().isEmpty() ? term.label() + "?" : term.question();
    }

    private String why(String question, Clause open, CaseFile caseFile) {
        String subject = question.substring(question.indexOf(':') + 1);
        if (question.startsWith("finding:")) {
            return finding(subject, caseFile);
        }
        if (question.startsWith("test:")) {
            List<ReadingEntry> readings = caseFile.readings().stream()
                    .filter(reading -> reading.test().equals(subject))
                    .toList();
            List<When> measured = readings.stream()
                    .filter(reading -> !reading.baseline())
                    .map(ReadingEntry::at)
                    .toList();
            if (outside(measured, caseFile)) {
                return "measured " + where(measured, caseFile);
            }
            return !readings.isEmpty()
                    ? "recorded, but not enough to decide: " + lacking(open.pattern())
                    : "no value on record";
        }
        if (question.startsWith("class:")) {
            if (nameUnknown(subject, caseFile)) {
                return "a drug on record by its class only may be of this class: its name is not on record";
            }
            return open.needsOnset() && orderUnknown(subject, caseFile)
                    ? "on the day of the first sign and without clock times: a sign that came first did not follow the"
                            + " drug"
                    : "history of this class not stated as complete, or a time not exact enough";
        }
        List<When> results = results(subject, caseFile);
        return question.startsWith("investigation:") && outside(results, caseFile)
                ? "result from " + where(results, caseFile)
                : "not on record";
    }

    private static boolean outside(List<When> times, CaseFile caseFile) {
        return !times.isEmpty() && times.stream().allMatch(time -> Answered.outside(time, caseFile));
    }

    private static String where(List<When> times, CaseFile caseFile) {
        When onset = caseFile.episode().onset();
        return times.stream().allMatch(time -> Answered.before(time, onset))
                ? "before the first sign only"
                : "not certainly within the episode";
    }

    /** Says whether a drug without a name keeps the stated list of a class from being complete. */
    private boolean nameUnknown(String drugClass, CaseFile caseFile) {
        return caseFile.classHistories().stream()
                        .anyMatch(history -> history.drugClass().equals(drugClass)
                                && history.statement() == ClassHistory.Statement.COMPLETE)
                && caseFile.exposures().stream()
                        .filter(exposure -> exposure.drug().isEmpty())
                        .anyMatch(exposure ->
                                classes.possibleFor(exposure.drugClass()).contains(drugClass)
                                        && !vocabulary
                                                .classesHolding(exposure.drugClass())
                                                .contains(drugClass));
    }

    /** The times of all results of an investigation; none where one of them is still out. */
    private static List<When> results(String id, CaseFile caseFile) {
        List<InvestigationEntry> entries = caseFile.investigations().stream()
                .filter(entry -> entry.investigation().equals(id))
                .toList();
        boolean all = entries.stream()
                .allMatch(entry -> entry.result() == Result.NORMAL || entry.result() == Result.ABNORMAL);
        return all ? entries.stream().map(InvestigationEntry::at).toList() : List.of();
    }

    /** Says whether some event of the class may lie on either side of the first sign within one day. */
    private boolean orderUnknown(String drugClass, CaseFile caseFile) {
        When onset = caseFile.episode().onset();
        return caseFile.exposures().stream()
                .filter(exposure ->
                        vocabulary.classesHolding(exposure.drugClass()).contains(drugClass)
                                || vocabulary
                                        .drug(exposure.drug())
                                        .filter(drug -> drug.classes().contains(drugClass))
                                        .isPresent())
                .map(ExposureEntry::at)
                .anyMatch(at -> at.days().exact()
                        && at.days().equals(onset.days())
                        && !at.certainlyBefore(onset)
                        && !onset.certainlyBefore(at));
    }

    private static String lacking(Pattern pattern) {
        return switch (pattern.type().name()) {
            case "Rise" -> "the usual value, or a further reading";
            case "Occasions", "Sustained", "Swing", "Trend" -> "a further reading";
            default -> "the value with the laboratory's own limits, or its time";
        };
    }

    private static String finding(String id, CaseFile caseFile) {
        List<FindingEntry> entries = caseFile.findings().stream()
                .filter(entry -> entry.finding().equals(id))
                .toList();
        if (entries.isEmpty()) {
            return "not on record";
        }
        List<When> looked = entries.stream().map(FindingEntry::at).toList();
        if (entries.stream().allMatch(entry -> entry.state() == State.ABSENT) && outside(looked, caseFile)) {
            return "looked for " + where(looked, caseFile);
        }
        return entries.stream()
                .filter(entry -> entry.state() == State.UNKNOWN)
                .map(entry -> Observed.why(entry.whyUnknown()))
                .sorted()
                .findFirst()
                .orElse("recorded, but not enough to decide");
    }
}
