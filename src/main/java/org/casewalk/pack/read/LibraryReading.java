package org.casewalk.pack.read;

import java.util.List;
import java.util.Optional;
import org.casewalk.pack.Library;
import org.casewalk.pack.PackProblem;

/**
 * What came of reading rules folders.
 *
 * @param library present if and only if no problem is an error
 * @param problems of all files, in folder, file and line order
 */
public record LibraryReading(Optional<Library> library, List<PackProblem> problems) {
    public LibraryReading {
        problems = List.copyOf(problems);
    }
}
