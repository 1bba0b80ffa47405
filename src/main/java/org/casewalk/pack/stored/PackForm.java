package org.casewalk.pack.stored;

import java.io.IOException;
import org.casewalk.pack.Contradiction;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Subject;

/** The stored form of packs and their subjects. */
final class PackForm {

    private PackForm() {}

    static void pack(Sink sink, Pack pack) {
        header(sink, pack.header());
        sink.all(pack.subjects(), PackForm::subject);
        sink.all(pack.rules(), RuleForm::rule);
        sink.all(pack.safetyQuestions(), PackForm::question);
        sink.text(pack.contentHash());
    }

    static Pack pack(Spring spring) throws IOException {
        return new Pack(
                header(spring),
                spring.all(PackForm::subject),
                spring.all(RuleForm::rule),
                spring.all(PackForm::question),
                spring.text());
    }

    static void contradiction(Sink sink, Contradiction entry) {
        sink.text(entry.id());
        sink.text(entry.title());
        sink.text(entry.text());
        sink.constant(entry.kind());
        sink.texts(entry.appliesTo());
        sink.all(entry.citations(), TermForm::citation);
    }

    static Contradiction contradiction(Spring spring) throws IOException {
        return new Contradiction(
                spring.text(),
                spring.text(),
                spring.text(),
                spring.constant(Contradiction.Kind.values()),
                spring.texts(),
                spring.all(TermForm::citation));
    }

    private static void header(Sink sink, Pack.Header header) {
        sink.text(header.id());
        sink.text(header.title());
        sink.text(header.version());
        sink.text(header.status());
        sink.text(header.purpose());
        sink.text(header.notFor());
        sink.texts(header.reviewers());
        sink.whole(header.order());
    }

    private static Pack.Header header(Spring spring) throws IOException {
        return new Pack.Header(
                spring.text(),
                spring.text(),
                spring.text(),
                spring.text(),
                spring.text(),
                spring.text(),
                spring.texts(),
                spring.whole());
    }

    private static void question(Sink sink, Pack.SafetyQuestion question) {
        sink.text(question.id());
        sink.text(question.text());
        sink.texts(question.answeredBy());
        sink.texts(question.everyOf());
        sink.texts(question.redFlags());
    }

    private static Pack.SafetyQuestion question(Spring spring) throws IOException {
        return new Pack.SafetyQuestion(spring.text(), spring.text(), spring.texts(), spring.texts(), spring.texts());
    }

    private static void subject(Sink sink, Subject subject) {
        sink.text(subject.id());
        sink.constant(subject.kind());
        sink.text(subject.title());
        sink.text(subject.text());
        sink.all(subject.criteria(), PackForm::criterion);
        sink.all(subject.citations(), TermForm::citation);
        sink.constant(subject.urgency());
        sink.yes(subject.emergency());
        sink.text(subject.scope());
        sink.all(subject.notes(), PackForm::note);
        sink.all(subject.lookAlikes(), PackForm::lookAlike);
    }

    private static Subject subject(Spring spring) throws IOException {
        return new Subject(
                spring.text(),
                spring.constant(Subject.Kind.values()),
                spring.text(),
                spring.text(),
                spring.all(s -> new Subject.CriterionText(s.text(), s.text(), s.text())),
                spring.all(TermForm::citation),
                spring.constant(Subject.Urgency.values()),
                spring.yes(),
                spring.text(),
                spring.all(PackForm::note),
                spring.all(PackForm::lookAlike));
    }

    private static void criterion(Sink sink, Subject.CriterionText text) {
        sink.text(text.id());
        sink.text(text.title());
        sink.text(text.note());
    }

    private static void note(Sink sink, Subject.Note note) {
        sink.constant(note.verdict());
        sink.text(note.text());
        sink.texts(note.statements());
        sink.all(note.citations(), TermForm::citation);
    }

    private static Subject.Note note(Spring spring) throws IOException {
        return new Subject.Note(
                spring.constant(Subject.Note.Verdict.values()),
                spring.text(),
                spring.texts(),
                spring.all(TermForm::citation));
    }

    private static void lookAlike(Sink sink, Subject.LookAlike alike) {
        sink.text(alike.id());
        sink.text(alike.title());
        sink.text(alike.subject());
        sink.texts(alike.separatedBy());
        sink.text(alike.text());
        sink.all(alike.citations(), TermForm::citation);
    }

    private static Subject.LookAlike lookAlike(Spring spring) throws IOException {
        return new Subject.LookAlike(
                spring.text(),
                spring.text(),
                spring.text(),
                spring.texts(),
                spring.text(),
                spring.all(TermForm::citation));
    }
}
