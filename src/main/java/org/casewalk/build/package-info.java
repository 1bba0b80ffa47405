/**
 * What the build does to compiled classes before they are tested and packed; it is not in the jar. A first use of a lambda, or of the
 * equality of a record, makes a class while the program runs, a tenth of a millisecond or a whole one each time, and a start of the
 * command line has a thousand of them. Here they become ordinary classes and ordinary code that do the same.
 */
@NullMarked
package org.casewalk.build;

import org.jspecify.annotations.NullMarked;
