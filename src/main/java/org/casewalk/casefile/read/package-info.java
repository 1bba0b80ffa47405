/**
 * Reading case files. The bytes or text of one JSON or YAML document flow in; a {@link org.casewalk.casefile.CaseFile}, or every
 * problem that keeps it from being one, flows out. One table, {@link org.casewalk.casefile.read.Shapes}, says what may stand where:
 * the reader checks against it and the published JSON Schema is written from it.
 */
@NullMarked
package org.casewalk.casefile.read;

import org.jspecify.annotations.NullMarked;
