/**
 * The one public door: {@link org.casewalk.Casewalk} takes a case and gives its checklist, {@link org.casewalk.WalkSession} follows a
 * case that changes. Everything that goes in or comes out is immutable.
 */
@NullMarked
package org.casewalk;

import org.jspecify.annotations.NullMarked;
