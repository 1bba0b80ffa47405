package org.casewalk.build;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Equality, hash and text of a record, component by component in their order, as the language has them. */
final class RecordMethods {

    private static final String BUILDER = "java/lang/StringBuilder";

    private final String name;
    private final List<Handle> components = new ArrayList<>();

    /** @param arguments of the bootstrap: the class, the names, and a getter for each component */
    RecordMethods(String name, Object... arguments) {
        this.name = name;
        for (int i = 2; i < arguments.length; i++) {
            components.add((Handle) arguments[i]);
        }
    }

    static boolean writes(Handle bootstrap) {
        return bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods");
    }

    /** Writes it in place of a call for which the record, and for equality the other object, lie on the stack. */
    void write(String method, MethodVisitor to) {
        switch (method) {
            case "hashCode" -> {
                to.visitInsn(Opcodes.POP);
                hash(to);
            }
            case "toString" -> {
                to.visitInsn(Opcodes.POP);
                text(to);
            }
            case "equals" -> {
                to.visitInsn(Opcodes.POP2);
                equality(to);
            }
            default -> throw new IllegalArgumentException("No method " + method + " of records is known.");
        }
    }

    private void text(MethodVisitor to) {
        to.visitTypeInsn(Opcodes.NEW, BUILDER);
        to.visitInsn(Opcodes.DUP);
        to.visitMethodInsn(Opcodes.INVOKESPECIAL, BUILDER, "<init>", "()V", false);
        append(to, simpleName() + "[");
        String between = "";
        for (Handle component : components) {
            append(to, between + component.getName() + "=");
            get(to, component, 0);
            to.visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    "java/lang/String",
                    "valueOf",
                    "(" + shown(Type.getType(component.getDesc())) + ")Ljava/lang/String;",
                    false);
            appendTop(to);
            between = ", ";
        }
        append(to, "]");
        to.visitMethodInsn(Opcodes.INVOKEVIRTUAL, BUILDER, "toString", "()Ljava/lang/String;", false);
    }

    private static void append(MethodVisitor to, String text) {
        to.visitLdcInsn(text);
        appendTop(to);
    }

    private static void appendTop(MethodVisitor to) {
        to.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL, BUILDER, "append", "(Ljava/lang/String;)Ljava/lang/StringBuilder;", false);
    }

    /** The type by which {@code String.valueOf} takes it. */
    private static String shown(Type type) {
        return switch (type.getSort()) {
            case Type.BYTE, Type.SHORT -> "I";
            case Type.ARRAY, Type.OBJECT -> "Ljava/lang/Object;";
            default -> type.getDescriptor();
        };
    }

    /** A nested class has the names of those around it in front, one inside a method also a number. */
    private String simpleName() {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
        return last.replaceFirst("^[0-9]+", "");
    }

    private void hash(MethodVisitor to) {
        to.visitInsn(Opcodes.ICONST_0);
        for (Handle component : components) {
            to.visitIntInsn(Opcodes.BIPUSH, 31);
            to.visitInsn(Opcodes.IMUL);
            get(to, component, 0);
            Type type = Type.getType(component.getDesc());
            boolean primitive = type.getSort() < Type.ARRAY;
            to.visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    primitive ? Adapt.boxOf(type) : "java/util/Objects",
                    "hashCode",
                    primitive ? "(" + type.getDescriptor() + ")I" : "(Ljava/lang/Object;)I",
                    false);
            to.visitInsn(Opcodes.IADD);
        }
    }

    private void equality(MethodVisitor to) {
        Label another = new Label();
        Label differs = new Label();
        to.visitVarInsn(Opcodes.ALOAD, 0);
        to.visitVarInsn(Opcodes.ALOAD, 1);
        to.visitJumpInsn(Opcodes.IF_ACMPNE, another);
        to.visitInsn(Opcodes.ICONST_1);
        to.visitInsn(Opcodes.IRETURN);
        to.visitLabel(another);
        to.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        to.visitVarInsn(Opcodes.ALOAD, 1);
        to.visitTypeInsn(Opcodes.INSTANCEOF, name);
        to.visitJumpInsn(Opcodes.IFEQ, differs);
        for (Handle component : components) {
            get(to, component, 0);
            get(to, component, 1);
            compare(to, Type.getType(component.getDesc()), differs);
        }
        to.visitInsn(Opcodes.ICONST_1);
        to.visitInsn(Opcodes.IRETURN);
        to.visitLabel(differs);
        to.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        to.visitInsn(Opcodes.ICONST_0);
    }

    private static void compare(MethodVisitor to, Type type, Label differs) {
        switch (type.getSort()) {
            case Type.LONG -> {
                to.visitInsn(Opcodes.LCMP);
                to.visitJumpInsn(Opcodes.IFNE, differs);
            }
            case Type.FLOAT, Type.DOUBLE -> {
                String descriptor = type.getDescriptor();
                to.visitMethodInsn(
                        Opcodes.INVOKESTATIC,
                        Adapt.boxOf(type),
                        "compare",
                        "(" + descriptor + descriptor + ")I",
                        false);
                to.visitJumpInsn(Opcodes.IFNE, differs);
            }
            case Type.ARRAY, Type.OBJECT -> {
                to.visitMethodInsn(
                        Opcodes.INVOKESTATIC,
                        "java/util/Objects",
                        "equals",
                        "(Ljava/lang/Object;Ljava/lang/Object;)Z",
                        false);
                to.visitJumpInsn(Opcodes.IFEQ, differs);
            }
            default -> to.visitJumpInsn(Opcodes.IF_ICMPNE, differs);
        }
    }

    private void get(MethodVisitor to, Handle component, int variable) {
        to.visitVarInsn(Opcodes.ALOAD, variable);
        if (variable > 0) {
            to.visitTypeInsn(Opcodes.CHECKCAST, name);
        }
        to.visitFieldInsn(Opcodes.GETFIELD, name, component.getName(), component.getDesc());
    }
}
