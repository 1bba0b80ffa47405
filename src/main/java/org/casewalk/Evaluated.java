package org.casewalk;

import org.casewalk.casefile.CaseFile;
import org.casewalk.engine.Statuses;
import org.casewalk.fact.Facts;

/**
 * A case and what the rules decide about it, not yet explained. Immutable; whoever explains it need not map or decide it again.
 *
 * @param caseFile the case
 * @param facts what it answers to the questions of the packs
 * @param statuses what the rules decide
 */
public record Evaluated(CaseFile caseFile, Facts facts, Statuses statuses) {}
