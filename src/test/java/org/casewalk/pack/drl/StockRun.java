package org.casewalk.pack.drl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casewalk.fact.Finding;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/**
 * What stock Drools does with a pack, in a process of its own: it compiles the rules it is given and fires them on one finding. The
 * malicious packs then leave a directory behind, in the folder that the system property {@code casewalk.marker} names.
 */
public final class StockRun {

    private StockRun() {}

    /** Takes rule files; prints one line for each. */
    public static void main(String[] files) throws IOException {
        for (String file : files) {
            System.out.println(file + " " + run(Files.readString(Path.of(file))));
        }
    }

    private static String run(String rules) {
        try {
            KieServices services = KieServices.get();
            KieFileSystem source = services.newKieFileSystem();
            source.write("src/main/resources/rules/rules.drl", rules);
            KieBuilder builder = services.newKieBuilder(source).buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                return "refused: " + errors.get(0).getText().lines().findFirst().orElse("");
            }
            fire(services.newKieContainer(builder.getKieModule().getReleaseId()).newKieSession());
            return "ran";
        } catch (RuntimeException raw) {
            return "failed: " + raw;
        }
    }

    private static void fire(KieSession session) {
        session.insert(new Finding(
                "rigidity", true, false, true, false, false, false, 0, Double.POSITIVE_INFINITY, List.of("rigidity")));
        session.fireAllRules();
        session.dispose();
    }
}
