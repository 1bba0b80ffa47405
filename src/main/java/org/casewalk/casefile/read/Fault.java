package org.casewalk.casefile.read;

import org.casewalk.casefile.CaseProblem.Severity;

/**
 * Everything that can be wrong with a case file. The codes are stable; {@code docs/case-file.md} lists them. Codes below 100 concern
 * the text, those from 100 the shape that the JSON Schema describes too, those from 200 the meaning, which only the reader checks.
 */
enum Fault {
    NOT_UTF_8("C001"),
    TOO_LARGE("C002"),
    EMPTY("C003"),
    NOT_WELL_FORMED("C004"),
    TOO_DEEP("C005"),
    DUPLICATE_KEY("C006"),
    YAML_FEATURE("C007"),
    SEVERAL_DOCUMENTS("C008"),
    CONTROL_CHARACTER("C009"),
    NUMBER_TOO_FINE("C010"),

    WRONG_TYPE("C101"),
    UNKNOWN_KEY("C102"),
    MISSING_KEY("C103"),
    UNKNOWN_WORD("C104"),
    MALFORMED_ID("C105"),
    MALFORMED_TIME("C106"),
    NOT_A_FINITE_NUMBER("C107"),
    OUT_OF_RANGE("C108"),
    KEYS_EXCLUDE_EACH_OTHER("C109"),
    KEY_NEEDS_ANOTHER("C110"),
    TEXT_TOO_LONG("C111"),
    NO_FIELD_FOR_IDENTITY("C112"),
    NO_FIELD_FOR_DOSE("C113"),
    BLANK_TEXT("C114"),
    AGE_NOT_BANDED("C115"),
    REVIEW_NOT_CLOSED("C116"),

    UNKNOWN_FINDING("C201"),
    UNKNOWN_TEST("C202"),
    UNKNOWN_DRUG("C203"),
    UNKNOWN_DRUG_CLASS("C204"),
    UNKNOWN_INVESTIGATION("C205"),
    UNKNOWN_SETTING("C206"),
    UNKNOWN_EPISODE("C207"),
    UNKNOWN_UNIT("C208"),
    UNIT_DOES_NOT_FIT("C209"),
    UNKNOWN_SITE("C210"),
    DUPLICATE_ID("C211"),
    TIMES_SWAPPED("C212"),
    LIMITS_SWAPPED("C213"),
    NEGATIVE_VALUE("C214"),
    PRESENT_AND_ABSENT("C215"),
    DOES_NOT_GO_WITH_STATE("C216"),
    IDENTIFYING_TEXT("C217"),
    DATE_IN_TEXT("C218"),
    DOSE_IN_TEXT("C219"),
    HISTORY_CONTRADICTED("C220"),

    IMPLAUSIBLE_VALUE("C301", Severity.WARNING),
    ORDER_UNKNOWN("C302", Severity.WARNING),
    SAME_TWICE("C303", Severity.WARNING),
    DAY_FAR_AWAY("C304", Severity.WARNING),
    MORE_PROBLEMS("C399");

    private final String code;
    private final Severity severity;

    Fault(String code) {
        this(code, Severity.ERROR);
    }

    Fault(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    String code() {
        return code;
    }

    Severity severity() {
        return severity;
    }

    /** Says whether the JSON Schema refuses it too. */
    boolean concernsShape() {
        return code.startsWith("C1");
    }
}
