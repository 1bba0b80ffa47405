package org.casewalk.render.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import org.casewalk.render.page.HiddenCharacters;
import org.jspecify.annotations.Nullable;

/**
 * Writes characters that a terminal would obey, or that hide what stands beside them, as backslash escapes. The value stays the
 * same for whoever parses it.
 */
final class HiddenCharacterEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private static final int[] ASCII = ascii();

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return HiddenCharacters.isHidden(character) ? new SerializedString("\\u%04X".formatted(character)) : null;
    }

    private static int[] ascii() {
        int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
        codes[0x7F] = CharacterEscapes.ESCAPE_STANDARD;
        return codes;
    }
}
