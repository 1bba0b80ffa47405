/**
 * The walk-through site: requests in, pages out. Every page works without JavaScript and loads nothing from elsewhere. Only this machine
 * reaches it, unless it is opened to the local network on purpose.
 */
@NullMarked
package org.casewalk.web;

import org.jspecify.annotations.NullMarked;
