package org.casewalk.web;

import java.util.List;
import org.casewalk.walk.Section;
import org.casewalk.walk.Walk;

/**
 * What stands around every page of a walk.
 *
 * @param csrf token of its forms
 * @param walk the walk
 * @param here path of the page within the walk, for instance {@code s/movement}
 * @param sections the sections with their counts
 * @param next what could be asked next
 * @param clock time that goes with new answers, as typed; the empty string for none
 * @param scripted whether it goes to a page that is open, whose script puts the focus where it belongs
 * @param notices what the page says before everything else
 */
public record Shell(
        String csrf,
        Walk walk,
        String here,
        List<Count> sections,
        Asks next,
        String clock,
        boolean scripted,
        List<Attempt.Message> notices) {

    public Shell {
        sections = List.copyOf(sections);
        notices = List.copyOf(notices);
    }

    Shell(String csrf, Walk walk, String here, List<Count> sections, Asks next, String clock, boolean scripted) {
        this(csrf, walk, here, sections, next, clock, scripted, List.of());
    }

    Shell saying(List<Attempt.Message> more) {
        return new Shell(csrf, walk, here, sections, next, clock, scripted, more);
    }

    /**
     * How far a section is answered.
     *
     * @param section which
     * @param answered how many of its questions have an answer, or how many entries stand there where it has no fixed questions
     * @param asked how many questions there are; 0 where it has no fixed questions
     */
    public record Count(Section section, int answered, int asked) {}

    /** Address of a page of this walk. */
    public String at(String path) {
        return Addresses.walk(walk.id(), path);
    }

    /** Address of this page. */
    public String back() {
        return at(here);
    }
}
