package org.casewalk.cli;

import java.util.List;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Subject;

/** A pack in words: what it is, what it is not for, what it holds. */
final class PackText {

    private final Prose prose;

    PackText(Prose prose) {
        this.prose = prose;
    }

    void of(Pack pack) {
        Pack.Header header = pack.header();
        prose.blank()
                .line("%s [%s]".formatted(header.title(), header.id()))
                .line("version %s, %s, sha256 %.12s".formatted(header.version(), header.status(), pack.contentHash()))
                .field("purpose", header.purpose())
                .field("not for", header.notFor())
                .field("reviewers", String.join("; ", header.reviewers()));
        for (Subject.Kind kind : Subject.Kind.values()) {
            List<Subject> subjects = pack.subjects().stream()
                    .filter(subject -> subject.kind() == kind)
                    .toList();
            if (!subjects.isEmpty()) {
                prose.blank().line(heading(kind));
                subjects.forEach(subject -> prose.bullet("%s [%s]".formatted(subject.title(), subject.id())));
            }
        }
        prose.blank();
    }

    private static String heading(Subject.Kind kind) {
        return switch (kind) {
            case DESCRIBED_PATTERN -> "Described patterns";
            case FRAGMENT -> "Fragments of a described pattern";
            case CRITERIA_SET -> "Criteria sets";
            case FEATURE_LIST -> "Lists of features without a decision rule";
            case RED_FLAG -> "Red flags";
            case REVIEW_STEP -> "Review steps";
            case SHARED_CRITERIA -> "Criteria that others refer to";
        };
    }
}
