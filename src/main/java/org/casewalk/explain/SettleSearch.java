package org.casewalk.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casewalk.checklist.Result;

/**
 * Finds the inclusion-minimal sets of questions that settle a subject: every combination of answers to the set leaves it met or not
 * met. Whoever knows more is never left more open, as long as no two answers contradict each other; so among answers that do not, a set
 * that holds a settling one settles too, and the minimal sets are the smallest that break every way of staying open. What is found is
 * tried at once with contradicting answers as well, and kept only if it settles even so; what the budget leaves untried is not kept.
 * The search stops at its budget and says so.
 */
final class SettleSearch {

    /** More sets than anybody reads; beyond them the search stops and says so. */
    static final int MOST_SETS = 100;

    /** Questions are bits of a long. */
    static final int MOST_QUESTIONS = 62;

    /** Answers to all questions may leave it open. */
    static final int NEVER = Result.NEVER;

    private final Reach reach;
    private final int questions;
    private final List<Long> found = new ArrayList<>();
    private final List<Long> kept = new ArrayList<>();
    private final List<Long> blockers = new ArrayList<>();
    private long needed;
    private boolean truncated;
    private boolean never;
    private int beyond;

    /**
     * Searches.
     *
     * @param reach what the subject can become by answers to some questions
     * @param questions how many there are
     */
    SettleSearch(Reach reach, int questions) {
        this.reach = reach;
        this.questions = questions;
        try {
            search();
        } catch (Reach.BudgetSpent spent) {
            truncated = true;
        }
    }

    /** Sets of questions by number, smallest first, then in the order of the questions. */
    List<int[]> settledBy() {
        return kept.stream()
                .sorted(Comparator.comparingInt((Long set) -> Long.bitCount(set))
                        .thenComparing(SettleSearch::inOrder))
                .map(set -> java.util.stream.IntStream.range(0, questions)
                        .filter(question -> (set >> question & 1) == 1)
                        .toArray())
                .toList();
    }

    /** Of two sets of a size, the one with the earlier question at the first difference stands first. */
    private static int inOrder(long one, long other) {
        return Long.compareUnsigned(Long.reverse(other), Long.reverse(one));
    }

    boolean truncated() {
        return truncated;
    }

    /**
     * How many questions every set that settles has at least, found or not; as far as the search came, so that 0 says nothing, and
     * {@link #NEVER} where there is no such set.
     */
    int atLeast() {
        return never ? NEVER : Long.bitCount(needed) + beyond;
    }

    private void search() {
        if (questions > MOST_QUESTIONS) {
            truncated = true;
            return;
        }
        long all = (1L << questions) - 1;
        int whole = reach.by(all);
        if ((whole & Reach.OPEN) != 0) {
            never = true;
            return;
        }
        if (Integer.bitCount(whole) == 1) {
            // Nothing more has to be asked where all answers together decide alike, though none of them is given yet.
            found(0L, reach.whatever(all) == whole);
            return;
        }
        for (int question = 0; question < questions; question++) {
            if (!settles(all & ~(1L << question))) {
                needed |= 1L << question;
            }
        }
        if (settles(needed)) {
            found(needed);
            return;
        }
        blockers.add(blocker(needed, all));
        beyondNeeded(all);
    }

    /** Takes the smallest set that hits every blocker until none is left that holds no found set. */
    private void beyondNeeded(long all) {
        int size = 1;
        while (size <= questions && found.size() < MOST_SETS) {
            if (found.isEmpty()) {
                beyond = size;
            }
            long candidate = hitting(needed, 0, size);
            if (candidate == 0) {
                size++;
            } else if (settles(candidate)) {
                found(candidate);
            } else {
                blockers.add(blocker(candidate, all));
            }
        }
        truncated |= found.size() == MOST_SETS;
    }

    private void found(long set) {
        found(set, (reach.whatever(set) & Reach.OPEN) == 0);
    }

    /** A set that leaves it open where answers contradict each other does not settle it; a larger one might. */
    private void found(long set, boolean whatever) {
        found.add(set);
        if (whatever) {
            kept.add(set);
        } else {
            truncated = true;
        }
    }

    private boolean settles(long set) {
        return (reach.by(set) & Reach.OPEN) == 0;
    }

    /** Adds to a set that does not settle whatever leaves it so; every settling set has a question among the rest. */
    private long blocker(long set, long all) {
        long grown = set;
        for (int question = 0; question < questions; question++) {
            long more = grown | 1L << question;
            if (more != grown && !settles(more)) {
                grown = more;
            }
        }
        return all & ~grown;
    }

    /**
     * Finds a set with so many questions at most that hits every blocker and holds no found set; 0 where there is none.
     *
     * @param chosen what is in it so far
     * @param banned what was tried in its place before
     */
    private long hitting(long chosen, long banned, int more) {
        reach.spend();
        for (long smaller : found) {
            if ((smaller & ~chosen) == 0) {
                return 0;
            }
        }
        long open = 0;
        for (long blocker : blockers) {
            if ((blocker & chosen) == 0) {
                open = blocker;
                break;
            }
        }
        if (open == 0) {
            return chosen;
        }
        if (more == 0) {
            return 0;
        }
        long ban = banned;
        for (long left = open & ~banned; left != 0; left &= left - 1) {
            long question = Long.lowestOneBit(left);
            long hit = hitting(chosen | question, ban, more - 1);
            if (hit != 0) {
                return hit;
            }
            ban |= question;
        }
        return 0;
    }
}
