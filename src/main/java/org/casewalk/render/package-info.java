/**
 * Renderers: a checklist and a {@link org.casewalk.render.Format} go in, characters come out. {@link
 * org.casewalk.render.Renderer} is the one door; what is said is composed in {@code render.page}, the JSON form in {@code
 * render.json}, and this package decides only how blocks look.
 */
@NullMarked
package org.casewalk.render;

import org.jspecify.annotations.NullMarked;
