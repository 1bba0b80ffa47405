package org.casewalk.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.InvestigationEntry;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.casefile.State;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.SafetyQuestions;
import org.casewalk.fact.Truth;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Pattern;

/** How far the safety questions are answered. */
final class Safety {

    private Safety() {}

    static SafetyQuestions of(
            Library library,
            CaseFile caseFile,
            FactIndex facts,
            Truth[] now,
            Reasoning reasoning,
            List<RedFlag> flags) {
        Map<String, Set<String>> answers = answers(facts, now, reasoning);
        List<SafetyQuestions.Question> questions = new ArrayList<>();
        boolean begun = false;
        for (Pack pack : library.packs()) {
            for (Pack.SafetyQuestion question : pack.safetyQuestions()) {
                Function<String, Set<String>> known = asked -> known(caseFile, answers, asked);
                boolean positive = positive(question, said(question, known), flags);
                questions.add(new SafetyQuestions.Question(
                        question.id(), question.text(), positive || whole(question, known), positive));
                begun |= !said(question, known).isEmpty() && !positive && !whole(question, known);
            }
        }
        return counted(questions, begun);
    }

    /** Half a question answered is not an answer to the question. */
    private static boolean whole(Pack.SafetyQuestion question, Function<String, Set<String>> known) {
        return question.answeredBy().stream()
                        .anyMatch(asked -> !known.apply(asked).isEmpty())
                && question.everyOf().stream()
                        .noneMatch(asked -> known.apply(asked).isEmpty());
    }

    private static Set<String> said(Pack.SafetyQuestion question, Function<String, Set<String>> known) {
        return Stream.concat(question.answeredBy().stream(), question.everyOf().stream())
                .flatMap(asked -> known.apply(asked).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> known(CaseFile caseFile, Map<String, Set<String>> answers, String asked) {
        Set<String> entries = new TreeSet<>(answers.getOrDefault(asked, Set.of()));
        entries.addAll(recorded(caseFile, asked));
        return entries;
    }

    /** Positive where what answers the question is part of why a flag it feeds is met; a normal value beside a flag is not. */
    private static boolean positive(Pack.SafetyQuestion question, Set<String> said, List<RedFlag> flags) {
        return flags.stream()
                .filter(flag ->
                        flag.status() == Truth.MET && question.redFlags().contains(flag.id()))
                .anyMatch(flag -> flag.because().stream().anyMatch(said::contains));
    }

    /** Entries that decide some pattern about a question, also through what a finding implies. */
    private static Map<String, Set<String>> answers(FactIndex facts, Truth[] now, Reasoning reasoning) {
        Map<String, Set<String>> answers = new HashMap<>();
        for (int position = 0; position < now.length; position++) {
            Pattern pattern = reasoning.base().get(position);
            if (now[position] != Truth.OPEN) {
                for (String question : Questions.of(pattern)) {
                    Set<String> entries = answers.computeIfAbsent(question, q -> new TreeSet<>());
                    facts.answers(pattern).forEach(fact -> entries.addAll(fact.entries()));
                }
            }
        }
        return answers;
    }

    /** Entries that answer a question directly, asked by a rule or not; a note that nobody could look is no answer. */
    private static Set<String> recorded(CaseFile caseFile, String question) {
        String subject = question.substring(question.indexOf(':') + 1);
        Set<String> entries = new TreeSet<>();
        caseFile.entries()
                .filter(entry -> Answered.now(entry, question, subject, caseFile))
                .filter(entry -> !(entry instanceof FindingEntry finding && finding.state() == State.UNKNOWN))
                .filter(entry -> !(entry instanceof ReadingEntry reading && reading.baseline()))
                .filter(entry -> !(entry instanceof InvestigationEntry investigation && withoutResult(investigation)))
                .forEach(entry -> entries.add(entry.id()));
        return entries;
    }

    private static boolean withoutResult(InvestigationEntry investigation) {
        return switch (investigation.result()) {
            case NORMAL, ABNORMAL -> false;
            case PENDING, NOT_DONE, NOT_KNOWN -> true;
        };
    }

    private static SafetyQuestions counted(List<SafetyQuestions.Question> questions, boolean begun) {
        int answered = (int)
                questions.stream().filter(SafetyQuestions.Question::answered).count();
        int positive = (int)
                questions.stream().filter(SafetyQuestions.Question::positive).count();
        return new SafetyQuestions(
                questions.size(),
                answered,
                positive,
                questions,
                statement(questions.size(), answered, positive, begun));
    }

    private static String statement(int total, int answered, int positive, boolean begun) {
        String found =
                switch (answered) {
                    case 0 -> "";
                    default ->
                        positive == 0
                                ? " None of the %d is part of a red flag on record.".formatted(answered)
                                : " %d of the %d %s part of a red flag."
                                        .formatted(positive, answered, positive == 1 ? "is" : "are");
                };
        String open = answered == total
                ? " All were asked."
                : " %d not yet asked%s.".formatted(total - answered, begun ? ", or only in part" : "");
        return "Safety questions answered: %d of %d.%s%s This is not an all-clear."
                .formatted(answered, total, found, open);
    }
}
