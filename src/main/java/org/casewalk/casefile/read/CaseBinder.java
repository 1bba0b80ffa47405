package org.casewalk.casefile.read;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.Entry;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.InvestigationEntry;
import org.casewalk.casefile.Origin;
import org.casewalk.casefile.Person;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.casefile.TreatmentEntry;
import org.casewalk.casefile.UnmeasuredEntry;
import org.casewalk.term.Interval;

/** Puts a case together from a document whose shape was checked. Used for one case, by one thread. */
final class CaseBinder {

    private final Fields root;
    private final Binding binding;
    private final Problems problems;
    private final List<Draft<?>> drafts = new ArrayList<>();

    CaseBinder(Fields root, Binding binding) {
        this.root = root;
        this.binding = binding;
        this.problems = binding.problems();
    }

    CaseFile bind() {
        Episodes episodes = Episodes.read(root, problems);
        List<Draft<ExposureEntry>> exposures = read("exposures", ExposureBinder::exposure, episodes);
        List<Draft<ClassHistory>> histories = read("drugHistory", ExposureBinder::classHistory, episodes);
        List<Draft<FindingEntry>> findings = read("findings", FindingBinder::read, episodes);
        List<Draft<ReadingEntry>> readings = read("readings", ReadingBinder::read, episodes);
        List<Draft<InvestigationEntry>> investigations = read("investigations", InvestigationBinder::read, episodes);
        List<Draft<TreatmentEntry>> treatments = read("treatments", ExposureBinder::treatment, episodes);
        List<Draft<UnmeasuredEntry>> unmeasured = read("unmeasured", UnmeasuredBinder::read, episodes);
        Contradictions.findings(findings, episodes.current(), binding.terms().links(), problems);
        Contradictions.histories(histories, exposures, binding.vocabulary(), problems);
        Contradictions.twice(drafts, problems);
        Map<Draft<?>, String> ids = ids();
        return new CaseFile(
                root.text("id"),
                root.text("title"),
                root.text("teaches"),
                origin(),
                person(),
                binding.terms().setting(root, "setting", problems).orElse(""),
                episodes.all(),
                episodes.current(),
                made(exposures, ids),
                made(histories, ids),
                made(findings, ids),
                made(readings, ids),
                made(investigations, ids),
                made(treatments, ids),
                made(unmeasured, ids));
    }

    private <E extends Entry> List<Draft<E>> read(
            String key, BiFunction<Fields, Binding, Optional<Draft<E>>> reader, Episodes episodes) {
        List<Draft<E>> read = new ArrayList<>();
        for (Fields fields : root.groups(key)) {
            episodes.check(fields, problems);
            reader.apply(fields, binding).ifPresent(read::add);
        }
        drafts.addAll(read);
        return read;
    }

    private static <E extends Entry> List<E> made(List<Draft<E>> drafts, Map<Draft<?>, String> ids) {
        List<E> entries = new ArrayList<>(drafts.size());
        for (Draft<E> draft : drafts) {
            entries.add(draft.make().apply(ids.getOrDefault(draft, draft.base())));
        }
        return entries;
    }

    private Map<Draft<?>, String> ids() {
        EntryIds entryIds = new EntryIds();
        // Two drafts of the same content are still two entries.
        Map<Draft<?>, String> ids = new IdentityHashMap<>();
        for (Draft<?> draft : drafts) {
            Fields fields = draft.fields();
            if (fields.has("id")) {
                ids.put(draft, fields.text("id"));
                if (!entryIds.take(fields.text("id"))) {
                    duplicate(fields);
                }
            }
        }
        for (int slot = 0; slot < drafts.size(); slot++) {
            Draft<?> draft = drafts.get(slot);
            if (!draft.fields().has("id")) {
                entryIds.ask(draft.base(), draft.time(), draft.fields().content(), slot);
            }
        }
        entryIds.assign().forEach((slot, id) -> ids.put(drafts.get(slot), id));
        return ids;
    }

    private void duplicate(Fields fields) {
        problems.add(
                Fault.DUPLICATE_ID,
                fields.spot("id"),
                fields.path("id"),
                "The id %s stands on another entry too.".formatted(Quoted.of(fields.text("id"))),
                "an id of its own, or none",
                "Maybe leave it out: an id is then made from the content.");
    }

    private Origin origin() {
        if (root.groups("origin").isEmpty()) {
            return new Origin.NotStated();
        }
        Fields origin = root.groups("origin").get(0);
        return switch (origin.variant()) {
            case "fictional" -> new Origin.Fictional();
            case "published" -> new Origin.Published(origin.text("citation"), origin.text("url"));
            case "retrospective-review" -> new Origin.ClosedReview(origin.text("purpose"));
            default -> new Origin.NotStated();
        };
    }

    private Person person() {
        if (root.groups("person").isEmpty()) {
            return Person.UNKNOWN;
        }
        Fields person = root.groups("person").get(0);
        return new Person(
                age(person.text("age")),
                person.choice("sex", Person.Sex.class, Person.Sex.NOT_STATED),
                person.text("riskNotes"));
    }

    private static Interval age(String written) {
        if (written.isEmpty()) {
            return Interval.UNKNOWN;
        }
        return written.equals("90+")
                ? new Interval(90, Double.POSITIVE_INFINITY)
                : Interval.exactly(Double.parseDouble(written));
    }
}
