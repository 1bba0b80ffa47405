package org.casewalk.cli;

import java.io.IOException;
import java.util.Optional;
import org.casewalk.walk.Question;

/** What is said of a whole class of drugs: that none was taken, or that the events on record are all. */
final class TerminalWalkClasses {

    private final TerminalWalkDesk desk;
    private final TerminalWalkPath path;
    private final TerminalWalkNames names;

    TerminalWalkClasses(TerminalWalkDesk desk, TerminalWalkPath path, TerminalWalkNames names) {
        this.desk = desk;
        this.path = path;
        this.names = names;
    }

    void notTaken(String words) throws IOException {
        say("not taken", words);
    }

    void allKnown(String words) throws IOException {
        say("all known", words);
    }

    /** The class that is named, or that was asked about; words of the record may stand behind it. */
    private void say(String statement, String words) throws IOException {
        int quote = words.replace('“', '"').indexOf('"');
        String name = (quote < 0 ? words : words.substring(0, quote)).strip();
        String wording = quote < 0 ? "" : " " + words.substring(quote);
        Optional<Question> question = name.isEmpty() ? asked() : named(name);
        if (question.isPresent()) {
            TerminalWalkAnswer answer = new TerminalWalkAnswer(question.get(), desk.walk(), desk.vocabulary());
            if (desk.send(answer.edit(statement + wording))) {
                path.answered(question.get());
            }
        }
    }

    private Optional<Question> named(String name) throws IOException {
        return names.drugClass(name).flatMap(id -> desk.questions().question("class:" + id));
    }

    private Optional<Question> asked() {
        Optional<Question> question = path.now().filter(asked -> asked.kind() == Question.Kind.DRUG_HISTORY);
        if (question.isEmpty()) {
            throw new TerminalWalkUnclear(
                    "No class of drugs is named.",
                    "Maybe “not taken serotonergic drug”, or “all known dopamine blocker”.");
        }
        return question;
    }
}
