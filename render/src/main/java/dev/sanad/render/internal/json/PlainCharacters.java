package dev.sanad.render.internal.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.sanad.core.internal.text.Directions;
import org.jspecify.annotations.Nullable;

/**
 * Escapes every character that acts on a terminal instead of showing: JSON asks for that only of those below the blank, but
 * what was quoted from a file may be printed on a screen.
 */
final class PlainCharacters extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    private static final int DELETE = 0x7F;

    private static final int[] ASCII = ascii();

    private static int[] ascii() {
        int[] escapes = standardAsciiEscapesForJSON();
        escapes[DELETE] = ESCAPE_STANDARD;
        return escapes;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return Character.isISOControl(character) || Directions.isOne(character)
                ? new SerializedString("\\u%04X".formatted(character))
                : null;
    }
}
