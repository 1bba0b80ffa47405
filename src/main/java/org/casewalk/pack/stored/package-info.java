/**
 * A library that was read and checked once, stored as plain values, so that a start does not parse the same rules again. A stored
 * library is used only while the files it was made from are the same, byte for byte; without it, or with a damaged one, everything is
 * read anew and only time is lost.
 */
@NullMarked
package org.casewalk.pack.stored;

import org.jspecify.annotations.NullMarked;
