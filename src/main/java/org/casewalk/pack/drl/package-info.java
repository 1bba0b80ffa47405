/**
 * Reads one rule file. The text is cut into rules and checked for slips a parser explains badly, then Drools' own parser reads it, and
 * its tree is turned into ours by whitelist: what is not understood is refused with file, line and a next step. Nothing is compiled
 * or run. The only place besides the engine that knows Drools.
 */
@NullMarked
package org.casewalk.pack.drl;

import org.jspecify.annotations.NullMarked;
