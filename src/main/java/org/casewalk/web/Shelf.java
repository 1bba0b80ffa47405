package org.casewalk.web;

import java.util.List;

/**
 * Made-up cases of one kind, for the page where a walk begins.
 *
 * @param title what kind
 * @param cases in order
 */
public record Shelf(String title, List<ShippedCases.Shipped> cases) {

    public Shelf {
        cases = List.copyOf(cases);
    }

    /** All of them; what was published stands apart. */
    static List<Shelf> of(ShippedCases cases) {
        return List.of(
                new Shelf("Red flags, times, drugs and laboratory, one point each", cases.in("fictional")),
                new Shelf("Movement and mental state after antipsychotics", cases.in("family")),
                new Shelf("Criteria sets at and beside their limits", cases.in("sets")),
                new Shelf("What resembles them", cases.in("look-alikes")));
    }
}
