/**
 * Rule packs as data: header, patterns, criteria, conditions as a small syntax tree, review steps, and the problems found while
 * reading them. Text from {@code rules/} flows in (through {@code pack.read} and {@code pack.drl}); a checked {@link
 * org.casewalk.pack.Pack} or a list of problems flows out. No pack can run code.
 */
@NullMarked
package org.casewalk.pack;

import org.jspecify.annotations.NullMarked;
