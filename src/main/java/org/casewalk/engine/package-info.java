/**
 * Where Drools lives. A checked library of packs flows in once and becomes one rule network; facts flow in for every case, and a
 * status for everything that the packs decide flows out. From each rule's one condition two directions are derived: what makes it
 * certainly met, and what makes it certainly not met. What neither reaches is open.
 */
@NullMarked
package org.casewalk.engine;

import org.jspecify.annotations.NullMarked;
