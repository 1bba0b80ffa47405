package org.casewalk.pack.drl;

import org.casewalk.pack.Fault;

/** Everything that stock Drools understands and a pack may not say, each with its own words. */
enum Forbidden {
    CODE(
            Fault.NOT_A_CONCLUSION,
            "A rule concludes, it runs no code: \"%s\" is not a conclusion.",
            "Maybe write only: insertLogical( met( \"subject\", \"criterion\" ) );"),
    CODE_BEFORE(
            Fault.CODE_BEFORE,
            "\"%s\" stands before the conclusion; nothing runs there.",
            "Maybe delete everything between \"then\" and insertLogical."),
    CODE_AFTER(
            Fault.CODE_AFTER,
            "\"%s\" stands after the conclusion; a rule has one conclusion and nothing else.",
            "Maybe a second conclusion wants a rule of its own."),
    NAMED_CONSEQUENCE(
            Fault.NAMED_CONSEQUENCE,
            "\"%s[\" names a second consequence; a rule has exactly one.",
            "Maybe write a rule for each conclusion."),
    EVAL(
            Fault.EVAL,
            "\"%s\" would run an expression; conditions only compare facts.",
            "Maybe a fact says the same: docs/writing-rules.md lists what each fact offers."),
    METHOD_CALL(
            Fault.METHOD_CALL,
            "\"%s\" would call a method; a pattern only names fields.",
            "Maybe a field says the same: write its name without brackets."),
    PATH(
            Fault.PATH_EXPRESSION,
            "\"%s\" reaches into another object; a pattern only names its own fields.",
            "Maybe drop everything before and after the dot."),
    INLINE(
            Fault.INLINE_CODE,
            "\"%s\" begins an inline list or block, which would be computed; only plain values are compared.",
            "Maybe write one pattern a value, joined by \"or\"."),
    BINDING(
            Fault.BINDING,
            "\"%s\" binds a name; patterns do not hand values on.",
            "Maybe Together, Occasions, Rise or Swing asks what the two patterns were to share."),
    FROM(
            Fault.FROM,
            "\"%s\" would fetch facts from code; all facts come from the case file.",
            "Maybe drop everything after the pattern."),
    COLLECT(
            Fault.COLLECT,
            "\"%s\" would gather facts into a list of its own.",
            "Maybe Count( of == \"owner/group\", metAtLeast >= … ) says the same."),
    ACCUMULATE(
            Fault.ACCUMULATE,
            "\"%s\" would compute over facts, and counts unknown as no.",
            "Maybe Count or Total says the same, with bounds for what is unknown."),
    GROUP_BY(
            Fault.GROUP_BY,
            "\"%s\" would group facts by an expression.",
            "Maybe @group( name ) on the criteria says which belong together."),
    NOT(
            Fault.NEGATION,
            "\"%s\" would read what nobody recorded as a no.",
            "Maybe claim the absence: Finding( id == \"…\", absent ) or ExposureHistory( drugClass == \"…\", notTaken )."),
    QUANTIFIER(
            Fault.QUANTIFIER,
            "\"%s\" is not needed: a pattern is met when some fact meets it.",
            "Maybe drop the word and keep the pattern."),
    BRANCH(Fault.BRANCH, "\"%s\" would branch inside a rule.", "Maybe write one rule for each branch."),
    WINDOW(
            Fault.WINDOW,
            "\"%s\" would cut facts by the clock; the case says when things were.",
            "Maybe a bound such as hoursAfterOnsetAtMost says the same."),
    QUERY_CALL(Fault.QUERY_CALL, "\"%s\" calls a query.", "Maybe write the query's pattern here."),
    OOPATH(
            Fault.QUERY_CALL,
            "\"%s\" begins a path expression.",
            "Maybe write the pattern as Type( field == \"…\", claim )."),
    CONNECTIVE(
            Fault.CONNECTIVE,
            "\"%s\" joins conditions inside one pattern.",
            "Maybe a comma is meant; for \"or\" write two patterns with the word or between them."),
    OPERATOR(
            Fault.OPERATOR,
            "\"%s\" is not a comparison of this language.",
            "Maybe ==, >=, >, <= or < is meant; an absence is a claim of its own."),
    SALIENCE(
            Fault.SALIENCE,
            "\"%s\" would order rules, and may run code to do so.",
            "Maybe delete it: the order of rules changes no result here."),
    ENABLED(
            Fault.ENABLED,
            "\"%s\" would switch the rule by an expression.",
            "Maybe delete it, or set the pack's status to retired."),
    DIALECT(Fault.DIALECT, "\"%s\" would choose a programming language; rules contain no code.", "Maybe delete it."),
    TIMER(Fault.TIMER, "\"%s\" would make the rule depend on the clock.", "Maybe delete it: the case says when."),
    FLOW(
            Fault.FLOW,
            "\"%s\" would steer which rules run.",
            "Maybe delete it: every rule is asked, and Status or Count builds on other rules."),
    FILE_ATTRIBUTE(
            Fault.ATTRIBUTE, "\"%s\" stands before the rules and would steer every one of them.", "Maybe delete it."),
    EXTENDS(
            Fault.EXTENDS,
            "\"%s\" would take over another rule's conditions unseen.",
            "Maybe repeat the conditions, or ask for Status( of == \"…\", met )."),
    FUNCTION(
            Fault.FUNCTION,
            "\"%s\" begins program code; a pack brings none.",
            "Maybe a fact already offers the number: docs/writing-rules.md lists them all."),
    QUERY(Fault.QUERY, "\"%s\" begins a query; a pack has only rules.", "Maybe make it a rule with a conclusion."),
    DECLARE(
            Fault.DECLARE,
            "\"%s\" would declare a type of facts; the fact types are fixed.",
            "Maybe a finding of your own in vocabulary/findings.yaml says the same."),
    DECLARE_WINDOW(
            Fault.WINDOW,
            "\"%s window\" would declare a stretch of the clock.",
            "Maybe a bound such as hoursAfterOnsetAtMost says the same."),
    DECLARE_ENTRY_POINT(
            Fault.ENTRY_POINT,
            "\"%s entry-point\" would open another way in for facts.",
            "Maybe delete it: all facts come from the case file."),
    ENTRY_POINT(
            Fault.ENTRY_POINT,
            "\"%s\" would read facts from another way in.",
            "Maybe delete it: all facts come from the case file."),
    GLOBAL(
            Fault.GLOBAL,
            "\"%s\" would hand a program object to the rules.",
            "Maybe write the number itself into the rule, with its source beside it."),
    IMPORT(
            Fault.FOREIGN_IMPORT,
            "\"%s\" is imported; only the fact types are.",
            "Maybe keep the one line: import org.casewalk.fact.*"),
    IMPORT_FUNCTION(
            Fault.STATIC_IMPORT,
            "The function \"%s\" is imported; only \"met\" is.",
            "Maybe keep the one line: import function org.casewalk.fact.Verdict.met"),
    IMPORT_ACCUMULATE(
            Fault.ACCUMULATE_IMPORT,
            "The accumulate function \"%s\" is imported; nothing is computed in rules.",
            "Maybe Count or Total says the same."),
    TEMPLATE(
            Fault.TEMPLATE,
            "\"%s\" begins a rule template; rules are written out.",
            "Maybe write one rule a line of the table."),
    EXPANDER(
            Fault.EXPANDER,
            "\"%s\" would rewrite the rules by a dictionary.",
            "Maybe write the rules out as they are meant."),
    UNIT(Fault.UNIT, "\"%s\" would make this a rule unit.", "Maybe delete the line.");

    private final Fault fault;
    private final String message;
    private final String maybe;

    Forbidden(Fault fault, String message, String maybe) {
        this.fault = fault;
        this.message = message;
        this.maybe = maybe;
    }

    Fault fault() {
        return fault;
    }

    /** Says it with the author's own word in it. */
    String message(String written) {
        return message.formatted(written);
    }

    String maybe() {
        return maybe;
    }
}
