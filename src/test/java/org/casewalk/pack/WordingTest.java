package org.casewalk.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The diagnosis is malignant catatonia.",
                "Often diagnosed late.",
                "This patient has a fever.",
                "Rules out infection.",
                "To rule in the syndrome.",
                "Most likely a withdrawal state.",
                "The likelihood rises.",
                "Probable serotonin toxicity.",
                "Probably early.",
                "A 30 % chance.",
                "Treat with cooling.",
                "Give 5 mg at once.",
                "Up to 2.5 mg a day.",
                "Stop the antipsychotic.",
                "Please resume levodopa.",
                "If stiff, then immediately discontinue all neuroleptics."
            })
    void a_text_that_says_too_much_is_found(String text) {
        assertFalse(Wording.forbidden(text).isEmpty(), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Was the causing drug stopped, and when?",
                "Has a clinician considered what to stop?",
                "Glucose below 54 mg/dL.",
                "Calcium of 14 mg per dL.",
                "Not met on the readings recorded.",
                "The rules are in the folder.",
                "The patient was examined.",
                "Stopped three days before onset.",
                "Met by 3 of 5 criteria."
            })
    void what_is_on_record_and_questions_pass(String text) {
        assertEquals(List.of(), Wording.forbidden(text), text);
    }
}
