package org.casewalk.pack.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewalk.pack.Fault;
import org.casewalk.pack.drl.Token.Kind;

/** Cuts a file into its head and its rules, and reports what stands in neither. */
final class Cutter {

    private static final Set<String> STARTS = Set.of(
            "rule", "import", "package", "function", "query", "declare", "global", "template", "unit", "expander");

    private static final Map<String, Forbidden> CONSTRUCTS = Map.of(
            "function", Forbidden.FUNCTION,
            "query", Forbidden.QUERY,
            "declare", Forbidden.DECLARE,
            "global", Forbidden.GLOBAL,
            "template", Forbidden.TEMPLATE,
            "unit", Forbidden.UNIT,
            "expander", Forbidden.EXPANDER);

    private final List<Token> all;
    private final List<Token> tokens;
    private final FileProblems problems;
    private final List<RuleText> rules = new ArrayList<>();
    private final List<Span> refused = new ArrayList<>();
    private int at;

    /** A stretch of text that the parser does not get to see. */
    record Span(int start, int end) {}

    /**
     * What came of cutting.
     *
     * @param rules whole rules, in order
     * @param refused stretches that were reported
     */
    record Cut(List<RuleText> rules, List<Span> refused) {}

    private Cutter(List<Token> all, FileProblems problems) {
        this.all = all;
        this.tokens = all.stream().filter(token -> !token.is(Kind.COMMENT)).toList();
        this.problems = problems;
    }

    static Cut cut(List<Token> tokens, FileProblems problems) {
        Cutter cutter = new Cutter(tokens, problems);
        cutter.file();
        return new Cut(List.copyOf(cutter.rules), List.copyOf(cutter.refused));
    }

    private void file() {
        Imports imports = new Imports(problems);
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (token.word("rule")) {
                at = new RuleCutter(tokens, at, comment(token), problems, rules, refused).cut();
            } else if (token.word("package") || token.word("import")) {
                at = imports.read(tokens, at, refused);
            } else {
                foreign(token);
            }
        }
        imports.finish(tokens.isEmpty() ? new Token(Kind.SIGN, "", 0, 0, 1, 1, true) : tokens.get(0));
    }

    private void foreign(Token token) {
        int end = at + 1;
        while (end < tokens.size() && !startsSomething(tokens.get(end))) {
            end++;
        }
        Forbidden construct = token.is(Kind.WORD) ? CONSTRUCTS.get(token.text()) : null;
        if (token.word("declare") && end > at + 1 && tokens.get(at + 1).word("window")) {
            problems.add(Forbidden.DECLARE_WINDOW, token, "");
        } else if (token.word("declare") && end > at + 1 && tokens.get(at + 1).word("entry-point")) {
            problems.add(Forbidden.DECLARE_ENTRY_POINT, token, "");
        } else if (Attributes.named(token) != null) {
            problems.add(Forbidden.FILE_ATTRIBUTE, token, "");
        } else if (construct != null) {
            problems.add(construct, token, "", written(at, end));
        } else {
            problems.add(
                    Fault.STRAY_TEXT,
                    token,
                    "",
                    "\"%s\" stands outside any rule.".formatted(token.text()),
                    "Maybe it wants // in front as a comment, or an \"end\" above came too early.");
        }
        refused.add(new Span(token.start(), tokens.get(end - 1).end()));
        at = end;
    }

    /** Gives the first words of a construct, as far as they stand on its line. */
    private String written(int from, int to) {
        StringBuilder words = new StringBuilder(tokens.get(from).text());
        for (int i = from + 1; i < Math.min(to, from + 3); i++) {
            boolean sameLine = tokens.get(i).line() == tokens.get(from).line();
            if (sameLine && tokens.get(i).is(Kind.WORD)) {
                words.append(' ').append(tokens.get(i).text());
            }
        }
        return words.toString();
    }

    static boolean startsSomething(Token token) {
        return token.firstOnLine() && token.is(Kind.WORD) && STARTS.contains(token.text());
    }

    /** Gives the comment lines that end directly above a rule. */
    private String comment(Token rule) {
        int index = all.indexOf(rule);
        int nextLine = rule.line();
        List<String> lines = new ArrayList<>();
        for (int i = index - 1; i >= 0 && all.get(i).is(Kind.COMMENT); i--) {
            Token comment = all.get(i);
            int height = (int) comment.text().chars().filter(c -> c == '\n').count();
            if (!comment.firstOnLine() || comment.line() + height + 1 != nextLine) {
                break;
            }
            lines.add(0, comment.text().replaceAll("(?m)^\\s*\\*", " "));
            nextLine = comment.line();
        }
        return String.join(" ", lines).replaceAll("\\s+", " ").strip();
    }
}
