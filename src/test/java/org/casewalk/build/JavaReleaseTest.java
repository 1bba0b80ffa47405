package org.casewalk.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.DataInputStream;
import java.io.IOException;
import org.casewalk.cli.Main;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JavaReleaseTest {

    private static final int CLASS_FILES_OF_JAVA_17 = 61;

    @Test
    void the_product_runs_on_java_17_whatever_built_it() throws IOException {
        try (var in = new DataInputStream(Main.class.getResourceAsStream("Main.class"))) {
            in.skipBytes(6);
            assertEquals(CLASS_FILES_OF_JAVA_17, in.readUnsignedShort());
        }
    }
}
