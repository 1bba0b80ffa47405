/**
 * The case as a document for the reader: a {@link org.casewalk.casefile.CaseFile} goes in, JSON in the format of a case file comes
 * out, every entry under an id that stays. What a person types is put into the document and read back by {@code casefile.read}, so
 * that there is one set of checks.
 */
@NullMarked
package org.casewalk.casefile.write;

import org.jspecify.annotations.NullMarked;
