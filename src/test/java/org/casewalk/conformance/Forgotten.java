package org.casewalk.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.Entry;
import org.casewalk.casefile.Episode;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.ExposureEntry.Route;
import org.casewalk.casefile.ExposureEntry.Taken;
import org.casewalk.casefile.When;
import org.casewalk.term.DrugTerm;
import org.casewalk.term.Vocabulary;

/**
 * One thing that an entry or the head of a case leaves unknown, and the same case with it filled in. The filled case is made first; what
 * it says of a drug's name, route, time or taking, of the first sign or of the end is then forgotten.
 *
 * @param what was forgotten
 * @param before the case that does not know it
 * @param after the case that does
 */
record Forgotten(String what, CaseFile before, CaseFile after) {

    /** Draws a case of these answers in which there is something to forget. */
    static Forgotten any(List<Answer> answers, Vocabulary vocabulary, Random random) {
        CaseFile drawn = Answer.caseOf(answers);
        boolean over = random.nextInt(3) == 0;
        Episode episode = new Episode(
                "", "", drawn.episode().onset(), over ? Entries.days(1, 1 + random.nextInt(3)) : When.UNKNOWN);
        List<ExposureEntry> exposures = new ArrayList<>();
        for (ExposureEntry entry : drawn.exposures()) {
            exposures.add(named(entry, vocabulary, random));
        }
        CaseFile after = with(drawn, episode, exposures);
        if (exposures.isEmpty() || random.nextInt(5) == 0) {
            boolean onset = random.nextBoolean();
            Episode less = onset
                    ? new Episode("", "", When.UNKNOWN, episode.ended())
                    : new Episode("", "", episode.onset(), When.UNKNOWN);
            return new Forgotten(onset ? "the first sign" : "the end", with(drawn, less, exposures), after);
        }
        int index = random.nextInt(exposures.size());
        ExposureEntry entry = exposures.get(index);
        int what = random.nextInt(4);
        List<ExposureEntry> less = new ArrayList<>(exposures);
        less.set(index, forgetting(what, entry, vocabulary, random));
        return new Forgotten(
                List.of("the drug", "the route", "when it was", "that it was taken")
                                .get(what) + " of " + entry.id(),
                with(drawn, episode, less),
                after);
    }

    /** Whether a drug of the filled case is of a class that it says was not taken: the reader refuses such a case, so nobody can fill it in. */
    boolean contradicts(Vocabulary vocabulary) {
        Set<String> notTaken = after.classHistories().stream()
                .filter(history -> history.statement() == ClassHistory.Statement.NOT_TAKEN)
                .map(ClassHistory::drugClass)
                .collect(Collectors.toSet());
        return after.exposures().stream()
                .filter(entry -> !entry.drug().isEmpty())
                .flatMap(entry -> vocabulary.drug(entry.drug()).orElseThrow().classes().stream())
                .anyMatch(notTaken::contains);
    }

    /** The same event of any drug of its class, by any route by which that can have been given. */
    private static ExposureEntry named(ExposureEntry entry, Vocabulary vocabulary, Random random) {
        List<String> classes = classes(entry, vocabulary);
        String drugClass = classes.get(random.nextInt(classes.size()));
        List<DrugTerm> drugs = vocabulary.drugs().values().stream()
                .filter(drug -> drug.classes().contains(drugClass))
                .toList();
        if (drugs.isEmpty() || entry.route() == Route.NOT_STATED) {
            return entry;
        }
        DrugTerm drug = drugs.get(random.nextInt(drugs.size()));
        Route route = drug.longActing() && random.nextInt(3) == 0 ? Route.LONG_ACTING_INJECTION : entry.route();
        return event(entry, drug.id(), "", route, entry.taken(), entry.at());
    }

    private static List<String> classes(ExposureEntry entry, Vocabulary vocabulary) {
        return entry.drug().isEmpty()
                ? List.of(entry.drugClass())
                : List.copyOf(vocabulary.drug(entry.drug()).orElseThrow().classes());
    }

    private static ExposureEntry forgetting(int what, ExposureEntry entry, Vocabulary vocabulary, Random random) {
        List<String> classes = classes(entry, vocabulary).stream().sorted().toList();
        return switch (what) {
            case 0 ->
                event(entry, "", classes.get(random.nextInt(classes.size())), entry.route(), entry.taken(), entry.at());
            case 1 -> event(entry, entry.drug(), entry.drugClass(), Route.NOT_STATED, entry.taken(), entry.at());
            case 2 -> event(entry, entry.drug(), entry.drugClass(), entry.route(), entry.taken(), When.UNKNOWN);
            default -> event(entry, entry.drug(), entry.drugClass(), entry.route(), Taken.PRESCRIBED_ONLY, entry.at());
        };
    }

    private static ExposureEntry event(
            ExposureEntry entry, String drug, String drugClass, Route route, Taken taken, When at) {
        return new ExposureEntry(
                entry.id(),
                drug,
                drugClass,
                entry.event(),
                route,
                taken,
                at,
                entry.product(),
                OptionalInt.empty(),
                "",
                "",
                "",
                entry.place());
    }

    private static CaseFile with(CaseFile drawn, Episode episode, List<ExposureEntry> exposures) {
        List<Entry> entries = new ArrayList<>(exposures);
        drawn.entries().filter(entry -> !(entry instanceof ExposureEntry)).forEach(entries::add);
        return Answer.caseOf(entries, drawn.person(), drawn.setting(), episode);
    }
}
