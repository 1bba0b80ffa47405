/**
 * The answer, as plain, ordered, immutable values: what was entered, red flags, described patterns and criteria sets with every
 * criterion's status and reasons, review steps, packs. Renderers read it; nothing here computes.
 */
@NullMarked
package org.casewalk.checklist;

import org.jspecify.annotations.NullMarked;
