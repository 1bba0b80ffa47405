package org.casewalk.pack.drl;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.casewalk.fact.Field.Selector;
import org.casewalk.fact.Field.Terms;
import org.casewalk.pack.Fault;
import org.casewalk.pack.drl.Token.Kind;
import org.casewalk.term.Nearest;
import org.casewalk.term.TermKind;
import org.casewalk.term.TermSearch;
import org.casewalk.term.Vocabulary;

/** Reads the literal of a selector and looks it up. Groups and subjects are looked up later, when all packs are read. */
final class Literals {

    /** Site that fits every reading. */
    private static final int MOST_NAMED = 20;

    private static final String ANY_SITE = "any";

    /** A number as sources print it. */
    static final String NUMBER = "-?[0-9]{1,9}([.][0-9]{1,9})?";

    private final Vocabulary vocabulary;

    Literals(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What is wrong with a literal. */
    record Trouble(Fault fault, String message, List<String> nearest, String maybe) {
        Trouble {
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * A literal as read.
     *
     * @param value text or {@link Double}; the empty text when there is a problem
     */
    record Answer(Object value, Optional<Trouble> problem) {}

    Answer read(Selector<?> selector, Token literal) {
        boolean number = selector.terms() == Terms.NUMBER;
        if (number && literal.is(Kind.NUMBER) && literal.text().matches(times(selector) ? "[1-9][0-9]{0,5}" : NUMBER)) {
            return new Answer(Double.valueOf(literal.text()), Optional.empty());
        }
        if (number && literal.is(Kind.NUMBER)) {
            return refused(
                    Fault.WRONG_VALUE,
                    "\"%s\" is not a number that \"%s\" takes.".formatted(literal.text(), selector.name()),
                    List.of(),
                    "Maybe %s."
                            .formatted(
                                    times(selector)
                                            ? "a whole number from 1"
                                            : "digits and a point, for instance 38.5"));
        }
        if (number || !literal.is(Kind.TEXT)) {
            return refused(
                    Fault.WRONG_VALUE,
                    "\"%s\" is compared with %s, not with %s."
                            .formatted(
                                    selector.name(), number ? "a number" : "a text in double quotes", literal.text()),
                    List.of(),
                    number
                            ? "Maybe write digits without quotes."
                            : "Maybe write: %s == \"%s\"".formatted(selector.name(), literal.text()));
        }
        return term(selector, literal.text());
    }

    private static boolean times(Selector<?> selector) {
        return selector.name().equals("times");
    }

    private Answer term(Selector<?> selector, String written) {
        if (selector.terms() == Terms.GROUP || selector.terms() == Terms.SUBJECT) {
            return new Answer(written, Optional.empty());
        }
        Collection<String> known = known(selector.terms());
        if (known.contains(written)) {
            return new Answer(written, Optional.empty());
        }
        List<String> named = named(selector.terms(), written);
        List<String> nearest = named.isEmpty() ? Nearest.to(written, known) : named;
        return refused(
                Fault.UNKNOWN_TERM,
                "The %s \"%s\" is not in the vocabulary.".formatted(inWords(selector.terms()), written),
                nearest,
                nearest.isEmpty()
                        ? "Maybe it still has to be added to %s.".formatted(file(selector.terms()))
                        : "Maybe \"%s\" is meant.".formatted(nearest.get(0)));
    }

    /** The ids of what people call so: case files may use other names, rules use ids. */
    private List<String> named(Terms terms, String written) {
        Optional<TermKind> kind =
                switch (terms) {
                    case FINDING -> Optional.of(TermKind.FINDING);
                    case TEST -> Optional.of(TermKind.TEST);
                    case DRUG -> Optional.of(TermKind.DRUG);
                    case DRUG_CLASS -> Optional.of(TermKind.DRUG_CLASS);
                    case INVESTIGATION -> Optional.of(TermKind.INVESTIGATION);
                    case SETTING -> Optional.of(TermKind.SETTING);
                    case SITE, GROUP, SUBJECT, NUMBER -> Optional.empty();
                };
        return new TermSearch(vocabulary)
                .find(written, MOST_NAMED).stream()
                        .filter(hit -> hit.match() == TermSearch.Match.EXACT)
                        .filter(hit -> kind.filter(hit.term().kind()::equals).isPresent())
                        .map(hit -> hit.term().id())
                        .toList();
    }

    private Collection<String> known(Terms terms) {
        return switch (terms) {
            case FINDING -> vocabulary.findings().keySet();
            case TEST -> vocabulary.tests().keySet();
            case DRUG -> vocabulary.drugs().keySet();
            case DRUG_CLASS -> vocabulary.drugClasses().keySet();
            case INVESTIGATION -> vocabulary.investigations().keySet();
            case SETTING -> vocabulary.settings().keySet();
            case SITE -> sites();
            case GROUP, SUBJECT, NUMBER -> List.of();
        };
    }

    private Collection<String> sites() {
        TreeSet<String> sites = new TreeSet<>();
        sites.add(ANY_SITE);
        vocabulary.tests().values().forEach(test -> sites.addAll(test.sites()));
        return sites;
    }

    private static String inWords(Terms terms) {
        return switch (terms) {
            case FINDING -> "finding";
            case TEST -> "test";
            case DRUG -> "drug";
            case DRUG_CLASS -> "class of drugs";
            case INVESTIGATION -> "investigation";
            case SETTING -> "setting";
            case SITE -> "site";
            case GROUP, SUBJECT, NUMBER -> "word";
        };
    }

    private static String file(Terms terms) {
        return switch (terms) {
            case FINDING -> "vocabulary/findings.yaml";
            case TEST, SITE -> "vocabulary/tests.yaml";
            case DRUG, DRUG_CLASS -> "vocabulary/drugs.yaml";
            case INVESTIGATION -> "vocabulary/investigations.yaml";
            case SETTING -> "vocabulary/settings.yaml";
            case GROUP, SUBJECT, NUMBER -> "its own list";
        };
    }

    private static Answer refused(Fault fault, String message, List<String> nearest, String maybe) {
        return new Answer("", Optional.of(new Trouble(fault, message, nearest, maybe)));
    }
}
