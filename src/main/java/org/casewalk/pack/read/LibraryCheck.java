package org.casewalk.pack.read;

import java.util.List;
import org.casewalk.pack.Fault;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Problems;
import org.casewalk.pack.Rule;
import org.casewalk.term.Vocabulary;

/** Checks what holds between files and packs. */
final class LibraryCheck {

    private static final int MOST_RULES = 2000;

    private final Index index;
    private final Vocabulary vocabulary;
    private final Problems problems;

    LibraryCheck(List<ReadPack> packs, Vocabulary vocabulary, Problems problems) {
        this.index = new Index(packs, problems);
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /**
     * Reports everything. Where a rule could not be read, what it was to conclude is not reported as missing on top: one mistake is
     * told once.
     */
    void run() {
        boolean whole = !problems.anyError();
        new SubjectCheck(index).run(whole);
        new Pointers(index, vocabulary).run();
        GroupCheck groups = new GroupCheck(index);
        for (ReadPack pack : index.packs) {
            caps(pack);
            for (Rule rule : pack.pack().rules()) {
                rule.condition().patterns().forEach(pattern -> pattern(rule, pattern, groups, whole));
            }
        }
        new Loops(index).run();
    }

    private void pattern(Rule rule, Pattern pattern, GroupCheck groups, boolean whole) {
        Index.terms(pattern).ifPresent(terms -> {
            switch (terms) {
                case GROUP -> groups.check(rule, pattern, whole);
                case SUBJECT -> new StatusCheck(index).check(rule, pattern);
                case DRUG_CLASS -> new StatusCheck(index).drug(rule, pattern, vocabulary);
                case FINDING, TEST, DRUG, INVESTIGATION, SETTING, SITE, NUMBER -> {}
            }
        });
    }

    private void caps(ReadPack pack) {
        int count = pack.pack().rules().size();
        if (count > MOST_RULES) {
            problems.add(
                    Fault.TOO_MUCH,
                    pack.draft().place(),
                    "The pack has %d rules; at most %d are read.".formatted(count, MOST_RULES),
                    "Maybe it holds several topics: one pack a topic.");
        }
    }
}
