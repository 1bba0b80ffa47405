/**
 * Drawings of a case and its checklist: self-contained SVG with title and description, and the same content as a table. Positions along
 * the width are percentages and text keeps its size, so that one drawing serves a phone, a projector and paper; shape and hatching carry
 * the meaning, colour only repeats it. Nothing here decides anything.
 */
@NullMarked
package org.casewalk.picture;

import org.jspecify.annotations.NullMarked;
