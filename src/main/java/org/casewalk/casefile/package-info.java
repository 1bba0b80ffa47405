/**
 * The case as it was recorded: in the recorder's units, words and vague times. Plain immutable values; what is wrong with an
 * entry is a {@link org.casewalk.casefile.CaseProblem}, never an exception. Reading JSON and YAML is in {@code casefile.read}.
 */
@NullMarked
package org.casewalk.casefile;

import org.jspecify.annotations.NullMarked;
