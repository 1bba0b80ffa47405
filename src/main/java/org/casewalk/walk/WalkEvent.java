package org.casewalk.walk;

import org.casewalk.casefile.write.CaseDocument;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.HeadForm;

/** One thing that happened in a walk. The walk is what its events add up to; none is ever changed or taken out. */
public sealed interface WalkEvent {

    /** The walk began with this case. */
    record Begun(CaseDocument document) implements WalkEvent {}

    /** An entry was added, or put in the place of the one with the same id. */
    record Put(EntryForm entry) implements WalkEvent {}

    /** An entry was taken back as if it had never been recorded. */
    record TakenBack(String entryId) implements WalkEvent {}

    /** Age, sex, setting or onset was recorded. */
    record HeadSet(HeadForm head) implements WalkEvent {}

    /** The last answer that still counted was undone. */
    record Undone() implements WalkEvent {}

    /** A person marked a review step. */
    record StepMarked(StepMark mark) implements WalkEvent {}

    /** Says whether it changes the case, so that it can be undone. */
    default boolean edit() {
        return this instanceof Put || this instanceof TakenBack || this instanceof HeadSet;
    }
}
