package org.casewalk.cli;

/**
 * What came of one case, ready to be written.
 *
 * @param result for standard output; empty string when the case is invalid
 * @param messages for standard error; empty string when there is nothing to say
 */
record Answer(String result, String messages, ExitCode exit) {}
