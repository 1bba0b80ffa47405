package org.casewalk.casefile.read;

import java.util.List;
import java.util.Optional;
import org.casewalk.casefile.read.Node.Scalar;

/** Searches free text for what could identify a person, and for doses; what it finds is an error. */
final class Screening {

    private final Problems problems;

    Screening(Problems problems) {
        this.problems = problems;
    }

    /** Says whether the text may stand; tells what speaks against it. */
    boolean passes(Scalar value, FieldType.Screening screening, String path) {
        boolean legible = legible(value, path);
        return switch (screening) {
            case NONE -> legible;
            case IDENTITY -> identityPasses(value, path) && legible;
            case IDENTITY_AND_DOSE -> identityPasses(value, path) & dosePasses(value, path) && legible;
        };
    }

    boolean idPasses(Scalar value, String path) {
        Optional<Identifiers.Found> found = Identifiers.longNumber(value.text());
        found.ifPresent(number -> tell(number, value, path));
        return found.isEmpty();
    }

    private boolean identityPasses(Scalar value, String path) {
        List<Identifiers.Found> found = Identifiers.in(value.text());
        found.forEach(identifier -> tell(identifier, value, path));
        return found.isEmpty();
    }

    private void tell(Identifiers.Found found, Scalar value, String path) {
        boolean date = found.kind() == Identifiers.Kind.CALENDAR_DATE;
        problems.add(
                date ? Fault.DATE_IN_TEXT : Fault.IDENTIFYING_TEXT,
                value.spot(),
                path,
                "The text holds what looks like %s: %s.".formatted(found.kind().inWords(), Quoted.of(found.text())),
                date ? "relative times such as \"day 3\"" : "text that names nobody",
                found.kind().maybe());
    }

    private boolean dosePasses(Scalar value, String path) {
        Optional<String> dose = Doses.in(value.text());
        dose.ifPresent(found -> problems.add(
                Fault.DOSE_IN_TEXT,
                value.spot(),
                path,
                "The text holds what looks like a dose: %s.".formatted(Quoted.of(found)),
                "what was given and when, without how much",
                "Maybe say \"increased\" or \"usual dose\" instead."));
        return dose.isEmpty();
    }

    private boolean legible(Scalar value, String path) {
        Optional<Integer> unseen = value.text()
                .codePoints()
                .filter(c -> c != '\n' && c != '\t' && c != '\r' && Quoted.unseen(c))
                .boxed()
                .findFirst();
        unseen.ifPresent(c -> problems.add(
                Fault.CONTROL_CHARACTER,
                value.spot(),
                path,
                "The character U+%04X cannot stand in a case.".formatted(c),
                "text that is seen as it is",
                "Maybe it came along with copied text: type the text again."));
        return unseen.isEmpty();
    }
}
