package org.casewalk.explain;

import java.util.List;
import org.casewalk.fact.Fact;
import org.casewalk.fact.Truth;

/** What the facts of one case say to every base pattern, by position: worked out once, asked for by everything that explains. */
final class OnRecord {

    private final List<Fact>[] answers;
    private final Truth[] truths;
    private final boolean[] recorded;

    OnRecord(Reasoning reasoning, FactIndex facts) {
        int size = reasoning.base().size();
        this.answers = room(size);
        this.truths = new Truth[size];
        this.recorded = new boolean[size];
        for (int position = 0; position < size; position++) {
            int alike = reasoning.alike(position);
            boolean asked = alike < position;
            answers[position] =
                    asked ? answers[alike] : facts.answers(reasoning.base().get(position));
            truths[position] = reasoning.truth(position, facts, answers[position]);
            recorded[position] = asked ? recorded[alike] : recorded(answers[position]);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of lists cannot be made otherwise
    private static List<Fact>[] room(int size) {
        return new List[size];
    }

    private static boolean recorded(List<Fact> answers) {
        for (Fact fact : answers) {
            if (!fact.entries().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The facts that answer a base pattern's question. */
    List<Fact> answers(int position) {
        return answers[position];
    }

    /** The truth of every base pattern. */
    Truth[] truths() {
        return truths;
    }

    /** For every base pattern whether anything on record answers its question. */
    boolean[] recorded() {
        return recorded;
    }
}
