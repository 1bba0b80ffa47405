package org.casewalk.build;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Between the types of an interface's method and those of the code that it calls: casts, boxing, unboxing, and an
 * {@code int} that becomes a {@code long} or a {@code double}.
 */
final class Adapt {

    private static final Map<Type, String> BOXES = Map.of(
            Type.BOOLEAN_TYPE, "java/lang/Boolean",
            Type.CHAR_TYPE, "java/lang/Character",
            Type.BYTE_TYPE, "java/lang/Byte",
            Type.SHORT_TYPE, "java/lang/Short",
            Type.INT_TYPE, "java/lang/Integer",
            Type.LONG_TYPE, "java/lang/Long",
            Type.FLOAT_TYPE, "java/lang/Float",
            Type.DOUBLE_TYPE, "java/lang/Double");

    /** Also what a type parameter has become: then the language has seen to it that the value fits. */
    private static final String OBJECT = "java/lang/Object";

    private Adapt() {}

    static String boxOf(Type primitive) {
        return java.util.Objects.requireNonNull(BOXES.get(primitive));
    }

    private static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private static boolean boxes(Type reference, Type primitive) {
        return reference.getInternalName().equals(BOXES.get(primitive));
    }

    private static boolean widens(Type from, Type to) {
        return from.equals(Type.INT_TYPE) && (to.equals(Type.LONG_TYPE) || to.equals(Type.DOUBLE_TYPE));
    }

    /** Says whether an argument can be handed on, from its declared through its actual type to the one that is taken. */
    static boolean can(Type declared, Type actual, Type taken) {
        if (isPrimitive(declared)) {
            return declared.equals(actual) && (declared.equals(taken) || !isPrimitive(taken));
        }
        return !isPrimitive(actual) && (!isPrimitive(taken) || boxes(actual, taken));
    }

    static void argument(MethodVisitor to, Type declared, Type actual, Type taken) {
        if (isPrimitive(declared)) {
            if (!isPrimitive(taken)) {
                box(to, declared);
            }
        } else if (isPrimitive(taken)) {
            unbox(to, boxOf(taken), taken);
        } else {
            cast(to, declared, actual);
            cast(to, actual, taken);
        }
    }

    /** Says whether what comes back can be handed back. */
    static boolean canReturn(Type given, Type declared) {
        if (declared.equals(Type.VOID_TYPE)) {
            return true;
        }
        if (given.equals(Type.VOID_TYPE)) {
            return false;
        }
        if (isPrimitive(declared)) {
            return isPrimitive(given)
                    ? given.equals(declared) || widens(given, declared)
                    : boxes(given, declared) || given.getInternalName().equals(OBJECT);
        }
        return true;
    }

    static void result(MethodVisitor to, Type given, Type declared) {
        if (declared.equals(Type.VOID_TYPE)) {
            if (given.getSize() > 0) {
                to.visitInsn(given.getSize() == 2 ? Opcodes.POP2 : Opcodes.POP);
            }
        } else if (isPrimitive(declared)) {
            if (!isPrimitive(given)) {
                unbox(to, given, declared);
            } else if (!given.equals(declared)) {
                to.visitInsn(declared.equals(Type.LONG_TYPE) ? Opcodes.I2L : Opcodes.I2D);
            }
        } else if (isPrimitive(given)) {
            box(to, given);
        } else {
            cast(to, given, declared);
        }
    }

    private static void cast(MethodVisitor to, Type from, Type type) {
        if (!from.equals(type) && !type.getInternalName().equals(OBJECT)) {
            to.visitTypeInsn(Opcodes.CHECKCAST, type.getInternalName());
        }
    }

    private static void box(MethodVisitor to, Type primitive) {
        String box = BOXES.get(primitive);
        to.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                box,
                "valueOf",
                Type.getMethodDescriptor(Type.getObjectType(box), primitive),
                false);
    }

    /** What a type parameter has become may be another number than is wanted, as Java's own linking has it. */
    private static void unbox(MethodVisitor to, Type given, Type primitive) {
        boolean number = given.getInternalName().equals(OBJECT)
                && !primitive.equals(Type.BOOLEAN_TYPE)
                && !primitive.equals(Type.CHAR_TYPE);
        unbox(to, number ? "java/lang/Number" : boxOf(primitive), primitive);
    }

    private static void unbox(MethodVisitor to, String box, Type primitive) {
        to.visitTypeInsn(Opcodes.CHECKCAST, box);
        to.visitMethodInsn(
                Opcodes.INVOKEVIRTUAL,
                box,
                primitive.getClassName() + "Value",
                Type.getMethodDescriptor(primitive),
                false);
    }
}
