/**
 * The walk-through: a case that is entered answer by answer. An answer goes in as it was typed; out comes the walk as it now stands, with
 * the checklist and what changed because of which rule. Also what to ask next, what if, and when something could have been seen.
 * Knows no HTTP, no SQL and no clock.
 */
@NullMarked
package org.casewalk.walk;

import org.jspecify.annotations.NullMarked;
