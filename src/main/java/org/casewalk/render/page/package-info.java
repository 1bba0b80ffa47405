/**
 * What a reader is told, before anybody decides how it looks: a checklist goes in, a page of blocks comes out, the same blocks for
 * text, Markdown and HTML. The words of the screen live in one class, {@link org.casewalk.render.page.ScreenWords}.
 */
@NullMarked
package org.casewalk.render.page;

import org.jspecify.annotations.NullMarked;
