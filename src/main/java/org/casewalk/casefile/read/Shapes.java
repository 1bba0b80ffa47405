package org.casewalk.casefile.read;

import static org.casewalk.casefile.read.Shape.optional;
import static org.casewalk.casefile.read.Shape.required;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.casefile.Baseline;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.ExaminationContext;
import org.casewalk.casefile.ExposureEntry.Route;
import org.casewalk.casefile.ExposureEntry.Taken;
import org.casewalk.casefile.ExposureEvent;
import org.casewalk.casefile.How;
import org.casewalk.casefile.Person;
import org.casewalk.casefile.State;
import org.casewalk.casefile.WhyUnknown;
import org.casewalk.casefile.read.FieldType.Choice;
import org.casewalk.casefile.read.FieldType.Group;
import org.casewalk.casefile.read.FieldType.ListOf;
import org.casewalk.casefile.read.FieldType.Screening;
import org.casewalk.casefile.read.FieldType.Text;
import org.casewalk.casefile.read.Shape.Field;
import org.casewalk.casefile.read.Shape.KeyRule.ExactlyOne;
import org.casewalk.casefile.read.Shape.KeyRule.Needs;
import org.casewalk.casefile.read.Shape.KeyRule.NotBoth;

/** The format of a case file, key by key. The reader checks against this table; the JSON Schema is written from it. */
final class Shapes {

    private static final FieldType TEXT = new Text(Screening.IDENTITY);
    private static final FieldType TEXT_WITHOUT_DOSE = new Text(Screening.IDENTITY_AND_DOSE);
    private static final FieldType CITATION = new Text(Screening.NONE);
    private static final FieldType ID = new FieldType.Id();
    private static final FieldType TERM = new FieldType.Term();
    private static final FieldType TIME = new FieldType.Time();
    private static final FieldType NUMBER = new FieldType.Decimal();

    private static final Field ENTRY_ID = optional("id", ID, "Id of the entry; made from its content when left out.");
    private static final Field WORDING = optional("wording", TEXT, "The words of the record, as recorded.");
    private static final Field AT_EPISODE =
            optional("episode", ID, "Episode it belongs to; the current one when left out.");
    private static final Field HOW = optional("how", choice(How.class), "How it came to be known.");
    private static final Field CONTEXT = optional(
            "context",
            new ListOf(choice(ExaminationContext.class)),
            "Circumstances that limit what the examination can show.");

    static final Shape FICTIONAL = Shape.of("a fictional origin", kind("fictional"));

    static final Shape PUBLISHED = Shape.of(
            "a published origin",
            kind("published"),
            required("citation", CITATION, "Enough to find the publication."),
            optional("url", CITATION, "Address of the publication."));

    static final Shape RETROSPECTIVE_REVIEW = Shape.of(
            "a closed retrospective review",
            kind("retrospective-review"),
            required("closed", new FieldType.OnlyTrue(), "States that the case is closed."),
            required("purpose", TEXT, "What the review is for."));

    static final Shape PERSON = Shape.of(
            "a person",
            optional("age", new FieldType.Age(), "Completed years; from 90 on only \"90+\"."),
            optional("sex", choice(Person.Sex.class), "Recorded sex."),
            optional("riskNotes", TEXT, "Background that a review may want to see."));

    static final Shape EPISODE = Shape.of(
            "an episode",
            required("id", ID, "Id that entries refer to."),
            optional("label", TEXT, "As a person reads it."),
            optional("onset", TIME, "When the first sign appeared."),
            optional("ended", TIME, "When it was over."));

    static final Shape EXPOSURE = Shape.of(
                    "an exposure",
                    ENTRY_ID,
                    optional("drug", TERM, "Drug of the vocabulary, by id or another name."),
                    optional("drugClass", TERM, "Class of the vocabulary, where only the class is known."),
                    required("event", choice(ExposureEvent.class), "What happened."),
                    optional("route", choice(Route.class), "How it was given."),
                    optional("taken", choice(Taken.class), "What is known about it having been taken."),
                    optional("at", TIME, "When."),
                    optional("product", TEXT_WITHOUT_DOSE, "Name of a long-acting product."),
                    optional(
                            "intervalDays",
                            new FieldType.Whole(1, 400),
                            "Days between injections of a long-acting product."),
                    optional("because", TEXT_WITHOUT_DOSE, "Why it was changed, as recorded."),
                    optional("wording", TEXT_WITHOUT_DOSE, WORDING.note()),
                    AT_EPISODE)
            .with(new ExactlyOne(List.of("drug", "drugClass")));

    static final Shape CLASS_HISTORY = Shape.of(
            "a drug history",
            ENTRY_ID,
            required("drugClass", TERM, "Class of the vocabulary."),
            required(
                    "state",
                    choice(ClassHistory.Statement.class),
                    "not-taken: asked, and nothing of the class was taken. complete: the events listed are all."),
            optional("wording", TEXT_WITHOUT_DOSE, WORDING.note()));

