package org.casewalk.casefile.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fhir.ucum.Decimal;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;

/** The UCUM library, loaded when the first unusual unit comes up, and asked by one thread at a time. */
final class Ucum {

    /** The library also takes "U/L)" and powers that keep it busy for minutes; no clinical unit has them. */
    private static final Pattern SANE = Pattern.compile("[\\x21-\\x7E]{1,32}");

    private static final Pattern LARGE_POWER = Pattern.compile("[0-9]{3}");

    private final UcumEssenceService service;

    private Ucum(UcumEssenceService service) {
        this.service = service;
    }

    private static final class Loaded {
        static final Ucum UCUM = load();
    }

    static boolean known(String code) {
        return SANE.matcher(code).matches()
                && !LARGE_POWER.matcher(code.replaceAll("\\{[^}]*}", "")).find()
                && balanced(code)
                && Loaded.UCUM.valid(code);
    }

    /** Gives what a number in the first unit is multiplied by; empty when the two measure different things. */
    static Optional<BigDecimal> factor(String from, String to) {
        return Loaded.UCUM.convert(from, to);
    }

    private synchronized boolean valid(String code) {
        return service.validate(code) == null;
    }

    private synchronized Optional<BigDecimal> convert(String from, String to) {
        try {
            return Optional.of(
                    new BigDecimal(service.convert(new Decimal("1"), from, to).asDecimal()));
        } catch (UcumException notComparable) {
            return Optional.empty();
        }
    }

    private static boolean balanced(String code) {
        int open = 0;
        for (int i = 0; i < code.length() && open >= 0; i++) {
            open += code.charAt(i) == '(' ? 1 : code.charAt(i) == ')' ? -1 : 0;
        }
        return open == 0;
    }

    private static Ucum load() {
        try (InputStream table = Ucum.class.getResourceAsStream("/ucum-essence.xml")) {
            if (table == null) {
                throw new IllegalStateException("The UCUM table is not on the class path.");
            }
            return new Ucum(new UcumEssenceService(table));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (UcumException broken) {
            throw new IllegalStateException("The UCUM table cannot be read.", broken);
        }
    }
}
