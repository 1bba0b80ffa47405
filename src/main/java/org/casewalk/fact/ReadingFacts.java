package org.casewalk.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.term.Burden;
import org.casewalk.term.Interval;
import org.casewalk.term.TestTerm;
import org.casewalk.term.Vocabulary;

/** Answers what packs ask about readings, one by one and as a series. */
final class ReadingFacts {

    /** A test that some question is about; {@code single} where its readings are asked for one by one. */
    private record Slot(String test, TestTerm term, boolean single, Series silent) {}

    /** A question about a series, with the slot of its test. */
    private record Asked(Question question, int slot) {}

    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, Integer> byTest = new HashMap<>();
    private final List<Asked> occasions;
    private final List<Asked> sustained;
    private final List<Asked> rises;
    private final List<Asked> swings;
    private final List<Asked> trends;

    ReadingFacts(
            Vocabulary vocabulary,
            List<Question> readings,
            List<Question> occasions,
            List<Question> sustained,
            List<Question> rises,
            List<Question> swings,
            List<Question> trends) {
        for (Question question : readings) {
            slot(vocabulary, question.text(0), true);
        }
        this.occasions = asked(vocabulary, occasions);
        this.sustained = asked(vocabulary, sustained);
        this.rises = asked(vocabulary, rises);
        this.swings = asked(vocabulary, swings);
        this.trends = asked(vocabulary, trends);
    }

    private List<Asked> asked(Vocabulary vocabulary, List<Question> questions) {
        List<Asked> asked = new ArrayList<>();
        for (Question question : questions) {
            asked.add(new Asked(question, slot(vocabulary, question.text(0), false)));
        }
        return asked;
    }

    private int slot(Vocabulary vocabulary, String test, boolean single) {
        Integer known = byTest.get(test);
        if (known != null) {
            return known;
        }
        TestTerm term = vocabulary.tests().get(test);
        slots.add(new Slot(test, term == null ? unheardOf(test) : term, single, new Series(test)));
        byTest.put(test, slots.size() - 1);
        return slots.size() - 1;
    }

    /** A test outside the vocabulary has no limits and no plausible values: nothing can be concluded from it by accident. */
    private static TestTerm unheardOf(String test) {
        return new TestTerm(
                test,
                test,
                "1",
                List.of(),
                Interval.UNKNOWN,
                Interval.UNKNOWN,
                "",
                OptionalDouble.empty(),
                "",
                Interval.UNKNOWN,
                "",
                "",
                List.of(),
                Burden.EXAMINE,
                List.of());
    }

    /** Answers every question. Closes the record of a test once one reading of it is there that was taken in the episode. */
    void map(CaseFile caseFile, String episode, Span span, List<Fact> facts, List<ClosedRecord> closed) {
        Series[] series = gather(caseFile, episode, span);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < series.length; i++) {
            if (slots.get(i).single && series[i].recorded()) {
                series[i].readings(readings);
                if (series[i].recordedInEpisode()) {
                    closed.add(new ClosedRecord("Reading", slots.get(i).test));
                }
            }
        }
        readings.sort(Order.READINGS);
        facts.addAll(readings);
        for (Asked asked : occasions) {
            Question question = asked.question;
            facts.add(series[asked.slot].occasions(question.text(1), question.number(2), question.number(3)));
        }
        for (Asked asked : sustained) {
            Question question = asked.question;
            facts.add(series[asked.slot].sustained(question.text(1), question.number(2), question.number(3)));
        }
        for (Asked asked : rises) {
            facts.add(series[asked.slot].rise());
        }
        for (Asked asked : swings) {
            facts.add(series[asked.slot].swing(asked.question.number(1)));
        }
        for (Asked asked : trends) {
            facts.add(series[asked.slot].trend());
        }
    }

    private Series[] gather(CaseFile caseFile, String episode, Span span) {
        Series[] series = new Series[slots.size()];
        for (int i = 0; i < series.length; i++) {
            series[i] = slots.get(i).silent;
        }
        for (ReadingEntry entry : caseFile.readings()) {
            Integer slot = byTest.get(entry.test());
            if (slot != null && FactMapper.current(entry.episode(), episode)) {
                if (series[slot] == slots.get(slot).silent) {
                    series[slot] = new Series(entry.test(), span);
                }
                series[slot].add(entry, slots.get(slot).term);
            }
        }
        return series;
    }
}
