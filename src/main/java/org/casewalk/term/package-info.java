/**
 * The vocabulary: findings, tests with their canonical units, drugs with their classes, work-up domains. Data from {@code
 * rules/vocabulary} flows in; looked-up terms and nearest matches for misspelt ones flow out. Nothing here knows a case or a rule.
 */
@NullMarked
package org.casewalk.term;

import org.jspecify.annotations.NullMarked;
