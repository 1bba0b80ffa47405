/**
 * Criteria sets beside each other. Results of one case and the rules behind them flow in; what flows out is what several sets ask about and,
 * for each two that stand differently, the number, window, unit or word on which they part, read from the rules' own conditions.
 */
@NullMarked
package org.casewalk.compare;

import org.jspecify.annotations.NullMarked;
