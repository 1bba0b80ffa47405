/**
 * The bibliography: sources by key, and the place in them. A locator is at most eight words and never a copied sentence.
 */
@NullMarked
package org.casewalk.citation;

import org.jspecify.annotations.NullMarked;
