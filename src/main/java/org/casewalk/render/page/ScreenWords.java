package org.casewalk.render.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casewalk.checklist.Bounds;
import org.casewalk.checklist.Checklist;
import org.casewalk.checklist.Criterion;
import org.casewalk.checklist.Result;
import org.casewalk.fact.Truth;

/**
 * The words of the screen, for text, Markdown and HTML alike. The tokens {@code met}, {@code not-met} and {@code open} stay in
 * JSON; a reader never sees them. No sentence here claims more than that something is on record.
 */
public final class ScreenWords {

    public static final String EXERCISE = "Exercise or structured review, not care.";
    public static final String UNWELL_NOW =
            "Is this about a person who is unwell now? Close this and follow local procedure.";
    public static final String RED_FLAG =
            "A real person with these findings needs emergency clinical assessment now; follow local procedure.";
    public static final String FIXED_ORDER = "in a fixed order, emergencies first; it says nothing about this case.";
    public static final String GROUPED_ORDER =
            "in each group a fixed order, emergencies first; it says nothing about this case.";
    public static final String STEPS_ARE_QUESTIONS =
            "questions for a person to consider; the tool ticks none of them off.";
    public static final String NOTHING_ENTERED = "nothing entered";
    public static final String NOTHING_ENTERED_LINE =
            "Nothing entered. Nothing is decided by that, and nothing is excluded.";

    public static final String YES = "recorded: yes";
    public static final String NO = "recorded: no";
    public static final String NOT_KNOWN = "not known yet";
    public static final String LESS_EXPECTED = "less expected with this";
    public static final String LOOK_ALIKES = "look-alikes still open";
    public static final String THOUGHT_EXPERIMENT = "thought experiment: if this answer had been different";
    public static final String DECIDED_ON_PAPER = "would be decided on paper by";
    public static final String ONE_ANSWER = "one answer that would decide it on paper";
    public static final String OUTSIDE_WINDOW = "recorded: no; a note on timing, not an argument against";
    public static final String NOTHING_SO_FAR = "nothing so far";
    public static final String NAMES_NONE = "none that this text names";
    public static final String GROUP_MET =
            "All core features or parts on record; a clinician still has to explain them";
    public static final String GROUP_OPEN = "Cannot be decided yet, with something on record";
    public static final String GROUP_UNTOUCHED = "Cannot be decided yet, with no sign on record that they ask for";
    public static final String DRUGS_ONLY = "Only drugs, times or the person on record";
    public static final String NOTHING_YET = "Nothing on record yet that they ask for";
    public static final String NOT_AN_ALL_CLEAR = "This is not an all-clear.";

    private ScreenWords() {}

    /** What the record says about a criterion, or a part of one. */
    public static String recorded(Truth status, boolean nothingEntered) {
        return switch (status) {
            case MET -> YES;
            case NOT_MET -> nothingEntered ? NOTHING_ENTERED : NO;
            case OPEN -> NOT_KNOWN;
        };
    }

    /** What the record says about a criterion; a time course other than the source gives is no argument. */
    public static String recorded(Criterion criterion, boolean nothingEntered) {
        boolean outside =
                criterion.status() == Truth.NOT_MET && criterion.role().equals("timing");
        return outside && !nothingEntered ? OUTSIDE_WINDOW : recorded(criterion.status(), nothingEntered);
    }

    /** How a pattern, set or fragment stands against the record. */
    public static String standing(Result result, Checklist checklist) {
        return switch (result.kind()) {
            case "fragment" -> "the text breaks off here; nothing can be decided from it";
            case "shared-criteria" -> "not decided as a whole";
            case "feature-list" ->
                (checklist.entered().isEmpty() ? NOTHING_ENTERED + "; " : "")
                        + "no verdict: this text lists features and does not say how many decide";
            case "criteria-set" -> standing(result, checklist, allPartsOnRecord(result));
            default -> standing(result, checklist, coreOnRecord(result));
        };
    }

    private static String standing(Result result, Checklist checklist, String met) {
        boolean nothing = checklist.entered().isEmpty();
        return switch (result.status()) {
            case MET -> met;
            case NOT_MET ->
                nothing
                        ? NOTHING_ENTERED
                        : doesNotApply(result).orElseGet(() -> notReached(result.title(), checklist.recordedUpTo()));
            case OPEN ->
                (nothing ? NOTHING_ENTERED + "; " : "")
                        + (readingsDiffer(result)
                                ? "its readings of the source differ on this record: not decided"
                                : cannotBeDecided(result.missing().size()));
        };
    }

    /** A set that has two readings of one sentence may know everything and still not be decided. */
    private static boolean readingsDiffer(Result result) {
        return result.kind().equals("criteria-set")
                && !result.bounds().isEmpty()
                && result.bounds().stream().allMatch(bounds -> bounds.reached() != Truth.OPEN)
                && result.bounds().stream().map(Bounds::reached).distinct().count() > 1;
    }

    /** A set whose gate is closed does not apply, which is not the same as negative; the gate's own note says it in words. */
    private static Optional<String> doesNotApply(Result result) {
        return result.criteria().stream()
                .filter(criterion -> criterion.role().equals("gate") && criterion.status() == Truth.NOT_MET)
                .map(criterion -> criterion.note().startsWith("does not apply")
                        ? criterion.note()
                        : "does not apply: " + criterion.title() + " – recorded: no")
                .findFirst();
    }

