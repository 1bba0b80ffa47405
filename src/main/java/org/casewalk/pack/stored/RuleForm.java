package org.casewalk.pack.stored;

import java.io.IOException;
import java.util.List;
import org.casewalk.casefile.Place;
import org.casewalk.fact.FactType;
import org.casewalk.pack.Claim;
import org.casewalk.pack.Condition;
import org.casewalk.pack.Pattern;
import org.casewalk.pack.Role;
import org.casewalk.pack.Rule;

/** The stored form of rules and their conditions. */
final class RuleForm {

    private static final int MATCH = 0;
    private static final int ALL = 1;
    private static final int ANY = 2;

    private RuleForm() {}

    static void rule(Sink sink, Rule rule) {
        sink.text(rule.name());
        sink.text(rule.concludes());
        condition(sink, rule.condition());
        TermForm.citation(sink, rule.citation());
        sink.constant(rule.role());
        sink.texts(rule.groups());
        sink.perhaps(rule.points());
        sink.yes(rule.laterObservation());
        sink.yes(rule.whileOpen());
        sink.yes(rule.onlyWhenMet());
        sink.text(rule.comment());
        sink.text(rule.place().file());
        sink.whole(rule.place().line());
        sink.whole(rule.place().column());
        sink.text(rule.place().path());
    }

    static Rule rule(Spring spring) throws IOException {
        return new Rule(
                spring.text(),
                spring.text(),
                condition(spring),
                TermForm.citation(spring),
                spring.constant(Role.values()),
                spring.texts(),
                spring.perhaps(),
                spring.yes(),
                spring.yes(),
                spring.yes(),
                spring.text(),
                new Place(spring.text(), spring.whole(), spring.whole(), spring.text()));
    }

    private static void condition(Sink sink, Condition condition) {
        if (condition instanceof Condition.Match match) {
            sink.whole(MATCH);
            pattern(sink, match.pattern());
        } else if (condition instanceof Condition.All all) {
            sink.whole(ALL);
            sink.all(all.parts(), RuleForm::condition);
        } else {
            sink.whole(ANY);
            sink.all(((Condition.Any) condition).parts(), RuleForm::condition);
        }
    }

    private static Condition condition(Spring spring) throws IOException {
        int kind = spring.whole();
        return switch (kind) {
            case MATCH -> new Condition.Match(pattern(spring));
            case ALL -> new Condition.All(spring.all(RuleForm::condition));
            case ANY -> new Condition.Any(spring.all(RuleForm::condition));
            default -> throw new IOException("There is no condition of kind " + kind + ".");
        };
    }

    private static void pattern(Sink sink, Pattern pattern) {
        sink.text(pattern.type().name());
        sink.all(pattern.selectors(), RuleForm::chosen);
        sink.all(pattern.claims(), RuleForm::claim);
        sink.whole(pattern.line());
    }

    private static Pattern pattern(Spring spring) throws IOException {
        String name = spring.text();
        FactType<?> type = FactType.named(name).orElseThrow(() -> new IOException("There is no fact " + name + "."));
        List<Pattern.Chosen> selectors = spring.all(RuleForm::chosen);
        return new Pattern(type, selectors, spring.all(RuleForm::claim), spring.whole());
    }

    private static void chosen(Sink sink, Pattern.Chosen chosen) {
        sink.text(chosen.field());
        sink.yes(chosen.value() instanceof Double);
        if (chosen.value() instanceof Double number) {
            sink.number(number);
        } else {
            sink.text((String) chosen.value());
        }
    }

    private static Pattern.Chosen chosen(Spring spring) throws IOException {
        String field = spring.text();
        return spring.yes() ? new Pattern.Chosen(field, spring.number()) : new Pattern.Chosen(field, spring.text());
    }

    private static void claim(Sink sink, Claim claim) {
        sink.text(claim.field());
        sink.yes(claim instanceof Claim.Compares);
        if (claim instanceof Claim.Compares compares) {
            sink.constant(compares.operator());
            sink.number(compares.number());
        }
    }

    private static Claim claim(Spring spring) throws IOException {
        String field = spring.text();
        return spring.yes()
                ? new Claim.Compares(field, spring.constant(Claim.Operator.values()), spring.number())
                : new Claim.Holds(field);
    }
}
