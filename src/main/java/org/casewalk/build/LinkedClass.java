package org.casewalk.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Copies a class, with calls of ordinary methods where it had calls that are linked at their first use. */
final class LinkedClass extends ClassVisitor {

    /** Stands between the name of a class and the number of a lambda of it; the compiler writes no such name. */
    static final String MADE = "$$";

    private final List<LambdaClass> lambdas = new ArrayList<>();
    private String name = "";
    private String host = "";
    private boolean differs;

    LinkedClass(ClassVisitor copy) {
        super(Opcodes.ASM9, copy);
    }

    /** Whether anything was replaced. */
    boolean differs() {
        return differs;
    }

    /** The host of its nest, by internal name. */
    String host() {
        return host;
    }

    /** Stand for its lambdas, in order. */
    List<LambdaClass> lambdas() {
        return lambdas;
    }

    @Override
    public void visit(
            int version,
            int access,
            String internalName,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        name = internalName;
        host = internalName;
        super.visit(version, access, internalName, signature, superName, interfaces);
    }

    @Override
    public void visitNestHost(String nestHost) {
        host = nestHost;
        super.visitNestHost(nestHost);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        MethodVisitor copy = super.visitMethod(access, method, descriptor, signature, exceptions);
        return new MethodVisitor(Opcodes.ASM9, copy) {
            @Override
            public void visitInvokeDynamicInsn(String called, String type, Handle bootstrap, Object... arguments) {
                if (RecordMethods.writes(bootstrap)) {
                    differs = true;
                    new RecordMethods(name, arguments).write(called, copy);
                    return;
                }
                Optional<LambdaClass> lambda =
                        LambdaClass.of(name + MADE + (lambdas.size() + 1), called, type, bootstrap, arguments);
                if (lambda.isEmpty()) {
                    super.visitInvokeDynamicInsn(called, type, bootstrap, arguments);
                    return;
                }
                differs = true;
                lambdas.add(lambda.get());
                lambda.get().call(copy);
            }
        };
    }
}
