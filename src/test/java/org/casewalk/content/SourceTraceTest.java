package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.casewalk.pack.Rule;
import org.casewalk.pack.Subject;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The table in docs/source-trace.md against the rules folder. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SourceTraceTest {

    private static final Pattern ID = Pattern.compile("`([^`]+)`");
    private static final Set<String> KINDS = Set.of("rule", "step", "note", "none");

    private record Row(String statement, List<String> kinds, List<String> ids, String remark) {}

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("docs/source-trace.md"))) {
            if (line.startsWith("| S")) {
                String[] cells = line.split("\\|", -1);
                rows.add(new Row(
                        cells[1].strip(), List.of(cells[3].strip().split(", ")), ids(cells[4]), cells[5].strip()));
            }
        }
        return rows;
    }

    private static List<String> ids(String cell) {
        Matcher matcher = ID.matcher(cell);
        List<String> ids = new ArrayList<>();
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids;
    }

    @Test
    void every_statement_stands_once_in_order() throws IOException {
        List<String> wanted =
                IntStream.rangeClosed(1, 38).mapToObj(n -> "S" + n).toList();
        assertEquals(wanted, rows().stream().map(Row::statement).toList());
    }

    @Test
    void every_id_exists_in_the_rules_folder() throws IOException {
        Set<String> known = new HashSet<>();
        Shipped.subjects().map(Subject::id).forEach(known::add);
        Shipped.rules().map(Rule::concludes).forEach(known::add);
        for (Row row : rows()) {
            assertFalse(row.ids().isEmpty(), row.statement());
            row.ids().forEach(id -> assertTrue(known.contains(id), row.statement() + " names " + id));
        }
    }

    @Test
    void the_kinds_are_true() throws IOException {
        Set<String> criteria = new HashSet<>();
        Shipped.rules().map(Rule::concludes).filter(id -> id.contains("/")).forEach(criteria::add);
        for (Row row : rows()) {
            assertTrue(KINDS.containsAll(row.kinds()), row.statement());
            if (row.kinds().contains("rule")) {
                assertTrue(row.ids().stream().anyMatch(criteria::contains), row.statement() + " has no rule");
            }
            if (row.kinds().contains("step")) {
                assertTrue(row.ids().stream().anyMatch(id -> id.startsWith("rs-")), row.statement() + " has no step");
            }
            if (row.kinds().contains("none")) {
                assertTrue(row.remark().contains("not encodable"), row.statement() + " says no reason");
            }
        }
    }

    @Test
    void every_statement_has_current_literature_beside_it() {
        Set<String> noted = new HashSet<>();
        Shipped.subjects()
                .flatMap(subject -> subject.notes().stream())
                .forEach(note -> noted.addAll(note.statements()));
        Set<String> wanted = new HashSet<>();
        IntStream.rangeClosed(1, 38).mapToObj(n -> "S" + n).forEach(wanted::add);
        assertEquals(wanted, noted);
    }
}
