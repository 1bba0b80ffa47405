/**
 * Checks of the engine from outside. Packs and case files flow in; what the product concludes is compared with an evaluator of its own
 * making, which shares only the syntax tree and the facts, and with stock Drools on the unchanged rule files.
 */
package org.casewalk.conformance;
