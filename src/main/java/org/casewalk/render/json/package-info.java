/**
 * The checklist as JSON: one document, or one line of NDJSON. The key order is fixed and the same checklist always gives the
 * same bytes; {@code checklist.schema.json} describes the form. The only part of the renderers that knows Jackson.
 */
@NullMarked
package org.casewalk.render.json;

import org.jspecify.annotations.NullMarked;
