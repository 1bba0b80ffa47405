package org.casewalk.pack.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewalk.casefile.Place;
import org.casewalk.citation.Citation;
import org.casewalk.pack.Fault;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Subject;
import org.casewalk.pack.Subject.Kind;
import org.casewalk.pack.Subject.Urgency;
import org.casewalk.term.Nearest;

/** Reads a {@code pack.yaml}. */
final class PackFile {

    private static final Set<String> STATES = Set.of("draft", "reviewed", "retired");

    private final Fields root;
    private final Set<String> sources;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, List<String>> borrowed = new HashMap<>();

    PackFile(Fields root, Set<String> sources) {
        this.root = root;
        this.sources = sources;
    }

    Draft read() {
        Pack.Header header = header();
        Map<String, Place> files = files();
        List<Subject> subjects =
                root.groups("subjects").stream().map(this::subject).toList();
        List<Pack.SafetyQuestion> questions =
                root.groups("safetyQuestions").stream().map(this::question).toList();
        root.done();
        return new Draft(header, root.place(), files, subjects, questions, borrowed, places);
    }

    private Pack.Header header() {
        String id = root.id("id");
        String status = root.textOr("status", "draft");
        if (!STATES.contains(status)) {
            root.problem(
                    Fault.NOT_A_CHOICE,
                    "status",
                    "\"%s\" is not a status of a pack.".formatted(status),
                    Nearest.to(status, STATES),
                    "Maybe draft, reviewed or retired.");
        }
        return new Pack.Header(
                id,
                root.authored("title"),
                root.text("version"),
                status,
                root.authored("purpose"),
                root.authored("notFor"),
                root.texts("reviewers"),
                (int) root.number("order").orElse(100));
    }

    private Map<String, Place> files() {
        Map<String, Place> files = new LinkedHashMap<>();
        for (String file : root.texts("files")) {
            if (!file.matches("[A-Za-z0-9][A-Za-z0-9._-]*[.]drl") || file.contains("..")) {
                root.problem(
                        Fault.BAD_PATH,
                        "files",
                        "\"%s\" is not the name of a rule file in this folder.".formatted(file),
                        List.of(),
                        "Maybe name a file that stands beside pack.yaml and ends in .drl.");
            } else if (files.putIfAbsent(file, root.placeIn("files", file)) != null) {
                root.problem(
                        Fault.DUPLICATE_ID,
                        "files",
                        "The file \"%s\" is listed twice.".formatted(file),
                        List.of(),
                        "Maybe one of the two names can go.");
            }
        }
        return files;
    }

    private Subject subject(Fields fields) {
        String id = fields.id("id");
        fields.text("kind");
        Kind kind = fields.choice("kind", Kind.values(), Kind.DESCRIBED_PATTERN);
        remember(id, fields, "id");
        borrowed.put(id, fields.texts("lookAlikesOf"));
        if (!borrowed.get(id).isEmpty()) {
            places.put(id + "~", fields.place("lookAlikesOf"));
        }
        Subject subject = new Subject(
                id,
                kind,
                fields.authored("title"),
                fields.authoredOr("text", ""),
                criteria(id, fields),
                citations(fields),
                urgency(kind, fields),
                emergency(kind, fields),
                fields.authoredOr("scope", ""),
                fields.groups("notes").stream().map(this::note).toList(),
                fields.groups("lookAlikes").stream()
                        .map(group -> lookAlike(id, group))
                        .toList());
        fields.done();
        return subject;
    }

    private Urgency urgency(Kind kind, Fields fields) {
        boolean step = kind == Kind.REVIEW_STEP;
        Urgency urgency = fields.choice("urgency", Urgency.values(), Urgency.NONE);
        if (step && urgency == Urgency.NONE) {
            fields.problem(
                    Fault.NO_URGENCY,
                    "urgency",
                    "A review step says how soon it is looked at.",
                    List.of(),
                    "Maybe add \"urgency: routine\", or same-day, or immediate.");
        } else if (!step && urgency != Urgency.NONE) {
            fields.problem(
                    Fault.NO_URGENCY,
                    "urgency",
                    "Only review steps have an urgency.",
                    List.of(),
                    "Maybe leave it out: red flags are always shown first.");
        }
        return urgency;
    }

    private static boolean emergency(Kind kind, Fields fields) {
        boolean emergency = fields.flag("emergency");
        if (fields.has("emergency") && !kind.compared()) {
            fields.problem(
                    Fault.ONLY_FOR_COMPARED,
                    "emergency",
                    "Only patterns and criteria sets are marked as emergencies.",
                    List.of(),
                    "Maybe leave it out: red flags always stand first, and a review step says \"urgency: immediate\".");
        }
        return emergency;
    }

    private List<Subject.CriterionText> criteria(String owner, Fields fields) {
        List<Subject.CriterionText> criteria = new ArrayList<>();
        for (Fields group : fields.groups("criteria")) {
            Subject.CriterionText criterion =
                    new Subject.CriterionText(group.id("id"), group.authored("title"), group.authoredOr("note", ""));
            remember(owner + "/" + criterion.id(), group, "id");
            group.done();
            criteria.add(criterion);
        }
        return criteria;
    }

    private Subject.Note note(Fields fields) {
        fields.text("verdict");
        Subject.Note note = new Subject.Note(
                fields.choice("verdict", Subject.Note.Verdict.values(), Subject.Note.Verdict.CANNOT_SAY),
                fields.authored("text"),
                fields.texts("statements"),
                citations(fields));
        fields.done();
        return note;
    }

    private Subject.LookAlike lookAlike(String owner, Fields fields) {
        String id = fields.id("id");
        Subject.LookAlike lookAlike = new Subject.LookAlike(
                id,
                fields.authored("title"),
                fields.textOr("subject", ""),
                fields.texts("separatedBy"),
                fields.authoredOr("text", ""),
                citations(fields));
        remember(owner + "~" + id, fields, "separatedBy");
        fields.done();
        return lookAlike;
    }

    private Pack.SafetyQuestion question(Fields fields) {
        Pack.SafetyQuestion question = new Pack.SafetyQuestion(
                fields.id("id"),
                fields.authored("text"),
                fields.texts("answeredBy"),
                fields.texts("everyOf"),
                fields.texts("redFlags"));
        remember("?" + question.id(), fields, "answeredBy");
        fields.done();
        return question;
    }

    private List<Citation> citations(Fields fields) {
        return fields.groups("sources").stream()
                .map(one -> Citations.read(one, sources))
                .toList();
    }

    private void remember(String what, Fields fields, String key) {
        if (places.putIfAbsent(what, fields.place(key)) != null) {
            fields.problem(
                    Fault.DUPLICATE_ID,
                    key,
                    "\"%s\" stands twice in this pack.".formatted(what),
                    List.of(),
                    "Maybe one of the two was copied and still wants its own id.");
        }
    }
}
