package org.casewalk.bench;

import java.io.StringReader;
import java.util.List;
import org.casewalk.fact.Count;
import org.casewalk.fact.Exposure;
import org.casewalk.fact.Finding;
import org.casewalk.fact.Reading;
import org.casewalk.pack.Rule;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * The same rules as decision tables of Drools DMN, plainly used. It leaves out reasons and revising, and takes one fact a question,
 * which it gets as words and numbers.
 */
final class DmnRules implements Peer {

    private final DMNRuntime criteria;
    private final DMNRuntime counts;
    private final Groups groups;
    private final int size;

    DmnRules(List<Rule> rules) {
        this.criteria = runtime(DmnText.of(rules, false));
        this.counts = runtime(DmnText.of(rules, true));
        this.groups = new Groups(rules);
        this.size = rules.size();
    }

    private static DMNRuntime runtime(String text) {
        return DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(text), "UTF-8")))
                .getOrElseThrow(IllegalStateException::new);
    }

    @Override
    public byte[] decide(Scene scene) {
        byte[] statuses = new byte[size];
        DMNContext context = criteria.newContext();
        model(criteria).getInputs().forEach(input -> context.set(input.getName(), null));
        for (int i = 0; i < scene.findings().length; i++) {
            Finding finding = scene.findings()[i];
            String word = finding.present() ? "present" : finding.absent() ? "absent" : "unknown";
            context.set(DmnText.input("Finding", Vocabulary.finding(i)), word);
        }
        for (int i = 0; i < scene.readings().length; i++) {
            String name = DmnText.input("Reading", Vocabulary.test(i));
            for (Reading reading : scene.readings()[i]) {
                bounds(context, name, reading.valueAtLeast(), reading.valueAtMost());
            }
            context.set(name + "_closed", scene.readingsClosed()[i]);
        }
        for (int i = 0; i < scene.exposures().length; i++) {
            String name = DmnText.input("Exposure", Vocabulary.drugClass(i));
            for (Exposure exposure : scene.exposures()[i]) {
                bounds(context, name, exposure.daysBeforeOnsetAtLeast(), exposure.daysBeforeOnsetAtMost());
            }
            context.set(name + "_closed", scene.exposuresClosed()[i]);
        }
        decide(criteria, context, statuses);
        DMNContext counted = counts.newContext();
        for (int group = 0; group < groups.size(); group++) {
            Count count = groups.count(group, statuses);
            bounds(counted, DmnText.input("Count", count.of()), count.metAtLeast(), count.metAtMost());
        }
        decide(counts, counted, statuses);
        return statuses;
    }

    private static void bounds(DMNContext context, String name, double low, double high) {
        context.set(name + "_low", low);
        context.set(name + "_high", high);
    }

    private static DMNModel model(DMNRuntime runtime) {
        return runtime.getModels().get(0);
    }

    private static void decide(DMNRuntime runtime, DMNContext context, byte[] statuses) {
        DMNResult result = runtime.evaluateAll(model(runtime), context);
        for (DMNDecisionResult decision : result.getDecisionResults()) {
            for (Object said : (List<?>) decision.getResult()) {
                String text = (String) said;
                int number = Integer.parseInt(text.substring(0, text.length() - 1));
                statuses[number] = text.endsWith("+") ? Floor.MET : Floor.NOT_MET;
            }
        }
    }
}
