/**
 * Benchmarks: the engine against plain Java and against named peers, all in one run. Nothing here is part of the product or
 * on the class path of its tests.
 */
@NullMarked
package org.casewalk.bench;

import org.jspecify.annotations.NullMarked;
