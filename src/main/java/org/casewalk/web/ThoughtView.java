package org.casewalk.web;

import org.casewalk.walk.WhatIf;

/**
 * A thought experiment on a page.
 *
 * @param words the answer that was thought different
 * @param whatIf what would follow
 */
public record ThoughtView(String words, WhatIf whatIf) {}
