package org.casewalk.pack.read;

import java.util.List;
import org.casewalk.pack.Problems;
import org.casewalk.term.Vocabulary;

/** Checks what holds between files and packs. */
final class LibraryCheck {

    LibraryCheck(List<ReadPack> packs, Vocabulary vocabulary, Problems problems) {}

    void run() {}
}
