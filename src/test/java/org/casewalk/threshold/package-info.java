/**
 * Every number that a rule compares, against tables typed by hand. The rules' own syntax trees say which numbers there are; the tables say
 * which there ought to be; and for each the case just below, at, just above and unknown is made and put through reader and engine.
 */
package org.casewalk.threshold;
