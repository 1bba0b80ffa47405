package org.casewalk.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.casewalk.Casewalk;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The classes that the build links early do what those do that Java links late; the shapes are in {@link Lambdas} and {@link Records}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EarlyLinkingTest {

    private static final Path COMPILED = folder(EarlyLinkingTest.class);

    @TempDir
    Path copied;

    @ParameterizedTest
    @ValueSource(classes = {Lambdas.class, Records.class})
    void linked_early_a_class_gives_what_it_gives_linked_late(Class<? extends Supplier<?>> shapes) throws Exception {
        copy();
        List<String> late = linkedLate(copied);
        link();

        assertEquals(
                3,
                late.stream()
                        .filter(site -> site.startsWith(Records.class.getName() + "$All "))
                        .count());
        assertEquals(instance(shapes, COMPILED), instance(shapes, copied));
    }

    @Test
    void of_these_shapes_nothing_is_left_to_be_linked_late() throws Exception {
        copy();
        link();
        List<String> late = linkedLate(copied);
        late.removeIf(site -> site.contains("Test") || site.endsWith(" makeConcatWithConstants"));

        assertEquals(List.of(), late);
    }

    @Test
    void linking_again_changes_nothing() throws IOException {
        copy();
        link();
        Map<Path, byte[]> once = contents();
        link();

        assertEquals(once.keySet(), contents().keySet());
        contents().forEach((file, bytes) -> assertArrayEquals(once.get(file), bytes, file::toString));
    }

    @Test
    void what_an_earlier_build_left_behind_is_deleted() throws IOException {
        copy();
        link();
        Set<Path> linked = contents().keySet();
        Path left = copied.resolve("org/casewalk/build/Records$$99.class");
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, 0, "org/casewalk/build/Records$$99", null, "java/lang/Object", null);
        Files.write(left, writer.toByteArray());
        link();

        assertEquals(linked, contents().keySet());
    }

    /** Those that Drools wants are to be serializable, which only Java's own linking does. */
    @Test
    void in_the_product_only_what_goes_into_drools_model_is_linked_late() throws IOException {
        List<String> late = linkedLate(folder(Casewalk.class).resolve("org/casewalk"));
        late.removeIf(site -> site.startsWith("org.casewalk.build.") || site.contains(".ModelBuilder "));

        assertEquals(List.of(), late);
    }

    private void link() throws IOException {
        new EarlyLinking(copied).link(List.copyOf(contents().keySet()));
    }

    /** The compiled shapes, which no build has linked, in a folder of their own. */
    private void copy() throws IOException {
        Path here = COMPILED.resolve("org/casewalk/build");
        Path there = Files.createDirectories(copied.resolve("org/casewalk/build"));
        try (Stream<Path> files = Files.list(here)) {
            for (Path file : files.toList()) {
                Files.copy(file, there.resolve(file.getFileName()));
            }
        }
    }

    private Map<Path, byte[]> contents() throws IOException {
        Map<Path, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(copied)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file, Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private static Object instance(Class<? extends Supplier<?>> shapes, Path folder) throws Exception {
        URL[] only = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(only, ClassLoader.getPlatformClassLoader())) {
            Class<?> loaded = loader.loadClass(shapes.getName());
            return ((Supplier<?>) loaded.getConstructor().newInstance()).get();
        }
    }

    private static Path folder(Class<?> of) {
        try {
            return Path.of(
                    of.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (java.net.URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Class and method name of every call that Java links when it is first made. */
    private static List<String> linkedLate(Path folder) throws IOException {
        List<String> late = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                ClassReader reader = new ClassReader(Files.readAllBytes(file));
                reader.accept(new Late(reader.getClassName().replace('/', '.'), late), 0);
            }
        }
        return late;
    }

    private static final class Late extends ClassVisitor {

        private final String name;
        private final List<String> late;

        private Late(String name, List<String> late) {
            super(Opcodes.ASM9);
            this.name = name;
            this.late = late;
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String type, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitInvokeDynamicInsn(String called, String from, Handle by, Object... arguments) {
                    late.add(name + " " + called);
                }
            };
        }
    }
}
