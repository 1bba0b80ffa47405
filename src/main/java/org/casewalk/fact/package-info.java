/**
 * What rules compare. A case flows in, facts flow out: every yes-or-no property is a pair ("certainly", "certainly not"), every
 * number a pair of bounds, so that a rule can ask for what is proven and the loader can ask for what is still possible. {@link
 * org.casewalk.fact.FactType} lists what a rule may say about each fact.
 */
@NullMarked
package org.casewalk.fact;

import org.jspecify.annotations.NullMarked;
