package org.casewalk.explain;

import java.util.function.UnaryOperator;
import org.casewalk.casefile.CaseFile;

/**
 * One possible answer to a question.
 *
 * @param question id of the question
 * @param answer the answer in words
 * @param plausible false where nobody would enter it; such an answer is tried but never offered
 * @param into puts the answer into a case
 */
record Filling(String question, String answer, boolean plausible, UnaryOperator<CaseFile> into) {

    Filling(String question, String answer, UnaryOperator<CaseFile> into) {
        this(question, answer, true, into);
    }
}
