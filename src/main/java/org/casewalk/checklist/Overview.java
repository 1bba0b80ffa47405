package org.casewalk.checklist;

import java.util.List;
import org.casewalk.fact.Truth;

/**
 * What can be said of a case at once: a small part of its checklist, in a small part of the time. What is here says the same as there.
 *
 * @param title of the case
 * @param origin where it comes from, in words
 * @param entered what is on record, sorted by kind and id
 * @param safetyQuestions how far they are answered
 * @param redFlags those that are on record, in order; no other is shown at once
 * @param lines every pattern and set that a rule decides, emergencies first, then in pack order
 */
public record Overview(
        String title,
        String origin,
        List<Entered> entered,
        SafetyQuestions safetyQuestions,
        List<RedFlag> redFlags,
        List<Line> lines) {

    public Overview {
        entered = List.copyOf(entered);
        redFlags = List.copyOf(redFlags);
        lines = List.copyOf(lines);
    }

    /**
     * How a pattern or set stands.
     *
     * @param id of it
     * @param title as a person reads it
     * @param status by its decision rule
     * @param touched whether something on record speaks about it: its status, or that of a criterion, is decided
     * @param applies false where what it asks for before all else is not met: it is then not met, which says nothing about its features
     */
    public record Line(String id, String title, Truth status, boolean touched, boolean applies) {}
}
