package org.casewalk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewalk.casefile.CaseProblem;
import org.casewalk.casefile.write.EntryForm;
import org.casewalk.casefile.write.EntryKind;
import org.casewalk.render.page.ScreenWords;
import org.casewalk.walk.NextQuestion;
import org.casewalk.walk.Outcome;
import org.casewalk.walk.Question;
import org.casewalk.walk.Questions;
import org.casewalk.walk.Walk;
import org.casewalk.walk.WalkEvent;
import org.casewalk.walk.Walks;
import org.casewalk.web.Words;

/** A walk in the terminal: one question a line, answered by a letter or a value. Works over a pipe, where the end of the input ends it. */
final class TerminalWalk {

    private static final Map<String, String> STATES =
            Map.of("p", "present", "a", "absent", "n", "not-asked", "k", "asked-not-known", "c", "could-not-assess");
    private static final String HELP = """
            p present · a absent (looked for, not found) · n not asked · k asked, not known · c could not be assessed
            a value with its unit, and when: 38.4 Cel day 1 08:00 · drug NAME EVENT WHEN · onset WHEN
            find WORD · status · undo · Enter leaves a question for later · quit (nothing is lost)
            """;

    private final Walks walks;
    private final Questions questions;
    private final Terminal terminal;
    private final BufferedReader in;
    private final Set<String> left = new HashSet<>();
    private Walk walk;

    TerminalWalk(Walks walks, Terminal terminal, BufferedReader in, Walk begun) {
        this.walks = walks;
        this.questions = walks.questions();
        this.terminal = terminal;
        this.in = in;
        this.walk = begun;
    }

    /** Walks until the input ends, the person quits, or nothing is left to ask. */
    void run() throws IOException {
        terminal.print("\n" + walk.overview().title() + "\n" + HELP);
        safety();
        Optional<Question> question = next();
        while (question.isPresent()) {
            ask(question.get());
            String typed = in.readLine();
            if (typed == null || typed.strip().equals("quit")) {
                break;
            }
            answer(question.get(), typed.strip());
            question = next();
        }
        if (question.isEmpty()) {
            terminal.print("Nothing that is open lacks an answer that could be asked for here.\n");
        }
        terminal.print("\nKept. Go on: casewalk walk --terminal --resume %s\n".formatted(walk.id()));
        terminal.flush();
    }

    /** Safety questions first, then what could decide most; what was left for later comes in another run. */
    private Optional<Question> next() {
        Optional<Question> first = questions.safety().stream()
                .flatMap(safety -> questions.asked(safety).stream())
                .filter(this::open)
                .findFirst();
        return first.isPresent()
                ? first
                : walk.ranked().stream()
                        .map(NextQuestion::question)
                        .filter(question -> question.kind() != Question.Kind.DRUG_HISTORY)
                        .filter(question -> question.kind() != Question.Kind.HEAD)
                        .filter(this::open)
                        .findFirst();
    }

    private boolean open(Question question) {
        return !left.contains(question.id()) && question.answers(walk).isEmpty();
    }

    private void ask(Question question) throws IOException {
        String unit = question.unit().isEmpty() ? "" : " in " + question.unit();
        terminal.print("\n%s%s (%s)%s%n> "
                .formatted(
                        question.label() + unit,
                        question.text().isEmpty() ? "" : ": " + question.text(),
                        Words.burden(question.burden()),
                        question.safety() ? " [safety]" : "")
                .replace("\r\n", "\n"));
        terminal.flush();
    }

    private void answer(Question question, String typed) throws IOException {
        String word = typed.contains(" ") ? typed.substring(0, typed.indexOf(' ')) : typed;
        String rest = typed.substring(word.length()).strip();
        switch (word) {
            case "" -> left.add(question.id());
            case "undo" -> {
                Outcome outcome = walks.undo(walk.id(), walk.revision());
                walk = walks.open(walk.id()).orElse(walk);
                terminal.print(
                        outcome instanceof Outcome.Taken
                                ? "Undone.\n"
                                : "Nothing was undone: the walk has moved on elsewhere.\nMaybe look at status first.\n");
            }
            case "status" -> terminal.print(TerminalWalkText.standing(walk));
            case "find" ->
                terminal.print(TerminalWalkText.found(rest, walks.casewalk().library()));
            case "help" -> terminal.print(HELP);
            case "drug" -> send(drug(rest));
            case "onset" -> send(new WalkEvent.HeadSet(TerminalWalkText.onset(walk, rest)));
            default -> entry(question, typed);
        }
    }

    private void entry(Question question, String typed) throws IOException {
        String id = walk.document().freeId(question.term());
        String state = STATES.getOrDefault(typed, "");
        if (question.kind() == Question.Kind.FINDING && !state.isEmpty()) {
            boolean known = state.equals("present") || state.equals("absent");
            EntryForm form = new EntryForm(EntryKind.FINDING, id, Map.of("finding", List.of(question.term())));
            send(new WalkEvent.Put(
                    known
                            ? form.with("state", state)
                            : form.with("state", "unknown").with("reason", state)));
        } else if (question.kind() == Question.Kind.READING && typed.matches("[<>]?=? ?-?[0-9].*")) {
            send(new WalkEvent.Put(TerminalWalkText.reading(question, id, typed)));
        } else if (question.kind() == Question.Kind.INVESTIGATION) {
            EntryForm form = new EntryForm(
                    EntryKind.INVESTIGATION,
                    id,
                    Map.of("investigation", List.of(question.term()), "result", List.of(typed)));
            send(new WalkEvent.Put(form));
        } else {
            terminal.print("That is no answer to this question.\n" + HELP);
        }
    }

    private WalkEvent drug(String rest) {
        String[] parts = rest.split(" ", 3);
        EntryForm form = new EntryForm(
                        EntryKind.EXPOSURE, walk.document().freeId(rest), Map.of("drug", List.of(parts[0])))
                .with("event", parts.length > 1 ? parts[1] : "ongoing")
                .with("at", parts.length > 2 ? parts[2] : "")
                .with("taken", "known");
        return new WalkEvent.Put(form);
    }

    private void send(WalkEvent edit) throws IOException {
        Outcome outcome = walks.answer(walk.id(), edit, walk.revision(), false);
        if (outcome instanceof Outcome.Asks asks) {
            tell(asks.problems());
            terminal.print("Is this what was recorded? (y/n) > ");
            terminal.flush();
            String sure = in.readLine();
            outcome = "y".equals(sure) ? walks.answer(walk.id(), edit, walk.revision(), true) : outcome;
        }
        if (outcome instanceof Outcome.Taken taken) {
            walk = taken.walk();
            terminal.print(TerminalWalkText.changes(walk));
            safety();
        } else if (outcome instanceof Outcome.Refused refused) {
            tell(refused.problems());
            terminal.print("Not taken; nothing was changed.\n");
        }
    }

    private void tell(List<CaseProblem> problems) throws IOException {
        for (CaseProblem problem : problems) {
            terminal.print(problem.message() + "\n  " + problem.maybe() + "\n");
        }
    }

    private void safety() throws IOException {
        terminal.print(walk.overview().safetyQuestions().statement() + "\n");
        int flags = walk.overview().redFlags().size();
        if (flags > 0) {
            terminal.print("RED FLAGS ON RECORD: " + flags + ". " + ScreenWords.RED_FLAG + "\n");
        }
    }
}
