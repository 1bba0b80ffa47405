package org.casewalk.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.casefile.write.CaseDocument;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.EntryKind;
import org.casewalk.casefile.write.HeadForm;
import org.jspecify.annotations.Nullable;

/** Reads what a page sends. What it says is checked later, by the reader of case files; here only its shape is. */
final class Forms {

    /** Longer than any field of a case may be. */
    private static final int LONGEST = 4_000;

    private static final List<String> WHEN_AND_HOW = List.of("at", "how", "by", "context", "wording");

    private static final Map<EntryKind, List<String>> KEYS = Map.of(
            EntryKind.FINDING,
            List.of("finding", "at", "worst", "ended", "baseline", "how", "by", "context", "wording"),
            EntryKind.READING,
            List.of(
                    "test",
                    "comparator",
                    "value",
                    "normal",
                    "unit",
                    "upperLimit",
                    "lowerLimit",
                    "at",
                    "resulted",
                    "site",
                    "baseline",
                    "how",
                    "context",
                    "wording"),
            EntryKind.INVESTIGATION,
            List.of("investigation", "result", "sampleTaken", "at", "resulted", "wording"),
            EntryKind.EXPOSURE,
            List.of(
                    "drug",
                    "drugClass",
                    "event",
                    "route",
                    "taken",
                    "at",
                    "product",
                    "intervalDays",
                    "because",
                    "wording"),
            EntryKind.CLASS_HISTORY,
            List.of("drugClass", "state", "wording"),
            EntryKind.TREATMENT,
            List.of("what", "at", "followedBy"),
            EntryKind.UNMEASURED,
            List.of("test", "at", "how", "wording"));

    /** What stands at the head of a case. */
    static final List<String> HEAD = List.of("age", "sex", "setting", "onset", "riskNotes");

    /** What is typed beside a mark of a review step. */
    static final List<String> MARK = List.of("owner", "why");

    private Forms() {}

    /** Words that belong to no entry, as typed, in the shape of one. */
    static EntryForm words(Context context, List<String> keys) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        keys.forEach(key -> words.put(key, List.of(text(context, key))));
        return new EntryForm(EntryKind.TREATMENT, "", words);
    }

    /** A field that a page always sends. */
    static String needed(Context context, String key) {
        String value = context.formParam(key);
        if (value == null || value.length() > LONGEST) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "The form lacks \"%s\", or it is too long.".formatted(key));
        }
        return value;
    }

    /** A field that may be left out. */
    static String text(Context context, String key) {
        return context.formParam(key) == null ? "" : needed(context, key);
    }

    /**
     * The number of the last event on the page that was sent, or that asks for a part of itself; 0 where it names none. A page with a
     * script takes up what changes, form by form, and says how far it has come.
     */
    static long seen(Context context) {
        long upTo = upTo(context);
        String sent = context.formParam("seen");
        return upTo > 0 ? upTo : number(sent == null ? context.queryParam("seen") : sent);
    }

    /** The number of the last event that a page with a script has taken up; 0 where it has none. */
    static long upTo(Context context) {
        return number(context.formParam("upto"));
    }

    private static long number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,12}") ? Long.parseLong(text) : 0;
    }

    /** An entry as typed. A field that the form does not have keeps what is on record. */
    static EntryForm entry(Context context, CaseDocument document) {
        EntryKind kind = kind(context);
        String id = kind(context, "kind") == kind ? text(context, "entry") : "";
        Map<String, List<String>> fields = new LinkedHashMap<>();
        document.entry(id).ifPresent(known -> {
            if (known.kind() != kind) {
                throw new Refusal(
                        HttpStatus.BAD_REQUEST,
                        "The entry \"%s\" is of another kind than the form. Maybe open the page again.".formatted(id));
            }
            fields.putAll(known.fields());
        });
        for (String key : KEYS.getOrDefault(kind, WHEN_AND_HOW)) {
            List<String> sent = context.formParams(key);
            if (!sent.isEmpty()) {
                sent.forEach(value -> checkLength(key, value));
                fields.put(
                        key, sent.stream().map(typed -> Typed.meant(key, typed)).toList());
            }
        }
        EntryForm form = new EntryForm(kind, id, fields);
        form = kind == EntryKind.FINDING ? withState(form, text(context, "answer")) : form;
        form = kind == EntryKind.CLASS_HISTORY && !text(context, "answer").isEmpty()
                ? form.with("state", text(context, "answer"))
                : form;
        form = kind == EntryKind.INVESTIGATION && !text(context, "answer").isEmpty()
                ? form.with("result", text(context, "answer"))
                : form;
        form = kind == EntryKind.UNMEASURED && !text(context, "answer").isEmpty()
                ? form.with("reason", text(context, "answer"))
                : form;
        return id.isEmpty() ? form.named(document.freeId(name(form))) : form;
    }

    /** "Normal, no number" stands among the ways of having no value, and is a reading. */
    private static EntryKind kind(Context context) {
        EntryKind kind = kind(context, "kind");
        return kind == EntryKind.UNMEASURED && !text(context, "normal").isEmpty() ? EntryKind.READING : kind;
    }

    private static EntryKind kind(Context context, String field) {
        return EntryKind.of(needed(context, field))
                .orElseThrow(() -> new Refusal(HttpStatus.BAD_REQUEST, "The form is of no known kind."));
    }

    private static void checkLength(String key, String value) {
        if (value.length() > LONGEST) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "The field \"%s\" is too long.".formatted(key));
        }
    }

    /** The buttons name a state or, where nothing is known, the reason. What only goes with "present" goes when that does. */
    static EntryForm withState(EntryForm form, String answer) {
        return switch (answer) {
            case "" -> form;
            case "present" -> form.with("state", "present").with("reason", "");
            case "absent" ->
                form.with("state", "absent")
                        .with("reason", "")
                        .with("worst", "")
                        .with("ended", "");
            default ->
                form.with("state", "unknown")
                        .with("reason", answer)
                        .with("worst", "")
                        .with("ended", "");
        };
    }

    private static String name(EntryForm form) {
        return switch (form.kind()) {
            case FINDING -> form.text("finding");
            case READING -> form.text("test");
            case UNMEASURED -> form.text("test") + " not known";
            case INVESTIGATION -> form.text("investigation");
            case EXPOSURE -> form.text("drug") + form.text("drugClass") + " " + form.text("event");
            case CLASS_HISTORY -> form.text("drugClass");
            case TREATMENT -> "treatment " + form.text("what");
        };
    }

    /** Age, sex, setting and onset as typed; a field that the form does not have keeps what is on record. */
    static HeadForm head(Context context, HeadForm known) {
        return new HeadForm(
                sent(context, "age", known.age()),
                sent(context, "sex", known.sex()),
                sent(context, "setting", known.setting()),
                sent(context, "onset", known.onset()),
                sent(context, "riskNotes", known.riskNotes()));
    }

    private static String sent(Context context, String key, String known) {
        return context.formParam(key) == null ? known : Typed.meant(key, needed(context, key));
    }
}
