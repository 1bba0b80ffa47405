package org.casewalk.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One lambda or method reference of each shape that there is; what they give stands in {@link #get}. */
public final class Lambdas implements Supplier<List<Object>> {

    private final String own = "own";

    private interface Greets {

        String name();

        private String hello() {
            return "hello " + name();
        }

        default Supplier<String> greeting() {
            return () -> hello() + "!";
        }
    }

    private static final class Nested {

        private final String kept;

        private Nested(String kept) {
            this.kept = kept;
        }

        private String kept() {
            return kept;
        }

        private static Supplier<String> deeper(long number) {
            return () -> "deeper " + number;
        }
    }

    private interface Plain {
        String of(String text);
    }

    private static <T> T first(Object... of) {
        @SuppressWarnings("unchecked")
        T first = (T) of[0];
        return first;
    }

    private String join(String more, int number, double fraction) {
        return own + more + number + fraction;
    }

    @Override
    public List<Object> get() {
        List<Object> given = new ArrayList<>();
        String held = "held";
        long wide = 1L << 40;
        Supplier<String> nothing = () -> "nothing held";
        Supplier<String> ofThis = () -> own + held;
        Function<String, Integer> boxes = String::length;
        ToIntFunction<Integer> unboxes = Integer::intValue;
        ToDoubleFunction<Double> sameUnboxed = value -> value / 3;
        ToLongFunction<Integer> widens = value -> value;
        ToDoubleFunction<String> widensWhatIsCalled = String::length;
        DoubleUnaryOperator primitive = Math::sqrt;
        IntFunction<List<Integer>> takesPrimitive = List::of;
        Function<String, Nested> makes = Nested::new;
        Function<Nested, String> getsPrivate = Nested::kept;
        Predicate<Object> tests = held::equals;
        Consumer<List<Object>> drops = list -> list.add("dropped");
        BiFunction<Integer, Double, String> holdsTwo = (number, fraction) -> join(held + wide, number, fraction);
        BooleanSupplier truth = () -> wide > 0;
        UnaryOperator<String> generic = Lambdas::first;
        Plain casts = Lambdas::first;
        Greets greets = () -> "you";
        Comparator<String> reversed = Comparator.comparing(String::length, (left, right) -> right - left);
        Function<Integer, int[]> array = int[]::new;
        Runnable each =
                () -> Stream.of(1, 2).map(number -> number + held.length()).forEach(given::add);
        Map<String, Integer> byName = Map.of("seven", 7);
        ToIntFunction<String> unboxesWhatIsErased = byName::get;
        ToLongFunction<String> widensWhatIsErased = byName::get;
        ToDoubleFunction<String> widensFurther = byName::get;
        Supplier<Supplier<String>> twice = () -> () -> held + held;
        given.addAll(List.of(nothing.get(), ofThis.get(), boxes.apply("four"), unboxes.applyAsInt(5)));
        given.addAll(List.of(sameUnboxed.applyAsDouble(1.0), widens.applyAsLong(7), primitive.applyAsDouble(2)));
        given.addAll(List.of(widensWhatIsCalled.applyAsDouble("six"), takesPrimitive.apply(8)));
        given.addAll(List.of(getsPrivate.apply(makes.apply("kept")), tests.test("held"), truth.getAsBoolean()));
        drops.accept(given);
        given.addAll(List.of(
                holdsTwo.apply(9, 0.5),
                generic.apply("a"),
                casts.of("b"),
                greets.greeting().get()));
        given.addAll(Stream.of("a", "ccc", "bb").sorted(reversed).toList());
        each.run();
        given.add(unboxesWhatIsErased.applyAsInt("seven"));
        given.add(widensWhatIsErased.applyAsLong("seven"));
        given.add(widensFurther.applyAsDouble("seven"));
        given.addAll(List.of(
                array.apply(3).length, twice.get().get(), Nested.deeper(wide).get()));
        return given;
    }
}
