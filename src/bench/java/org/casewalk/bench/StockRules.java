package org.casewalk.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casewalk.fact.Truth;
import org.casewalk.fact.Verdict;
import org.casewalk.pack.Rule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** The same rules compiled the stock way: Java is generated for every rule and compiled. Counting between strata is left to Java. */
public final class StockRules implements Peer {

    private final KieBase base;
    private final Groups groups;
    private final Map<String, Integer> numbers = new HashMap<>();

    StockRules(List<Rule> rules) {
        this.base = compile(StockText.of(rules));
        this.groups = new Groups(rules);
        rules.forEach(rule -> numbers.put(rule.concludes(), numbers.size()));
    }

    /** Concludes that a criterion is not met; packs never write this, their loader derives it. */
    public static Verdict notMet(String owner, String criterion) {
        return new Verdict(owner + "/" + criterion, Truth.NOT_MET);
    }

    private static KieBase compile(String text) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/rules/synthetic/rules.drl", text);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    @Override
    public byte[] decide(Scene scene) {
        KieSession session = base.newKieSession();
        try {
            byte[] statuses = new byte[numbers.size()];
            scene.facts().forEach(session::insert);
            scene.closed().forEach(session::insert);
            session.fireAllRules();
            read(session, statuses);
            for (int group = 0; group < groups.size(); group++) {
                session.insert(groups.count(group, statuses));
            }
            session.fireAllRules();
            read(session, statuses);
            return statuses;
        } finally {
            session.dispose();
        }
    }

    private void read(KieSession session, byte[] statuses) {
        for (Object object : session.getObjects(Verdict.class::isInstance)) {
            Verdict verdict = (Verdict) object;
            statuses[numbers.get(verdict.of())] = verdict.truth() == Truth.MET ? Floor.MET : Floor.NOT_MET;
        }
    }
}
