package org.casewalk.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casewalk.citation.Citation;
import org.casewalk.pack.Pack;
import org.casewalk.pack.Rule;
import org.casewalk.pack.Subject;
import org.casewalk.pack.Wording;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that the shipped packs and the vocabulary author. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AuthoredTextTest {

    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Pack pack : Shipped.library().packs()) {
            texts.addAll(List.of(
                    pack.header().title(),
                    pack.header().purpose(),
                    pack.header().notFor()));
            pack.safetyQuestions().forEach(question -> texts.add(question.text()));
        }
        Shipped.subjects().forEach(subject -> texts.addAll(texts(subject)));
        Shipped.rules().forEach(rule -> texts.add(rule.comment()));
        Shipped.library().vocabulary().findings().values().forEach(term -> {
            texts.add(term.label());
            texts.add(term.question());
        });
        Shipped.library().vocabulary().drugClasses().values().forEach(term -> texts.add(term.note()));
        return texts;
    }

    private static List<String> texts(Subject subject) {
        List<String> texts = new ArrayList<>(List.of(subject.title(), subject.text(), subject.scope()));
        subject.criteria().forEach(criterion -> texts.addAll(List.of(criterion.title(), criterion.note())));
        subject.notes().forEach(note -> texts.add(note.text()));
        subject.lookAlikes().forEach(look -> texts.addAll(List.of(look.title(), look.text())));
        return texts;
    }

    @Test
    void says_nothing_that_only_a_clinician_can_say() {
        List<String> texts = texts();
        assertTrue(texts.size() > 500, "only " + texts.size());
        for (String text : texts) {
            assertEquals(List.of(), Wording.forbidden(text), text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The diagnosis is clear.",
                "This is likely.",
                "A probable case.",
                "The patient has akathisia.",
                "Imaging rules out a bleed.",
                "Treat with something.",
                "Stop the antipsychotic.",
                "Give 5 mg now."
            })
    void a_planted_sentence_is_found(String planted) {
        assertFalse(Wording.forbidden(planted).isEmpty());
    }

    @Test
    void every_rule_has_a_sentence_and_a_source_with_a_place_in_it() {
        Set<String> keys = Shipped.library().bibliography().sources().keySet();
        for (Rule rule : Shipped.rules().toList()) {
            assertFalse(rule.comment().isBlank(), rule.name());
            assertTrue(keys.contains(rule.citation().source()), rule.name());
            int words = Citation.words(rule.citation().locator());
            assertTrue(words >= 1 && words <= Citation.LOCATOR_WORDS, rule.name());
        }
    }

    @Test
    void every_citation_of_a_subject_is_in_the_bibliography_and_short() {
        Set<String> keys = Shipped.library().bibliography().sources().keySet();
        Shipped.subjects().forEach(subject -> {
            List<Citation> citations = new ArrayList<>(subject.citations());
            subject.notes().forEach(note -> citations.addAll(note.citations()));
            subject.lookAlikes().forEach(look -> citations.addAll(look.citations()));
            assertFalse(citations.isEmpty(), subject.id());
            for (Citation citation : citations) {
                assertTrue(keys.contains(citation.source()), subject.id() + " cites " + citation.source());
                assertTrue(Citation.words(citation.locator()) <= Citation.LOCATOR_WORDS, subject.id());
            }
        });
    }

    @Test
    void every_note_names_what_it_rests_on() {
        Shipped.subjects()
                .flatMap(subject -> subject.notes().stream())
                .forEach(note -> assertFalse(note.citations().isEmpty(), note.text()));
    }
}
