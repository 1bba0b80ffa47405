package org.casewalk.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/**
 * Links lambdas and the equality of records while building instead of at every start. What is linked stays linked: a second run over
 * the same classes changes nothing.
 */
public final class EarlyLinking {

    private static final String CLASS = ".class";

    private final Path root;

    /** By the host of their nest. */
    private final Map<String, List<LambdaClass>> lambdas = new TreeMap<>();

    /** @param root the folder of compiled classes */
    EarlyLinking(Path root) {
        this.root = root;
    }

    /**
     * Links every class of the product, in place.
     *
     * @param arguments the folder of compiled classes
     */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        new EarlyLinking(root).link(classes(root));
    }

    private static List<Path> classes(Path root) throws IOException {
        Path tools = root.resolve(EarlyLinking.class.getPackageName().replace('.', '/'));
        try (Stream<Path> all = Files.walk(root.resolve("org/casewalk"))) {
            return all.filter(file -> file.toString().endsWith(CLASS) && !file.startsWith(tools))
                    .sorted()
                    .toList();
        }
    }

    /** Links these classes, which are whole nests. */
    void link(List<Path> classes) throws IOException {
        for (Path file : withoutOrphans(classes)) {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            LinkedClass linked = new LinkedClass(writer);
            new ClassReader(Files.readAllBytes(file)).accept(linked, 0);
            if (linked.differs()) {
                Files.write(file, writer.toByteArray());
                lambdas.computeIfAbsent(linked.host(), host -> new ArrayList<>())
                        .addAll(linked.lambdas());
            }
        }
        for (Map.Entry<String, List<LambdaClass>> nest : lambdas.entrySet()) {
            settle(nest.getKey(), nest.getValue());
        }
    }

    /** Deletes what an earlier build made for a class that has since been compiled again, and gives the rest. */
    private static List<Path> withoutOrphans(List<Path> classes) throws IOException {
        Set<String> members = new HashSet<>();
        Map<Path, String> made = new TreeMap<>();
        for (Path file : classes) {
            ClassReader reader = new ClassReader(Files.readAllBytes(file));
            if (reader.getClassName().contains(LinkedClass.MADE)) {
                made.put(file, reader.getClassName());
            }
            reader.accept(
                    new ClassVisitor(Opcodes.ASM9) {
                        @Override
                        public void visitNestMember(String member) {
                            members.add(member);
                        }
                    },
                    ClassReader.SKIP_CODE);
        }
        made.values().removeAll(members);
        for (Path orphan : made.keySet()) {
            Files.delete(orphan);
        }
        return classes.stream().filter(file -> !made.containsKey(file)).toList();
    }

    /** The classes of a nest may call one another's private methods; its host must name them all. */
    private void settle(String host, List<LambdaClass> members) throws IOException {
        ClassWriter writer = new ClassWriter(0);
        ClassVisitor naming = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visitEnd() {
                members.forEach(member -> visitNestMember(member.name()));
                super.visitEnd();
            }
        };
        new ClassReader(Files.readAllBytes(file(host))).accept(naming, 0);
        Files.write(file(host), writer.toByteArray());
        for (LambdaClass member : members) {
            Files.write(file(member.name()), member.bytes(host));
        }
    }

    private Path file(String internalName) {
        return root.resolve(internalName + CLASS);
    }
}
