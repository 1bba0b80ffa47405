package org.casewalk.casefile.read;

import java.util.function.Function;
import org.casewalk.casefile.Entry;

/**
 * An entry that still wants its id.
 *
 * @param fields what the author wrote
 * @param base what it is about, the beginning of its id
 * @param time as written; empty when there is none
 * @param make makes the entry once the id is known
 * @param <E> the kind of entry
 */
record Draft<E extends Entry>(Fields fields, String base, String time, Function<String, E> make) {}
