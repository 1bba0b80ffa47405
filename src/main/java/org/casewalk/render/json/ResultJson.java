package org.casewalk.render.json;

import java.io.IOException;
import org.casewalk.checklist.Bounds;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Result;
import org.casewalk.checklist.WhatIf;
import org.casewalk.fact.Truth;

/** The part of the form that holds patterns, criteria sets and shared criteria. */
final class ResultJson {

    private final JsonShapes json;
    private final ChecklistJson form;

    ResultJson(JsonShapes json, ChecklistJson form) {
        this.json = json;
        this.form = form;
    }

    void result(Result result) throws IOException {
        json.text("id", result.id());
        json.text("pack", result.pack());
        json.text("kind", result.kind());
        if (json.hasWords()) {
            json.flag("emergency", result.emergency());
        }
        json.text("title", result.title());
        json.text("status", result.status().token());
        json.words("text", result.text());
        json.words("scope", result.scope());
        json.objects("decidedBy", result.decidedBy(), form::basis);
        json.objects("criteria", result.criteria(), this::criterion);
        json.objects("bounds", result.bounds(), this::bounds);
        json.objects("speaksAgainst", result.speaksAgainst(), this::against);
        form.missing(result.missing());
        json.stringLists("settledBy", result.settledBy());
        json.flag("settledByTruncated", result.settledByTruncated());
        json.objects("couldSettle", result.couldSettle(), this::whatIf);
        json.objects("wouldChange", result.wouldChange(), this::whatIf);
        json.objects(
                "lookAlikes",
                json.hasWords()
                        ? result.lookAlikes()
                        : result.lookAlikes().stream()
                                .filter(ResultJson::onRecord)
                                .toList(),
                this::lookAlike);
        json.wordy("notes", result.notes(), form::note);
    }

    private void criterion(Criterion criterion) throws IOException {
        json.text("id", criterion.id());
        json.words("title", criterion.title());
        json.text("status", criterion.status().token());
        json.words("role", criterion.role());
        json.words("note", criterion.note());
        if (json.hasWords()) {
            json.number("points", criterion.points());
            json.flag("laterObservation", criterion.laterObservation());
        }
        form.basis(criterion.basis());
        form.reasons(criterion.because(), criterion.evidence(), criterion.missing());
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
        json.words("text", against.text());
    }

    private void whatIf(WhatIf whatIf) throws IOException {
        json.text("question", whatIf.question());
        json.text("answer", whatIf.answer());
        json.text("status", whatIf.status().token());
    }

    /** Says whether anything on record bears on it; what nothing bears on is in every such line the same. */
    private static boolean onRecord(Result.LookAlike lookAlike) {
        return !lookAlike.answered().isEmpty()
                || lookAlike.status().filter(status -> status != Truth.OPEN).isPresent();
    }

    private void lookAlike(Result.LookAlike lookAlike) throws IOException {
        json.text("id", lookAlike.id());
        json.words("title", lookAlike.title());
        json.words("text", lookAlike.text());
        json.array("missing", lookAlike.missing(), one -> json.element(one.question()));
        json.strings("answered", lookAlike.answered());
        json.wordyStrings("sources", lookAlike.sources());
        if (lookAlike.status().isPresent()) {
            json.text("subject", lookAlike.subject());
            json.text("status", lookAlike.status().get().token());
        }
    }
}
