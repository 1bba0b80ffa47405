package org.casewalk.render.json;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.casewalk.checklist.Basis;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Comparison;
import org.casewalk.checklist.Entered;
import org.casewalk.checklist.Evidence;
import org.casewalk.checklist.Missing;
import org.casewalk.checklist.PackUsed;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.Result;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.checklist.SafetyQuestions;
import org.casewalk.render.page.ScreenWords;

/** The form itself: which key holds what, in which order. A change of meaning raises {@link Checklist#FORMAT}. */
final class ChecklistJson {

    private final JsonShapes json;
    private final Checklist checklist;
    private final SaidOnce once;

    ChecklistJson(JsonShapes json, Checklist checklist) {
        this.json = json;
        this.checklist = checklist;
        this.once = SaidOnce.of(checklist);
    }

    void write() throws IOException {
        ResultJson results = new ResultJson(json, this);
        json.object(() -> {
            json.whole("format", checklist.format());
            json.text("notice", ScreenWords.EXERCISE);
            json.text("caseId", checklist.caseId());
            json.text("title", checklist.title());
            json.text("origin", checklist.origin());
            json.text("teaches", checklist.teaches());
            json.text("recordedUpTo", checklist.recordedUpTo());
            json.objects("redFlags", checklist.redFlags(), this::redFlag);
            json.object("safetyQuestions", () -> safetyQuestions(checklist.safetyQuestions()));
            json.objects("patterns", checklist.patterns(), results::result);
            json.objects("criteriaSets", checklist.criteriaSets(), results::result);
            json.object("comparison", () -> comparison(checklist.comparison()));
            json.objects("timing", checklist.timing(), results::result);
            json.objects("reviewSteps", checklist.reviewSteps(), this::reviewStep);
            json.strings("conflicts", checklist.conflicts());
            json.objects("entered", checklist.entered(), this::entered);
            json.object("questions", this::questions);
            json.object("sources", this::sources);
            json.objects("packs", checklist.packs(), this::pack);
        });
    }

    private void comparison(Comparison comparison) throws IOException {
        json.wordy("topics", comparison.topics(), topic -> {
            json.text("id", topic.id());
            json.text("label", topic.label());
            json.strings("onRecord", topic.onRecord());
            json.objects("cells", topic.cells(), cell -> {
                json.text("set", cell.set());
                json.text("criterion", cell.criterion());
                json.text("asks", cell.asks());
                json.text("status", cell.status().token());
            });
        });
        json.objects("pairs", comparison.pairs(), pair -> {
            json.text("first", pair.first());
            json.text("second", pair.second());
            json.text("firstStatus", pair.firstStatus().token());
            json.text("secondStatus", pair.secondStatus().token());
            json.objects("differences", pair.differences(), difference -> {
                json.text(
                        "kind",
                        difference.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                json.text("topic", difference.topic());
                json.words("text", difference.text());
            });
        });
    }

    private void redFlag(RedFlag flag) throws IOException {
        json.text("id", flag.id());
        json.text("title", flag.title());
        json.text("status", flag.status().token());
        json.text("text", flag.text());
        json.words("scope", flag.scope());
        basis(flag.basis());
        reasons(flag.because(), flag.evidence(), flag.missing());
    }

    private void safetyQuestions(SafetyQuestions safety) throws IOException {
        json.whole("total", safety.total());
        json.whole("answered", safety.answered());
        json.whole("positive", safety.positive());
        json.text("statement", safety.statement());
        json.objects("questions", safety.questions(), question -> {
            json.text("id", question.id());
            json.words("text", question.text());
            json.flag("answered", question.answered());
            json.text("standing", question.standing().token());
            json.flag("positive", question.positive());
        });
    }

    private void reviewStep(ReviewStep step) throws IOException {
        json.text("id", step.id());
        json.text("pack", step.pack());
        json.text("title", step.title());
        json.text("status", step.status().token());
        json.text("urgency", step.urgency());
        json.flag("shown", step.shown());
        json.text("reason", step.reason());
        json.text("text", step.text());
        json.words("scope", step.scope());
        json.flag("whileOpen", step.whileOpen());
        basis(step.basis());
        reasons(step.because(), step.evidence(), step.missing());
        json.wordy("notes", step.notes(), this::note);
    }

    void basis(Basis basis) throws IOException {
        json.object("rule", () -> {
            json.words("name", basis.rule());
            json.text("file", basis.file());
            json.whole("line", basis.line());
        });
        json.object("source", () -> {
            json.text("key", basis.source());
            json.text("locator", basis.locator());
        });
    }

    void reasons(List<String> because, List<Evidence> evidence, List<Missing> missing) throws IOException {
        json.strings("because", because);
        json.wordy("evidence", evidence, this::evidence);
        missing(missing);
    }

    private void evidence(Evidence evidence) throws IOException {
        json.text("asked", evidence.asked());
        json.text("says", evidence.says().token());
        json.strings("entries", evidence.entries());
        json.text("statement", evidence.statement());
    }

    /** Names the questions; why each is open stands in the table, and here only where it is open for another reason. */
    void missing(List<Missing> missing) throws IOException {
        json.array("missing", missing, one -> json.element(one.question()));
        List<Missing> otherwise = once.otherwise(missing);
        if (!otherwise.isEmpty()) {
            json.object("missingWhy", () -> {
                for (Missing one : otherwise) {
                    json.text(one.question(), one.why());
                }
            });
        }
    }

    void note(Result.Note note) throws IOException {
        json.text("verdict", note.verdict());
        json.text("text", note.text());
        json.strings("statements", note.statements());
        json.strings("sources", note.sources());
    }

    private void entered(Entered entered) throws IOException {
        json.text("id", entered.id());
        json.text("kind", entered.kind());
        json.text("term", entered.term());
        json.text("label", entered.label());
        json.text("statement", entered.statement());
        json.text("at", entered.at());
        json.strings("details", entered.details());
        json.text("wording", entered.wording());
        json.flag("used", entered.used());
    }

    private void questions() throws IOException {
        for (Missing question : once.questions()) {
            json.object(question.question(), () -> {
                json.words("label", question.label());
                json.words("text", question.text());
                json.text("why", question.why());
            });
        }
    }

    private void sources() throws IOException {
        for (Basis basis : once.sources()) {
            json.object(basis.source(), () -> {
                json.words("text", basis.sourceText());
                json.flag("unconfirmed", basis.unconfirmed());
            });
        }
    }

    private void pack(PackUsed pack) throws IOException {
        json.text("id", pack.id());
        json.words("title", pack.title());
        json.text("version", pack.version());
        json.text("status", pack.status());
        json.text("contentHash", pack.contentHash());
    }
}