    private static String allPartsOnRecord(Result result) {
        if (!everyPart(result)) {
            return "what the rule of " + result.title() + " asks for is on record; a clinician still has to explain it";
        }
        return "all parts of " + result.title() + " are on record; a clinician still has to explain them";
    }

    private static boolean everyPart(Result result) {
        return result.criteria().stream()
                .filter(criterion -> criterion.role().equals("core"))
                .allMatch(criterion -> criterion.status() == Truth.MET);
    }

    private static String coreOnRecord(Result result) {
        return "the core features this text" + whose(result) + " lists are all on record";
    }

    private static String whose(Result result) {
        return result.decidedBy().isEmpty()
                ? ""
                : " (" + result.decidedBy().get(0).source() + ")";
    }

    /** What of a pattern or set is on record that stands under {@link #GROUP_MET}. */
    public static String all(Result result) {
        if (!result.kind().equals("criteria-set")) {
            return "all core features of this text" + whose(result);
        }
        return everyPart(result) ? "all parts" : "what its rule asks for";
    }

    /** How a pattern or set stands, where its title stands beside it. */
    public static String shortly(Truth status) {
        return switch (status) {
            case MET -> "all on record";
            case NOT_MET -> "not reached on what was recorded";
            case OPEN -> "cannot be decided yet";
        };
    }

    /** A set or pattern that what is on record does not reach. */
    public static String notReached(String title, String recordedUpTo) {
        return title + " " + notReached(recordedUpTo);
    }

    /** The same for a heading over several. */
    static String notReached(String recordedUpTo) {
        String upTo = recordedUpTo.isEmpty() ? "" : " up to " + recordedUpTo;
        return "not reached on what was recorded" + upTo + "; this does not exclude the condition";
    }

    private static String cannotBeDecided(int missing) {
        return "cannot be decided yet"
                + switch (missing) {
                    case 0 -> "";
                    case 1 -> ": 1 observation missing";
                    default -> ": " + missing + " observations missing";
                };
    }

    /** What would follow from a single answer. */
    public static String wouldBe(Truth status) {
        return switch (status) {
            case MET -> "decided on paper: all on record";
            case NOT_MET -> "decided on paper: not reached";
            case OPEN -> "cannot be decided";
        };
    }

    /** The same after the answer it follows from, in brackets. */
    static String thenStands(Truth status) {
        return switch (status) {
            case MET -> "then all on record";
            case NOT_MET -> "then not reached";
            case OPEN -> "then still open";
        };
    }

    /** A count or total with its bounds: "0 to 2 of the 3 needed". */
    public static String ofNeeded(Bounds bounds) {
        String range = number(bounds.low()) + (bounds.low() == bounds.high() ? "" : " to " + number(bounds.high()));
        String needed = number(bounds.cutOff());
        return bounds.high() > bounds.cutOff()
                ? range + ", " + needed + " needed"
                : range + " of the " + needed + " needed";
    }

    /** How a red flag stands. */
    public static String flag(Truth status, boolean nothingEntered) {
        return switch (status) {
            case MET -> "on record";
            case NOT_MET -> nothingEntered ? NOTHING_ENTERED : "not on record, by the answers given";
            case OPEN -> NOT_KNOWN;
        };
    }

    /** How the trigger of a review step stands. */
    public static String trigger(Truth status, boolean nothingEntered) {
        return switch (status) {
            case MET -> "applies";
            case NOT_MET -> nothingEntered ? NOTHING_ENTERED : "does not apply on what was recorded";
            case OPEN -> "not known yet whether it applies";
        };
    }

    /** The heading for an urgency. */
    public static String urgency(String urgency) {
        return switch (urgency) {
            case "immediate" -> "Immediate";
            case "same-day" -> "Same day";
            case "routine" -> "Routine";
            default -> spoken(urgency);
        };
    }

    /** How current literature stands to the source. */
    public static String literature(String verdict) {
        return switch (verdict) {
            case "agrees" -> "current literature agrees";
            case "differs" -> "current literature differs";
            case "sharpens" -> "current literature sharpens this";
            case "contradiction" -> "sources contradict one another";
            default -> "current literature cannot say";
        };
    }

    /** What a criterion is for in its pattern. A supporting one may still be counted within a part that decides, so nothing is said of that. */
    public static String role(String role) {
        return switch (role) {
            case "core" -> "core feature";
            case "supporting" -> "supporting feature";
            case "contrary" -> "less expected with this when recorded";
            case "timing" -> "timing note";
            case "gate" -> "says whether the set applies at all";
            default -> role;
        };
    }

    /** Reads an id as words: {@code finding:neck-onset} becomes "neck onset". */
    public static String spoken(String id) {
        return id.substring(id.indexOf(':') + 1).replace('-', ' ');
    }

    /** Writes a number without a needless fraction; a bound that is not finite is "no limit". */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return "no limit";
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.format(Locale.ROOT, "%s", value);
    }

    /** Begins with a capital. */
    public static String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The first of several, and how many more there are. */
    static String some(List<String> all, int most, String between) {
        return all.size() <= most
                ? String.join(between, all)
                : String.join(between, all.subList(0, most)) + " and " + (all.size() - most) + " more";
    }

    /** Puts one and many right: "1 entry", "3 entries". */
    public static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
