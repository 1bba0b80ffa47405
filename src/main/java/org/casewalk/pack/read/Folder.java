package org.casewalk.pack.read;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casewalk.casefile.Place;
import org.casewalk.citation.Bibliography;
import org.casewalk.pack.Fault;
import org.casewalk.pack.Problems;
import org.casewalk.pack.Rule;
import org.casewalk.pack.drl.RuleFile;

/** Reads one rules folder. */
final class Folder {

    private static final List<String> VOCABULARY = List.of(
            "vocabulary/findings.yaml",
            "vocabulary/tests.yaml",
            "vocabulary/drugs.yaml",
            "vocabulary/investigations.yaml",
            "vocabulary/settings.yaml");

    /** A file that a pack or topic adds: any of the kinds, each under its own key. */
    private static final Pattern ADDED = Pattern.compile("vocabulary/[a-z0-9]+(-[a-z0-9]+)*[.]yaml");

    private static final String CONTRADICTIONS = "contradictions.yaml";

    private static final String MISSING_MAYBE = "Maybe the name is misspelt, or the file stands in another folder.";

    private final FolderFiles files;
    private final Problems problems;
    private List<String> packs = List.of();
    private boolean contradictions;

    Folder(FolderFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** Reads vocabulary and bibliography, and finds out which packs there are. */
    void readTerms(Terms terms) {
        if (files.has("library.yaml")) {
            yaml("library.yaml").ifPresent(fields -> listed(fields, terms));
            return;
        }
        packs = files.packs();
        if (packs.isEmpty()) {
            problems.add(
                    Fault.UNREADABLE,
                    new Place(files.name(""), 0, 0, ""),
                    "There is no pack in this folder.",
                    "Maybe another folder is meant: a pack is a folder with a pack.yaml in it.");
        }
        VOCABULARY.stream().filter(files::has).forEach(path -> vocabulary(path, terms));
        contradictions = files.has(CONTRADICTIONS);
        if (files.has("bibliography.yaml")) {
            terms.bibliography(entries("bibliography.yaml"));
        }
    }

    private void listed(Fields library, Terms terms) {
        for (String path : library.texts("vocabulary")) {
            if (VOCABULARY.contains(path)) {
                vocabulary(path, terms);
            } else if (ADDED.matcher(path).matches()) {
                yaml(path).ifPresent(terms::added);
            } else {
                library.problem(
                        Fault.BAD_PATH,
                        "vocabulary",
                        "\"%s\" is not a vocabulary file.".formatted(path),
                        List.of(),
                        "Maybe one of %s, or another lower-case name in the folder \"vocabulary\"."
                                .formatted(String.join(", ", VOCABULARY)));
            }
        }
        library.text("bibliography");
        terms.bibliography(entries("bibliography.yaml"));
        contradictions = library.textOr("contradictions", "").equals(CONTRADICTIONS);
        packs = library.texts("packs").stream()
                .filter(pack -> isPackName(library, pack))
                .toList();
        library.done();
    }

    private static boolean isPackName(Fields library, String pack) {
        boolean plain = pack.matches("[a-z0-9]+(-[a-z0-9]+)*");
        if (!plain) {
            library.problem(
                    Fault.BAD_PATH,
                    "packs",
                    "\"%s\" is not the name of a pack folder.".formatted(pack),
                    List.of(),
                    "Maybe write the folder's own name, lower-case words joined by hyphens.");
        }
        return plain;
    }

    private void vocabulary(String path, Terms terms) {
        switch (VOCABULARY.indexOf(path)) {
            case 0 -> terms.findings(entries(path));
            case 1 -> terms.tests(entries(path));
            case 2 -> yaml(path).ifPresent(terms::drugs);
            case 3 -> terms.investigations(entries(path));
            default -> terms.settings(entries(path));
        }
    }

    /** Reads the register of contradictions, where the folder has one. */
    void readContradictions(Register register) {
        if (contradictions) {
            register.add(entries(CONTRADICTIONS));
        }
    }

    /** Reads the packs in the folder's order. */
    List<ReadPack> readPacks(Bibliography bibliography, RuleFile rules) {
        List<ReadPack> read = new ArrayList<>();
        for (String pack : packs) {
            String prefix = pack.isEmpty() ? "" : pack + "/";
            yaml(prefix + "pack.yaml")
                    .map(fields -> new PackFile(fields, bibliography.sources().keySet()).read())
                    .ifPresent(draft -> read.add(readRules(prefix, pack, draft, rules)));
        }
        return read;
    }

    private ReadPack readRules(String prefix, String pack, Draft draft, RuleFile ruleFile) {
        checkFolder(pack, draft);
        ContentHash hash = new ContentHash();
        bytes(prefix + "pack.yaml").ifPresent(bytes -> hash.add("pack.yaml", bytes));
        List<Rule> rules = new ArrayList<>();
        for (Map.Entry<String, Place> file : draft.files().entrySet()) {
            Optional<byte[]> bytes = bytes(prefix + file.getKey(), file.getValue());
            bytes.ifPresent(content -> hash.add(file.getKey(), content));
            bytes.flatMap(content -> text(prefix + file.getKey(), content))
                    .ifPresent(text -> rules.addAll(ruleFile.read(files.name(prefix + file.getKey()), text)));
        }
        return new ReadPack(draft, draft.finished(rules, hash.hex()));
    }

    private void checkFolder(String pack, Draft draft) {
        if (!pack.isEmpty() && !pack.equals(draft.header().id())) {
            problems.add(
                    Fault.BAD_ID,
                    draft.place(),
                    "The pack \"%s\" stands in the folder \"%s\"."
                            .formatted(draft.header().id(), pack),
                    "Maybe give both the same name.");
        }
        for (String file : files.ruleFiles(pack)) {
            if (!draft.files().containsKey(file)) {
                problems.add(
                        Fault.FILE_NOT_LISTED,
                        draft.place(),
                        "The file \"%s\" stands in the folder, but \"files\" does not list it.".formatted(file),
                        "Maybe add it to \"files\", or move it away: what is not listed is not read.");
            }
        }
    }

    private List<Fields> entries(String path) {
        return tree(path)
                .map(node -> new Sheet(files.name(path), problems).groups(node, ""))
                .orElse(List.of());
    }

    private Optional<Fields> yaml(String path) {
        Sheet sheet = new Sheet(files.name(path), problems);
        Optional<Node> tree = tree(path);
        tree.filter(node -> !(node instanceof Node.Mapping))
                .ifPresent(node -> sheet.wrongKind(node, "", "a group of keys and values"));
        return tree.filter(Node.Mapping.class::isInstance).map(node -> new Fields(sheet, (Node.Mapping) node, ""));
    }

    private Optional<Node> tree(String path) {
        return bytes(path).flatMap(bytes -> text(path, bytes)).flatMap(text -> tree(path, text));
    }

    private Optional<Node> tree(String path, String text) {
        try {
            return Optional.of(YamlTree.read(text));
        } catch (BrokenYaml broken) {
            Place place = new Place(files.name(path), broken.line, broken.column, "");
            problems.add(broken.fault, place, broken.told(), broken.maybe);
            return Optional.empty();
        }
    }

    private Optional<byte[]> bytes(String path) {
        return bytes(path, new Place(files.name(path), 0, 0, ""));
    }

    private Optional<byte[]> bytes(String path, Place namedAt) {
        try {
            byte[] bytes = files.read(path);
            if (bytes.length <= FolderFiles.MOST_BYTES) {
                return Optional.of(bytes);
            }
            problems.add(
                    Fault.TOO_LARGE,
                    new Place(files.name(path), 0, 0, ""),
                    "The file is larger than %d KB.".formatted(FolderFiles.MOST_BYTES / 1024),
                    "Maybe it holds several topics: one file a pattern or set.");
        } catch (IOException unreadable) {
            problems.add(
                    Fault.UNREADABLE,
                    namedAt,
                    "\"%s\" cannot be read: %s.".formatted(files.name(path), unreadable.getMessage()),
                    MISSING_MAYBE);
        }
        return Optional.empty();
    }

    private Optional<String> text(String path, byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(in).toString();
            String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            problems.read(files.name(path), unmarked);
            return Optional.of(unmarked);
        } catch (CharacterCodingException notUtf8) {
            String before = new String(bytes, 0, in.position(), StandardCharsets.UTF_8);
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            problems.add(
                    Fault.NOT_UTF_8,
                    new Place(files.name(path), line, 0, ""),
                    "There is a byte here that is not UTF-8 text.",
                    "Maybe the file was saved in another encoding: save it again as UTF-8.");
            return Optional.empty();
        }
    }
}