    static final Shape FINDING = Shape.of(
            "a finding",
            ENTRY_ID,
            required("finding", TERM, "Finding of the vocabulary, by id or another name."),
            required("state", choice(State.class), "absent means looked for and not found."),
            optional("reason", choice(WhyUnknown.class), "Why it is unknown."),
            optional("at", TIME, "When it was looked for, asked or first noticed."),
            optional("worst", TIME, "When it was worst."),
            optional("ended", TIME, "When it was gone."),
            optional("baseline", choice(Baseline.class), "How it stands to the person's usual state."),
            HOW,
            optional("by", TEXT, "Role of the observer, never a name."),
            CONTEXT,
            WORDING,
            AT_EPISODE);

    static final Shape READING = Shape.of(
                    "a reading",
                    ENTRY_ID,
                    required("test", TERM, "Test of the vocabulary, by id or another name."),
                    optional("value", NUMBER, "The number, in the unit beside it."),
                    optional("normal", new FieldType.OnlyTrue(), "The record says \"normal\" and gives no number."),
                    optional(
                            "comparator", new Choice(List.of(">", ">=", "<", "<=")), "Where the record gives a bound."),
                    optional("unit", new Text(Screening.NONE), "UCUM unit, or its usual spelling."),
                    optional("upperLimit", NUMBER, "The laboratory's own upper limit, in the same unit."),
                    optional("lowerLimit", NUMBER, "The laboratory's own lower limit, in the same unit."),
                    optional("at", TIME, "When it was measured or collected."),
                    optional("resulted", TIME, "When the result was available."),
                    optional("site", TEXT, "Where it was measured."),
                    optional("baseline", new FieldType.Truth(), "The person's usual value, not one of this episode."),
                    HOW,
                    CONTEXT,
                    WORDING,
                    AT_EPISODE)
            .with(new ExactlyOne(List.of("value", "normal")))
            .with(new Needs("comparator", "value"))
            .with(new Needs("upperLimit", "unit"))
            .with(new Needs("lowerLimit", "unit"));

    static final Shape INVESTIGATION = Shape.of(
            "an investigation",
            ENTRY_ID,
            required("investigation", TERM, "Investigation of the vocabulary, by id or another name."),
            required(
                    "result",
                    new Choice(
                            List.of("normal", "abnormal", "negative", "positive", "pending", "not-done", "not-known")),
                    "negative is read as normal, positive as abnormal."),
            optional(
                    "sampleTaken",
                    new Choice(List.of("before-antibiotics", "after-antibiotics", "not-stated")),
                    "Whether the sample was taken before antibiotics."),
            optional("at", TIME, "When it was done or collected."),
            optional("resulted", TIME, "When the result was available."),
            WORDING,
            AT_EPISODE);

    static final Shape TREATMENT = Shape.of(
            "a treatment",
            ENTRY_ID,
            required("what", TEXT_WITHOUT_DOSE, "What was done, without a dose."),
            optional("at", TIME, "When."),
            optional("followedBy", TEXT_WITHOUT_DOSE, "What was seen afterwards."),
            AT_EPISODE);

    static final Shape UNMEASURED = Shape.of(
            "a note that a value is missing",
            ENTRY_ID,
            required("test", TERM, "Test of the vocabulary, by id or another name."),
            required("reason", choice(WhyUnknown.class), "Why there is no value."),
            optional("at", TIME, "When it was asked or tried."),
            HOW,
            WORDING,
            AT_EPISODE);

    static final Shape CASE = Shape.of(
                    "a case",
                    required("id", ID, "Id of the case."),
                    required("title", TEXT, "As a person reads it."),
                    optional("teaches", TEXT, "What the case is for."),
                    optional("origin", origins(), "Where the case comes from."),
                    optional("person", new Group(PERSON), "Age and sex."),
                    optional("setting", TERM, "Place of care."),
                    optional("onset", TIME, "When the first sign appeared, where there is one episode."),
                    optional("episodes", new ListOf(new Group(EPISODE)), "Episodes of signs."),
                    optional("episode", ID, "The episode that is walked through; the last one when left out."),
                    optional("exposures", new ListOf(new Group(EXPOSURE)), "Drug events."),
                    optional("drugHistory", new ListOf(new Group(CLASS_HISTORY)), "Statements about whole classes."),
                    optional("findings", new ListOf(new Group(FINDING)), "Signs and symptoms."),
                    optional("readings", new ListOf(new Group(READING)), "Measured values."),
                    optional("investigations", new ListOf(new Group(INVESTIGATION)), "Results in words."),
                    optional("treatments", new ListOf(new Group(TREATMENT)), "What was given and what followed."),
                    optional("unmeasured", new ListOf(new Group(UNMEASURED)), "Values that nobody has, and why."))
            .with(new NotBoth("onset", "episodes"));

    private Shapes() {}

    private static FieldType origins() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        shapes.put("fictional", FICTIONAL);
        shapes.put("published", PUBLISHED);
        shapes.put("retrospective-review", RETROSPECTIVE_REVIEW);
        return new FieldType.Variants("kind", shapes);
    }

    private static Field kind(String word) {
        return required("kind", new Choice(List.of(word)), "The kind of origin.");
    }

    private static <E extends Enum<E>> Choice choice(Class<E> type) {
        return new Choice(Tokens.all(type));
    }
}
