/**
 * Where walks are kept: one SQLite file, one append-only table, each event chained to the one before it by a hash. The hash shows edits; it
 * does not prevent them.
 */
@NullMarked
package org.casewalk.walk.store;

import org.jspecify.annotations.NullMarked;
