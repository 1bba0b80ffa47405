package org.casewalk.cli;

import static org.casewalk.cli.TerminalWalkRun.CASEWALK;
import static org.casewalk.cli.TerminalWalkRun.typing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casewalk.casefile.read.CaseReader;
import org.casewalk.casefile.read.Format;
import org.casewalk.checklist.Checklist;
import org.casewalk.fact.Truth;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A published case, typed from nothing: fixtures/cases/published/nms-haloperidol-urosepsis-66f.yaml. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TerminalWalkWholeCaseTest {

    private static final Path FILE = Path.of("fixtures/cases/published/nms-haloperidol-urosepsis-66f.yaml");

    private static final String[] TYPED = {
        "person 66 female",
        "place intensive care",
        "onset day 0",
        "drug aripiprazole ongoing before day 0 oral",
        "drug amitriptyline ongoing before day 0 oral",
        "drug trazodone ongoing before day 0 oral",
        "drug duloxetine ongoing before day 0 oral",
        "drug haloperidol injection day -1 intravenous \"given twice, in the emergency department and in intensive care\"",
        "hyperthermia present day -1 \"with an infected, blocked kidney, before haloperidol\"",
        "confusion present day -1",
        "ask infection-focus",
        "p day -1 \"obstructive pyelonephritis, septic shock\"",
        "altered-consciousness: p day 0 \"fell again after a lucid interval without fever\"",
        "coma p day 0",
        "meningism a day 1",
        "flaccid-tone present day 1 \"tone reduced at first\"",
        "oliguria p day 2 \"no urine\"",
        "rigidity-cogwheel p day 3",
        "autonomic-instability p \"labile blood pressure\"",
        "ask temp",
        "40.4 °C day -1",
        "ask body temperature",
        "> 40 core day 1 \"in the bladder, for at least 12 h\"",
        "heart rate 130 bpm day -1",
        "RR 26 day -1",
        "ask systolic blood pressure",
        "140 mmHg day -1",
        "crp 16.22 mg/dL day -1",
        "creatine kinase 852 U/L day -1",
        "creatine kinase 9613 U/L day 1",
        "creatine kinase 101475 U/L day 5",
        "creatinine 1.37 mg/dL day -1",
        "ct-abdomen abnormal day -1 \"stone in the ureter\"",
        "ct-head normal day 1",
        "csf abnormal day 2 \"protein raised, no cells, no organism\"",
        "eeg abnormal \"slowing, no seizures\"",
        "mri-brain abnormal day 8",
        "treatment Renal replacement, dantrolene and bromocriptine followed by fever and creatine kinase fell"
    };

    @Test
    void every_status_is_that_of_the_file() throws IOException {
        Checklist typed = typing(TYPED).walk().checklist();
        Checklist read = CASEWALK.check(new CaseReader(CASEWALK.library().vocabulary())
                .read("case", Files.readString(FILE), Format.YAML)
                .caseFile()
                .orElseThrow());
        assertEquals(read.entered().size(), typed.entered().size());
        assertEquals(statuses(read), statuses(typed));
    }

    private static Map<String, Truth> statuses(Checklist checklist) {
        Map<String, Truth> statuses = new LinkedHashMap<>();
        Standing.all(checklist).forEach((id, standing) -> statuses.put(id, standing.status()));
        return statuses;
    }
}
