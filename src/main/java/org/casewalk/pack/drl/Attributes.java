package org.casewalk.pack.drl;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that stock Drools takes for attributes of a rule. */
final class Attributes {

    private static final Map<String, Forbidden> NAMES = Map.ofEntries(
            Map.entry("salience", Forbidden.SALIENCE),
            Map.entry("enabled", Forbidden.ENABLED),
            Map.entry("dialect", Forbidden.DIALECT),
            Map.entry("timer", Forbidden.TIMER),
            Map.entry("calendars", Forbidden.TIMER),
            Map.entry("duration", Forbidden.TIMER),
            Map.entry("date-effective", Forbidden.TIMER),
            Map.entry("date-expires", Forbidden.TIMER),
            Map.entry("no-loop", Forbidden.FLOW),
            Map.entry("lock-on-active", Forbidden.FLOW),
            Map.entry("auto-focus", Forbidden.FLOW),
            Map.entry("agenda-group", Forbidden.FLOW),
            Map.entry("activation-group", Forbidden.FLOW),
            Map.entry("ruleflow-group", Forbidden.FLOW),
            Map.entry("attributes", Forbidden.FLOW),
            Map.entry("extends", Forbidden.EXTENDS));

    private Attributes() {}

    /** Gives what is wrong with an attribute; null when the word is none. */
    static @Nullable Forbidden named(Token token) {
        return NAMES.get(token.text());
    }
}
