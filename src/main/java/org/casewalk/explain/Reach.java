package org.casewalk.explain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.casewalk.fact.Truth;

/**
 * What a subject can become by every combination of answers to some questions. Answers are tried block by block; where no answer
 * contradicts the record, a subject that is decided stays so whatever comes after, and two beginnings that leave the same to decide are
 * followed once.
 */
final class Reach {

    static final int MET = 1;
    static final int NOT_MET = 2;
    static final int OPEN = 4;

    /** Remembering pays only where there is something left to follow. */
    private static final int WORTH_REMEMBERING = 3;

    private final Formula formula;
    private final Truth[] now;
    private final List<Block> blocks;
    private final Outline outline;
    private final Truth[] decided;
    private final Truth first;
    private final List<int[]> above;
    private int left;

    /** The budget is spent. */
    static final class BudgetSpent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BudgetSpent() {
            super("settling budget spent", null, false, false);
        }
    }

    /**
     * Questions whose answers act on the same base patterns, which no other block touches.
     *
     * @param questions bits of the questions
     * @param bases base patterns of the formula that they touch
     * @param outcomes what those become by every combination of answers to some of the questions; empty where that is too much
     */
    record Block(long questions, int[] bases, Outcomes outcomes) {}

    /** Gives outcomes. */
    interface Outcomes {
        Prospect.Joint of(long questions);
    }

    Reach(Formula formula, Outline outline, Truth[] now, List<Block> blocks, int budget) {
        this.formula = formula;
        this.outline = outline;
        this.now = now;
        this.blocks = blocks;
        this.decided = new Truth[formula.rules().size()];
        this.first = formula.truth(now, decided);
        this.above = blocks.stream().map(block -> formula.above(block.bases())).toList();
        this.left = budget;
    }

    /** Counts one step. */
    void spend() {
        if (--left < 0) {
            throw new BudgetSpent();
        }
    }

    /** Says what the subject can become by answers to these questions, even where they contradict each other; as {@link #by(long)}. */
    int whatever(long questions) {
        return by(questions, Prospect.Joint::every);
    }

    /**
     * Says what the subject can become by answers to these questions that do not contradict each other.
     *
     * @return the bits of all that it can become; where it can stay open, that bit is among them and others may be missing
     */
    int by(long questions) {
        return by(questions, Prospect.Joint::consistent);
    }

    private int by(long questions, Function<Prospect.Joint, List<Truth[]>> which) {
        List<Block> answered = new ArrayList<>();
        List<List<Truth[]>> outcomes = new ArrayList<>();
        List<int[]> acting = new ArrayList<>();
        for (int number = 0; number < blocks.size(); number++) {
            Block block = blocks.get(number);
            long asked = block.questions() & questions;
            if (asked != 0) {
                List<Truth[]> possible = which.apply(block.outcomes().of(asked));
                if (possible.isEmpty()) {
                    throw new BudgetSpent();
                }
                answered.add(block);
                outcomes.add(possible);
                acting.add(above.get(number));
            }
        }
        return new Walk(answered, outcomes, acting).from(0, first);
    }

    /** Whether an answer can take back what the record decides, by contradicting it: then a subject that is decided may not stay so. */
    private boolean takesBack(Block block, List<Truth[]> outcomes) {
        for (Truth[] outcome : outcomes) {
            for (int i = 0; i < outcome.length; i++) {
                Truth before = now[block.bases()[i]];
                if (before != Truth.OPEN && outcome[i] != before) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int bit(Truth truth) {
        return switch (truth) {
            case MET -> MET;
            case NOT_MET -> NOT_MET;
            case OPEN -> OPEN;
        };
    }

    /** One walk over all combinations. */
    private final class Walk {
        private final List<Block> answered;
        private final List<List<Truth[]>> outcomes;
        private final List<int[]> acting;
        private final Truth[] bases = now.clone();
        private final int[] lastTouch = new int[now.length];
        private final int[] waits;
        private final boolean stays;
        private final Map<String, Integer> remembered = new HashMap<>();

        private Walk(List<Block> answered, List<List<Truth[]>> outcomes, List<int[]> acting) {
            this.answered = answered;
            this.outcomes = outcomes;
            this.acting = acting;
            Arrays.fill(lastTouch, -1);
            for (int depth = 0; depth < answered.size(); depth++) {
                for (int base : answered.get(depth).bases()) {
                    lastTouch[base] = depth;
                }
            }
            this.waits = outline.waits(lastTouch);
            this.stays = !formula.asksForOpen() && !takesBack();
        }

        private boolean takesBack() {
            for (int depth = 0; depth < answered.size(); depth++) {
                if (Reach.this.takesBack(answered.get(depth), outcomes.get(depth))) {
                    return true;
                }
            }
            return false;
        }

        private int from(int depth, Truth subject) {
            spend();
            boolean last = depth == answered.size();
            if (last || subject != Truth.OPEN && stays) {
                return bit(subject);
            }
            if (answered.size() - depth < WORTH_REMEMBERING || !stays) {
                return further(depth);
            }
            String state = new String(outline.state(depth, bases, decided, waits), StandardCharsets.ISO_8859_1);
            Integer known = remembered.get(state);
            if (known == null) {
                known = further(depth);
                remembered.put(state, known);
            }
            return known;
        }

        private int further(int depth) {
            int[] touched = answered.get(depth).bases();
            int[] rules = acting.get(depth);
            Truth[] before = new Truth[rules.length];
            for (int i = 0; i < rules.length; i++) {
                before[i] = decided[rules[i]];
            }
            int reached = 0;
            for (Truth[] outcome : outcomes.get(depth)) {
                for (int i = 0; i < touched.length; i++) {
                    bases[touched[i]] = outcome[i];
                }
                reached |= from(depth + 1, formula.truth(bases, decided, rules));
                if ((reached & OPEN) != 0) {
                    break;
                }
            }
            for (int base : touched) {
                bases[base] = now[base];
            }
            for (int i = 0; i < rules.length; i++) {
                decided[rules[i]] = before[i];
            }
            return reached;
        }
    }
}
