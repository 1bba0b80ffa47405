package org.casewalk.pack.read;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casewalk.casefile.Place;
import org.casewalk.citation.Bibliography;
import org.casewalk.citation.Source;
import org.casewalk.pack.Fault;
import org.casewalk.term.Burden;
import org.casewalk.term.DrugClass;
import org.casewalk.term.DrugTerm;
import org.casewalk.term.Effort;
import org.casewalk.term.FindingTerm;
import org.casewalk.term.Interval;
import org.casewalk.term.InvestigationTerm;
import org.casewalk.term.Nearest;
import org.casewalk.term.TestTerm;
import org.casewalk.term.Vocabulary;

/** Vocabulary and bibliography while they are gathered from several folders. An id that exists is an error, never an override. */
final class Terms {

    private final Map<String, FindingTerm> findings = new LinkedHashMap<>();
    private final Map<String, TestTerm> tests = new LinkedHashMap<>();
    private final Map<String, DrugTerm> drugs = new LinkedHashMap<>();
    private final Map<String, DrugClass> drugClasses = new LinkedHashMap<>();
    private final Map<String, InvestigationTerm> investigations = new LinkedHashMap<>();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final Map<String, Effort> efforts = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Fields> groups = new LinkedHashMap<>();

    Vocabulary vocabulary() {
        return new Vocabulary(findings, tests, drugs, drugClasses, investigations, settings, efforts);
    }

    Bibliography bibliography() {
        return new Bibliography(sources);
    }

    void findings(List<Fields> entries) {
        for (Fields fields : entries) {
            FindingTerm term = new FindingTerm(
                    fields.id("id"),
                    fields.authored("label"),
                    fields.authored("question"),
                    fields.texts("synonyms"),
                    new HashSet<>(fields.texts("implies")),
                    new HashSet<>(fields.texts("excludes")),
                    fields.texts("codes"),
                    fields.choice("burden", Burden.values(), Burden.EXAMINE),
                    fields.flag("laterObservation"));
            keep("finding", findings, term.id(), term, fields);
        }
    }

    void tests(List<Fields> entries) {
        for (Fields fields : entries) {
            TestTerm term = new TestTerm(
                    fields.id("id"),
                    fields.authored("label"),
                    fields.text("unit"),
                    fields.texts("synonyms"),
                    fields.interval("upperLimit"),
                    fields.interval("lowerLimit"),
                    fields.textOr("limitSource", ""),
                    fields.number("molarMass"),
                    fields.textOr("molarMassSource", ""),
                    fields.interval("plausible"),
                    fields.textOr("usual", ""),
                    fields.textOr("usualSource", ""),
                    fields.texts("codes"),
                    fields.choice("burden", Burden.values(), Burden.BLOOD),
                    fields.texts("sites"));
            keep("test", tests, term.id(), term, fields);
        }
    }

    /** Reads a file that holds terms of several kinds, each kind under its own key. */
    void added(Fields file) {
        findings(file.groups("findings"));
        tests(file.groups("tests"));
        investigations(file.groups("investigations"));
        settings(file.groups("settings"));
        efforts(file.groups("burdens"));
        drugs(file);
    }

    void drugs(Fields file) {
        for (Fields fields : file.groups("classes")) {
            DrugClass term = new DrugClass(
                    fields.id("id"), fields.authored("label"), fields.authoredOr("note", ""), fields.texts("partOf"));
            keep("class", drugClasses, term.id(), term, fields);
        }
        for (Fields fields : file.groups("drugs")) {
            DrugTerm term = new DrugTerm(
                    fields.id("id"),
                    fields.authored("label"),
                    fields.textOr("atc", ""),
                    fields.texts("otherAtc"),
                    new HashSet<>(fields.texts("classes")),
                    fields.flag("longActing"),
                    fields.texts("synonyms"));
            keep("drug", drugs, term.id(), term, fields);
        }
        file.done();
    }

