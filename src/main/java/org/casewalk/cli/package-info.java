/**
 * The command line. Arguments and case files go in; a checklist goes to standard output, messages go to standard error,
 * and the exit code says how it went. The only package that touches the standard streams.
 */
@NullMarked
package org.casewalk.cli;

import org.jspecify.annotations.NullMarked;
