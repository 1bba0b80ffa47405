package org.casewalk.casefile;

/** What happened with a drug. */
public enum ExposureEvent {
    START(true, false),
    INCREASE(true, false),
    /** Taken for some time already; the time is when that is known from. */
    ONGOING(true, false),
    RESUMED(true, false),
    /** Changed to this drug; the drug it replaced has its own {@code stop}. */
    SWITCH(true, false),
    INJECTION(true, false),
    DECREASE(false, true),
    STOP(false, true),
    MISSED_DOSE(false, true);

    private final boolean addition;
    private final boolean withdrawal;

    ExposureEvent(boolean addition, boolean withdrawal) {
        this.addition = addition;
        this.withdrawal = withdrawal;
    }

    /** Says whether more of the drug, or its presence, follows. */
    public boolean addition() {
        return addition;
    }

    /** Says whether less of the drug follows. */
    public boolean withdrawal() {
        return withdrawal;
    }
}
