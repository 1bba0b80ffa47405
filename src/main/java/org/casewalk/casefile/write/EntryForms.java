package org.casewalk.casefile.write;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewalk.casefile.Baseline;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.Entry;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.How;
import org.casewalk.casefile.InvestigationEntry;
import org.casewalk.casefile.InvestigationEntry.BeforeAntibiotics;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.casefile.TreatmentEntry;
import org.casewalk.casefile.UnmeasuredEntry;
import org.casewalk.casefile.When;
import org.casewalk.casefile.WhyUnknown;
import org.casewalk.term.Interval;
import org.casewalk.term.Vocabulary;

/** Writes entries back as they would be typed. What has its default value is left out. */
final class EntryForms {

    private static final Pattern READING = Pattern.compile("(?:(>=|<=|>|<) )?(\\S+)(?: (.*))?");
    /** Digits that survive the way to the canonical unit and back. */
    private static final MathContext DIGITS = new MathContext(12);

    private final Vocabulary vocabulary;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();

    private EntryForms(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static EntryForm of(Entry entry, String id, Vocabulary vocabulary) {
        EntryForms form = new EntryForms(vocabulary);
        if (entry instanceof FindingEntry finding) {
            form.finding(finding);
        } else if (entry instanceof ReadingEntry reading) {
            form.reading(reading);
        } else if (entry instanceof ExposureEntry exposure) {
            form.exposure(exposure);
        } else if (entry instanceof ClassHistory history) {
            form.text("drugClass", history.drugClass());
            form.text("state", token(history.statement()));
            form.text("wording", history.wording());
        } else if (entry instanceof InvestigationEntry investigation) {
            form.investigation(investigation);
        } else if (entry instanceof TreatmentEntry treatment) {
            form.text("what", treatment.what());
            form.when("at", treatment.at());
            form.text("followedBy", treatment.followedBy());
            form.text("episode", treatment.episode());
        } else if (entry instanceof UnmeasuredEntry unmeasured) {
            form.text("test", unmeasured.test());
            form.text("reason", token(unmeasured.why()));
            form.when("at", unmeasured.at());
            form.how(unmeasured.how());
            form.text("wording", unmeasured.wording());
            form.text("episode", unmeasured.episode());
        }
        return new EntryForm(EntryKind.of(entry), id, form.fields);
    }

    private void finding(FindingEntry finding) {
        text("finding", finding.finding());
        text("state", token(finding.state()));
        text("reason", finding.whyUnknown() == WhyUnknown.NOT_STATED ? "" : token(finding.whyUnknown()));
        when("at", finding.at());
        when("worst", finding.worst());
        when("ended", finding.ended());
        text("baseline", finding.baseline() == Baseline.UNKNOWN ? "" : token(finding.baseline()));
        how(finding.how());
        text("by", finding.by());
        context(finding.context());
        text("wording", finding.wording());
        text("episode", finding.episode());
    }

    private void reading(ReadingEntry reading) {
        text("test", reading.test());
        if (reading.normalNoNumber()) {
            text("normal", "true");
            boolean limits =
                    !reading.upperLimit().unknown() || !reading.lowerLimit().unknown();
            // Without a number the record has no unit of its own any more.
            text("unit", limits ? vocabulary.test(reading.test()).unit() : "");
            text("upperLimit", limit(reading.upperLimit()));
            text("lowerLimit", limit(reading.lowerLimit()));
        } else {
            value(reading);
        }
        when("at", reading.at());
        when("resulted", reading.resulted());
        text("site", reading.site());
        text("baseline", reading.baseline() ? "true" : "");
        how(reading.how());
        context(reading.context());
        text("wording", reading.wording());
        text("episode", reading.episode());
    }

    private void value(ReadingEntry reading) {
        Matcher written = READING.matcher(reading.written());
        if (!written.matches()) {
            throw new IllegalArgumentException("A reading is written \"%s\".".formatted(reading.written()));
        }
        text("comparator", written.group(1) == null ? "" : written.group(1));
        text("value", written.group(2));
        text("unit", written.group(3) == null ? "" : written.group(3));
        text("upperLimit", reading.upperLimitWritten());
        text("lowerLimit", reading.lowerLimitWritten());
    }

    private static String limit(Interval limit) {
        return limit.unknown()
                ? ""
                : new BigDecimal(limit.atLeast())
                        .round(DIGITS)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private void exposure(ExposureEntry exposure) {
        text("drug", exposure.drug());
        text("drugClass", exposure.drugClass());
        text("event", token(exposure.event()));
        text("route", exposure.route() == ExposureEntry.Route.NOT_STATED ? "" : token(exposure.route()));
        text("taken", token(exposure.taken()));
        when("at", exposure.at());
        text("product", exposure.product());
        exposure.intervalDays().ifPresent(days -> text("intervalDays", String.valueOf(days)));
        text("because", exposure.because());
        text("wording", exposure.wording());
        text("episode", exposure.episode());
    }

    private void investigation(InvestigationEntry investigation) {
        text("investigation", investigation.investigation());
        text("result", token(investigation.result()));
        text("sampleTaken", sample(investigation.beforeAntibiotics()));
        when("at", investigation.at());
        when("resulted", investigation.resulted());
        text("wording", investigation.wording());
        text("episode", investigation.episode());
    }

    private static String sample(BeforeAntibiotics before) {
        return switch (before) {
            case YES -> "before-antibiotics";
            case NO -> "after-antibiotics";
            case NOT_STATED -> "";
        };
    }

    private void text(String key, String value) {
        if (!value.isEmpty()) {
            fields.put(key, List.of(value));
        }
    }

    private void when(String key, When when) {
        text(key, when.written());
    }

    private void how(How how) {
        text("how", how == How.NOT_STATED ? "" : token(how));
    }

    private void context(List<? extends Enum<?>> context) {
        if (!context.isEmpty()) {
            fields.put("context", context.stream().map(EntryForms::token).toList());
        }
    }

    static String token(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
