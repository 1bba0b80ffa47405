/**
 * From statuses to an explained checklist: which entries a status rests on, what is missing, what would settle it, what would change
 * it. Statuses always come from the engine; thought experiments ("if this were answered …") are worked out here on the rules' own
 * conditions, because they ask the same small question thousands of times.
 */
@NullMarked
package org.casewalk.explain;

import org.jspecify.annotations.NullMarked;
