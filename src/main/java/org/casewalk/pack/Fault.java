package org.casewalk.pack;

import org.casewalk.pack.PackProblem.Severity;

/** Every kind of thing that can be wrong with a rules folder. The codes are stable: people search for them. */
public enum Fault {
    UNREADABLE("P001"),
    TOO_LARGE("P002"),
    NOT_UTF_8("P003"),
    NOT_YAML("P004"),
    YAML_FEATURE("P005"),
    DUPLICATE_KEY("P006"),
    UNKNOWN_KEY("P007"),
    MISSING_KEY("P008"),
    WRONG_KIND("P009"),
    NOT_A_CHOICE("P010"),
    DUPLICATE_ID("P011"),
    UNKNOWN_ID("P012"),
    BAD_ID("P013"),
    BAD_PATH("P014"),
    FILE_NOT_LISTED("P015"),
    LONG_LOCATOR("P016"),
    FORBIDDEN_WORDING("P017"),
    TOO_MUCH("P018"),

    OPEN_QUOTE("P020"),
    CURLY_QUOTE("P021"),
    SINGLE_QUOTE("P022"),
    NO_RULE_NAME("P023"),
    NO_WHEN("P024"),
    NO_THEN("P025"),
    NO_END("P026"),
    OPEN_PARENTHESIS("P027"),
    EXTRA_PARENTHESIS("P028"),
    NO_COMMA("P029"),
    ASSIGNMENT("P030"),
    NO_SEMICOLON("P031"),
    NO_CONCLUSION("P032"),
    MISSPELT_CONSEQUENCE("P033"),
    UNKNOWN_VERDICT("P034"),
    CONCLUSION_ARGUMENT("P035"),
    STRAY_TEXT("P036"),
    BACKSLASH("P037"),
    NOT_DRL("P038"),
    NOT_UNDERSTOOD("P039"),

    NOT_A_CONCLUSION("P040"),
    CODE_BEFORE("P041"),
    CODE_AFTER("P042"),
    EVAL("P043"),
    METHOD_CALL("P044"),
    BINDING("P045"),
    FROM("P046"),
    ACCUMULATE("P047"),
    COLLECT("P048"),
    NEGATION("P049"),
    QUANTIFIER("P050"),
    SALIENCE("P051"),
    ENABLED("P052"),
    DIALECT("P053"),
    TIMER("P054"),
    FLOW("P055"),
    EXTENDS("P056"),
    ATTRIBUTE("P057"),
    FUNCTION("P058"),
    QUERY("P059"),
    DECLARE("P060"),
    GLOBAL("P061"),
    FOREIGN_IMPORT("P062"),
    STATIC_IMPORT("P063"),
    ACCUMULATE_IMPORT("P064"),
    NAMED_CONSEQUENCE("P065"),
    BRANCH("P066"),
    TEMPLATE("P067"),
    UNIT("P068"),
    WINDOW("P069"),
    ENTRY_POINT("P070"),
    INLINE_CODE("P071"),
    CONNECTIVE("P072"),
    OPERATOR("P073"),
    QUERY_CALL("P074"),
    PATH_EXPRESSION("P075"),
    EXPANDER("P076"),
    GROUP_BY("P077"),
    ANNOTATION("P078"),

    NO_HEAD("P079"),
    PACKAGE_NAME("P080"),
    UNKNOWN_FACT_TYPE("P081"),
    UNKNOWN_FIELD("P082"),
    UNKNOWN_TERM("P083"),
    WRONG_VALUE("P084"),
    WRONG_BOUND("P085"),
    NO_CONDITION("P086"),
    NO_SELECTOR("P087"),
    NO_CLAIM("P088"),
    CONTRADICTION("P089"),
    UNKNOWN_SOURCE("P090"),
    NO_SOURCE("P091"),
    DUPLICATE_RULE("P092"),
    DUPLICATE_CONCLUSION("P093"),
    UNKNOWN_CONCLUSION("P094"),
    NO_RULE_FOR("P095"),
    ONLY_FOR_CRITERIA("P097"),
    UNKNOWN_GROUP("P098"),
    OUT_OF_REACH("P099"),
    CYCLE("P100"),
    OPEN_STATUS("P101"),
    REPEATED("P103"),
    NO_URGENCY("P104"),
    ONLY_FOR_COMPARED("P105"),
    SAME_CONDITION("P110", Severity.WARNING),
    UNUSED_CRITERION("P111", Severity.WARNING),
    NO_WITNESS("P113", Severity.WARNING),
    EARLIER_VALUE("P114", Severity.WARNING);

    private final String code;
    private final Severity severity;

    Fault(String code) {
        this(code, Severity.ERROR);
    }

    Fault(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** Gives the code shown to people, for instance {@code P021}. */
    public String code() {
        return code;
    }

    /** Says whether the pack is refused. */
    public Severity severity() {
        return severity;
    }
}
