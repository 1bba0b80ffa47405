package org.casewalk.conformance;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.casewalk.fact.Fact;

/** Reads the components of a fact by name, without the accessors that the engine was given. */
final class Columns {

    private static final ClassValue<Map<String, Method>> BY_NAME = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> methods = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                methods.put(component.getName(), component.getAccessor());
            }
            return methods;
        }
    };

    private Columns() {}

    static boolean flag(Fact fact, String name) {
        return (Boolean) of(fact, name);
    }

    static double number(Fact fact, String name) {
        return (Double) of(fact, name);
    }

    static Object of(Fact fact, String name) {
        Method accessor = BY_NAME.get(fact.getClass()).get(name);
        if (accessor == null) {
            throw new IllegalArgumentException(fact.getClass().getSimpleName() + " has no " + name);
        }
        try {
            return accessor.invoke(fact);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(fact + " does not give " + name, e);
        }
    }
}
