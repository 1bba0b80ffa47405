package org.casewalk.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewalk.citation.Citation;
import org.casewalk.citation.Source;
import org.casewalk.explain.RuleWords;
import org.casewalk.pack.Contradiction;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Role;
import org.casewalk.pack.Subject;

/** One pattern, set, red flag or review step in words: what it says, its criteria, the rules behind them, sources and notes. */
final class SubjectText {

    private final Library library;
    private final Pack pack;
    private final Prose prose;
    private final RuleWords words;
    private final Set<String> keys = new HashSet<>();

    SubjectText(Library library, Pack pack, Prose prose) {
        this.library = library;
        this.pack = pack;
        this.prose = prose;
        this.words = new RuleWords(library);
    }

    void of(Subject subject) {
        prose.line("%s [%s]".formatted(subject.title(), subject.id()))
                .line("%s, pack %s %s"
                        .formatted(
                                kind(subject), pack.header().id(), pack.header().version()))
                .blank()
                .line(subject.text());
        if (!subject.scope().isBlank()) {
            prose.line(subject.scope());
        }
        rules(subject.id(), subject.title());
        if (!subject.criteria().isEmpty()) {
            prose.blank().line("Criteria");
        }
        subject.criteria().forEach(criterion -> criterion(subject, criterion));
        notes(subject);
        contradictions(subject);
        lookAlikes(subject);
        sources(subject);
    }

    private void criterion(Subject subject, Subject.CriterionText criterion) {
        prose.bullet("%s [%s/%s]".formatted(criterion.title(), subject.id(), criterion.id()));
        prose.field("our reading", criterion.note());
        rules(subject.id() + "/" + criterion.id(), criterion.title());
    }

    /** The sentence of the rule where it says more than the title, and in any case what the rule asks. */
    private void rules(String concluded, String title) {
        pack.rules().stream().filter(rule -> rule.concludes().equals(concluded)).forEach(rule -> {
            boolean criterion = concluded.contains("/");
            String sentence = repeats(rule.comment(), title) ? "" : rule.comment();
            prose.field(criterion ? role(rule.role()) : "met when", sentence.isEmpty() ? words.of(rule) : sentence);
            if (!sentence.isEmpty()) {
                prose.field("asks", words.of(rule));
            }
            prose.field(
                    "rule",
                    "%s:%d, %s".formatted(rule.place().file(), rule.place().line(), cited(rule.citation())));
            if (rule.laterObservation()) {
                prose.field("note", "Only known later, after something was tried or time has passed.");
            }
        });
    }

    private static boolean repeats(String sentence, String title) {
        String said = sentence.replaceFirst("^Less expected: ", "").replaceFirst("[.]$", "");
        return said.equalsIgnoreCase(title);
    }

    private void notes(Subject subject) {
        if (!subject.notes().isEmpty()) {
            prose.blank().line("Current literature beside the source");
        }
        subject.notes()
                .forEach(note -> prose.bullet(
                        "%s: %s (%s)".formatted(verdict(note.verdict()), note.text(), cited(note.citations()))));
    }

    private void contradictions(Subject subject) {
        List<Contradiction> concerning = library.contradictions().stream()
                .filter(entry -> entry.concerns(subject.id()))
                .toList();
        if (!concerning.isEmpty()) {
            prose.blank().line("Where sources contradict one another");
        }
        concerning.forEach(entry -> prose.bullet(
                "%s [%s]: %s (%s)".formatted(entry.title(), entry.id(), entry.text(), cited(entry.citations()))));
    }

    private void lookAlikes(Subject subject) {
        if (!subject.lookAlikes().isEmpty()) {
            prose.blank().line("What resembles it");
        }
        for (Subject.LookAlike other : subject.lookAlikes()) {
            prose.bullet("%s: %s (%s)".formatted(other.title(), other.text(), cited(other.citations())));
            if (!other.subject().isEmpty()) {
                prose.field("decided as", other.subject());
            }
            prose.field("would separate the two", String.join(", ", other.separatedBy()));
        }
    }

    /** Every source that was named above, once, in the order of the bibliography. */
    private void sources(Subject subject) {
        cited(subject.citations());
        List<Source> named = library.bibliography().sources().values().stream()
                .filter(source -> keys.contains(source.key()))
                .toList();
        prose.blank().line("Sources");
        named.forEach(source -> prose.bullet(source.key() + ": " + source.text() + seen(source)));
    }

    private static String seen(Source source) {
        return source.seen() == Source.Seen.UNCONFIRMED ? " (not confirmed)" : "";
    }

    private String cited(List<Citation> citations) {
        return citations.stream().map(this::cited).collect(Collectors.joining("; "));
    }

    private String cited(Citation citation) {
        keys.add(citation.source());
        return Optional.of(citation.locator())
                .filter(place -> !place.isBlank())
                .map(place -> citation.source() + ", " + place)
                .orElse(citation.source());
    }

    private static String verdict(Subject.Note.Verdict verdict) {
        return switch (verdict) {
            case AGREES -> "agrees";
            case DIFFERS -> "differs";
            case SHARPENS -> "sharpens";
            case CANNOT_SAY -> "cannot say";
        };
    }

    private static String role(Role role) {
        return switch (role) {
            case CORE -> "core";
            case SUPPORTING -> "beside it";
            case CONTRARY -> "less expected with it";
            case TIMING -> "timing";
            case GATE -> "gate: says whether the set applies at all";
        };
    }

    private static String kind(Subject subject) {
        return switch (subject.kind()) {
            case DESCRIBED_PATTERN -> "described pattern";
            case FRAGMENT -> "fragment of a described pattern";
            case CRITERIA_SET -> "criteria set";
            case FEATURE_LIST -> "list of features without a decision rule";
            case RED_FLAG -> "red flag";
            case REVIEW_STEP -> "review step, " + urgency(subject.urgency());
            case SHARED_CRITERIA -> "criteria that others refer to";
        };
    }

    private static String urgency(Subject.Urgency urgency) {
        return switch (urgency) {
            case IMMEDIATE -> "immediate";
            case SAME_DAY -> "same day";
            case ROUTINE -> "routine";
            case NONE -> "no urgency";
        };
    }
}
