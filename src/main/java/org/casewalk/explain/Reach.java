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
 * What a subject can become by every combination of answers to some questions. Answers are tried block by block; where no answer to
 * come contradicts the record, a subject that is decided stays so whatever comes after, and two beginnings that leave the same to decide
 * are followed once.
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

    /**
     * A block with answers to some of its questions.
     *
     * @param bases as of the block
     * @param outcomes what those become, one for each combination of answers; never empty
     * @param acting rules that rest on them
     */
    private record Answered(int[] bases, List<Truth[]> outcomes, int[] acting) {}

    /** Counts one step. */
    void spend() {
        if (--left < 0) {
            throw new BudgetSpent();
        }
    }

    /**
     * Says what the subject can become by answers to these questions, even where they contradict each other or the record; as
     * {@link #by(long)}.
     */
    int whatever(long questions) {
        List<Answered> answered = answered(questions, Prospect.Joint::every);
        List<Answered> takingBack = answered.stream().filter(this::takesBack).toList();
        List<Answered> inOrder = new ArrayList<>(takingBack);
        answered.stream().filter(block -> !takesBack(block)).forEach(inOrder::add);
        return new Walk(inOrder, takingBack.size()).from(0, first);
    }

    /**
     * Says what the subject can become by answers to these questions that do not contradict each other.
     *
     * @return the bits of all that it can become; where it can stay open, that bit is among them and others may be missing
     */
    int by(long questions) {
        return new Walk(answered(questions, Prospect.Joint::consistent), 0).from(0, first);
    }

    private List<Answered> answered(long questions, Function<Prospect.Joint, List<Truth[]>> which) {
        List<Answered> answered = new ArrayList<>();
        for (int number = 0; number < blocks.size(); number++) {
            Block block = blocks.get(number);
            long asked = block.questions() & questions;
            if (asked != 0) {
                List<Truth[]> possible = which.apply(block.outcomes().of(asked));
                if (possible.isEmpty()) {
                    throw new BudgetSpent();
                }
                answered.add(new Answered(block.bases(), possible, above.get(number)));
            }
        }
        return answered;
    }

    /** Whether an answer can take back what the record decides, by contradicting it: then a subject that is decided may not stay so. */
    private boolean takesBack(Answered block) {
        for (Truth[] outcome : block.outcomes()) {
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
        private final List<Answered> answered;
        private final int stays;
        private final Truth[] bases = now.clone();
        private final int[] waits;
        private final Map<String, Integer> remembered = new HashMap<>();

        /** @param stays how many of them may take back what the record decides; they come first, and after them what is decided stays so */
        private Walk(List<Answered> answered, int stays) {
            this.answered = answered;
            this.stays = formula.asksForOpen() ? answered.size() : stays;
            int[] lastTouch = new int[now.length];
            Arrays.fill(lastTouch, -1);
            for (int depth = 0; depth < answered.size(); depth++) {
                for (int base : answered.get(depth).bases()) {
                    lastTouch[base] = depth;
                }
            }
            this.waits = outline.waits(lastTouch);
        }

        private int from(int depth, Truth subject) {
            spend();
            boolean last = depth == answered.size();
            if (last || subject != Truth.OPEN && depth >= stays) {
                return bit(subject);
            }
            if (answered.size() - depth < WORTH_REMEMBERING || depth < stays) {
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
            int[] rules = answered.get(depth).acting();
            Truth[] before = new Truth[rules.length];
            for (int i = 0; i < rules.length; i++) {
                before[i] = decided[rules[i]];
            }
            int reached = 0;
            for (Truth[] outcome : answered.get(depth).outcomes()) {
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
