package org.casewalk.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.casewalk.casefile.Baseline;
import org.casewalk.casefile.CaseEdit;
import org.casewalk.casefile.CaseFile;
import org.casewalk.casefile.ClassHistory;
import org.casewalk.casefile.Entry;
import org.casewalk.casefile.ExposureEntry;
import org.casewalk.casefile.FindingEntry;
import org.casewalk.casefile.InvestigationEntry;
import org.casewalk.casefile.ReadingEntry;
import org.casewalk.casefile.State;
import org.casewalk.casefile.TreatmentEntry;
import org.casewalk.casefile.When;
import org.casewalk.casefile.WhyUnknown;
import org.casewalk.term.DrugClassLinks;
import org.casewalk.term.Interval;
import org.casewalk.term.Vocabulary;

/**
 * A case as it stood at a moment. What was certainly there by then counts as recorded, but for what came of it later; what may have been
 * there counts as unknown, so that nothing is concluded from its not being there; the rest is left out.
 */
final class AsOf {

    private final CaseFile caseFile;
    private final Replay.Clock clock;
    private final Vocabulary vocabulary;
    private final DrugClassLinks classes;

    AsOf(CaseFile caseFile, Replay.Clock clock, Vocabulary vocabulary) {
        this.caseFile = caseFile;
        this.clock = clock;
        this.vocabulary = vocabulary;
        this.classes = new DrugClassLinks(vocabulary);
    }

    /** Gives every clock hour at which something may begin, or is certain, to count. */
    SortedSet<Double> times() {
        SortedSet<Double> times = new TreeSet<>();
        caseFile.entries().forEach(entry -> {
            bounds(at(entry), times);
            bounds(when(entry), times);
            if (entry instanceof FindingEntry finding) {
                bounds(finding.worst(), times);
                bounds(finding.ended(), times);
            }
        });
        return times;
    }

    private static void bounds(When when, Set<Double> times) {
        DoubleStream.of(when.hours().atLeast(), when.hours().atMost())
                .filter(Double::isFinite)
                .forEach(times::add);
    }

    /** Gives the hour by which an entry was certainly there; empty where no time places it. */
    OptionalDouble latest(Entry entry) {
        return finite(when(entry).hours().atMost());
    }

    /** Gives the hour before which an entry was certainly not there; empty where no time places it. */
    OptionalDouble earliest(Entry entry) {
        return finite(when(entry).hours().atLeast());
    }

    private static OptionalDouble finite(double hours) {
        return Double.isFinite(hours) ? OptionalDouble.of(hours) : OptionalDouble.empty();
    }

    /** The case of which everybody can be certain at this hour. */
    CaseFile certain(double hour) {
        List<Entry> standing = new ArrayList<>();
        caseFile.entries().forEach(entry -> {
            if (entry instanceof ClassHistory history) {
                if (holds(history, hour)) {
                    standing.add(history);
                }
            } else if (when(entry).hours().atMost() <= hour) {
                standing.add(entry instanceof FindingEntry finding ? cut(finding, hour) : entry);
                mayBeOver(entry, hour).ifPresent(standing::add);
            } else if (at(entry).hours().atLeast() <= hour) {
                unknown(entry).ifPresent(standing::add);
            }
        });
        return CaseEdit.with(CaseEdit.without(caseFile, entry -> true), standing);
    }

    /** The most that can have been there at this hour, if every vague time lies as early as it may. */
    CaseFile possible(double hour) {
        List<Entry> standing = new ArrayList<>();
        caseFile.entries().forEach(entry -> {
            OptionalDouble from = earliest(entry);
            if (entry instanceof ClassHistory history) {
                standing.add(history);
            } else if (from.isPresent() && from.getAsDouble() <= hour) {
                standing.add(entry instanceof FindingEntry finding ? cut(finding, hour) : entry);
            }
        });
        return CaseEdit.with(CaseEdit.without(caseFile, entry -> true), standing);
    }

    /** That a class was not taken holds all along; that a list is complete, once all of it is there. */
    private boolean holds(ClassHistory history, double hour) {
        return history.statement() == ClassHistory.Statement.NOT_TAKEN
                || caseFile.exposures().stream()
                        .filter(exposure -> mayBeOf(exposure, history.drugClass()))
                        .allMatch(exposure -> exposure.at().hours().atMost() <= hour);
    }

    private boolean mayBeOf(ExposureEntry exposure, String drugClass) {
        return vocabulary
                .drug(exposure.drug())
                .map(drug -> drug.classes().contains(drugClass))
                .orElseGet(() -> classes.possibleFor(exposure.drugClass()).contains(drugClass));
    }

