package org.casewalk.build;

import java.util.Optional;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The class that stands for one lambda or method reference: a field for each value it holds, and one method that calls the code.
 *
 * @param name internal name
 * @param method name of the one method of its interface
 * @param called from the values it holds to its interface
 * @param erased type of that method as the interface declares it
 * @param code what it calls
 * @param typed type of that method here, with type arguments put in
 */
record LambdaClass(String name, String method, Type called, Type erased, Handle code, Type typed) {

    private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";
    private static final String ONLY = "ONLY";

    /** The class for one place in the code; empty where it is not a plain lambda. */
    static Optional<LambdaClass> of(String name, String method, String called, Handle bootstrap, Object... arguments) {
        if (!bootstrap.getOwner().equals(METAFACTORY) || !bootstrap.getName().equals("metafactory")) {
            return Optional.empty();
        }
        LambdaClass made = new LambdaClass(
                name, method, Type.getMethodType(called), (Type) arguments[0], (Handle) arguments[1], (Type)
                        arguments[2]);
        return made.isPlain() ? Optional.of(made) : Optional.empty();
    }

    private boolean isPlain() {
        if (code.getOwner().startsWith("[")) {
            return false;
        }
        if (code.getTag() == Opcodes.H_INVOKESPECIAL && !code.getName().startsWith("lambda$")) {
            return false;
        }
        Type[] taken = taken();
        int held = called.getArgumentTypes().length;
        for (int i = 0; i < typed.getArgumentTypes().length; i++) {
            if (!Adapt.can(erased.getArgumentTypes()[i], typed.getArgumentTypes()[i], taken[held + i])) {
                return false;
            }
        }
        return Adapt.canReturn(given(), erased.getReturnType());
    }

    /** What the called code takes, its object first. */
    private Type[] taken() {
        Type[] arguments = Type.getArgumentTypes(code.getDesc());
        if (code.getTag() == Opcodes.H_INVOKESTATIC || code.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            return arguments;
        }
        Type[] all = new Type[arguments.length + 1];
        all[0] = Type.getObjectType(code.getOwner());
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return all;
    }

    private Type given() {
        return code.getTag() == Opcodes.H_NEWINVOKESPECIAL
                ? Type.getObjectType(code.getOwner())
                : Type.getReturnType(code.getDesc());
    }

    private boolean holdsNothing() {
        return called.getArgumentTypes().length == 0;
    }

    /** Writes what stands in place of the lambda. */
    void call(MethodVisitor to) {
        if (holdsNothing()) {
            to.visitFieldInsn(
                    Opcodes.GETSTATIC, name, ONLY, called.getReturnType().getDescriptor());
        } else {
            to.visitMethodInsn(Opcodes.INVOKESTATIC, name, "of", called.getDescriptor(), false);
        }
    }

    /** The whole class, a member of a nest. */
    byte[] bytes(String host) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(
                Opcodes.V17,
                Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
                name,
                null,
                "java/lang/Object",
                new String[] {called.getReturnType().getInternalName()});
        writer.visitNestHost(host);
        Type[] held = called.getArgumentTypes();
        for (int i = 0; i < held.length; i++) {
            writer.visitField(Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL, "v" + i, held[i].getDescriptor(), null, null);
        }
        constructor(writer);
        if (holdsNothing()) {
            only(writer);
        } else {
            factory(writer);
        }
        theMethod(writer);
        writer.visitEnd();
        return writer.toByteArray();
    }

    private String constructorType() {
        return Type.getMethodDescriptor(Type.VOID_TYPE, called.getArgumentTypes());
    }

    private void constructor(ClassWriter writer) {
        MethodVisitor to = writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", constructorType(), null, null);
        to.visitCode();
        to.visitVarInsn(Opcodes.ALOAD, 0);
        to.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        int at = 1;
        Type[] held = called.getArgumentTypes();
        for (int i = 0; i < held.length; i++) {
            to.visitVarInsn(Opcodes.ALOAD, 0);
            to.visitVarInsn(held[i].getOpcode(Opcodes.ILOAD), at);
            to.visitFieldInsn(Opcodes.PUTFIELD, name, "v" + i, held[i].getDescriptor());
            at += held[i].getSize();
        }
        to.visitInsn(Opcodes.RETURN);
        to.visitMaxs(0, 0);
        to.visitEnd();
    }

    private void only(ClassWriter writer) {
        String type = called.getReturnType().getDescriptor();
        writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, ONLY, type, null, null);
        MethodVisitor to = writer.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
        to.visitCode();
        to.visitTypeInsn(Opcodes.NEW, name);
        to.visitInsn(Opcodes.DUP);
        to.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", "()V", false);
        to.visitFieldInsn(Opcodes.PUTSTATIC, name, ONLY, type);
        to.visitInsn(Opcodes.RETURN);
        to.visitMaxs(0, 0);
        to.visitEnd();
    }

    private void factory(ClassWriter writer) {
        MethodVisitor to = writer.visitMethod(Opcodes.ACC_STATIC, "of", called.getDescriptor(), null, null);
        to.visitCode();
        to.visitTypeInsn(Opcodes.NEW, name);
        to.visitInsn(Opcodes.DUP);
        int at = 0;
        for (Type held : called.getArgumentTypes()) {
            to.visitVarInsn(held.getOpcode(Opcodes.ILOAD), at);
            at += held.getSize();
        }
        to.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", constructorType(), false);
        to.visitInsn(Opcodes.ARETURN);
        to.visitMaxs(0, 0);
        to.visitEnd();
    }

    private void theMethod(ClassWriter writer) {
        MethodVisitor to = writer.visitMethod(Opcodes.ACC_PUBLIC, method, erased.getDescriptor(), null, null);
        to.visitCode();
        if (code.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            to.visitTypeInsn(Opcodes.NEW, code.getOwner());
            to.visitInsn(Opcodes.DUP);
        }
        Type[] taken = taken();
        Type[] held = called.getArgumentTypes();
        for (int i = 0; i < held.length; i++) {
            to.visitVarInsn(Opcodes.ALOAD, 0);
            to.visitFieldInsn(Opcodes.GETFIELD, name, "v" + i, held[i].getDescriptor());
        }
        int at = 1;
        Type[] arguments = erased.getArgumentTypes();
        for (int i = 0; i < arguments.length; i++) {
            to.visitVarInsn(arguments[i].getOpcode(Opcodes.ILOAD), at);
            Adapt.argument(to, arguments[i], typed.getArgumentTypes()[i], taken[held.length + i]);
            at += arguments[i].getSize();
        }
        to.visitMethodInsn(invocation(), code.getOwner(), code.getName(), code.getDesc(), code.isInterface());
        Adapt.result(to, given(), erased.getReturnType());
        to.visitInsn(erased.getReturnType().getOpcode(Opcodes.IRETURN));
        to.visitMaxs(0, 0);
        to.visitEnd();
    }

    /** A private method of the same nest is called like any other of its object. */
    private int invocation() {
        return switch (code.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> code.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }
}
