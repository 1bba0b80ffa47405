package org.casewalk.walk;

import org.casewalk.checklist.Basis;
import org.casewalk.fact.Truth;

/**
 * One status that an answer changed.
 *
 * @param kind what it is the status of
 * @param id id of the subject; {@code set/criterion} for a criterion
 * @param title as a person reads it
 * @param of title of the set or pattern a criterion belongs to; empty string otherwise
 * @param before status before
 * @param after status after
 * @param applies false where, after it, a set is not met because it does not apply
 * @param basis the rule that decides it, with its source
 */
public record Change(
        Kind kind, String id, String title, String of, Truth before, Truth after, boolean applies, Basis basis) {

    /** What a status belongs to, in the order in which changes are told. */
    public enum Kind {
        RED_FLAG,
        PATTERN,
        CRITERIA_SET,
        CRITERION,
        REVIEW_STEP
    }
}
