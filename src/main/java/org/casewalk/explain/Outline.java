package org.casewalk.explain;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casewalk.fact.Truth;

/**
 * What of a half-answered formula still matters: what rules that are through have added to counts, and what is known of the others.
 * Two beginnings with the same outline can become the same. Immutable.
 */
final class Outline {

    private final int[][] bases;
    private final boolean[] building;
    private final boolean[] compared;
    private final List<FormulaPart.Counted> groups;
    private final int size;

    Outline(Formula formula) {
        int rules = formula.rules().size();
        this.bases = new int[rules][];
        this.building = new boolean[rules];
        this.compared = new boolean[rules];
        Set<FormulaPart.Counted> counted = new LinkedHashSet<>();
        int patterns = 0;
        for (int rule = 0; rule < rules; rule++) {
            List<Integer> direct = new ArrayList<>();
            int place = rule;
            formula.rules()
                    .get(rule)
                    .each(
                            direct::add,
                            status -> {
                                compared[status] = true;
                                building[place] = true;
                            },
                            group -> {
                                counted.add(group);
                                building[place] = true;
                            });
            bases[rule] = direct.stream().mapToInt(Integer::intValue).distinct().toArray();
            patterns += bases[rule].length;
        }
        this.groups = List.copyOf(counted);
        this.size = 1 + rules + patterns + 16 * groups.size();
    }

    /**
     * Writes it down.
     *
     * @param depth how many blocks are answered
     * @param truths base patterns as they are now
     * @param decided rules as they are now
     * @param waits for each rule the last block that touches a base pattern of its own, −1 for none
     */
    byte[] state(int depth, Truth[] truths, Truth[] decided, int[] waits) {
        ByteBuffer state = ByteBuffer.allocate(size);
        state.put((byte) depth);
        boolean[] through = new boolean[bases.length];
        for (int rule = 0; rule < bases.length; rule++) {
            through[rule] = decided[rule] != Truth.OPEN || !building[rule] && waits[rule] < depth;
            if (!through[rule]) {
                state.put((byte) 3);
                for (int base : bases[rule]) {
                    state.put((byte) truths[base].ordinal());
                }
            } else if (compared[rule]) {
                state.put((byte) decided[rule].ordinal());
            } else {
                state.put((byte) 4);
            }
        }
        for (FormulaPart.Counted group : groups) {
            added(group, through, decided, state);
        }
        return Arrays.copyOf(state.array(), state.position());
    }

    /**
     * Says how long each rule has to wait.
     *
     * @param lastTouch for each base pattern the last block that touches it, −1 for none
     */
    int[] waits(int[] lastTouch) {
        int[] waits = new int[bases.length];
        for (int rule = 0; rule < bases.length; rule++) {
            waits[rule] = -1;
            for (int base : bases[rule]) {
                waits[rule] = Math.max(waits[rule], lastTouch[base]);
            }
        }
        return waits;
    }

    private static void added(FormulaPart.Counted group, boolean[] through, Truth[] decided, ByteBuffer state) {
        double met = 0;
        double notMet = 0;
        for (int member = 0; member < group.rules().length; member++) {
            int rule = group.rules()[member];
            if (through[rule]) {
                met += decided[rule] == Truth.MET ? group.weight(member) : 0;
                notMet += decided[rule] == Truth.NOT_MET ? group.weight(member) : 0;
            }
        }
        if (group.weighted()) {
            state.putDouble(met).putDouble(notMet);
        } else {
            state.putShort((short) met).putShort((short) notMet);
        }
    }
}
