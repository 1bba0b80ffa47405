package org.casewalk.casefile.read;

import java.util.List;
import java.util.Optional;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.CaseProblem;

/**
 * What came of reading one case.
 *
 * @param caseFile the case; present exactly when no problem is an error
 * @param problems errors and warnings in the order of the file; empty when there are none
 */
public record CaseReading(Optional<CaseFile> caseFile, List<CaseProblem> problems) {

    public CaseReading {
        problems = List.copyOf(problems);
    }
}
