package org.casewalk.term;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.UUID;
import org.casewalk.checklist.Checklist;
import org.drools.model.Rule;
import org.fhir.ucum.UcumService;
import picocli.CommandLine;

/** Breaks every rule of the architecture at once, so that the test can show that it would see each. Never loaded. */
public abstract class PlantedData {

    abstract Checklist reachesBack();

    abstract ObjectMapper knowsAFileFormat();

    abstract Rule knowsDrools();

    abstract UcumService convertsUnits();

    abstract CommandLine knowsTheCommandLine();

    abstract java.sql.Connection keepsSomething();

    abstract io.javalin.http.Context knowsTheBrowser();

    abstract java.net.http.HttpClient leavesTheMachine();

    void readsTheTerminal() throws java.io.IOException {
        System.in.read();
    }

    LocalDate asksTheClock() {
        return LocalDate.now();
    }

    UUID drawsLots() {
        return UUID.randomUUID();
    }

    void catchesEverything() {
        try {
            readsTheTerminal();
        } catch (Exception swallowed) {
            System.err.println(swallowed.getMessage());
        }
    }
}
