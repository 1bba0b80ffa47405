package org.casewalk.walk;

import java.util.List;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.term.Burden;

/**
 * One thing a walk can ask.
 *
 * @param id as in a checklist: {@code finding:rigidity}, {@code test:creatine-kinase}, {@code investigation:ct-head}
 * @param kind what an answer looks like
 * @param term id of the term
 * @param label as a person reads it
 * @param text how a structured review would ask
 * @param alsoCalled other names, in the vocabulary's order
 * @param burden what it takes to get the answer
 * @param unit canonical unit of a measured quantity; empty string otherwise
 * @param sites measuring sites that make a difference; empty otherwise
 * @param safety whether a safety question asks for it
 * @param later whether it exists only after something was tried or time has passed
 * @param precisely questions that ask for a kind of this finding
 */
public record Question(
        String id,
        Kind kind,
        String term,
        String label,
        String text,
        List<String> alsoCalled,
        Burden burden,
        String unit,
        List<String> sites,
        boolean safety,
        boolean later,
        List<Question> precisely) {

    private static final String ANCHOR = "q-";

    /** What an answer looks like. */
    public enum Kind {
        /** Present, absent, or one of three ways of not known. */
        FINDING,
        /** A number with its unit. */
        READING,
        /** A result in words. */
        INVESTIGATION,
        /** What is known about a class of drugs; answered among the drugs. */
        DRUG_HISTORY,
        /** What stands once in a case: onset, setting, age and sex. */
        HEAD
    }

    public Question {
        alsoCalled = List.copyOf(alsoCalled);
        sites = List.copyOf(sites);
        precisely = List.copyOf(precisely);
    }

    /** The id as it can stand in an address or an anchor. */
    public String anchor() {
        return ANCHOR + id.replace(':', '-');
    }

    /** Whether this is its anchor. */
    public boolean standsAt(String anchor) {
        return anchor.length() == id.length() + ANCHOR.length() && anchor.equals(anchor());
    }

    /** The entries of a walk that answer it, in their order. */
    public List<EntryForm> answers(Walk walk) {
        return walk.answered().get().to(id);
    }

    Question with(List<Question> kinds) {
        return new Question(id, kind, term, label, text, alsoCalled, burden, unit, sites, safety, later, kinds);
    }
}