    /** Leaves out when it was worst, and that it was over, where that had not certainly come yet. */
    private static FindingEntry cut(FindingEntry finding, double hour) {
        return with(
                finding,
                finding.state(),
                finding.worst().hours().atMost() <= hour ? finding.worst() : When.UNKNOWN,
                finding.ended().hours().atMost() <= hour ? finding.ended() : When.UNKNOWN,
                finding.baseline(),
                finding.id());
    }

    /** From the hour at which it may have been over until the one at which it was, nobody can say whether it is still there. */
    private static Optional<Entry> mayBeOver(Entry entry, double hour) {
        if (entry instanceof FindingEntry finding
                && !finding.ended().unknown()
                && finding.ended().hours().atLeast() <= hour
                && finding.ended().hours().atMost() > hour) {
            return Optional.of(with(
                    finding,
                    State.UNKNOWN,
                    When.UNKNOWN,
                    When.UNKNOWN,
                    Baseline.UNKNOWN,
                    finding.id() + " may be over"));
        }
        return Optional.empty();
    }

    private static FindingEntry with(
            FindingEntry finding, State state, When worst, When ended, Baseline baseline, String id) {
        return new FindingEntry(
                id,
                finding.finding(),
                state,
                state == State.UNKNOWN ? WhyUnknown.NOT_STATED : finding.whyUnknown(),
                id.equals(finding.id()) ? finding.at() : finding.ended(),
                worst,
                ended,
                baseline,
                finding.how(),
                finding.by(),
                finding.context(),
                finding.wording(),
                finding.episode(),
                finding.place());
    }

    /** What an entry leaves to say while it may or may not have been there; nothing of a treatment, which no rule asks about. */
    private static Optional<Entry> unknown(Entry entry) {
        if (entry instanceof FindingEntry finding) {
            return Optional.of(
                    with(finding, State.UNKNOWN, When.UNKNOWN, When.UNKNOWN, Baseline.UNKNOWN, finding.id()));
        }
        if (entry instanceof ReadingEntry reading) {
            return Optional.of(unknown(reading));
        }
        if (entry instanceof InvestigationEntry investigation) {
            return Optional.of(unknown(investigation));
        }
        return entry instanceof ExposureEntry exposure ? Optional.of(unknown(exposure)) : Optional.empty();
    }

    private static ReadingEntry unknown(ReadingEntry reading) {
        return new ReadingEntry(
                reading.id(),
                reading.test(),
                Interval.UNKNOWN,
                false,
                reading.written(),
                reading.upperLimit(),
                reading.lowerLimit(),
                reading.at(),
                reading.resulted(),
                reading.site(),
                reading.baseline(),
                reading.how(),
                reading.context(),
                reading.wording(),
                reading.episode(),
                reading.place());
    }

    private static InvestigationEntry unknown(InvestigationEntry investigation) {
        return new InvestigationEntry(
                investigation.id(),
                investigation.investigation(),
                InvestigationEntry.Result.NOT_KNOWN,
                investigation.beforeAntibiotics(),
                investigation.at(),
                investigation.resulted(),
                investigation.wording(),
                investigation.episode(),
                investigation.place());
    }

    /** A drug of which it is not known whether it was taken, as of one that was only prescribed. */
    private static ExposureEntry unknown(ExposureEntry exposure) {
        return new ExposureEntry(
                exposure.id(),
                exposure.drug(),
                exposure.drugClass(),
                exposure.event(),
                exposure.route(),
                ExposureEntry.Taken.PRESCRIBED_ONLY,
                exposure.at(),
                exposure.product(),
                exposure.intervalDays(),
                exposure.because(),
                exposure.wording(),
                exposure.episode(),
                exposure.place());
    }

    /** When it was there, was measured or collected. */
    private static When at(Entry entry) {
        if (entry instanceof FindingEntry finding) {
            return finding.at();
        } else if (entry instanceof ReadingEntry reading) {
            return reading.at();
        } else if (entry instanceof InvestigationEntry investigation) {
            return investigation.at();
        } else if (entry instanceof ExposureEntry exposure) {
            return exposure.at();
        }
        return entry instanceof TreatmentEntry treatment ? treatment.at() : When.UNKNOWN;
    }

    /** When it counts by the clock: a result that was not there yet may be anything, though the sample was taken. */
    private When when(Entry entry) {
        When resulted = When.UNKNOWN;
        if (entry instanceof ReadingEntry reading) {
            resulted = reading.resulted();
        } else if (entry instanceof InvestigationEntry investigation) {
            resulted = investigation.resulted();
        }
        return clock == Replay.Clock.AVAILABLE && !resulted.unknown() ? resulted : at(entry);
    }
}
