package org.casewalk.casefile.read;

import java.util.Optional;
import java.util.OptionalInt;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.ExposureEntry.Route;
import org.casewalk.casefile.ExposureEntry.Taken;
import org.casewalk.casefile.ExposureEvent;
import org.casewalk.casefile.TreatmentEntry;
import org.casewalk.casefile.When;
import org.casewalk.term.DrugClass;
import org.casewalk.term.DrugTerm;

/** Reads what was taken and done: drug events, statements about classes, treatments. */
final class ExposureBinder {

    private ExposureBinder() {}

    static Optional<Draft<ExposureEntry>> exposure(Fields fields, Binding binding) {
        String drug = binding.terms()
                .drug(fields, "drug", binding.problems())
                .map(DrugTerm::id)
                .orElse("");
        String drugClass = binding.terms()
                .drugClass(fields, "drugClass", binding.problems())
                .map(DrugClass::id)
                .orElse("");
        if (drug.isEmpty() == drugClass.isEmpty() || !fields.has("event")) {
            return Optional.empty();
        }
        ExposureEvent event = fields.choice("event", ExposureEvent.class, ExposureEvent.ONGOING);
        When at = fields.when("at");
        return Optional.of(new Draft<>(
                fields,
                drug + drugClass + "-" + Tokens.of(event),
                at.written(),
                id -> new ExposureEntry(
                        id,
                        drug,
                        drugClass,
                        event,
                        fields.choice("route", Route.class, Route.NOT_STATED),
                        fields.choice("taken", Taken.class, Taken.PRESCRIBED_ONLY),
                        at,
                        fields.text("product"),
                        intervalDays(fields),
                        fields.text("because"),
                        fields.text("wording"),
                        fields.text("episode"),
                        binding.place(fields))));
    }

    static Optional<Draft<ClassHistory>> classHistory(Fields fields, Binding binding) {
        return binding.terms()
                .drugClass(fields, "drugClass", binding.problems())
                .filter(known -> fields.has("state"))
                .map(known -> classHistory(known, fields, binding));
    }

    private static Draft<ClassHistory> classHistory(DrugClass drugClass, Fields fields, Binding binding) {
        ClassHistory.Statement statement =
                fields.choice("state", ClassHistory.Statement.class, ClassHistory.Statement.COMPLETE);
        return new Draft<>(
                fields,
                drugClass.id() + "-" + Tokens.of(statement),
                "",
                id -> new ClassHistory(id, drugClass.id(), statement, fields.text("wording"), binding.place(fields)));
    }

    static Optional<Draft<TreatmentEntry>> treatment(Fields fields, Binding binding) {
        if (!fields.has("what")) {
            return Optional.empty();
        }
        When at = fields.when("at");
        return Optional.of(new Draft<>(
                fields,
                "treatment-" + Slug.of(fields.text("what")),
                at.written(),
                id -> new TreatmentEntry(
                        id,
                        fields.text("what"),
                        at,
                        fields.text("followedBy"),
                        fields.text("episode"),
                        binding.place(fields))));
    }

    private static OptionalInt intervalDays(Fields fields) {
        return fields.has("intervalDays")
                ? OptionalInt.of((int) Double.parseDouble(fields.text("intervalDays")))
                : OptionalInt.empty();
    }
}
