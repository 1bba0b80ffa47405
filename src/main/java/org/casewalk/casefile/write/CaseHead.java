package org.casewalk.casefile.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.Episode;
import org.casewalk.casefile.Origin;
import org.casewalk.casefile.Person;

/** The head of a case document: everything that is no list of entries. */
final class CaseHead {

    private CaseHead() {}

    static ObjectNode of(CaseFile caseFile, ObjectNode head) {
        text(head, "id", caseFile.id());
        text(head, "title", caseFile.title());
        text(head, "teaches", caseFile.teaches());
        origin(head, caseFile.origin());
        person(head, caseFile.person());
        text(head, "setting", caseFile.setting());
        episodes(head, caseFile);
        return head;
    }

    static HeadForm form(ObjectNode head) {
        JsonNode person = head.path("person");
        return new HeadForm(
                person.path("age").asText(""),
                person.path("sex").asText(""),
                head.path("setting").asText(""),
                onset(head),
                person.path("riskNotes").asText(""));
    }

    static ObjectNode with(ObjectNode before, HeadForm form) {
        ObjectNode head = before.deepCopy();
        ObjectNode person = head.objectNode();
        age(person, form.age());
        text(person, "sex", form.sex());
        text(person, "riskNotes", form.riskNotes());
        head.remove("person");
        if (!person.isEmpty()) {
            head.set("person", person);
        }
        replace(head, "setting", form.setting());
        replace(current(head), "onset", form.onset());
        return head;
    }

    private static void replace(ObjectNode node, String key, String value) {
        node.remove(key);
        text(node, key, value);
    }

    private static String onset(ObjectNode head) {
        return current(head).path("onset").asText("");
    }

    /** The node that holds the onset: the episode that is walked through, or the case itself where it names none. */
    private static ObjectNode current(ObjectNode head) {
        ObjectNode current = head;
        for (JsonNode episode : head.path("episodes")) {
            if (head.path("episode").asText("").equals(episode.path("id").asText())
                    && episode instanceof ObjectNode named) {
                current = named;
            }
        }
        return current;
    }

    private static void origin(ObjectNode head, Origin origin) {
        if (origin instanceof Origin.Fictional) {
            head.putObject("origin").put("kind", "fictional");
        } else if (origin instanceof Origin.Published published) {
            ObjectNode node = head.putObject("origin").put("kind", "published").put("citation", published.citation());
            text(node, "url", published.url());
        } else if (origin instanceof Origin.ClosedReview review) {
            head.putObject("origin")
                    .put("kind", "retrospective-review")
                    .put("closed", true)
                    .put("purpose", review.purpose());
        }
    }

    private static void person(ObjectNode head, Person person) {
        ObjectNode node = head.objectNode();
        if (!person.ageYears().unknown()) {
            age(
                    node,
                    person.ageYears().exact()
                            ? String.valueOf((int) person.ageYears().atLeast())
                            : "90+");
        }
        text(node, "sex", person.sex() == Person.Sex.NOT_STATED ? "" : EntryForms.token(person.sex()));
        text(node, "riskNotes", person.riskNotes());
        if (!node.isEmpty()) {
            head.set("person", node);
        }
    }

    private static void age(ObjectNode person, String age) {
        if (age.matches("[0-9]{1,4}")) {
            person.put("age", Integer.parseInt(age));
        } else {
            text(person, "age", age);
        }
    }

    /** Where a case names no episode, its onset stands at the head. */
    private static void episodes(ObjectNode head, CaseFile caseFile) {
        Episode only = caseFile.episode();
        boolean plain = caseFile.episodes().size() == 1
                && only.label().isEmpty()
                && only.ended().written().isEmpty();
        text(head, "episode", caseFile.currentEpisode());
        if (plain) {
            text(head, "onset", only.onset().written());
            return;
        }
        caseFile.episodes().forEach(episode -> {
            ObjectNode node = head.withArray("episodes").addObject().put("id", episode.id());
            text(node, "label", episode.label());
            text(node, "onset", episode.onset().written());
            text(node, "ended", episode.ended().written());
        });
    }

    private static void text(ObjectNode node, String key, String value) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }
}
