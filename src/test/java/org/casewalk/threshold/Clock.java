package org.casewalk.threshold;

/** Times of made cases, to the minute; the first sign is at noon of day 0. */
final class Clock {

    private static final long NOON = 12 * 60;
    private static final long DAY = 24 * 60;

    private Clock() {}

    static final String ONSET = "\"day 0 12:00\"";

    /** A minute so many hours after the first sign. */
    static String hoursAfterOnset(double hours) {
        long minute = NOON + Math.round(hours * 60);
        return "\"day %d %02d:%02d\""
                .formatted(
                        Math.floorDiv(minute, DAY), Math.floorMod(minute, DAY) / 60, Math.floorMod(minute, DAY) % 60);
    }

    /** Calendar days between the first sign and a minute so many hours before it. */
    static double calendarDays(double hoursBeforeOnset) {
        return -Math.floorDiv(NOON - Math.round(hoursBeforeOnset * 60), DAY);
    }

    /** A calendar day so many days before the first sign. */
    static String daysBeforeOnset(double days) {
        return "day " + -Math.round(days);
    }
}
