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
import java.util.TreeSet;
import java.util.stream.Collectors;
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

    /** What was replaced in, by internal name, and not written yet. */
    private final Map<String, byte[]> linked = new TreeMap<>();

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
            ClassReader reader = new ClassReader(Files.readAllBytes(file));
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            LinkedClass copy = new LinkedClass(writer);
            reader.accept(copy, 0);
            if (copy.differs()) {
                linked.put(reader.getClassName(), writer.toByteArray());
                lambdas.computeIfAbsent(copy.host(), host -> new ArrayList<>()).addAll(copy.lambdas());
            }
        }
        // What is called is there before what calls it: a build that is broken off in between is mended by the next.
        for (Map.Entry<String, List<LambdaClass>> nest : lambdas.entrySet()) {
            for (LambdaClass lambda : nest.getValue()) {
                Files.write(file(lambda.name()), lambda.bytes(nest.getKey()));
            }
            nameMembers(nest.getKey(), nest.getValue());
        }
        for (Map.Entry<String, byte[]> one : linked.entrySet()) {
            Files.write(file(one.getKey()), one.getValue());
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
    private void nameMembers(String host, List<LambdaClass> made) throws IOException {
        byte[] before = linked.containsKey(host) ? linked.get(host) : Files.readAllBytes(file(host));
        Set<String> unnamed = made.stream().map(LambdaClass::name).collect(Collectors.toCollection(TreeSet::new));
        ClassWriter writer = new ClassWriter(0);
        ClassVisitor naming = new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public void visitNestMember(String member) {
                unnamed.remove(member);
                super.visitNestMember(member);
            }

            @Override
            public void visitEnd() {
                unnamed.forEach(super::visitNestMember);
                super.visitEnd();
            }
        };
        new ClassReader(before).accept(naming, 0);
        Files.write(file(host), writer.toByteArray());
        linked.remove(host);
    }

    private Path file(String internalName) {
        return root.resolve(internalName + CLASS);
    }
}
