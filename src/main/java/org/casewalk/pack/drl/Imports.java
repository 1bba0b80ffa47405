package org.casewalk.pack.drl;

import java.util.List;
import org.casewalk.pack.Fault;
import org.casewalk.pack.drl.Cutter.Span;
import org.casewalk.pack.drl.Token.Kind;

/** The head of a rule file: its package and the two imports. */
final class Imports {

    static final String FACTS = "org.casewalk.fact.*";
    static final String MET = "org.casewalk.fact.Verdict.met";

    private final FileProblems problems;
    private boolean named;
    private boolean facts;
    private boolean met;

    Imports(FileProblems problems) {
        this.problems = problems;
    }

    /** Reads one line of the head and gives the index behind it. */
    int read(List<Token> tokens, int start, List<Span> refused) {
        Token first = tokens.get(start);
        int end = start + 1;
        while (end < tokens.size() && tokens.get(end).line() == first.line()) {
            end++;
        }
        List<Token> line = tokens.subList(start + 1, end);
        boolean fine = first.text().equals("package") ? packageName(first, line) : imported(line, first);
        if (!fine) {
            refused.add(new Span(first.start(), tokens.get(end - 1).end()));
        }
        return end;
    }

    private boolean packageName(Token first, List<Token> line) {
        named = true;
        String name = written(line);
        if (name.matches("rules([.][a-z0-9]+)+")) {
            return true;
        }
        problems.add(
                Fault.PACKAGE_NAME,
                first,
                "",
                "The package \"%s\" does not begin with \"rules.\".".formatted(name),
                "Maybe write: package rules.%s"
                        .formatted(
                                name.isEmpty()
                                        ? "topic"
                                        : name.replaceAll("[^A-Za-z0-9]+", "").toLowerCase(java.util.Locale.ROOT)));
        return true;
    }

    private boolean imported(List<Token> line, Token first) {
        if (!line.isEmpty() && line.get(0).word("function")) {
            return known(written(line.subList(1, line.size())), MET, Forbidden.IMPORT_FUNCTION, first);
        }
        if (!line.isEmpty() && line.get(0).word("static")) {
            problems.add(Forbidden.IMPORT_FUNCTION, first, "", written(line.subList(1, line.size())));
            return false;
        }
        if (!line.isEmpty() && (line.get(0).word("accumulate") || line.get(0).word("acc"))) {
            problems.add(Forbidden.IMPORT_ACCUMULATE, first, "", written(line.subList(1, line.size())));
            return false;
        }
        return known(written(line), FACTS, Forbidden.IMPORT, first);
    }

    private boolean known(String name, String accepted, Forbidden otherwise, Token first) {
        if (name.equals(accepted)) {
            facts |= accepted.equals(FACTS);
            met |= accepted.equals(MET);
            return true;
        }
        problems.add(otherwise, first, "", name);
        return false;
    }

    private static String written(List<Token> line) {
        StringBuilder name = new StringBuilder();
        boolean word = false;
        for (Token token : line) {
            if (!token.sign(";")) {
                name.append(word && token.is(Kind.WORD) ? " " : "").append(token.text());
            }
            word = token.is(Kind.WORD);
        }
        return name.toString();
    }

    /** Reports what the head lacks. */
    void finish(Token top) {
        require(named, top, "package rules.topic");
        require(facts, top, "import " + FACTS);
        require(met, top, "import function " + MET);
    }

    private void require(boolean there, Token top, String line) {
        if (!there) {
            problems.add(
                    Fault.NO_HEAD,
                    top,
                    "",
                    "The line \"%s\" is missing at the top.".formatted(line),
                    "Maybe copy the first three lines of another rule file.");
        }
    }
}