    void investigations(List<Fields> entries) {
        for (Fields fields : entries) {
            InvestigationTerm term = new InvestigationTerm(
                    fields.id("id"),
                    fields.authored("label"),
                    fields.text("domain"),
                    fields.texts("synonyms"),
                    fields.texts("codes"),
                    fields.choice("burden", Burden.values(), Burden.IMAGING));
            keep("investigation", investigations, term.id(), term, fields);
        }
    }

    void settings(List<Fields> entries) {
        for (Fields fields : entries) {
            keep("setting", settings, fields.id("id"), fields.authored("label"), fields);
        }
    }

    private void efforts(List<Fields> entries) {
        for (Fields fields : entries) {
            Effort effort = new Effort(
                    fields.choice("id", Burden.values(), Burden.LOOK),
                    fields.authored("label"),
                    fields.authored("delay"),
                    fields.text("source"));
            keep("burden", efforts, effort.burden().name().toLowerCase(Locale.ROOT), effort, fields);
        }
    }

    void bibliography(List<Fields> entries) {
        for (Fields fields : entries) {
            Source source = new Source(
                    fields.text("key"),
                    fields.text("text"),
                    fields.choice("seen", Source.Seen.values(), Source.Seen.UNCONFIRMED));
            keep("source", sources, source.key(), source, fields);
        }
    }

    private <T> void keep(String kind, Map<String, T> terms, String id, T term, Fields fields) {
        fields.done();
        if (terms.putIfAbsent(id, term) == null) {
            groups.put(kind + ":" + id, fields);
            return;
        }
        Place first = place(kind, id);
        fields.problem(
                Fault.DUPLICATE_ID,
                kind.equals("source") ? "key" : "id",
                "The %s \"%s\" exists already, in %s line %d.".formatted(kind, id, first.file(), first.line()),
                List.of(),
                "Maybe it needs no second entry, or another id: nothing is overridden.");
    }

    private Place place(String kind, String id) {
        Fields fields = groups.get(kind + ":" + id);
        return fields == null ? Place.NONE : fields.place();
    }

    /** Checks what entries say of one another, once all are there. */
    void checkReferences() {
        findings.values().forEach(term -> check("finding", term.id(), "implies", term.implies(), findings));
        findings.values().forEach(term -> check("finding", term.id(), "excludes", term.excludes(), findings));
        drugs.values().forEach(term -> check("drug", term.id(), "classes", term.classes(), drugClasses));
        drugClasses.values().forEach(term -> check("class", term.id(), "partOf", term.partOf(), drugClasses));
        tests.values().forEach(this::checkSources);
        efforts.forEach((id, effort) -> check("burden", id, "source", List.of(effort.source()), sources));
    }

    private void checkSources(TestTerm term) {
        boolean limits = !term.upperLimit().equals(Interval.UNKNOWN)
                || !term.lowerLimit().equals(Interval.UNKNOWN);
        checkSource(term.id(), "limitSource", term.limitSource(), limits);
        checkSource(term.id(), "usualSource", term.usualSource(), !term.usual().isEmpty());
        checkSource(
                term.id(),
                "molarMassSource",
                term.molarMassSource(),
                term.molarMass().isPresent());
    }

    private void checkSource(String test, String key, String source, boolean needed) {
        if (needed || !source.isEmpty()) {
            check("test", test, key, List.of(source), sources);
        }
    }

    private void check(String kind, String id, String key, java.util.Collection<String> wanted, Map<String, ?> known) {
        Fields fields = groups.get(kind + ":" + id);
        if (fields == null) {
            return;
        }
        for (String written : wanted.stream().sorted().toList()) {
            if (!known.containsKey(written)) {
                List<String> nearest = Nearest.to(written, known.keySet());
                fields.problem(
                        Fault.UNKNOWN_ID,
                        key,
                        "\"%s\" is not known (%s of %s \"%s\").".formatted(written, key, kind, id),
                        nearest,
                        nearest.isEmpty()
                                ? "Maybe it still has to be added to its own list."
                                : "Maybe \"%s\" is meant.".formatted(nearest.get(0)));
            }
        }
    }
}
