package org.casewalk.picture;

import java.util.function.Function;

/**
 * One drawing in two forms of the same content; the page shows one of them, by the room there is and on paper the wide one.
 *
 * @param wide a complete {@code svg} element without scripts, styles or outside references; ids begin with the name it was drawn under
 * @param narrow the same for a phone
 */
public record Drawing(String wide, String narrow) {

    static Drawing of(Function<Form, String> drawn) {
        return new Drawing(drawn.apply(Form.WIDE), drawn.apply(Form.NARROW));
    }
}
