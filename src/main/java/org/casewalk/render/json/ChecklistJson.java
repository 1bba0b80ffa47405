package org.casewalk.render.json;

import java.io.IOException;
import java.util.Locale;
import org.casewalk.checklist.Basis;
import org.casewalk.checklist.Bounds;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Comparison;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Entered;
import org.casewalk.checklist.Evidence;
import org.casewalk.checklist.Missing;
import org.casewalk.checklist.PackUsed;
import org.casewalk.checklist.RedFlag;
import org.casewalk.checklist.Result;
import org.casewalk.checklist.ReviewStep;
import org.casewalk.checklist.SafetyQuestions;
import org.casewalk.checklist.WhatIf;
import org.casewalk.render.page.ScreenWords;

/** The form itself: which key holds what, in which order. A change of meaning raises {@link Checklist#FORMAT}. */
final class ChecklistJson {

    private final JsonShapes json;

    ChecklistJson(JsonShapes json) {
        this.json = json;
    }

    void write(Checklist checklist) throws IOException {
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
            json.objects("patterns", checklist.patterns(), this::result);
            json.objects("criteriaSets", checklist.criteriaSets(), this::result);
            json.object("comparison", () -> comparison(checklist.comparison()));
            json.objects("timing", checklist.timing(), this::result);
            json.objects("reviewSteps", checklist.reviewSteps(), this::reviewStep);
            json.strings("conflicts", checklist.conflicts());
            json.objects("entered", checklist.entered(), this::entered);
            json.objects("packs", checklist.packs(), this::pack);
        });
    }

    private void comparison(Comparison comparison) throws IOException {
        json.objects("topics", comparison.topics(), topic -> {
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
                json.text("text", difference.text());
            });
        });
    }

    private void redFlag(RedFlag flag) throws IOException {
        json.text("id", flag.id());
        json.text("title", flag.title());
        json.text("status", flag.status().token());
        json.text("text", flag.text());
        json.text("scope", flag.scope());
        basis(flag.basis());
        json.strings("because", flag.because());
        json.objects("evidence", flag.evidence(), this::evidence);
        json.objects("missing", flag.missing(), this::missing);
    }

    private void safetyQuestions(SafetyQuestions safety) throws IOException {
        json.whole("total", safety.total());
        json.whole("answered", safety.answered());
        json.whole("positive", safety.positive());
        json.text("statement", safety.statement());
        json.objects("questions", safety.questions(), question -> {
            json.text("id", question.id());
            json.text("text", question.text());
            json.flag("answered", question.answered());
            json.text("standing", question.standing().token());
            json.flag("positive", question.positive());
        });
    }

    private void result(Result result) throws IOException {
        json.text("id", result.id());
        json.text("pack", result.pack());
        json.text("kind", result.kind());
        json.text("title", result.title());
        json.text("status", result.status().token());
        json.text("text", result.text());
        json.text("scope", result.scope());
        json.objects("decidedBy", result.decidedBy(), this::basis);
        json.objects("criteria", result.criteria(), this::criterion);
        json.objects("bounds", result.bounds(), this::bounds);
        json.objects("speaksAgainst", result.speaksAgainst(), this::against);
        json.objects("missing", result.missing(), this::missing);
        json.stringLists("settledBy", result.settledBy());
        json.flag("settledByTruncated", result.settledByTruncated());
        json.objects("couldSettle", result.couldSettle(), this::whatIf);
        json.objects("wouldChange", result.wouldChange(), this::whatIf);
        json.objects("lookAlikes", result.lookAlikes(), this::lookAlike);
        json.objects("notes", result.notes(), this::note);
    }

    private void criterion(Criterion criterion) throws IOException {
        json.text("id", criterion.id());
        json.text("title", criterion.title());
        json.text("status", criterion.status().token());
        json.text("role", criterion.role());
        json.text("note", criterion.note());
        json.number("points", criterion.points());
        json.flag("laterObservation", criterion.laterObservation());
        basis(criterion.basis());
        json.strings("because", criterion.because());
        json.objects("evidence", criterion.evidence(), this::evidence);
        json.objects("missing", criterion.missing(), this::missing);
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
        json.text("scope", step.scope());
        json.flag("whileOpen", step.whileOpen());
        basis(step.basis());
        json.strings("because", step.because());
        json.objects("evidence", step.evidence(), this::evidence);
        json.objects("missing", step.missing(), this::missing);
        json.objects("notes", step.notes(), this::note);
    }

    private void basis(Basis basis) throws IOException {
        json.object("rule", () -> {
            json.text("name", basis.rule());
            json.text("file", basis.file());
            json.whole("line", basis.line());
        });
        json.object("source", () -> {
            json.text("key", basis.source());
            json.text("locator", basis.locator());
            json.text("text", basis.sourceText());
            json.flag("unconfirmed", basis.unconfirmed());
        });
    }

    private void evidence(Evidence evidence) throws IOException {
        json.text("asked", evidence.asked());
        json.text("says", evidence.says().token());
        json.strings("entries", evidence.entries());
        json.text("statement", evidence.statement());
    }

    private void missing(Missing missing) throws IOException {
        json.text("question", missing.question());
        json.text("label", missing.label());
        json.text("text", missing.text());
        json.text("why", missing.why());
    }

    private void bounds(Bounds bounds) throws IOException {
        json.text("of", bounds.of());
        json.text("kind", bounds.kind());
        json.number("low", bounds.low());
        json.number("high", bounds.high());
        json.number("cutOff", bounds.cutOff());
        json.text("reached", bounds.reached().token());
    }

    private void against(Result.Against against) throws IOException {
        json.text("criterion", against.criterion());
        json.text("text", against.text());
    }

    private void whatIf(WhatIf whatIf) throws IOException {
        json.text("question", whatIf.question());
        json.text("text", whatIf.text());
        json.text("answer", whatIf.answer());
        json.text("status", whatIf.status().token());
    }

    private void lookAlike(Result.LookAlike lookAlike) throws IOException {
        json.text("id", lookAlike.id());
        json.text("title", lookAlike.title());
        json.text("text", lookAlike.text());
        json.objects("missing", lookAlike.missing(), this::missing);
        json.strings("answered", lookAlike.answered());
        json.strings("sources", lookAlike.sources());
        if (lookAlike.status().isPresent()) {
            json.text("subject", lookAlike.subject());
            json.text("status", lookAlike.status().get().token());
        }
    }

    private void note(Result.Note note) throws IOException {
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

    private void pack(PackUsed pack) throws IOException {
        json.text("id", pack.id());
        json.text("title", pack.title());
        json.text("version", pack.version());
        json.text("status", pack.status());
        json.text("contentHash", pack.contentHash());
    }
}
