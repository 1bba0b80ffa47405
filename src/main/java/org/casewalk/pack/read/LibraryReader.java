package org.casewalk.pack.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casewalk.citation.Bibliography;
import org.casewalk.pack.Library;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Problems;
import org.casewalk.pack.drl.RuleFile;
import org.casewalk.term.Vocabulary;

/** The door of pack reading: folders in, a checked library or all problems out. */
public final class LibraryReader {

    private LibraryReader() {}

    /**
     * Reads all folders as one library: first every vocabulary and bibliography, then every pack, then what holds between them.
     *
     * @param folders in order; usually {@link RulesFolder#shipped()} first
     */
    public static LibraryReading read(List<RulesFolder> folders) {
        if (folders.size() == 1 && folders.get(0) instanceof RulesFolder.Shipped) {
            Optional<Library> stored = StoreRules.stored();
            if (stored.isPresent()) {
                return new LibraryReading(stored, List.of());
            }
        }
        Problems problems = new Problems();
        return new LibraryReading(read(folders, problems), problems.inOrder());
    }

    /** Reads the folders from their text, whatever is stored; empty when there is an error. */
    static Optional<Library> read(List<RulesFolder> folders, Problems problems) {
        return parse(folders.stream().map(RulesFolder::open).toList(), problems);
    }

    /** Reads opened folders from their text. */
    static Optional<Library> parse(List<? extends FolderFiles> folders, Problems problems) {
        Terms terms = new Terms();
        List<Folder> opened =
                folders.stream().map(files -> new Folder(files, problems)).toList();
        opened.forEach(folder -> folder.readTerms(terms));
        terms.checkReferences();
        Vocabulary vocabulary = terms.vocabulary();
        Bibliography bibliography = terms.bibliography();
        RuleFile rules = new RuleFile(vocabulary, bibliography, problems);
        List<ReadPack> packs = new ArrayList<>();
        opened.forEach(folder -> packs.addAll(folder.readPacks(bibliography, rules)));
        packs.sort(Comparator.comparingInt(ReadPack::order).thenComparing(ReadPack::id));
        List<ReadPack> complete = new Borrowed(packs, problems).packs();
        new LibraryCheck(complete, vocabulary, problems).run();
        Register register = new Register(bibliography.sources().keySet());
        opened.forEach(folder -> folder.readContradictions(register));
        register.check(complete, vocabulary);
        if (problems.anyError()) {
            return Optional.empty();
        }
        List<Pack> finished = complete.stream().map(ReadPack::pack).toList();
        return Optional.of(new Library(finished, vocabulary, bibliography, register.entries()));
    }
}
