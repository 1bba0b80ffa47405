/**
 * Reads rules folders: the shipped one inside the jar, or directories. YAML headers, vocabulary and bibliography are read here, rule
 * files by {@code pack.drl}; what holds between files is checked last. A {@link org.casewalk.pack.read.LibraryReading} flows out: a
 * library, or every problem at once.
 */
@NullMarked
package org.casewalk.pack.read;

import org.jspecify.annotations.NullMarked;
