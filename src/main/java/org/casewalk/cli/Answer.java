package org.casewalk.cli;

import java.util.List;

/**
 * What came of one case, ready to be written.
 *
 * @param result for standard output, piece by piece; empty when the case is invalid
 * @param messages for standard error; empty string when there is nothing to say
 */
record Answer(List<String> result, String messages, ExitCode exit) {}
