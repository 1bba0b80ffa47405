package org.casewalk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Command lines that cannot be answered, each with what a run over it must say. {@code @} stands for a prepared file or folder. */
public enum WrongInput {
    MISSING_FILE(3, "There is no file", "", "check", "@missing.yaml"),
    FOLDER_FOR_A_FILE(3, "is a folder", "", "check", "@empty-folder"),
    EMPTY_FILE(1, "There is nothing in this case", "", "check", "@empty.yaml"),
    EMPTY_STANDARD_INPUT(1, "There is nothing in this case", "", "check", "-"),
    BROKEN_YAML(1, "broken.yaml:", "", "check", "@broken.yaml"),
    BINARY_FILE(1, "is not UTF-8", "", "check", "@binary.yaml"),
    BAD_LINE(1, "<stdin>:2:", "{\"id\":\"a\",\"title\":\"A\"}\nno\n", "check", "-", "--format", "ndjson"),
    UNKNOWN_COMMAND(2, "Maybe check.", "", "chekc"),
    NO_COMMAND(2, "A command is missing", ""),
    NO_CASE(2, "Maybe casewalk check", "", "check"),
    UNKNOWN_OPTION(2, "Maybe --format.", "", "check", "@good.yaml", "--form", "text"),
    OPTION_WITHOUT_ITS_VALUE(2, "--format", "", "check", "@good.yaml", "--format"),
    UNKNOWN_FORMAT(2, "Maybe --format json.", "", "check", "@good.yaml", "--format", "jsn"),
    UNKNOWN_ID_TO_EXPLAIN(2, "described-restlessness", "", "check", "@good.yaml", "--explain", "described-restlesness"),
    CRITERION_WITHOUT_ITS_PATTERN(
            2, "antipsychotic-catatonia/grimacing", "", "check", "@good.yaml", "--explain", "grimacing"),
    SEVERAL_CASES_ON_ONE_PAGE(2, "HTML", "", "check", "@good.yaml", "@good.yaml", "--format", "html"),
    MISSING_RULES_FOLDER(3, "There is no folder", "", "check", "@good.yaml", "--rules", "@missing"),
    RULES_FOLDER_WITHOUT_PACKS(4, "There is no pack", "", "check", "@good.yaml", "--rules", "@empty-folder"),
    BROKEN_PACK(4, "broken-pack", "", "check", "@good.yaml", "--rules", "@broken-pack"),
    BROKEN_PACK_TO_LINT(4, "broken-pack", "", "lint", "@broken-pack"),
    UNKNOWN_ID_TO_SHOW(2, "rf-airway", "", "show", "rf-airwy"),
    UNKNOWN_SCHEMA(2, "Maybe case.", "", "schema", "cases"),
    ONE_CASE_TO_COMPARE(2, "Maybe casewalk diff", "", "diff", "@good.yaml"),
    ONE_CASE_TOO_MANY_TO_COMPARE(2, "too many", "", "diff", "@good.yaml", "@good.yaml", "@good.yaml"),
    STANDARD_INPUT_COMPARED_WITH_ITSELF(2, "standard input", "", "diff", "-", "-"),
    NO_NUMBER_FOR_A_PORT(2, "\"abc\" is no number for --port", "", "walk", "--port", "abc"),
    PORT_WITHOUT_A_SITE(2, "--port is about the site", "", "walk", "--terminal", "--port", "8080"),
    NETWORK_WITHOUT_A_SITE(2, "--lan is about the site", "", "walk", "--terminal", "--lan"),
    FILE_FOR_THE_FOLDER_OF_WALKS(3, "is a file, not a folder", "", "walk", "--no-browser", "--data", "@good.yaml"),
    WORD_OF_SEVERAL_PATTERNS(
            2, "acute-akathisia, withdrawal-akathisia or tardive-akathisia is meant", "", "show", "akathisia"),
    SHORT_WORD_THAT_MEANS_NOTHING(2, "Maybe casewalk show", "", "show", "nope"),
    MISTYPED_SET_TO_COMPARE(
            2, "No criteria set has the id \"iec2011\"", "", "compare", "@good.yaml", "--explain", "iec2011");

    private final int exitCode;
    private final String says;
    private final String input;
    private final String[] arguments;

    WrongInput(int exitCode, String says, String input, String... arguments) {
        this.exitCode = exitCode;
        this.says = says;
        this.input = input;
        this.arguments = arguments;
    }

    public int exitCode() {
        return exitCode;
    }

    /** A part of the message. */
    public String says() {
        return says;
    }

    /** What stands on standard input. */
    public String input() {
        return input;
    }

    /** Writes what the command line names into a folder, and gives the command line. */
    public String[] prepare(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("empty-folder"));
        Files.writeString(folder.resolve("empty.yaml"), "");
        Files.writeString(folder.resolve("good.yaml"), "id: good\ntitle: A good case\n");
        Files.writeString(folder.resolve("broken.yaml"), "id: broken\ntitle: \"never closed\nfindings: []\n");
        Files.write(folder.resolve("binary.yaml"), "PK\u0003\u0004ÿþ\u0000".getBytes(StandardCharsets.ISO_8859_1));
        Files.createDirectories(folder.resolve("broken-pack"));
        Files.writeString(folder.resolve("broken-pack/pack.yaml"), "id: broken-pack\ntitel: misspelt\n");
        return Stream.of(arguments)
                .map(word ->
                        word.startsWith("@") ? folder.resolve(word.substring(1)).toString() : word)
                .toArray(String[]::new);
    }
}
